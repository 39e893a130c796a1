import type { Item } from './items.js';
import { begin, flush, hasName, isBracketed, remark, takeTexts, withHolidays, type LineState } from './line-state.js';
import { onOf } from './read-hours.js';
import { written } from './tape.js';

/** “Mittwochnachmittag geschlossen”: by what people mean by it, where no time is said. */
const partOfDay = (words: string): { readonly startTime?: string; readonly endTime?: string } => {
  if (/nachmittag/i.test(words)) return { startTime: '12:00' };
  if (/vormittag/i.test(words)) return { endTime: '12:00' };
  return /(?<!sonn)abend/i.test(words) ? { startTime: '17:00' } : {};
};

/** More of them are the whole week, however it is written. */
const mostSingleDays = 3;

export const onClosed = (state: LineState, item: Item): void => {
  const { draft, period } = state;
  state.used.add(item);
  if (period) {
    // “vom 20.7. bis 31.8. montags geschlossen”
    const isPlain = draft?.spans.length === 0 && !draft.isInherited && !draft.days?.byDay.some((day) => day.length > 2);
    const days = isPlain ? (draft.days?.byDay ?? []) : [];
    const byDay = days.length > 0 && days.length <= mostSingleDays ? days : undefined;
    state.closed.push({
      on: period.on,
      ...(byDay && { byDay }),
      from: Math.min(period.from, item.from),
      to: item.to,
    });
    if (byDay) {
      takeTexts(state);
      delete state.draft;
    }
    if (period.before) state.traits = period.before;
    if (draft && period.beforeInDraft) draft.traits = period.beforeInDraft;
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

const endsBracket = ({ text }: { readonly text: string }): boolean => text === ')';

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
  } else {
    const isAside =
      state.draft !== undefined &&
      state.draft.spans.length > 0 &&
      isBracketed(state) &&
      !endsBracket(state.tape.at(item.to));
    state.period = { on, from: item.from, isDate: false, ...(isAside && { isAside }) };
  }
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
