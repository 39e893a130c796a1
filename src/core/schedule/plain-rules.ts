import type { Rule } from '../model/office-document.js';
import { civilDate, daysInMonth, isoWeek, parseIsoDate, weekdayOf, weekOf } from './civil-date.js';
import type { DaySet } from './day-set.js';
import { firstOf, isFullDate, lastOf } from './partial-date.js';
import type { Holiday } from './holidays.js';

/** What rules ask about a day, worked out once for all of them. */
export interface DayFacts {
  readonly day: number;
  readonly weekday: number;
  /** Months since year 0. */
  readonly monthIndex: number;
  /** Month × 100 + date. */
  readonly monthAndDate: number;
  /** 1–5: the n-th of its weekday in the month. */
  readonly nth: number;
  /** -1 … -5: the same, from the end. */
  readonly nthFromEnd: number;
  readonly holiday?: Holiday;
}

export const dayFacts = (day: number, holiday?: Holiday): DayFacts => {
  const { year, month, date } = civilDate(day);
  return {
    day,
    weekday: weekdayOf(day),
    monthIndex: year * 12 + month - 1,
    monthAndDate: month * 100 + date,
    nth: Math.ceil(date / 7),
    nthFromEnd: -Math.ceil((daysInMonth(year, month) - date + 1) / 7),
    holiday,
  };
};

/** Whether a rule takes place on a day; `rests`: it would, were the day not a public holiday. */
export type Firing = 'fires' | 'rests' | undefined;

export interface PlainRule {
  readonly rule: Rule;
  /** It names no days: it is only said in words, or, inside an override, holds on every day meant. */
  readonly isUndated: boolean;
  /** Its weeks or months are counted, and nobody knows from when: every date is tentative. */
  readonly isUnanchored: boolean;
  /** The rule needs an engine for RFC 5545 that isn't there yet. */
  readonly isPending: boolean;
  /** 0 = Monday; the only weekdays on which it can fire, public holidays apart; `undefined`: any. */
  readonly weekdays: readonly number[] | undefined;
  /** It counts public holidays among its days. */
  readonly onHolidays: boolean;
  readonly firing: (facts: DayFacts) => Firing;
}

const weekdayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** From `validFrom` to `validThrough`, both included; yearly bounds are a season, which may go over New Year. */
const validity = ({ validFrom, validThrough }: Rule): ((facts: DayFacts) => boolean) => {
  const from = validFrom === undefined ? { day: -Infinity } : firstOf(validFrom);
  const through = validThrough === undefined ? { day: Infinity } : lastOf(validThrough);
  return ({ day, monthAndDate }) => {
    if ('yearly' in from && 'yearly' in through && from.yearly > through.yearly)
      return monthAndDate >= from.yearly || monthAndDate <= through.yearly;
    return (
      ('day' in from ? day >= from.day : monthAndDate >= from.yearly) &&
      ('day' in through ? day <= through.day : monthAndDate <= through.yearly)
    );
  };
};

const isCounted = ({ interval, rrule = '' }: Rule): boolean =>
  interval !== undefined || /INTERVAL=(?!1(;|$))|COUNT=/.test(rrule);

type DayTest = (facts: DayFacts) => boolean;

/** Every n-th week or month, counted from the one with `validFrom`; or the weeks of one parity (ISO 8601). */
const rhythm = ({ interval, weekParity, validFrom }: Rule): { readonly weeks: DayTest; readonly months: DayTest } => {
  const always: DayTest = () => true;
  if (weekParity) {
    const remainder = weekParity === 'odd' ? 1 : 0;
    const isRightWeek: DayTest = ({ day }) => isoWeek(day) % 2 === remainder;
    return { weeks: isRightWeek, months: isRightWeek };
  }
  if (!interval || !validFrom || !isFullDate(validFrom)) return { weeks: always, months: always };
  const anchor = parseIsoDate(validFrom);
  const { year, month } = civilDate(anchor);
  return {
    weeks: ({ day }) => (weekOf(day) - weekOf(anchor)) % interval === 0,
    months: ({ monthIndex }) => (monthIndex - (year * 12 + month - 1)) % interval === 0,
  };
};

const datesTest = (dates: readonly string[]): DayTest => {
  const days = new Set<number>();
  const yearly = new Set<number>();
  for (const date of dates) {
    const bound = firstOf(date);
    if ('day' in bound) days.add(bound.day);
    else yearly.add(bound.yearly);
  }
  return ({ day, monthAndDate }) => days.has(day) || yearly.has(monthAndDate);
};

/**
 * A rule made ready to be asked about days, in an order of work that doesn't grow with its age.
 *
 * @param recurrence the days of its `rrule`, where the rule has one; `undefined` while no engine is there
 */
export const plainRule = (rule: Rule, recurrence?: DaySet): PlainRule => {
  const { byDay, dates, rrule } = rule;
  const isValid = validity(rule);
  const common = {
    rule,
    isUndated: !byDay && !dates && !rrule,
    isUnanchored: isCounted(rule) && !(rule.validFrom && isFullDate(rule.validFrom)),
    isPending: rrule !== undefined && !recurrence,
    weekdays: undefined,
    onHolidays: false,
  };
  if (dates) {
    const isDate = datesTest(dates);
    return { ...common, firing: (facts) => (isValid(facts) && isDate(facts) ? 'fires' : undefined) };
  }
  if (!byDay) {
    const fires: DayTest = rrule ? (facts) => !!recurrence?.(facts.day) : () => false;
    return {
      ...common,
      firing: (facts) => (!isValid(facts) || !fires(facts) ? undefined : facts.holiday ? 'rests' : 'fires'),
    };
  }
  const onHolidays = byDay.includes('PH');
  const { weeks, months } = rhythm(rule);
  const nths = byDay
    .filter((code) => code !== 'PH')
    .map((code) => ({ nth: Number(code.slice(0, -2)), weekday: weekdayCodes.indexOf(code.slice(-2)) }));
  const isDay: DayTest = (facts) =>
    nths.some(
      ({ nth, weekday }) =>
        weekday === facts.weekday &&
        (nth === 0 ? weeks(facts) : (nth === facts.nth || nth === facts.nthFromEnd) && months(facts)),
    );
  return {
    ...common,
    weekdays: [...new Set(nths.map(({ weekday }) => weekday))],
    onHolidays,
    firing: (facts) => {
      if (!isValid(facts)) return undefined;
      if (facts.holiday && onHolidays) return 'fires';
      return isDay(facts) ? (facts.holiday ? 'rests' : 'fires') : undefined;
    },
  };
};
