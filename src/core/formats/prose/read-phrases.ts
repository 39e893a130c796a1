import type { Traits } from './draft.js';
import type { Item } from './items.js';
import {
  addWords,
  begin,
  beginBehindWords,
  extend,
  flush,
  hasName,
  remark,
  takeTexts,
  withHolidays,
  type LineState,
} from './line-state.js';
import { onOf, setTraits } from './read-hours.js';
import { written } from './tape.js';
import type { Meaning } from './meaning.js';

const isLink = (item: Item | undefined): boolean => item?.kind === 'mark' && /^(und|[+,;/&-])$/.test(item.mark);

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

const onClosed = (state: LineState, item: Item): void => {
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

const onHolidays = (state: LineState, item: Item, on: readonly string[], next: Item | undefined): void => {
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

const onBooking = (
  state: LineState,
  item: Item,
  booking: NonNullable<Traits['booking']>,
  previous: Item | undefined,
  next: Item | undefined,
): void => {
  const { draft, period } = state;
  // “in den Ferien nur nach Vereinbarung”
  if (period && !period.isDate && draft) {
    delete state.period;
    return remark(state, { ...item, from: period.from });
  }
  const isTimed = draft !== undefined && draft.spans.length > 0;
  // “9–12 Uhr und nach Vereinbarung”: at other times.
  const isOther = booking === 'required' && isTimed && isLink(previous);
  if (draft && !isOther) {
    addWords(state, takeTexts(state));
    draft.traits = { ...draft.traits, booking };
    if (isTimed) draft.isComplete = true;
    return extend(state, item);
  }
  const isBefore = next?.kind === 'days' || next?.kind === 'times';
  if (!draft && (isBefore || booking !== 'required')) {
    state.traits = { ...state.traits, booking };
    return void state.used.add(item);
  }
  const lead = draft?.lead;
  const own = { traits: { ...state.traits, booking }, isFirst: false, dates: [], ...(lead && { lead }) };
  if (draft) {
    flush(state);
    begin(state, item, own);
  } else beginBehindWords(state, item, { ...own, isFirst: true });
};

/** “Heiligabend und Silvester geschlossen”, “Rosenmontag 9–12 Uhr” */
const onFeast = (state: LineState, item: Item, on: string, next: Item | undefined): void => {
  const { period } = state;
  const before = period && !period.isDate && !period.on.includes('school-holidays') ? period : undefined;
  if (before && next?.kind !== 'times') {
    state.used.add(item);
    state.period = { ...before, on: [...before.on, on] };
  } else onHolidays(state, item, [on], next);
};

/** “Mo–Fr 10–18 Uhr (Winter bis 17 Uhr)”: the same days at another time of the year. */
const onOtherSeason = (state: LineState, item: Item): void => {
  const { days, dates } = state.draft!;
  flush(state);
  begin(state, item, { ...(days && { days }), dates: [...dates], isFirst: false });
};

/** “…, in geraden Wochen auch Dienstag”: it is said of the days that follow. */
const beforeDays = (state: LineState, previous: Item | undefined, next: Item | undefined): void => {
  if (state.draft && state.draft.spans.length > 0 && isLink(previous) && next?.kind === 'days') flush(state);
};

/** “1. und 3. Woche im Monat”: nearly the first and third of these days. */
const onWeeks = (state: LineState, item: Item, ordinals: readonly number[]): void => {
  const days = state.draft?.days;
  if (!days || days.byDay.some((day) => day.length > 2)) return remark(state, item);
  const byDay = ordinals.flatMap((ordinal) => days.byDay.map((day) => `${ordinal}${day}`));
  state.draft!.days = { ...days, byDay, isEvery: true, isAmbiguous: true };
  extend(state, item);
};

const isHolidays = (item: Item | undefined): boolean => item?.kind === 'days' && String(item.days.byDay) === 'PH';

/** “Mo–Fr außer Mi”, “außer Mi nur bis 14:30”, “außer in den Ferien”, “außer feiertags” */
const onExcept = (state: LineState, item: Item, next: Item | undefined): void => {
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

export const onPhrase = (
  state: LineState,
  item: Item,
  meaning: Meaning,
  previous: Item | undefined,
  next: Item | undefined,
): void => {
  const words = written(state.tape, item.from, item.to);
  switch (meaning.is) {
    case 'booking':
      return onBooking(state, item, meaning.booking, previous, next);
    case 'closed':
      return onClosed(state, item);
    case 'except':
      return onExcept(state, item, next);
    case 'holidays':
      return onHolidays(state, item, [meaning.on], next);
    case 'closed-in':
      state.closed.push({ on: [meaning.on], from: item.from, to: item.to });
      return void state.used.add(item);
    case 'tentative':
      return setTraits(state, item, { isTentative: true, notes: [words] });
    case 'feast':
      return onFeast(state, item, meaning.on, next);
    case 'instead':
      return next?.kind === 'days' || next?.kind === 'times'
        ? setTraits(state, item, { isDoubtful: true })
        : void state.used.add(item);
    case 'season':
      if (state.draft?.spans.length && next?.kind === 'times') onOtherSeason(state, item);
      return setTraits(state, item, { isSeason: true, notes: [words] });
    case 'nth':
      return onWeeks(state, item, meaning.ordinals);
    case 'interval':
      beforeDays(state, previous, next);
      return setTraits(state, item, {
        interval: meaning.interval,
        ...(meaning.unit === 'month' && { isMonths: true }),
      });
    case 'interval-number': {
      const interval = Number(/\d+/.exec(words)?.[0] ?? 1);
      return setTraits(state, item, { interval, ...(meaning.unit === 'month' && { isMonths: true }) });
    }
    case 'parity':
      beforeDays(state, previous, next);
      return setTraits(state, item, { weekParity: meaning.weekParity });
    case 'per':
      return setTraits(state, item, { per: meaning.unit, notes: [words] });
    case 'channel':
      return setTraits(state, item, { channels: [meaning.channel] });
    case 'language':
      return setTraits(state, item, { languages: [meaning.tag] });
    case 'all-day': {
      const spans = [{ startTime: '00:00', endTime: '24:00' }];
      if (!state.draft) beginBehindWords(state, item, { spans });
      else state.draft.spans.push(...spans);
      return extend(state, item);
    }
    case 'ends':
      state.isEnding = true;
      return void state.used.add(item);
    case 'register-until':
      state.datesAre = 'deadline';
      return setTraits(state, item, { booking: 'recommended' });
    case 'start':
      state.datesAre = 'beginning';
      return void state.used.add(item);
    case 'next-dates':
      if (state.draft?.days ?? state.heading ?? state.goesOn) state.datesAre = 'remark';
      return void state.used.add(item);
    case 'each':
      return void state.used.add(item);
  }
};
