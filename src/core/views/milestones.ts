import type { Section } from '../model/office-document.js';
import { monthNames } from '../wording/day-names.js';
import type { Part, Phrase } from '../wording/phrase.js';
import { german } from '../wording/words.js';
import type { ViewContext } from './office-context.js';

/** Something that happened, and when, as exact as it is known (`2006-12-18`, `2000-11`, `2000`). */
export interface Milestone {
  readonly on: string;
  readonly when: Phrase;
  readonly what: Phrase;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** "18. Dezember 2006", "18 December 2006", "November 2000", "2000" as ISO 8601; nothing of "Frühjahr 2001". */
const isoOf = (date: string, months: readonly string[]): string | undefined => {
  const [, day, month, year = ''] = /^(?:(\d{1,2})\.? (?=\p{L}))?(?:(\p{L}+) )?(\d{4})$/u.exec(date) ?? [];
  if (!year || !month) return year || undefined;
  const index = months.indexOf(month);
  return index < 0 ? undefined : [year, two((index % 12) + 1), ...(day ? [two(Number(day))] : [])].join('-');
};

const withText = (part: Part, text: string): Part => (typeof part === 'string' ? text : { ...part, text });

/** "November 2000: Die erste Anlaufstelle nimmt ihre Arbeit auf." */
const milestone = ([part = '']: Phrase, months: readonly string[]): Milestone | undefined => {
  const text = typeof part === 'string' ? part : part.text;
  const [, date, year, what] = /^([^:]{0,30}?\b(\d{4})): +(.+)$/s.exec(text) ?? [];
  if (!date || !year || !what) return undefined;
  const iso = isoOf(date, months);
  return {
    on: iso ?? year,
    // In another language than the reader's it is marked as such rather than as a date.
    when: [iso && typeof part === 'string' ? { kind: 'time', iso, text: date } : withText(part, date)],
    what: [withText(part, what)],
  };
};

/** The items of a section whose every item begins with its date and a colon; otherwise none. */
export const milestonesOf = ({ items = [] }: Section, { read, words }: ViewContext): readonly Milestone[] => {
  // The texts are the reader's or the document's, which mostly is German.
  const months = [...monthNames(words), ...monthNames(german)];
  const found = items.flatMap((item) => milestone(read(item), months) ?? []);
  return found.length === items.length ? found : [];
};
