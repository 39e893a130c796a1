import type { Text } from '../model/office-document.js';
import { resolveText } from '../model/text.js';
import type { Reason } from '../schedule/opening-state.js';
import type { Phrase } from './phrase.js';
import type { Words } from './words.js';

/** A document's texts for one reader. */
export type ReadText = (text: Text) => Phrase;

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** Texts in the reader's language, else in one the document has: those are marked, so that a voice reads them right. */
export const readTextFor =
  (words: Words, documentLanguage: string): ReadText =>
  (text) => {
    const { text: resolved, lang } = resolveText(text, words.tag, documentLanguage);
    return [primary(lang) === primary(words.tag) ? resolved : { kind: 'name', text: resolved, lang }];
  };

/**
 * What a resident should read as the reason: a statutory holiday in the reader's language, else the document's words.
 * The German names of holidays are data (`publicHolidays`), so a translation is looked up by id.
 */
export const reasonName = (
  { id, name }: Pick<Reason, 'id' | 'name'>,
  words: Words,
  read: ReadText,
): Phrase | undefined => {
  const translated = id === undefined ? undefined : words.lookUp(`holiday.${id}`);
  if (translated !== undefined) return [translated];
  return name === undefined ? undefined : read(name);
};
