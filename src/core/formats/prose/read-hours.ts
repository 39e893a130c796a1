import type { Item } from './items.js';
import {
  addWords,
  begin,
  beginBehindWords,
  extend,
  flush,
  hasName,
  isBracketed,
  namesNext,
  remark,
  takeTexts,
  type LineState,
} from './line-state.js';
import { written, type Tape } from './tape.js';
import type { DateSpan } from './read-dates.js';
import type { Days } from './read-days.js';
import type { Span, Times } from './read-clock.js';
import { withoutPause } from './without-pause.js';
import { mergedTraits, type Traits } from './draft.js';

/** An item that turned out to be mere words. */
const asWords = (state: LineState, { from, to }: Item): void => {
  state.texts.push({ kind: 'text', isFiller: false, from, to });
};

const weekdayOf = (day: string): string => day.slice(-2);

const isPlain = ({ byDay, isEvery, interval }: Days): boolean =>
  !isEvery && interval === undefined && byDay.every((day) => day.length === 2);

const isWholeWeek = ({ byDay }: Days): boolean => byDay.length === 7;

/** “Sa 10–13 Uhr (jeden 1. Samstag im Monat)”, “täglich (Mo–Fr)”: the same days, more exactly. */
const isMoreExact = (state: LineState, days: Days): boolean => {
  const { draft } = state;
  if (!draft?.days || !isBracketed(state) || hasName(state)) return false;
  const { byDay } = draft.days;
  if (draft.spans.length === 0) return isWholeWeek(draft.days);
  return days.byDay.every((day) => day.length > 2 && byDay.includes(weekdayOf(day)));
};

/** “Mo–Fr 7–17 Uhr (freitags bis 15 Uhr)” */
const isException = (state: LineState, days: Days): boolean => {
  const { draft } = state;
  const byDay = draft?.days?.byDay ?? [];
  const isPart = days.byDay.length < byDay.length && days.byDay.every((day) => byDay.includes(day));
  return isPart && draft!.spans.length > 0 && isBracketed(state) && !hasName(state);
};

const isClosing = (item: Item | undefined): boolean => item?.kind === 'phrase' && item.meaning.is === 'closed';

export const onDays = (state: LineState, item: Item, days: Days, next: Item | undefined): void => {
  const { draft } = state;
  // “Sa 10–14 Uhr (1. Sa im Monat geschlossen)”
  if (draft && draft.spans.length > 0 && isClosing(next) && isBracketed(state)) {
    flush(state);
    begin(state, item, { days, isFirst: false });
    return;
  }
  // “Mo–Fr täglich”
  if (draft?.days && draft.spans.length === 0 && isWholeWeek(days) && !hasName(state)) return extend(state, item);
  // “Mo Di Do 9–12 Uhr”
  if (draft?.days && draft.spans.length === 0 && state.texts.length === 0 && isPlain(draft.days) && isPlain(days)) {
    draft.days = { ...draft.days, byDay: [...new Set([...draft.days.byDay, ...days.byDay])] };
    return extend(state, item);
  }
  if (isException(state, days)) {
    flush(state);
    const { lead: _lead, ...exception } = begin(state, item, { days, isFirst: false, isException: true });
    state.draft = exception;
    return;
  }
  if (draft && (isMoreExact(state, days) || (draft.isException && !draft.days))) {
    takeTexts(state);
    draft.days = days;
    return extend(state, item);
  }
  const isAgain = draft?.days !== undefined && draft.spans.length === 0 && !days.isEvery;
  // “Sa. 1x im Monat offener Samstag”
  if (isAgain && hasName(state) && String(draft.days!.byDay) === String(days.byDay)) return asWords(state, item);
  // “09:15 2. u. 4. Di./Monat”: the days come behind the time.
  const isBehind = draft && !draft.days && draft.spans.length > 0 && draft.dates.length === 0;
  if (isBehind && (!hasName(state) || isBracketed(state))) {
    draft.hasDaysBehind = isBracketed(state);
    addWords(state, takeTexts(state));
    draft.days = days;
    return extend(state, item);
  }
  beginBehindWords(state, item, { days });
};

const asEnd = ({ startTime, endTime, ...others }: Span): Span => ({
  ...others,
  ...((endTime ?? startTime) && { endTime: endTime ?? startTime! }),
});

export const onTimes = (
  state: LineState,
  item: Item,
  { spans: found, isSure }: Times,
  next: Item | undefined,
): void => {
  const { draft, heading, goesOn } = state;
  const isBreak = state.isPause || (isClosing(next) && isBracketed(state));
  const open = isBreak && draft && !hasName(state) && withoutPause(draft.spans, found);
  if (open) {
    draft.spans = [...open];
    state.isPause = false;
    state.isSkipping = isClosing(next);
    return extend(state, item);
  }
  if (state.datesAre === 'remark' || state.datesAre === 'deadline') return remark(state, item);
  const isPlaced = (draft ?? heading) !== undefined || goesOn;
  if (!isSure && (!isPlaced || hasName(state))) return asWords(state, item);
  // Dates before hours are theirs, and of no closure behind them.
  if (state.period?.isDate) delete state.period;
  const spans = state.isEnding ? found.map(asEnd) : found;
  if (draft && (draft.spans.length === 0 || (!hasName(state) && !draft.isComplete && !draft.hasDaysBehind))) {
    addWords(state, takeTexts(state));
    draft.spans.push(...spans);
    return extend(state, item);
  }
  if (!draft) {
    beginBehindWords(state, item, { spans: [...spans] });
    return;
  }
  if (draft.hasDaysBehind) {
    beginBehindWords(state, item, { spans: [...spans] });
    return;
  }
  // Another time of the same days, for something else.
  const { days, dates, isInherited } = draft;
  const isLead = namesNext(state);
  const words = takeTexts(state);
  if (!isLead) addWords(state, words);
  flush(state);
  if (isLead && words) state.lead = words;
  begin(state, item, {
    ...(days && { days }),
    ...(isInherited && { isInherited }),
    dates: [...dates],
    spans: [...spans],
  });
};

