import { civilDate, dayNumber, easterSunday } from '../schedule/civil-date.js';
import type { Range } from './read-osm-atoms.js';
import { yearDay } from './read-osm-dates.js';
import type { OsmDates } from './read-osm-syntax.js';

/** How days `a` lie to days `b`: `inside` is a within b, `around` is b within a. */
export type Relation = 'apart' | 'same' | 'inside' | 'around' | 'across';

const within = ([from, through]: Range, [first, last]: Range): boolean => first <= from && through <= last;
const meet = ([from, through]: Range, [first, last]: Range): boolean => from <= last && first <= through;

/** Ranges of days of every year; over New Year there are two. */
const overNewYear = (from: number, through: number): readonly Range[] =>
  from <= through
    ? [[from, through]]
    : [
        [0, through],
        [from, 365],
      ];

const indexOf = (day: number): number => {
  const { month, date } = civilDate(day);
  return yearDay(month, date);
};

/** The days of the year that dates can fall on. */
const yearly = (dates: OsmDates): readonly Range[] => {
  if (dates.kind === 'yearly') return overNewYear(dates.from, dates.through);
  // Easter Sunday is from 22 March to 25 April.
  if (dates.kind === 'easter') return [[yearDay(3, 22) + dates.offset, yearDay(4, 25) + dates.offset]];
  const { from, through } = dates;
  return through - from < 365 ? overNewYear(indexOf(from), indexOf(through)) : [[0, 365]];
};

const ofRanges = (a: readonly Range[], b: readonly Range[]): Relation => {
  if (!a.some((each) => b.some((other) => meet(each, other)))) return 'apart';
  const isInside = a.every((each) => b.some((other) => within(each, other)));
  const isAround = b.every((each) => a.some((other) => within(each, other)));
  return isInside ? (isAround ? 'same' : 'inside') : isAround ? 'around' : 'across';
};

const turned: Readonly<Record<Relation, Relation>> = {
  apart: 'apart',
  same: 'same',
  inside: 'around',
  around: 'inside',
  across: 'across',
};

const easterIn = (offset: number, { from, through }: { readonly from: number; readonly through: number }): boolean => {
  const years = [civilDate(from).year, civilDate(from).year + 1];
  return (
    through - from > 365 ||
    years.map((year) => easterSunday(year) + offset).some((day) => from <= day && day <= through)
  );
};

/** How some dates lie to others. */
export const relationOf = (a: OsmDates, b: OsmDates): Relation => {
  if (a.kind === 'easter' && b.kind === 'easter') return a.offset === b.offset ? 'same' : 'apart';
  if (a.kind === 'fixed' && b.kind === 'fixed') return ofRanges([[a.from, a.through]], [[b.from, b.through]]);
  if (a.kind === 'yearly' && b.kind === 'yearly') return ofRanges(yearly(a), yearly(b));
  if (b.kind === 'fixed' || (a.kind === 'yearly' && b.kind === 'easter')) return turned[relationOf(b, a)];
  if (a.kind === 'fixed' && b.kind === 'easter') {
    if (!easterIn(b.offset, a)) return 'apart';
    return a.from === a.through ? 'inside' : 'across';
  }
  const found = ofRanges(yearly(a), yearly(b));
  // One year is not every year.
  return found === 'same' ? 'inside' : found === 'around' ? 'across' : found;
};

/** The parts of dates that others have too, and the rest; only of two of a kind. */
export const splitBy = (
  dates: OsmDates,
  by: OsmDates,
): { readonly common: readonly OsmDates[]; readonly rest: readonly OsmDates[] } | undefined => {
  if (dates.kind === 'easter' || by.kind !== dates.kind) return undefined;
  const rangesOf = (each: typeof dates): readonly Range[] =>
    each.kind === 'yearly' ? yearly(each) : [[each.from, each.through]];
  const holes = rangesOf(by);
  const asDates = (ranges: readonly Range[]): readonly OsmDates[] =>
    ranges.map(([from, through]) => ({ kind: dates.kind, from, through, isWhole: false }));
  const rest = holes.reduce<readonly Range[]>(
    (left, hole) =>
      left.flatMap(([from, through]): readonly Range[] =>
        meet([from, through], hole)
          ? (
              [
                [from, hole[0] - 1],
                [hole[1] + 1, through],
              ] as const
            ).filter(([first, last]) => first <= last)
          : [[from, through]],
      ),
    rangesOf(dates),
  );
  const common = rangesOf(dates).flatMap((range) =>
    holes
      .filter((hole) => meet(range, hole))
      .map((hole): Range => [Math.max(range[0], hole[0]), Math.min(range[1], hole[1])]),
  );
  return { common: asDates(common), rest: asDates(rest) };
};

export const isOneDay = (dates: OsmDates): boolean => dates.kind === 'easter' || dates.from === dates.through;

/** Fixed dates that are a public holiday somewhere in Germany, as days of the year. */
const fixedHolidays = [
  '1-1',
  '1-6',
  '3-8',
  '5-1',
  '5-8',
  '8-8',
  '8-15',
  '9-20',
  '10-3',
  '10-31',
  '11-1',
  '12-25',
  '12-26',
].map((date) => {
  const [month = 0, of = 0] = date.split('-').map(Number);
  return yearDay(month, of);
});
const movable = [-2, 0, 1, 39, 49, 50, 60];

/** Single days among dates that may be public holidays; `undefined` where there are too many or they move. */
export const possibleHolidays = (dates: OsmDates): readonly OsmDates[] | undefined => {
  if (dates.kind === 'easter') return [];
  const oneDay = (kind: 'yearly' | 'fixed', day: number): OsmDates => ({
    kind,
    from: day,
    through: day,
    isWhole: false,
  });
  if (dates.kind === 'yearly') {
    const moving: readonly Range[] = [
      [yearDay(3, 20), yearDay(6, 24)],
      // The Day of Repentance.
      [yearDay(11, 16), yearDay(11, 22)],
    ];
    if (yearly(dates).some((range) => moving.some((each) => meet(range, each)))) return undefined;
    return fixedHolidays
      .filter((day) => yearly(dates).some((range) => within([day, day], range)))
      .map((day) => oneDay('yearly', day));
  }
  const { from, through } = dates;
  if (through - from > 3 * 366) return undefined;
  const days: number[] = [];
  for (let day = from; day <= through; day++) {
    const { year, month, date } = civilDate(day);
    const isRepentance = month === 11 && date > 15 && date < 23 && (day + 3) % 7 === 2;
    const easter = easterSunday(year);
    if (isRepentance || movable.includes(day - easter) || fixedHolidays.includes(yearDay(month, date))) days.push(day);
  }
  return days.map((day) => oneDay('fixed', day));
};

/** `--12-24/--12-26`, `2026-12-24`, `easter+1` */
export const daysInDocument = (dates: OsmDates): string => {
  if (dates.kind === 'easter') return `easter${dates.offset ? (dates.offset > 0 ? '+' : '') + dates.offset : ''}`;
  const { kind, from, through } = dates;
  const said = (day: number): string =>
    kind === 'fixed'
      ? new Date(day * 864e5).toISOString().slice(0, 10)
      : `--${new Date((dayNumber(2000, 1, 1) + day) * 864e5).toISOString().slice(5, 10)}`;
  if (from === through) return said(from);
  if (through === Infinity) return `${said(from)}/..`;
  return `${said(from)}/${said(through)}`;
};
