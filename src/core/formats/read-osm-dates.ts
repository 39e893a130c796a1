import { dayNumber } from '../schedule/civil-date.js';
import { kindAt, listOf, numberAt, peek, take, type OsmCursor } from './read-osm-cursor.js';
import type { OsmDates } from './read-osm-syntax.js';

const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** Some years at most, so that "1900-2100 Dec 24" stays small. */
const mostYears = 12;
const longestOffset = 60;

/** The index of a day of every year: 0 = 1 January, 59 = 29 February. */
export const yearDay = (month: number, date: number): number => dayNumber(2000, month, date) - dayNumber(2000, 1, 1);

const lastDate = (year: number, month: number): number => dayNumber(year, month + 1, 0) - dayNumber(year, month, 1) + 1;

interface MonthDay {
  readonly year?: number;
  readonly month: number;
  /** Absent: the whole month. */
  readonly date?: number;
}

export const isYear = (cursor: OsmCursor, ahead = 0): boolean => /^(19|20|21|99)\d\d$/.test(peek(cursor, ahead));
const isMonth = (cursor: OsmCursor, ahead = 0): boolean => monthNames.includes(peek(cursor, ahead));

/** A number is a day of a month where no time begins with it. */
const isDate = (cursor: OsmCursor, ahead = 0): boolean =>
  (numberAt(cursor, 31, ahead) ?? 0) > 0 &&
  !/^(:|hour)$/.test(peek(cursor, ahead + 1)) &&
  !(peek(cursor, ahead + 1) === '.' && kindAt(cursor, ahead + 2) === 'number');

const takeDate = (cursor: OsmCursor): number | undefined => {
  if (!isDate(cursor)) return undefined;
  const date = numberAt(cursor, 31);
  cursor.at++;
  return date;
};

const takeMonthDay = (cursor: OsmCursor, known: number | undefined): MonthDay | undefined => {
  const year = isYear(cursor) && isMonth(cursor, 1) ? Number(peek(cursor)) : known;
  if (isYear(cursor) && isMonth(cursor, 1)) cursor.at++;
  const month = monthNames.indexOf(peek(cursor)) + 1;
  if (!month) return undefined;
  cursor.at++;
  const date = takeDate(cursor);
  if (date !== undefined && date > lastDate(year ?? 2000, month)) return undefined;
  return { year, month, date };
};

const between = (first: MonthDay, last: MonthDay): OsmDates | undefined => {
  const isWhole = first.date === undefined && last.date === undefined;
  const { month, date = 1 } = first;
  const lastMonth = last.month;
  if (first.year === undefined) {
    if (last.year !== undefined) return undefined;
    const through = yearDay(lastMonth, last.date ?? lastDate(2000, lastMonth));
    return { kind: 'yearly', from: yearDay(month, date), through, isWhole };
  }
  const from = dayNumber(first.year, month, date);
  const year = last.year ?? first.year;
  const throughIn = (each: number) => dayNumber(each, lastMonth, last.date ?? lastDate(each, lastMonth));
  // "2026 Nov-Feb" ends in the next year.
  const through = throughIn(year) < from && year === first.year ? throughIn(year + 1) : throughIn(year);
  if (through < from) return undefined;
  // Mappers' way to say "without end".
  return { kind: 'fixed', from, through: year === 9999 ? Infinity : through, isWhole };
};

const takeEaster = (cursor: OsmCursor): readonly OsmDates[] | undefined => {
  const offset = (): number | undefined => {
    if (!take(cursor, 'easter')) return undefined;
    const sign = { '+': 1, '-': -1 }[peek(cursor)];
    const days = numberAt(cursor, longestOffset, 1);
    if (!sign || days === undefined || peek(cursor, 2) !== 'day') return 0;
    cursor.at += 3;
    return sign * days;
  };
  const first = offset();
  if (first === undefined) return undefined;
  const last = take(cursor, '-') ? offset() : first;
  if (last === undefined || last < first || last - first > 14) return undefined;
  return Array.from({ length: last - first + 1 }, (_, i) => ({ kind: 'easter' as const, offset: first + i }));
};

