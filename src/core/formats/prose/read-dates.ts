import { behind, behindDash, behindStop, isWord, type Found, type Tape } from './tape.js';
import { dayWord } from './weekdays.js';

/** Local dates: `2026-12-24`, every year or without a year `--12-24`, months `2026-12`, `--12`. */
export interface DateSpan {
  readonly from?: string;
  readonly to?: string;
  /** One day or month, not a span. */
  readonly isSingle: boolean;
  /** Of months, not of days. */
  readonly isMonths: boolean;
}

const months: readonly RegExp[] = [
  /^(januar|jänner|jan)$/,
  /^(februar|feber|feb)$/,
  /^(märz|mär|mrz)$/,
  /^(april|apr)$/,
  /^mai$/,
  /^(juni|jun)$/,
  /^(juli|jul)$/,
  /^(august|aug)$/,
  /^(september|sept|sep)$/,
  /^(oktober|okt)$/,
  /^(november|nov)$/,
  /^(dezember|dez)$/,
];

const two = (value: number | string): string => String(value).padStart(2, '0');
const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A year of four figures, or of two behind an apostrophe or a date in figures. */
const yearAt = (tape: Tape, place: number, mayBeShort: boolean): Found<string> => {
  const { kind, text, isGlued } = tape.at(place);
  if (kind !== 'number') return undefined;
  if (/^(19|20)\d\d$/.test(text)) return { value: text, next: place + 1 };
  return mayBeShort && isGlued && /^\d\d$/.test(text) ? { value: `20${text}`, next: place + 1 } : undefined;
};

const monthAt = (tape: Tape, place: number): Found<number> => {
  const { kind, text, isCapital } = tape.at(place);
  if (kind !== 'word' || !isCapital) return undefined;
  const index = months.findIndex((form) => form.test(text));
  return index < 0 ? undefined : { value: index + 1, next: behindStop(tape, place + 1) };
};

interface DayOfYear {
  readonly day: number;
  readonly month?: number;
  readonly year?: string;
}

/** “24.12.2026”, “24. Dezember”, “24.” */
const dayOfYearAt = (tape: Tape, place: number): Found<DayOfYear> => {
  const { kind, text } = tape.at(place);
  const day = Number(text);
  if (kind !== 'number' || text.length > 2 || day < 1 || day > 31) return undefined;
  if (tape.at(place + 1).text !== '.') return undefined;
  const named = monthAt(tape, place + 2);
  if (named) {
    const year = yearAt(tape, named.next, false);
    return { value: { day, month: named.value, ...(year && { year: year.value }) }, next: year?.next ?? named.next };
  }
  const month = tape.at(place + 2);
  const stop = tape.at(place + 3);
  if (month.kind === 'number' && month.text.length <= 2 && stop.text === '.' && stop.isGlued) {
    const value = Number(month.text);
    if (value < 1 || value > 12 || day > daysIn[value - 1]!) return undefined;
    const year = yearAt(tape, place + 4, true);
    return { value: { day, month: value, ...(year && { year: year.value }) }, next: year?.next ?? place + 4 };
  }
  return { value: { day }, next: place + 2 };
};

const dateOf = ({ day, month, year }: DayOfYear): string | undefined =>
  month === undefined ? undefined : `${year ?? '-'}-${two(month)}-${two(day)}`;

/** Behind “bis”, “bis zum”, “bis einschließlich”, a dash. */
const behindTo = (tape: Tape, place: number): number | undefined => {
  let next = behindDash(tape, place) ?? place;
  if (tape.at(next).text === 'bis') next++;
  if (next === place) return undefined;
  while (
    next < place + 6 &&
    /^(zum|einschließlich|einschl|incl|inkl|den|dem|einschliesslich)$/.test(tape.at(next).text)
  )
    next = behindStop(tape, next + 1);
  return next;
};

/** Behind the weekday of a date: “Dienstag, den”. */
const behindWeekday = (tape: Tape, place: number): number => {
  const word = dayWord(tape.at(place));
  if (word?.days.length !== 1) return place;
  let next = behind(tape, behindStop(tape, place + 1), ',');
  if (/^(den|dem|der)$/.test(tape.at(next).text)) next++;
  return next;
};

/** The year of the first day, from that of the last. */
const yearBefore = ({ month = 0 }: DayOfYear, last: DayOfYear): string | undefined =>
  last.year && month > (last.month ?? 0) ? String(Number(last.year) - 1) : last.year;

