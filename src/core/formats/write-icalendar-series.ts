import { parseTime } from '../schedule/civil-date.js';
import type { Occurrence } from '../schedule/occurrence.js';
import { timesOf } from '../schedule/slot.js';
import type { Pattern } from './write-icalendar-patterns.js';

/** A date as it is written: the one that takes place, and when it was planned, by which a calendar knows it. */
export interface PlannedDate {
  readonly date: Occurrence;
  /** A day number. */
  readonly day: number;
  readonly startTime?: string;
  readonly endTime?: string;
  /** What the event says besides its times. */
  readonly content: readonly string[];
}

/** One `VEVENT` with a recurrence, and those of its dates that are different or don't take place. */
export interface Series {
  readonly pattern: Pattern;
  /** The first date, which stands for all that are alike. */
  readonly master: PlannedDate;
  readonly lastDay: number;
  readonly exceptDays: readonly number[];
  readonly different: readonly PlannedDate[];
}

const textOf = ({ content }: PlannedDate): string => content.join('\n');

const isAsPlanned = ({ date, startTime, endTime }: PlannedDate): boolean =>
  date.movedFrom === undefined && date.startTime === startTime && date.endTime === endTime;

/** What most of these dates say; of several the first in the order of the alphabet. */
const usualContent = (dates: readonly PlannedDate[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const date of dates) if (isAsPlanned(date)) counts.set(textOf(date), (counts.get(textOf(date)) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
};

/** Dates that no series has taken yet, by their days. */
export type DatesByDay = Map<number, readonly PlannedDate[]>;

export const byDay = (dates: readonly PlannedDate[]): DatesByDay => {
  const days: DatesByDay = new Map();
  for (const date of dates) days.set(date.day, [...(days.get(date.day) ?? []), date]);
  return days;
};

const take = (left: DatesByDay, date: PlannedDate): void => {
  left.set(
    date.day,
    (left.get(date.day) ?? []).filter((each) => each !== date),
  );
};

/** The dates of a pattern at the very times that its rule says. */
export interface Claim {
  readonly pattern: Pattern;
  readonly claimed: ReadonlyMap<number, PlannedDate>;
  readonly usual: string;
}

/**
 * Takes the dates of a pattern out of those that are left.
 *
 * @returns nothing where most of its dates are different from each other, so that a series would say little
 */
export const claim = (pattern: Pattern, left: DatesByDay): Claim | undefined => {
  const { startTime, endTime } = pattern.rule;
  const candidates = (day: number): readonly PlannedDate[] =>
    (left.get(day) ?? []).filter((each) => each.startTime === startTime && each.endTime === endTime);
  const all = pattern.days.flatMap(candidates);
  const usual = usualContent(all);
  if (usual === undefined) return undefined;
  const claimed = new Map<number, PlannedDate>();
  for (const day of pattern.days) {
    const found = candidates(day);
    const one = found.find((each) => textOf(each) === usual) ?? found[0];
    if (one) claimed.set(day, one);
  }
  const alike = [...claimed.values()].filter((each) => isAsPlanned(each) && textOf(each) === usual);
  if (alike.length * 2 < pattern.days.length) return undefined;
  for (const date of claimed.values()) take(left, date);
  return { pattern, claimed, usual };
};

/** A date on the same day that was left over and coincides with the planned one: the same, at other times. */
const instead = ({ rule }: Pattern, day: number, left: DatesByDay): PlannedDate | undefined => {
  const planned = timesOf(rule, 1440);
  return (left.get(day) ?? []).find(({ date: { startTime, endTime } }) => {
    const { start, end } = timesOf({ startTime, endTime }, 1440);
    return (
      startTime !== undefined &&
      rule.startTime !== undefined &&
      (parseTime(startTime) === planned.start || (start < planned.end && planned.start < end))
    );
  });
};

/** What there is to know about the days of a pattern. */
export interface DayFacts {
  /** Whether the date of that day and time rests on a public holiday. */
  readonly isResting: (day: number, startTime: string | undefined) => boolean;
  /** Whether from one time of that day to another it is as long as the clock says: not in a night of its change. */
  readonly isOfUsualLength: (day: number, startTime: string | undefined, endTime: string | undefined) => boolean;
}

/** The series of a claim, after all patterns had their turn. */
export const seriesOf = (
  { pattern, claimed, usual }: Claim,
  left: DatesByDay,
  { isResting, isOfUsualLength }: DayFacts,
): Series => {
  const found = new Map(claimed);
  for (const day of pattern.days) {
    if (found.has(day) || isResting(day, pattern.rule.startTime)) continue;
    const other = instead(pattern, day, left);
    if (!other) continue;
    take(left, other);
    // It is known by the time for which it was planned.
    found.set(day, { ...other, startTime: pattern.rule.startTime, endTime: pattern.rule.endTime });
  }
  const isAlike = (date: PlannedDate): boolean => isAsPlanned(date) && textOf(date) === usual;
  const { startTime, endTime } = pattern.rule;
  const all = [...found.keys()].sort((a, b) => a - b);
  // The first date says how long all of them are.
  const usualFrom = all.findIndex((day) => isOfUsualLength(day, startTime, endTime));
  for (const day of all.slice(0, Math.max(0, usualFrom))) left.set(day, [...(left.get(day) ?? []), found.get(day)!]);
  const days = all.slice(Math.max(0, usualFrom));
  const [first = 0] = days;
  const lastDay = days.at(-1) ?? first;
  const dates = days.map((day) => found.get(day)!);
  const alike = dates.find(isAlike) ?? [...claimed.values()].find(isAlike)!;
  return {
    pattern,
    master: { ...alike, day: first },
    lastDay,
    exceptDays: pattern.days.filter((day) => day > first && day < lastDay && !found.has(day)),
    // Some calendars count a length in hours, some by the clock; of a date that names its own times both say the same.
    different: dates.filter((each) => !isAlike(each) || !isOfUsualLength(each.day, startTime, endTime)),
  };
};
