import type { Text } from '../model/office-document.js';
import { resolveText } from '../model/text.js';
import type { Reason } from '../schedule/opening-state.js';
import type { Phrase } from './phrase.js';
import type { Words } from './words.js';

/** A document's texts for one reader; nothing for none. */
export type ReadText = (text: Text | undefined) => Phrase;

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

/** Texts in the reader's language, else in one the document has: those are marked, so that a voice reads them right. */
export const readTextFor =
  ({ tag }: Words, documentLanguage: string): ReadText =>
  (given) => {
    if (given === undefined) return [];
    const { text, lang } = resolveText(given, tag, documentLanguage);
    return [primary(lang) === primary(tag) ? text : { kind: 'name', text, lang }];
  };

/**
 * What a resident should read as the reason: a statutory holiday in the reader's language, else the document's words.
 * The German names of holidays are data (`publicHolidays`), so a translation is looked up by id.
 */
export const reasonName = (reason: Pick<Reason, 'id' | 'name'> | undefined, words: Words, read: ReadText): Phrase => {
  const translated = words.lookUp(`holiday.${reason?.id}`);
  return translated === undefined ? read(reason?.name) : [translated];
};