const dayDatesAt = (tape: Tape, start: number): Found<DateSpan> => {
  const place = behindWeekday(tape, start);
  const first = dayOfYearAt(tape, place);
  if (!first) return undefined;
  const to = behindTo(tape, first.next);
  const last = to === undefined ? undefined : dayOfYearAt(tape, behindWeekday(tape, to));
  if (last?.value.month !== undefined) {
    const month = first.value.month ?? last.value.month;
    const filled = { ...first.value, month };
    const year = first.value.year ?? yearBefore(filled, last.value);
    const from = dateOf({ ...filled, ...(year && { year }) });
    const through = dateOf(last.value);
    return {
      value: { ...(from && { from }), ...(through && { to: through }), isSingle: false, isMonths: false },
      next: last.next,
    };
  }
  const date = dateOf(first.value);
  return date === undefined
    ? undefined
    : { value: { from: date, to: date, isSingle: true, isMonths: false }, next: first.next };
};

const monthOf = (month: number, year?: string): string => `${year ?? '-'}-${two(month)}`;

const monthDatesAt = (tape: Tape, start: number): Found<DateSpan> => {
  const first = monthAt(tape, start);
  if (!first) return undefined;
  const year = yearAt(tape, first.next, false);
  const next = year?.next ?? first.next;
  const nextMonth = /^(\/|und|u|,)$/.test(tape.at(next).text) ? monthAt(tape, next + 1) : undefined;
  // “Juli/August”: two months that follow each other are a span.
  let to = nextMonth?.value === first.value + 1 ? next + 1 : behindTo(tape, next);
  if (to !== undefined && tape.at(to).text === 'ende') to++;
  const last = to === undefined ? undefined : monthAt(tape, to);
  if (!last) {
    const month = monthOf(first.value, year?.value);
    return { value: { from: month, to: month, isSingle: true, isMonths: true }, next };
  }
  const lastYear = yearAt(tape, last.next, false);
  const firstYear = year?.value ?? (first.value <= last.value ? lastYear?.value : undefined);
  return {
    value: {
      from: monthOf(first.value, firstYear),
      to: monthOf(last.value, lastYear?.value),
      isSingle: false,
      isMonths: true,
    },
    next: lastYear?.next ?? last.next,
  };
};

const isoAt = (tape: Tape, place: number): Found<DateSpan> => {
  const [year, dash, month, other, day] = [0, 1, 2, 3, 4].map((step) => tape.at(place + step));
  if (year?.kind !== 'number' || year.text.length !== 4 || dash?.text !== '-' || other?.text !== '-') return undefined;
  if (month?.kind !== 'number' || month.text.length !== 2 || day?.kind !== 'number' || day.text.length !== 2)
    return undefined;
  if (!dash.isGlued || !month.isGlued || !other.isGlued || !day.isGlued) return undefined;
  const value = Number(month.text);
  if (value < 1 || value > 12 || Number(day.text) < 1 || Number(day.text) > daysIn[value - 1]!) return undefined;
  const date = `${year.text}-${month.text}-${day.text}`;
  return { value: { from: date, to: date, isSingle: true, isMonths: false }, next: place + 5 };
};

const leads = new Set([
  'am',
  'vom',
  'von',
  'im',
  'in',
  'den',
  'dem',
  'der',
  'zeit',
  'ab',
  'seit',
  'bis',
  'zum',
  'monat',
  'anfang',
  'ende',
  'mitte',
  'gültig',
  'monaten',
]);

/** Dates and months with what stands before them: “ab Mai” has no `to`, “bis 31.12.” no `from`. */
export const datesAt = (tape: Tape, start: number): Found<DateSpan> => {
  let place = start;
  let lead = '';
  while (place < start + 4 && isWord(tape, place, leads)) {
    const { text } = tape.at(place);
    if (/^(ab|seit|bis)$/.test(text)) lead = text;
    place++;
  }
  const found = isoAt(tape, place) ?? dayDatesAt(tape, place) ?? monthDatesAt(tape, place);
  if (!found) return undefined;
  const { from, to, ...others } = found.value;
  if (!others.isSingle || !lead) return found;
  const value = lead === 'bis' ? { ...(to && { to }), ...others } : { ...(from && { from }), ...others };
  return { value: { ...value, isSingle: false }, next: found.next };
};
