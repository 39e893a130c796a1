import { dayNumber, parseIsoDate } from './civil-date.js';

const parts = (date: string, year: number) =>
  date.replace(/^-/, String(year)).split('-').map(Number) as [number, number?, number?];

/**
 * The first day (day number) meant by `2026-12-24`, `2012-11`, `2006`, `--12-24` or `--09`.
 *
 * @param year in which a date of every year is meant; without one it is no day (`NaN`)
 */
export const firstOf = (date: string, year = NaN): number => {
  const [y, month = 1, day = 1] = parts(date, year);
  return dayNumber(y, month, day);
};

/** The last day meant; of a date that the month lacks the last day of the month. */
export const lastOf = (date: string, year = NaN): number => {
  const [y, month = 12, day = 31] = parts(date, year);
  return Math.min(dayNumber(y, month, day), dayNumber(y, month + 1, 0));
};

/** The day number of a date that is exact to the day and in one year. */
export const exactDay = (date = ''): number | undefined =>
  /^\d{4}-\d\d-\d\d$/.test(date) ? parseIsoDate(date) : undefined;
