import { civilDate, dayInMonth } from './civil-date.js';

const written = /^P(?=\d)(?:(\d{1,2})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?(?:(\d{1,4})D)?$/;

/**
 * The day (day number) on which a duration that begins on a day ends, of ISO 8601 `P28D`, `P4W`, `P2M`, `P1Y`.
 * `undefined` where it can't be read; hours and minutes are none of a calendar's days.
 */
export const endOfDuration = (day: number, duration: string): number | undefined => {
  const found = written.exec(duration.trim());
  if (!found) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0] = found.slice(1).map((part = '0') => Number(part));
  const { year, month, date } = civilDate(day);
  const later = month - 1 + months;
  return dayInMonth(year + years + Math.floor(later / 12), (later % 12) + 1, date) + weeks * 7 + days;
};
