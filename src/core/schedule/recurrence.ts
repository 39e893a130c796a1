import * as rruleModule from 'rrule';
import type { Rule } from '../model/office-document.js';
import { type Budget, spend } from './budget.js';
import { civilDate, dayMilliseconds, dayNumber, isoDate } from './civil-date.js';
import { type DaySet, daysWhere } from './day-set.js';
import { exactDay } from './partial-date.js';
import type { RecurrenceEngine } from './recurrence-engine.js';
import { remembered } from './remembered.js';

// rrule's main file is CommonJS: Node gives its names only on the default export, bundlers give them directly.
const { rrulestr } = (rruleModule as unknown as { default?: typeof rruleModule }).default ?? rruleModule;

/** The parts of a recurrence rule: `FREQ=WEEKLY;BYDAY=MO` → FREQ: WEEKLY, BYDAY: MO. */
const partsOf = (rrule: string): ReadonlyMap<string, string> =>
  new Map(rrule.split(';').map((part) => part.split('=') as [string, string]));

/** Where a rule without a known beginning is counted from: a Monday, a first of the month, a first of January. */
const epochAnchor = dayNumber(1968, 1, 1);

/** Days per period of the frequencies whose beginning can be moved by whole intervals without changing a date. */
const periodDays = new Map([
  ['DAILY', 1],
  ['WEEKLY', 7],
]);

/** A later beginning that gives the same dates, so that the age of a rule costs nothing. */
const beginningNear = (parts: ReadonlyMap<string, string>, anchor: number, day: number): number => {
  const days = periodDays.get(parts.get('FREQ') ?? '');
  if (day <= anchor) return anchor;
  const interval = Number(parts.get('INTERVAL') ?? 1);
  if (days !== undefined) return anchor + Math.floor((day - anchor) / (days * interval)) * days * interval;
  const from = civilDate(anchor);
  const to = civilDate(day);
  const isMonthly = parts.get('FREQ') === 'MONTHLY';
  const passed = isMonthly ? (to.year - from.year) * 12 + to.month - from.month : to.year - from.year;
  const whole = Math.floor(passed / interval) * interval;
  const month = isMonthly ? from.month - 1 + whole : whole * 12;
  return dayNumber(from.year + Math.floor(month / 12), (month % 12) + 1, 1);
};

/** What RFC 5545 §3.3.10 takes from DTSTART where the rule doesn't say it, said in the rule itself. */
const explicit = (parts: ReadonlyMap<string, string>, anchor: number): ReadonlyMap<string, string> => {
  const { month, date } = civilDate(anchor);
  const freq = parts.get('FREQ');
  const names = ['BYDAY', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO'];
  if (names.some((name) => parts.has(name)) || freq === 'DAILY' || freq === 'WEEKLY') return parts;
  return new Map([
    ...parts,
    ['BYMONTHDAY', String(date)],
    ...(freq === 'YEARLY' && !parts.has('BYMONTH') ? ([['BYMONTH', String(month)]] as const) : []),
  ]);
};

const daysPerYear = 366;

type Recurrence = ReturnType<typeof rrulestr>;

/**
 * The dates of one year. rrule looks for a next date until it finds one or the year 9999 is over; of a rule that never
 * comes (a 30th of February) it would look for a minute. It asks for the months once for each day it looks at, and
 * there it is stopped when the year is over.
 */
const datesIn = (recurrence: Recurrence, year: number, from: number): readonly Date[] => {
  const newYear = dayNumber(year, 1, 1);
  const { options } = recurrence as { options: { bymonth: unknown } };
  const { bymonth } = options;
  // Yearly rules are looked at from the first of January before the beginning.
  let daysLeft = newYear - from + 2 * daysPerYear;
  Object.defineProperty(options, 'bymonth', {
    get: () => {
      if (daysLeft-- < 0) throw new RangeError(`Nothing more in ${year}.`);
      return bymonth;
    },
  });
  const dates: Date[] = [];
  try {
    const [first, last] = [newYear, dayNumber(year, 12, 31)].map((day) => new Date(day * dayMilliseconds)) as [
      Date,
      Date,
    ];
    recurrence.between(first, last, true, (date) => dates.push(date) > 0);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return dates;
};

/**
 * The days of a rule that only RFC 5545 can say. This module is the recurrence engine, and the one file that knows
 * rrule; a page loads it when a document needs it.
 */
export const days: RecurrenceEngine['days'] = (rule: Rule, budget: Budget): DaySet => {
  const { rrule = '', validFrom } = rule;
  const first = exactDay(validFrom);
  const anchor = first ?? epochAnchor;
  const parts = new Map(explicit(partsOf(rrule), anchor));
  // Nobody knows which week or month it began with: every one is possible, and the rule is tentative.
  if (first === undefined) for (const name of ['INTERVAL', 'COUNT']) parts.delete(name);
  const count = Number(parts.get('COUNT') ?? Infinity);
  // Left to rrule, each year asked about would be counted from the beginning again.
  parts.delete('COUNT');
  const text = [...parts].map(([name, value]) => `${name}=${value}`).join(';');
  const allIn = remembered((year: number): readonly number[] => {
    spend(budget, daysPerYear);
    const from = beginningNear(parts, anchor, dayNumber(year, 1, 1));
    // rrule counts in UTC: local days go in and come out dressed as UTC days.
    const start = `${isoDate(from).replaceAll('-', '')}T000000Z`;
    const dates = datesIn(rrulestr(`DTSTART:${start}\nRRULE:${text}`), year, from);
    return dates.map((date) => Math.floor(date.getTime() / dayMilliseconds)).filter((day) => day >= anchor);
  });
  const { year: firstYear } = civilDate(anchor);
  /** How many dates came before each year, from the first on. */
  const before = [0];
  const leftFor = (year: number): number => {
    for (let next = firstYear + before.length; next <= year && before.at(-1)! < count; next++)
      before.push(before.at(-1)! + allIn(next - 1).length);
    return Math.max(0, count - (before[year - firstYear] ?? count));
  };
  const daysIn = remembered(
    (year: number): ReadonlySet<number> =>
      new Set(count === Infinity ? allIn(year) : allIn(year).slice(0, leftFor(year))),
  );
  return daysWhere((day) => day >= anchor && daysIn(civilDate(day).year).has(day));
};
