import { daysInMonth, dayNumber } from './civil-date.js';

/**
 * A bound of a span: a day number, or a day of every year as month × 100 + date
 * (`--09` is 901 as a beginning and 931 as an end, however long the month is).
 */
export type Bound = { readonly day: number } | { readonly yearly: number };

const parts = (date: string): readonly [number | undefined, number | undefined, number | undefined] => {
  const yearly = date.startsWith('--');
  const [a, b, c] = (yearly ? date.slice(2) : date).split('-').map(Number);
  return yearly ? [undefined, a, b] : [a, b, c];
};

/** The first day meant by `2026-12-24`, `2012-11`, `2006`, `--12-24` or `--09`. */
export const firstOf = (date: string): Bound => {
  const [year, month = 1, day = 1] = parts(date);
  return year === undefined ? { yearly: month * 100 + day } : { day: dayNumber(year, month, day) };
};

/** The last day meant. */
export const lastOf = (date: string): Bound => {
  const [year, month = 12, day] = parts(date);
  return year === undefined
    ? { yearly: month * 100 + (day ?? 31) }
    : { day: dayNumber(year, month, day ?? daysInMonth(year, month)) };
};

/** Whether a date is exact to the day and in one year. */
export const isFullDate = (date: string): boolean => /^\d{4}-\d\d-\d\d$/.test(date);
