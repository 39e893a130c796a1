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
  type LineState,
} from './line-state.js';
import type { Span } from './read-clock.js';
import { onClosed, onExcept, onFeast, onHolidays } from './read-closures.js';
import { setTraits } from './read-hours.js';
import { written } from './tape.js';
import type { Meaning } from './meaning.js';

const isLink = (item: Item | undefined): boolean => item?.kind === 'mark' && /^(und|[+,;/&-])$/.test(item.mark);

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
    state.traitsFrom ??= item.from;
    return void state.used.add(item);
  }
  const lead = draft?.lead;
  const own = { traits: { ...state.traits, booking }, isFirst: false, dates: [], ...(lead && { lead }) };
  if (draft) {
    flush(state);
    begin(state, item, own);
  } else beginBehindWords(state, item, { ...own, isFirst: true });
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

/** “Mo–Fr 7–8 Uhr, Notdienst 24 h”: something else, that is there every day. */
const besides = (state: LineState, item: Item, spans: Span[]): void => {
  const words = takeTexts(state);
  flush(state);
  if (words) state.lead = words;
  const byDay = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
  const days = { byDay, isEvery: true, isAmbiguous: false, isShort: false };
  begin(state, item, { days, spans, traits: { isDoubtful: true } });
};

const hasValidity = ({ validFrom, validThrough }: Traits): boolean => (validFrom ?? validThrough) !== undefined;

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
    case 'pause':
      state.isPause = state.draft !== undefined && state.draft.spans.length > 0;
      return state.isPause
        ? void state.used.add(item)
        : void state.texts.push({ ...item, kind: 'text', isFiller: false });
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
      // “17–19 Uhr statt bisher 16–18 Uhr”
      if (next?.kind === 'times' && state.draft && state.draft.spans.length > 0) {
        state.isSkipping = true;
        return extend(state, item);
      }
      return next?.kind === 'days' || next?.kind === 'times'
        ? setTraits(state, item, { isDoubtful: true })
        : void state.used.add(item);
    case 'season':
      // “im Sommer geschlossen”: nobody says when that is.
      if (next?.kind === 'phrase' && next.meaning.is === 'closed') {
        state.isSkipping = true;
        if (state.draft) state.draft.traits = { ...state.draft.traits, isDoubtful: !hasValidity(state.draft.traits) };
        return remark(state, { ...item, to: next.to });
      }
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
      if (state.draft && state.draft.spans.length > 0 && next?.kind === 'days' && previous?.kind !== 'phrase') {
        // “Mi 16–18 Uhr; telefonisch Mo–Fr 9–12 Uhr”
        flush(state);
        state.following = { channels: [meaning.channel] };
        state.traitsFrom ??= item.from;
        return void state.used.add(item);
      }
      return setTraits(state, item, { channels: [meaning.channel] });
    case 'language':
      return setTraits(state, item, { languages: [meaning.tag] });
    case 'all-day': {
      const spans = [{ startTime: '00:00', endTime: '24:00' }];
      if (!state.draft) beginBehindWords(state, item, { spans });
      else if (state.draft.spans.length > 0 && hasName(state)) return besides(state, item, spans);
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
