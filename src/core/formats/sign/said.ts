import { phraseText, type MaybePhrase, type Phrase } from '../../wording/phrase.js';
import type { Words } from '../../wording/words.js';

/** A sentence in one of the languages of a sign. */
export interface Spoken {
  readonly phrase: Phrase;
  readonly words: Words;
}

/** One thing in the languages of a sign, the first one first; what is the same in both stands there once. */
export type Said = readonly Spoken[];

/** Says something in each language; empty where no language has anything to say. */
export const inEach = <Context extends { readonly words: Words }>(
  contexts: readonly Context[],
  say: (context: Context) => MaybePhrase,
): Said =>
  contexts
    .map((context) => ({ phrase: say(context) || [], words: context.words }))
    .filter(
      ({ phrase }, i, all) =>
        phrase.length > 0 && all.findIndex((other) => phraseText(other.phrase) === phraseText(phrase)) === i,
    );

/** Says a list in each language, the items side by side. */
export const listInEach = <Context extends { readonly words: Words }>(
  contexts: readonly Context[],
  say: (context: Context) => readonly Phrase[],
): readonly Said[] => {
  const lists = contexts.map((context) => say(context));
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) =>
    inEach(contexts, (context) => lists[contexts.indexOf(context)]?.[i]),
  ).filter(({ length }) => length > 0);
};
