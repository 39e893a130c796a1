import type { Rule } from '../model/office-document.js';
import { isoDate, weekOf } from '../schedule/civil-date.js';
import { daysBetween } from '../schedule/day-set.js';
import { exactDay } from '../schedule/partial-date.js';
import { isUnanchored, plainRule } from '../schedule/plain-rules.js';
import type { Schedule } from '../schedule/prepare-schedule.js';
import { reduceRecurrence } from '../schedule/reduce-recurrence.js';

/** Dates of one rule that a recurrence rule of RFC 5545 can say. */
export interface Pattern {
  readonly rule: Rule;
  /** `FREQ=WEEKLY;BYDAY=MO`, without its end. */
  readonly recur: string;
  /** Day numbers within the window, holidays and overrides apart. */
  readonly days: readonly number[];
  /** Where one rule gives several, which of its seasons it is; the same whatever the window. */
  readonly stretch: string;
}

/** Day numbers, both included. */
export interface DayWindow {
  readonly from: number;
  readonly through: number;
}

/** What calendars agree on. */
const wellKnown = /^(FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)|(INTERVAL|BYDAY|BYMONTHDAY|BYMONTH|BYSETPOS|WKST)=.*)$/;

/** An `rrule` of the document without its end, and where nobody knows from when it is counted without that. */
const recurOf = (rule: Rule): string | undefined => {
  const dropped = isUnanchored(rule) ? /^(COUNT|UNTIL|INTERVAL)=/ : /^(COUNT|UNTIL)=/;
  const parts = (rule.rrule ?? '').split(';').filter((part) => !dropped.test(part));
  return parts.every((part) => wellKnown.test(part)) ? parts.join(';') : undefined;
};

const byWeekday = (rule: Rule, codes: readonly string[]): string | undefined => {
  const { interval = 1, weekParity, validFrom } = rule;
  const positions = codes.filter((code) => code.length > 2);
  const every = exactDay(validFrom) === undefined ? 1 : interval;
  const days = codes.join(',');
  if (positions.length === 0) {
    if (weekParity && every !== 1) return undefined;
    const weeks = weekParity ? 2 : every;
    return weeks === 1 ? `FREQ=WEEKLY;BYDAY=${days}` : `FREQ=WEEKLY;INTERVAL=${weeks};WKST=MO;BYDAY=${days}`;
  }
  // Weeks and months can't be counted in one rule.
  if (weekParity || (every !== 1 && positions.length < codes.length)) return undefined;
  return every === 1 ? `FREQ=MONTHLY;BYDAY=${days}` : `FREQ=MONTHLY;INTERVAL=${every};BYDAY=${days}`;
};

/** A rule as one rule for each of its kinds of days, each with its recurrence; single dates have none. */
const parted = (rule: Rule): readonly (readonly [part: Rule, recur: string])[] => {
  const { byDay = [], dates = [], rrule, ...rest } = rule;
  const codes = byDay.filter((code) => code !== 'PH');
  const weekly = codes.length > 0 ? byWeekday(rule, codes) : undefined;
  const recur = rrule && recurOf(rule);
  return [
    ...(weekly ? [[{ ...rest, byDay: codes }, weekly] as const] : []),
    ...(recur ? [[{ ...rest, rrule }, recur] as const] : []),
    ...dates
      .filter((date) => date.startsWith('--'))
      .map((date) => {
        const [month, day] = date.slice(2).split('-').map(Number);
        return [{ ...rest, dates: [date] }, `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`] as const;
      }),
  ];
};

/** Every second week from the first on, as calendars count; after a week 53 the weeks of one parity are not. */
const isEverySecondWeek = (days: readonly number[]): boolean => {
  const weeks = days.map(weekOf);
  return weeks.every((week, i) => i === 0 || week - weeks[i - 1]! === 2 || week === weeks[i - 1]);
};

/** Whether the recurrence, begun with the first of the days, gives these days and no others. */
const isExact = ({ rrule, weekParity }: Rule, recur: string, days: readonly number[], schedule: Schedule): boolean => {
  const [first = 0] = days;
  if (weekParity) return isEverySecondWeek(days);
  if (!rrule) return true;
  const { recurrence, budget } = schedule;
  const again = recurrence?.days({ rrule: recur, validFrom: isoDate(first) }, budget);
  const wanted = new Set(days);
  for (let day = first; again && day <= days.at(-1)!; day++) if (!again(day) === wanted.has(day)) return false;
  return !!again;
};

const daysIn = ({ from, through }: DayWindow, holds: (day: number) => unknown): readonly number[] => {
  const days: number[] = [];
  for (let day = from; day <= through; day++) if (holds(day)) days.push(day);
  return days;
};

/**
 * What of a rule a calendar can be told as a recurrence, within a window. A rule for a season gives one for each
 * season, because a recurrence has only one beginning.
 *
 * @param spanOf the first day of the stretch in which the rule holds in this way; none: not on this day
 */
export const patternsOf = (
  given: Rule,
  schedule: Schedule,
  window: DayWindow,
  spanOf: (day: number) => number | undefined,
): readonly Pattern[] => {
  const rule = reduceRecurrence(given);
  const { validFrom, validThrough } = rule;
  const isSeasonal = `${validFrom} ${validThrough}`.includes('--');
  const season = isSeasonal ? daysBetween(validFrom ?? '0000', validThrough ?? '..') : undefined;
  return parted(rule).flatMap(([part, recur]) => {
    const { fires, isUndated } = plainRule(part, schedule);
    if (isUndated) return [];
    const stretches = new Map<string, number[]>();
    for (const day of daysIn(window, (each) => spanOf(each) !== undefined && fires(each))) {
      const key = `${spanOf(day)} ${season?.(day)?.from}`;
      const stretch = stretches.get(key);
      if (stretch) stretch.push(day);
      else stretches.set(key, [day]);
    }
    return [...stretches]
      .filter(([, days]) => isExact(part, recur, days, schedule))
      .map(([stretch, days]) => ({ rule, recur, days, stretch }));
  });
};
