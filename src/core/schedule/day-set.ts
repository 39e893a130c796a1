import type { Period } from '../model/office-document.js';
import { civilDate, dayNumber, easterSunday } from './civil-date.js';
import { firstOf, lastOf } from './partial-date.js';

/** Day numbers, both included; `through` may be `Infinity`. */
export interface DaySpan {
  readonly from: number;
  readonly through: number;
}

/** The narrowest span of a set of days (`on`) that holds a day, so that overrides can be compared by it. */
export type DaySet = (day: number) => DaySpan | undefined;

/** What the names in `on` stand for. */
export interface NamedDays {
  readonly periods: readonly Period[];
  readonly isPublicHoliday: (day: number) => boolean;
}

const holds = (span: DaySpan, day: number): DaySpan | undefined =>
  day >= span.from && day <= span.through ? span : undefined;

/**
 * A day of a year from month × 100 + date. A date that the month lacks is the next day as a beginning and the last
 * day of the month as an end, so the 29th of February alone is no day at all in an ordinary year.
 */
const inYear = (year: number, monthAndDate: number, isEnd: boolean): number => {
  const month = Math.floor(monthAndDate / 100);
  const nextMonth = dayNumber(month < 12 ? year : year + 1, (month % 12) + 1, 1);
  return Math.min(dayNumber(year, month, monthAndDate % 100), isEnd ? nextMonth - 1 : nextMonth);
};

const yearly = (from: number, through: number): DaySet => {
  const wraps = from > through;
  return (day) => {
    const { year } = civilDate(day);
    const span = (first: number): DaySpan | undefined =>
      holds({ from: inYear(first, from, false), through: inYear(wraps ? first + 1 : first, through, true) }, day);
    return span(year) ?? (wraps ? span(year - 1) : undefined);
  };
};

const narrowest = (sets: readonly DaySet[]): DaySet => {
  if (sets.length === 1) return sets[0]!;
  return (day) => {
    let best: DaySpan | undefined;
    for (const set of sets) {
      const span = set(day);
      if (span && (!best || span.through - span.from < best.through - best.from)) best = span;
    }
    return best;
  };
};

const never: DaySet = () => undefined;

const daysMeant = (entry: string, names: NamedDays, within: readonly string[]): DaySet => {
  const relative = /^easter([+-]\d+)?$/.exec(entry);
  if (relative) {
    const offset = Number(relative[1] ?? 0);
    return (day) => {
      const feast = easterSunday(civilDate(day - offset).year) + offset;
      return holds({ from: feast, through: feast }, day);
    };
  }
  if (/^[a-z]/.test(entry)) {
    if (entry === 'public-holidays')
      return (day) => (names.isPublicHoliday(day) ? { from: day, through: day } : undefined);
    const period = within.includes(entry) ? undefined : names.periods.find(({ id }) => id === entry);
    return period ? daySet(period.on, names, [...within, entry]) : never;
  }
  const [first = '', second] = entry.split('/');
  const from = firstOf(first);
  const through = second === '..' ? { day: Infinity } : lastOf(second ?? first);
  if ('day' in from && 'day' in through) {
    const span = { from: from.day, through: through.day };
    return (day) => holds(span, day);
  }
  return 'yearly' in from && 'yearly' in through ? yearly(from.yearly, through.yearly) : never;
};

/** The set of days that `on` means. A period that names itself, directly or not, adds nothing. */
export const daySet = (on: readonly string[], names: NamedDays, within: readonly string[] = []): DaySet =>
  narrowest(on.map((entry) => daysMeant(entry, names, within)));