const isColonOrTimes = (item: Item): boolean => item.kind === 'times' || (item.kind === 'mark' && item.mark === ':');

const isEnd = (item: Item | undefined): boolean =>
  item === undefined || item.kind === 'stop' || (item.kind === 'mark' && /^[();]$/.test(item.mark)) || isClosing(item);

/** The days of a date span, as an override has them (`on`). */
export const onOf = ({ from, to }: DateSpan): readonly string[] => [
  from === to ? (from ?? '') : `${from ?? '..'}/${to ?? '..'}`,
];

/** “Termine 2027: 12.01., 09.02.”: the year stands before the dates. */
const yearBefore = (tape: Tape, place: number): string | undefined => {
  const mark = tape.at(place - 1).text === ':' ? place - 1 : place;
  const { kind, text } = tape.at(mark - 1);
  return kind === 'number' && /^20\d\d$/.test(text) ? text : undefined;
};

/** “und jedes Jahr am 24. Dezember” */
const isYearly = ({ texts, tape }: LineState): boolean =>
  texts.some(({ from, to }) => /\bjedes jahr\b/i.test(written(tape, from, to)));

/** “14.12.2026, 11.1.”: in a list a date without a year is the next one of its kind. */
const afterDate = (before: string, date: string): string => {
  if (!date.startsWith('--') || before.startsWith('-')) return date;
  const year = Number(before.slice(0, 4));
  const next = `${year}${date.slice(1)}`;
  return next > before ? next : `${year + 1}${date.slice(1)}`;
};

/** The year that a later date of the same list has. */
const withYear = (dates: readonly string[], last: string): readonly string[] =>
  last.startsWith('-') ? dates : dates.map((date) => date.replace(/^-(?=-)/, last.slice(0, 4)));

export const onDates = (state: LineState, item: Item, dates: DateSpan, next: Item | undefined): void => {
  const { draft } = state;
  const { from, to, isSingle, isMonths } = dates;
  state.used.add(item);
  if (state.closing && !isSingle) {
    state.closed.push({ on: onOf(dates), from: state.closing.from, to: item.to });
    return void delete state.closing;
  }
  if (state.datesAre === 'remark' || state.datesAre === 'deadline') return remark(state, item);
  if (state.datesAre === 'beginning' && from) return setTraits(state, item, { validFrom: from, isStart: true });
  if (isSingle && !isMonths && from) {
    const isOther = draft !== undefined && draft.spans.length > 0 && next?.kind === 'times';
    if (draft?.days && !draft.isInherited && !isOther) return remark(state, item);
    if (draft && draft.dates.length > 0 && draft.spans.length === 0 && !hasName(state)) {
      const other = isYearly(state) ? from : afterDate(draft.dates.at(-1) ?? '', from);
      draft.dates = [...withYear(draft.dates, other), other];
      takeTexts(state);
      return extend(state, item);
    }
    const year = yearBefore(state.tape, item.from);
    beginBehindWords(state, item, { dates: [year ? from.replace(/^-(?=-)/, year) : from] });
    return;
  }
  const validity: Traits = { ...(from && { validFrom: from }), ...(to && { validThrough: to }) };
  state.period = {
    on: onOf(dates),
    from: item.from,
    isDate: true,
    before: state.traits,
    ...(draft && { beforeInDraft: draft.traits }),
  };
  if (draft && draft.spans.length > 0 && draft.days && isBracketed(state) && next && isColonOrTimes(next)) {
    // “Mo–Fr 8–18 Uhr (Juni–August: 9–16 Uhr)”: the first hours leave these months, and nobody says so.
    draft.traits = { ...draft.traits, isDoubtful: true };
    const { days } = draft;
    flush(state);
    begin(state, item, { days, isFirst: false, traits: { ...validity, isDoubtful: true } });
    return;
  }
  // “Winter-Café: 15–17 Uhr, ab Mai Kiez-Café: 15–17.30 Uhr”: what follows is something else.
  if (draft && draft.spans.length > 0 && !isEnd(next) && !isBracketed(state)) {
    flush(state);
    state.traits = { ...state.traits, ...validity };
  } else setTraits(state, item, validity);
};

/** What is said belongs to the hours that are being read, or to those that follow. */
export const setTraits = (state: LineState, item: Item, own: Traits): void => {
  // The remark is no part of the words around it.
  if (state.draft && hasName(state)) addWords(state, takeTexts(state));
  if (!state.draft) state.traitsFrom ??= item.from;
  const target = state.draft ?? state;
  target.traits = mergedTraits(target.traits, own);
  extend(state, item);
};
