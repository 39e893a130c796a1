import type { Period } from '../model/office-document.js';
import { civilDate, easterSunday } from './civil-date.js';
import type { Holiday } from './holidays.js';
import { firstOf, lastOf } from './partial-date.js';
import { remembered } from './remembered.js';

/** Day numbers, both included; `through` may be `Infinity`. */
export interface DaySpan {
  readonly from: number;
  readonly through: number;
  /** It comes again: every year, on every holiday. */
  readonly isRecurring?: boolean;
}

/** The narrowest span of a set of days (`on`) that holds a day, so that overrides can be compared by it. */
export type DaySet = (day: number) => DaySpan | undefined;

/** What the names in `on` stand for. */
export interface NamedDays {
  readonly document: { readonly periods: readonly Period[] };
  /** Whether a day is a public holiday. */
  readonly holidayOn: (day: number) => Holiday | undefined;
}

/** How much a span covers: its days, and a little more where it comes again. */
export const breadthOf = ({ from, through, isRecurring }: DaySpan): number => through - from + (isRecurring ? 0.5 : 0);

/** Single days that come again, each for itself. */
export const daysWhere =
  (holds: (day: number) => unknown): DaySet =>
  (day) =>
    holds(day) ? { from: day, through: day, isRecurring: true } : undefined;

/**
 * From one date to another, both included and as exact as they are known; `..` is no end. Dates of every year may go
 * over New Year. The 29th of February alone is no day at all in an ordinary year.
 */
export const daysBetween = (first: string, last: string): DaySet => {
  const isRecurring = first.startsWith('--');
  const wraps = Number(isRecurring && firstOf(first, 2000) > lastOf(last, 2000));
  const spanIn = remembered((year: number) => ({
    from: firstOf(first, year),
    through: last === '..' ? Infinity : lastOf(last, year + wraps),
    isRecurring,
  }));
  const isIn = (day: number, { from, through }: DaySpan): boolean => from <= day && day <= through;
  if (!(first + last).includes('--')) {
    const span = spanIn(0);
    return (day) => (isIn(day, span) ? span : undefined);
  }
  return (day) => {
    const { year } = civilDate(day);
    return [spanIn(year), spanIn(year - wraps)].find((span) => isIn(day, span));
  };
};

const daysMeant = (entry: string, names: NamedDays | undefined): DaySet => {
  const [, offset] = /^easter([+-]\d+|)$/.exec(entry) ?? [];
  if (offset !== undefined)
    return daysWhere((day) => easterSunday(civilDate(day - Number(offset)).year) === day - Number(offset));
  if (names && entry === 'public-holidays')
    return daysWhere((day) => {
      const holiday = names.holidayOn(day);
      return holiday && !holiday.isUncertain;
    });
  if (/^[a-z]/.test(entry)) return daySet(names?.document.periods.find(({ id }) => id === entry)?.on ?? []);
  const [first = '', last = first] = entry.split('/');
  return daysBetween(first, last);
};

/**
 * The set of days that `on` means.
 *
 * @param names absent for what is written with dates only: periods, local holidays
 */
export const daySet = (on: readonly string[], names?: NamedDays): DaySet => {
  const sets = on.map((entry) => daysMeant(entry, names));
  if (sets.length === 1) return sets[0]!;
  return (day) => sets.flatMap((set) => set(day) ?? []).sort((a, b) => breadthOf(a) - breadthOf(b))[0];
};
