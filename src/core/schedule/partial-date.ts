import { dayInMonth, dayNumber, parseIsoDate } from './civil-date.js';

const parts = (date: string, year: number | undefined) =>
  date.replace(/^-/, String(year)).split('-').map(Number) as [number, number?, number?];

/**
 * The first day (day number) meant by `2026-12-24`, `2012-11`, `2006`, `--12-24` or `--09`.
 *
 * @param year in which a date of every year is meant; without one it is no day (`NaN`)
 */
export const firstOf = (date: string, year?: number): number => {
  const [y, month = 1, day = 1] = parts(date, year);
  return dayNumber(y, month, day);
};

/** The last day meant; of a date that the month lacks the last day of the month. */
export const lastOf = (date: string, year?: number): number => {
  const [y, month = 12, day = 31] = parts(date, year);
  return dayInMonth(y, month, day);
};

/** The day number of a date that is exact to the day and in one year. */
export const exactDay = (date: string | undefined): number | undefined =>
  // No other date has ten characters.
  date?.length === 10 ? parseIsoDate(date) : undefined;
