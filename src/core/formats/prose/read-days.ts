import { articles, behindMonth, behindSeparator, every, ordinalsAt } from './read-ordinals.js';
import { behind as behindMark, behindDash, behindStop, isWord, type Found, type Tape } from './tape.js';
import { dayWord, week, type DayCode } from './weekdays.js';

/** On which days, as `byDay` and `interval` of a rule. */
export interface Days {
  /** `MO`, `1MO`, `-1FR`, `PH` */
  readonly byDay: readonly string[];
  /** “jeder zweite Montag”: every other, or the second of the month. */
  readonly interval?: number;
  /** “jeden”, “montags”, “im Monat”: again and again, not one day. */
  readonly isEvery: boolean;
  /** Two ways to read it. */
  readonly isAmbiguous: boolean;
  /** Names only, as a heading has them. */
  readonly isShort: boolean;
}

/** Nobody writes more in one list, and the work stays bounded. */
const mostDays = 14;
const until = new Set(['bis', 'b']);
interface DayName {
  readonly days: readonly DayCode[];
  readonly isEvery: boolean;
  readonly isShort: boolean;
  readonly isVague: boolean;
}

/** “Sonntags-Café”, “Montag-Gruppe”: no day. */
const isCompound = (tape: Tape, place: number): boolean => {
  const dash = tape.at(place);
  const other = tape.at(place + 1);
  return (
    dash.text === '-' && dash.isGlued && other.kind === 'word' && other.isGlued && !dayWord(other) && other.text !== 'u'
  );
};

const dayAt = (tape: Tape, place: number): Found<DayName> => {
  const token = tape.at(place);
  const word = dayWord(token);
  if (!word || isCompound(tape, place + 1)) return undefined;
  // The second half of a word with a hyphen.
  if (
    token.isGlued &&
    tape.at(place - 1).text === '-' &&
    tape.at(place - 2).kind === 'word' &&
    tape.at(place - 1).isGlued
  )
    if (!dayWord(tape.at(place - 2))) return undefined;
  let next = place + 1;
  if (word.isShort) next = behindStop(tape, next);
  if (word.isDoubtful && next === place + 1 && !isInPlace(tape, place)) return undefined;
  // “Montag-, Mittwoch- und Freitagvormittag”
  if (tape.at(next).text === '-' && tape.at(next).isGlued && /^(,|und|u)$/.test(tape.at(next + 1).text)) next++;
  // “Mo.-Fr.:” leaves its colon to the line.
  return { value: word, next };
};

/** “So” and “Mi” among other days, before a time or at the border of something; else they are ordinary words. */
const isInPlace = (tape: Tape, place: number): boolean => {
  const after = tape.at(place + 1);
  const before = tape.at(place - 1);
  const isBefore =
    /^[-–&+/,:|]$/.test(after.text) || after.kind === 'number' || after.kind === 'cell' || after.kind === 'line';
  const isAfter = place > 0 && (/^[-&+/|]$/.test(before.text) || (before.text === ',' && dayWord(tape.at(place - 2))));
  const isLinked = /^(und|u|bis)$/.test(before.text) && dayWord(tape.at(place - 2)) !== undefined;
  const isRest = /^(geschlossen|zu|nur|nach|ruhetag|ab|von|und|u|bis)$/.test(after.text) && startsLine(tape, place);
  return isBefore || Boolean(isAfter) || isLinked || isRest;
};

