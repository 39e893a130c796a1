import { partialDate } from './dates.js';
import type { Part } from './phrase.js';
import type { Words } from './words.js';

/** A date as exact as the document has it, in words that a page can mark up: "November 2012". */
export const datePart = (date: string, words: Words): Part => ({
  kind: 'time',
  iso: date,
  text: partialDate(date, words),
});
