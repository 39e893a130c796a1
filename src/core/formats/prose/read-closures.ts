import type { Traits } from './draft.js';
import type { Item } from './items.js';
import { begin, flush, hasName, remark, takeTexts, withHolidays, type LineState } from './line-state.js';
import { onOf } from './read-hours.js';
import { written } from './tape.js';

const withoutValidity = (traits: Traits): Traits => {
  const { validFrom: _from, validThrough: _through, ...others } = traits;
  return others;
};

/** “Mittwochnachmittag geschlossen”: by what people mean by it, where no time is said. */
const partOfDay = (words: string): { readonly startTime?: string; readonly endTime?: string } => {
  if (/nachmittag/i.test(words)) return { startTime: '12:00' };
  if (/vormittag/i.test(words)) return { endTime: '12:00' };
  return /(?<!sonn)abend/i.test(words) ? { startTime: '17:00' } : {};
};

export const onClosed = (state: LineState, item: Item): void => {
  const { draft, period } = state;
  state.used.add(item);
  if (period) {
    state.closed.push({ on: period.on, from: Math.min(period.from, item.from), to: item.to });
    if (period.isDate) {
      state.traits = withoutValidity(state.traits);
      if (draft) draft.traits = withoutValidity(draft.traits);
    }
    delete state.period;
  } else if (draft && draft.spans.length === 0 && (draft.days ?? draft.dates.length > 0)) {
    const { days, dates, from } = draft;
    const byDay = days?.byDay.filter((day) => day !== 'PH') ?? [];
    const part = partOfDay(written(state.tape, from, item.from));
    if (byDay.length > 0) state.closed.push({ byDay, ...part, from, to: item.to });
    const on = days?.byDay.includes('PH') ? ['public-holidays'] : dates;
    if (on.length > 0) state.closed.push({ on, from, to: item.to });
    takeTexts(state);
    delete state.draft;
  } else if (!draft && state.heading && !state.hasDays) {
    state.closed.push({ byDay: state.heading.byDay, from: item.from, to: item.to });
  } else if (draft?.days && !hasName(state) && state.drafts.length > 0) {
    // “Mo–Fr 9–16 Uhr, Mi 12–14 Uhr geschlossen”
    const { days, spans, from } = draft;
    for (const { startTime, endTime } of spans)
      state.closed.push({
        byDay: days.byDay,
        ...(startTime && { startTime }),
        ...(endTime && { endTime }),
        from,
        to: item.to,
      });
    delete state.draft;
  } else state.closing = item;
};

export const onHolidays = (state: LineState, item: Item, on: readonly string[], next: Item | undefined): void => {
  state.used.add(item);
  const { closing, isExcept } = state;
  if (isExcept || closing) {
    state.closed.push({ on, from: closing?.from ?? item.from, to: item.to });
    delete state.closing;
  } else if (next?.kind === 'times') {
    flush(state);
    const own = on.includes('public-holidays')
      ? { days: withHolidays(undefined) }
      : { traits: { ...state.traits, on } };
    const { lead: _lead, ...draft } = begin(state, item, own);
    state.draft = draft;
  } else state.period = { on, from: item.from, isDate: false };
};

/** “Heiligabend und Silvester geschlossen”, “Rosenmontag 9–12 Uhr” */
export const onFeast = (state: LineState, item: Item, on: string, next: Item | undefined): void => {
  const { period } = state;
  const before = period && !period.isDate && !period.on.includes('school-holidays') ? period : undefined;
  if (before && next?.kind !== 'times') {
    state.used.add(item);
    state.period = { ...before, on: [...before.on, on] };
  } else onHolidays(state, item, [on], next);
};

const isHolidays = (item: Item | undefined): boolean => item?.kind === 'days' && String(item.days.byDay) === 'PH';

/** “Mo–Fr außer Mi”, “außer Mi nur bis 14:30”, “außer in den Ferien”, “außer feiertags” */
export const onExcept = (state: LineState, item: Item, next: Item | undefined): void => {
  state.used.add(item);
  const on = isHolidays(next) ? ['public-holidays'] : next?.kind === 'dates' ? onOf(next.dates) : undefined;
  if (on) {
    state.closed.push({ on, from: item.from, to: next!.to });
    state.isSkipping = true;
    state.isExcept = true;
    return;
  }
  if (state.draft && next?.kind === 'days') {
    const { draft } = state;
    // The times may still come, for the days that are left.
    if (draft.days && draft.spans.length === 0) {
      const { byDay } = next.days;
      state.isSkipping = true;
      if (byDay.some((day) => day.length > 2)) {
        draft.traits = { ...draft.traits, isDoubtful: true };
        return remark(state, { ...item, to: next.to });
      }
      draft.days = { ...draft.days, byDay: draft.days.byDay.filter((day) => !byDay.includes(day)) };
      return;
    }
    flush(state);
    const { lead: _lead, ...exception } = begin(state, item, { isFirst: false, isException: true });
    state.draft = exception;
  } else state.isExcept = true;
};
