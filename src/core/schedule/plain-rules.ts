import type { Rule } from '../model/office-document.js';
import { civilDate, daysInMonth, isoWeek, weekdayOf, weekOf } from './civil-date.js';
import { daysBetween, daySet } from './day-set.js';
import { exactDay } from './partial-date.js';
import type { Context } from './prepared-entry.js';
import { reduceRecurrence, weekdayCodes } from './reduce-recurrence.js';

/** A rule made ready to be asked about days, in an order of work that doesn't grow with its age. */
export interface PlainRule {
  /** It names no days: it is only said in words, or, inside an override, holds on every day meant. */
  readonly isUndated: boolean;
  /** The rule needs an engine for RFC 5545 that isn't there yet. */
  readonly isPending: boolean;
  /** On a public holiday it doesn't take place: it has weekdays, not single days. */
  readonly rests: boolean;
  /** Public holidays are among its days (`PH`). */
  readonly hasHolidays: boolean;
  /** Whether it takes place on a day, holidays apart; of a rule that names no days whether it may. */
  readonly fires: (day: number) => unknown;
}

const monthOf = (day: number): number => {
  const { year, month } = civilDate(day);
  return year * 12 + month;
};

/** Which of its weekday in the month a day is, 1 to 5 from the beginning and -1 to -5 from the end. */
const positions = (day: number): readonly number[] => {
  const { year, month, date } = civilDate(day);
  return [Math.ceil(date / 7), Math.floor((date - 1 - daysInMonth(year, month)) / 7)];
};

/**
 * The days of one part of `byDay`: of `MO` or `2MO` those of every n-th week or month, counted from the one with
 * `validFrom`, or of the weeks of one parity (ISO 8601).
 */
const dayTest = (
  code: string,
  { interval = 1, weekParity, validFrom }: Rule,
  { holidayOn }: Context,
): PlainRule['fires'] => {
  if (code === 'PH') return holidayOn;
  const weekday = weekdayCodes.indexOf(code.slice(-2));
  const position = Number(code.slice(0, -2));
  const count = position ? monthOf : weekOf;
  const anchor = exactDay(validFrom);
  return (day) =>
    weekdayOf(day) === weekday &&
    (!position || positions(day).includes(position)) &&
    (!weekParity || weekParity === (isoWeek(day) % 2 ? 'odd' : 'even')) &&
    (anchor === undefined || (count(day) - count(anchor)) % interval === 0);
};

/** Whether a rule's weeks or months are counted, and nobody knows from when: then every date is tentative. */
export const isUnanchored = ({ interval, rrule = '', validFrom }: Rule): boolean =>
  exactDay(validFrom) === undefined && (!!interval || /INTERVAL=(?!1\b)|COUNT/.test(rrule));

/** "Once a month": a rule that would take its day from its first date (RFC 5545 §3.3.10), which isn't known. */
const isWithoutDay = ({ rrule = '', validFrom }: Rule): boolean =>
  exactDay(validFrom) === undefined && /^FREQ=[^D](?!.*BY(D|MONTHD|Y|W))/.test(rrule);

/** Whether a rule needs the engine for recurrence. */
export const isBeyondPlain = (rule: Rule): boolean => !!reduceRecurrence(rule).rrule && !isWithoutDay(rule);

export const plainRule = (rule: Rule, context: Context): PlainRule => {
  const { byDay = [], dates, validFrom, validThrough } = rule;
  const rrule = isWithoutDay(rule) ? undefined : rule.rrule;
  const { recurrence, budget } = context;
  const isValid = validFrom || validThrough ? daysBetween(validFrom ?? '0000', validThrough ?? '..') : () => true;
  const tests = byDay.map((code) => dayTest(code, rule, context));
  if (dates) tests.push(daySet(dates));
  if (rrule && recurrence) tests.push(recurrence.days(rule, budget));
  const hasHolidays = byDay.includes('PH');
  const isUndated = !rule.byDay && !dates && !rrule;
  return {
    isUndated,
    isPending: !!rrule && !recurrence,
    rests: !!(rrule ?? rule.byDay) && !hasHolidays,
    hasHolidays,
    fires: (day) => (isUndated || tests.some((test) => test(day))) && isValid(day),
  };
};