const takeSpan = (cursor: OsmCursor, year: number | undefined): OsmDates | undefined => {
  const first = takeMonthDay(cursor, year);
  if (!first) return undefined;
  if (peek(cursor) !== '-') return between(first, { ...first, year: first.year });
  cursor.at++;
  if (first.date !== undefined) {
    const date = takeDate(cursor);
    if (date !== undefined) return date < first.date ? undefined : between(first, { ...first, date });
  }
  const last = takeMonthDay(cursor, undefined);
  // "Dec 24-Jan" leaves open which day of January.
  if (!last || (first.date === undefined) !== (last.date === undefined)) return undefined;
  return between(first, last);
};

/** Dates of one year, or of every year: "Dec 24,31", "Apr-Sep", "easter -2 days". */
const takeDates = (cursor: OsmCursor, year: number | undefined): readonly OsmDates[] | undefined => {
  let month = 0;
  return listOf(
    cursor,
    (each): readonly OsmDates[] | undefined => {
      if (peek(each) === 'easter') return year === undefined ? takeEaster(each) : undefined;
      if (isMonth(each)) month = monthNames.indexOf(peek(each)) + 1;
      else if (isDate(each) && month) {
        // "Dec 24,31"
        const first = takeDate(each)!;
        const date = take(each, '-') ? takeDate(each) : first;
        const span =
          date !== undefined && date >= first && between({ year, month, date: first }, { year, month, date });
        return span ? [span] : undefined;
      }
      const span = takeSpan(each, year);
      return span && [span];
    },
    (each, ahead) =>
      peek(each) === ',' &&
      (isMonth(each, ahead) ||
        (isYear(each, ahead) && isMonth(each, ahead + 1)) ||
        peek(each, ahead) === 'easter' ||
        (month > 0 && isDate(each, ahead) && kindAt(each, ahead - 2) === 'number')),
  );
};

const takeYears = (cursor: OsmCursor): readonly (readonly [number, number])[] | undefined =>
  listOf(
    cursor,
    (each): readonly (readonly [number, number])[] | undefined => {
      if (!isYear(each)) return undefined;
      const first = Number(peek(each));
      each.at++;
      if (take(each, '+')) return [[first, Infinity]];
      if (peek(each) !== '-' || !isYear(each, 1)) return [[first, first]];
      const last = Number(peek(each, 1));
      each.at += 2;
      return last < first ? undefined : [[first, last]];
    },
    (each, ahead) => peek(each) === ',' && isYear(each, ahead) && !isMonth(each, ahead + 1),
  );

const inYear = (dates: OsmDates, year: number): OsmDates | undefined => {
  if (dates.kind !== 'yearly') return undefined;
  const { from, through, isWhole } = dates;
  const at = (index: number, of: number): number => {
    const leap = dayNumber(of + 1, 1, 1) - dayNumber(of, 1, 1) > 365;
    return dayNumber(of, 1, 1) + index - Number(!leap && index > 59);
  };
  return { kind: 'fixed', from: at(from, year), through: at(through, year + Number(through < from)), isWhole };
};

/** Years, months and dates at the cursor; empty where there are none, `undefined` where they can't be read. */
export const takeCalendar = (cursor: OsmCursor): readonly OsmDates[] | undefined => {
  if (isMonth(cursor) || peek(cursor) === 'easter') return takeDates(cursor, undefined);
  if (!isYear(cursor)) return [];
  if (isMonth(cursor, 1)) {
    const year = Number(peek(cursor));
    cursor.at++;
    return takeDates(cursor, year);
  }
  const years = takeYears(cursor);
  if (!years) return undefined;
  if (isMonth(cursor) || peek(cursor) === 'easter') {
    const dates = takeDates(cursor, undefined);
    if (!dates || years.some(([first, last]) => last - first > mostYears)) return undefined;
    const all = years.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, i) => dates.map((each) => inYear(each, first + i))).flat(),
    );
    return all.every((each) => each !== undefined) ? all : undefined;
  }
  return years.map(([first, last]) => ({
    kind: 'fixed',
    from: dayNumber(first, 1, 1),
    through: last === Infinity ? last : dayNumber(last, 12, 31),
    isWhole: true,
  }));
};