const startsLine = (tape: Tape, place: number): boolean =>
  place === 0 || /^(line|cell)$/.test(tape.at(place - 1).kind) || /^[(•;,]$/.test(tape.at(place - 1).text);

/** All days from the one to the other; over the weekend where it goes backwards (“Sa–Mo”). */
const rangeOf = (first: DayCode, last: DayCode): readonly DayCode[] => {
  const [from, to] = [week.findIndex((day) => day === first), week.findIndex((day) => day === last)];
  if (from < 0 || to < 0) return [first, last];
  return from <= to ? week.slice(from, to + 1) : [...week.slice(from), ...week.slice(0, to + 1)];
};

/** A day, or from one to another. */
const spanOfDaysAt = (tape: Tape, place: number): Found<DayName> => {
  const first = dayAt(tape, place);
  if (!first) return undefined;
  const dash = behindDash(tape, first.next);
  const word = isWord(tape, dash ?? first.next, until) ? behindStop(tape, (dash ?? first.next) + 1) : dash;
  const last = word === undefined ? undefined : dayAt(tape, word);
  if (!last || first.value.days.length !== 1 || last.value.days.length !== 1) return first;
  const [from, to] = [first.value.days[0]!, last.value.days[0]!];
  const isEvery = first.value.isEvery && last.value.isEvery;
  return { value: { ...first.value, days: rangeOf(from, to), isEvery }, next: last.next };
};

/** “Sonn- und Feiertage”: the half of a word whose rest comes later. */
const halfAt = (tape: Tape, place: number): Found<DayName> => {
  const half = /^(sonn|sams|werk|mon)$/.exec(tape.at(place).text)?.[1];
  if (!half || tape.at(place + 1).text !== '-' || !/^(und|u|,|&)$/.test(tape.at(place + 2).text)) return undefined;
  const days: readonly DayCode[] =
    half === 'sonn' ? ['SU'] : half === 'sams' ? ['SA'] : half === 'mon' ? ['MO'] : week.slice(0, 5);
  return { value: { days, isEvery: false, isShort: false, isVague: false }, next: place + 2 };
};

/** Mon to Sunday, then holidays; each once. */
const sorted = (days: readonly string[]): readonly string[] => {
  const order: readonly string[] = [...week, 'PH'];
  const rank = (day: string) => order.indexOf(day.slice(-2)) * 20 + (day.length > 2 ? Number.parseInt(day) + 9 : 0);
  return [...new Set(days)].sort((a, b) => rank(a) - rank(b));
};

const listAt = (tape: Tape, start: number): Found<DayName> => {
  const first = halfAt(tape, start) ?? spanOfDaysAt(tape, start);
  if (!first) return undefined;
  const found = [first.value];
  let { next } = first;
  while (found.length < mostDays) {
    let place = behindSeparator(tape, next);
    if (place === undefined) break;
    if (isWord(tape, place, articles)) place++;
    const another = halfAt(tape, place) ?? spanOfDaysAt(tape, place);
    if (!another) break;
    found.push(another.value);
    ({ next } = another);
  }
  return {
    value: {
      days: found.flatMap(({ days }) => days),
      isEvery: found.some(({ isEvery }) => isEvery),
      isShort: found.every(({ isShort }) => isShort),
      isVague: found.some(({ isVague }) => isVague),
    },
    next,
  };
};

const numbered = (ordinals: readonly number[], days: readonly string[]): readonly string[] =>
  ordinals.flatMap((ordinal) => days.map((day) => (day === 'PH' ? day : `${ordinal}${day}`)));

/** “1. und 3. Montag im Monat”, “jeden zweiten Dienstag” */
const ordinalDaysAt = (tape: Tape, start: number, isEvery: boolean): Found<Days> => {
  const byDay: string[] = [];
  let place = start;
  let next = start;
  let all: readonly number[] = [];
  let days: readonly string[] = [];
  let isShort = true;
  while (byDay.length < mostDays) {
    const ordinals = ordinalsAt(tape, place);
    const named = ordinals && spanOfDaysAt(tape, ordinals.next);
    if (!named) break;
    all = [...all, ...ordinals.value];
    days = [...days, ...named.value.days];
    isShort &&= named.value.isShort;
    byDay.push(...numbered(ordinals.value, named.value.days));
    ({ next } = named);
    const separator = behindSeparator(tape, next);
    if (separator === undefined) break;
    place = separator;
    while (isWord(tape, place, articles) || isWord(tape, place, every)) place++;
  }
  if (byDay.length === 0) return undefined;
  const month = behindMonth(tape, next);
  if (month !== undefined)
    return { value: { byDay: sorted(byDay), isEvery: true, isAmbiguous: false, isShort }, next: month };
  // Every other Monday, or the second of the month? The first, most people mean.
  if (isEvery && all.length === 1 && all[0] === 2)
    return { value: { byDay: sorted(days), interval: 2, isEvery: true, isAmbiguous: true, isShort }, next };
  const isClear = all.length > 1 || all[0] === 1 || (all[0] ?? 0) < 0;
  return { value: { byDay: sorted(byDay), isEvery, isAmbiguous: !isClear || !isEvery, isShort }, next };
};

/** “Montag, 1. und 3. im Monat”; only with the month. */
const ordinalsBehind = (tape: Tape, start: number): Found<readonly number[]> => {
  let place = start;
  const isBracket = tape.at(place).text === '(';
  if (isBracket || tape.at(place).text === ',') place++;
  while (isWord(tape, place, every) || isWord(tape, place, articles)) place++;
  const ordinals = ordinalsAt(tape, place);
  const month = ordinals && behindMonth(tape, ordinals.next);
  return month === undefined
    ? undefined
    : { value: ordinals!.value, next: isBracket ? behindMark(tape, month, ')') : month };
};

/** Days of one kind: a list, or the n-th of the month. */
const partAt = (tape: Tape, start: number): Found<Days> => {
  let place = start;
  while (place < start + 3 && isWord(tape, place, articles)) place++;
  const isEvery = isWord(tape, place, every);
  if (isEvery) place++;
  const ordinal = ordinalDaysAt(tape, place, isEvery);
  if (ordinal) return ordinal;
  const list = listAt(tape, place);
  if (!list) return undefined;
  const { days, isShort, isVague } = list.value;
  const behindList = ordinalsBehind(tape, list.next);
  if (behindList) {
    const byDay = sorted(numbered(behindList.value, days));
    return { value: { byDay, isEvery: true, isAmbiguous: false, isShort }, next: behindList.next };
  }
  const value = { byDay: sorted(days), isEvery: isEvery || list.value.isEvery, isAmbiguous: isVague, isShort };
  return { value, next: list.next };
};

/** Days of the week, in every spelling: lists, spans, the n-th of the month, “jeden Montag und jeden 1. Samstag”. */
export const daysAt = (tape: Tape, start: number): Found<Days> => {
  let found = partAt(tape, start);
  while (found && found.value.interval === undefined && found.value.byDay.length < mostDays) {
    const place = behindSeparator(tape, found.next);
    const another = place === undefined ? undefined : partAt(tape, place);
    if (!another || another.value.interval !== undefined) break;
    const [before, behind] = [found.value, another.value];
    found = {
      value: {
        byDay: sorted([...before.byDay, ...behind.byDay]),
        isEvery: before.isEvery || behind.isEvery,
        isAmbiguous: before.isAmbiguous || behind.isAmbiguous,
        isShort: before.isShort && behind.isShort,
      },
      next: another.next,
    };
  }
  return found;
};
