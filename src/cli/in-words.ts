import type { Text } from '../core/model/office-document.js';
import type { Reason } from '../core/schedule/opening-state.js';
import { readTextFor, reasonName } from '../core/wording/names.js';
import { phraseText, type Part, type Phrase } from '../core/wording/phrase.js';
import type { Words } from '../core/wording/words.js';

/** The texts of a document for one reader, without marks; nothing for what is absent or empty. */
export interface InWords {
  readonly text: (text: Text | undefined) => string | undefined;
  readonly reason: (reason: Reason | undefined) => string | undefined;
}

export const inWords = (words: Words, documentLanguage: string): InWords => {
  const read = readTextFor(words, documentLanguage);
  return {
    text: (text) => phraseText(read(text)) || undefined,
    reason: (reason) => phraseText(reasonName(reason, words, read)) || undefined,
  };
};

const printed = (part: Part): string => {
  if (typeof part === 'string') return part;
  // A number that is torn apart is hard to dial.
  if (part.kind === 'telephone') return part.text.replace(/ /g, '\u00a0');
  return part.kind === 'link' && part.text !== part.href ? `${part.text} <${part.href}>` : part.text;
};

/** A sentence as a terminal shows it: links with their address, numbers in one piece. */
export const terminalText = (phrase: Phrase): string => phrase.map(printed).join('');
