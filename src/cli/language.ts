import { german, wordsOf, type Words } from '../core/wording/words.js';
import { templates } from '../locales/en.js';
import { de } from './messages/de.js';
import { en } from './messages/en.js';
import type { Messages } from './messages/messages.js';

export const languageTags = ['de', 'en'] as const;

export type LanguageTag = (typeof languageTags)[number];

const words: Readonly<Record<LanguageTag, Words>> = { de: german, en: wordsOf('en', templates) };
const messages: Readonly<Record<LanguageTag, Messages>> = { de, en };

/** The language that a tag (`de-AT`) or the name of a POSIX locale (`de_DE.UTF-8`) means. */
export const matchLanguage = (name: string | undefined): LanguageTag | undefined =>
  languageTags.find((tag) => RegExp(`^${tag}(?![a-z])`, 'i').test(name ?? ''));

/** What the system says, by the precedence of POSIX; an empty variable counts as none. */
export const systemLanguage = (env: Readonly<Record<string, string | undefined>>): LanguageTag | undefined =>
  matchLanguage(env.LC_ALL || env.LC_MESSAGES || env.LANG);

/** In which language a command speaks. */
export interface Speech {
  /** The command's own messages. */
  readonly say: Messages;
  /** The words for problems of a document. */
  readonly words: Words;
  /** The words for what is printed from a document of that language. */
  readonly wordsFor: (documentLanguage: string) => Words;
}

/** `asked`, else the system's language, else the document's; messages know no document and are in English then. */
export const speechIn = (asked: LanguageTag | undefined, env: Readonly<Record<string, string | undefined>>): Speech => {
  const given = asked ?? systemLanguage(env);
  const own = given ?? 'en';
  return {
    say: messages[own],
    words: words[own],
    wordsFor: (documentLanguage) => words[given ?? matchLanguage(documentLanguage) ?? own],
  };
};
