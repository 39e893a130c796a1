import { dayMilliseconds } from '../schedule/civil-date.js';
import { remembered } from '../schedule/remembered.js';
import { weekdayNames } from './day-names.js';
import type { Words } from './words.js';

/** A day of the week, as it heads a column. */
export interface Weekday {
  /** "Montag" */
  readonly name: string;
  /** "Mo" */
  readonly short: string;
}

/** 1970-01-05, a Monday. */
const monday = 4;

const shortNames = remembered((tag: string): readonly string[] => {
  const format = new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' });
  return [0, 1, 2, 3, 4, 5, 6].map((i) => format.format((monday + i) * dayMilliseconds));
});

/** Monday first. Not on the way to a page's first sentence: it makes an `Intl.DateTimeFormat`. */
export const weekdays = (words: Words): readonly Weekday[] => {
  const short = shortNames(words.tag.replace(/-XB$/, ''));
  return weekdayNames(words).map((name, i) => ({ name, short: short[i] ?? name }));
};
