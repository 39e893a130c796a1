import { dateSpan, dayAndMonth, dayText } from '../core/wording/dates.js';
import { german } from '../core/wording/words.js';

const periods: Readonly<Record<string, string>> = {
  'public-holidays': 'an Feiertagen',
  'school-holidays': 'in den Schulferien',
};

/** `2026-12-24`, or `--12-24` of every year. */
const day = (date: string): string =>
  date.startsWith('-') ? dayAndMonth(date.replace('-', '2000'), german) : dayText(date, undefined, german);

const inWords = (on: string): string => {
  if (periods[on]) return periods[on];
  const [from = '', through] = on.split('/');
  if (!/^(\d{4}|-)-\d\d-\d\d$/.test(from)) return on;
  if (through === undefined) return `am ${day(from)}`;
  return !from.startsWith('-') && !through.startsWith('-')
    ? `vom ${dateSpan(from, through, undefined, german)}`
    : `vom ${day(from)} bis ${day(through)}`;
};

/** Days as an override names them: “vom 24. Dezember 2026 bis 1. Januar 2027, an Feiertagen”. */
export const daysInWords = (on: readonly string[]): string => on.map(inWords).join(', ');
