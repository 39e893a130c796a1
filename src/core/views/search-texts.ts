import type { Text } from '../model/office-document.js';
import { lineOf, soughtIn } from './search-words.js';
import { fitsOf, type Line } from './word-fits.js';

/** What can be found: by its names, of which the first is its own, and by what else is said of it. */
export interface Searched {
  readonly names: readonly Text[];
  readonly texts: readonly (Text | undefined)[];
}

export interface Hit<Entry> {
  readonly entry: Entry;
  /** The other name by which it was found, and its language where the document says one; absent: its own, or a text. */
  readonly by?: { readonly text: string; readonly lang?: string };
  /** One of its names is what was typed, but for case, accents and umlauts. */
  readonly isExact: boolean;
  /** All that was typed was found, and nothing of it by a guess. */
  readonly isSure: boolean;
}

/** One text in one language. */
interface TextLine extends Line {
  readonly entry: number;
  /** What a hit is worth: most in the name of its own. */
  readonly weight: number;
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

const languages = (text: Text): readonly (readonly [string, string | undefined])[] =>
  typeof text === 'string' ? [[text, undefined]] : Object.entries(text).map(([lang, said]) => [said, lang]);

/** In the reader's language a word is more likely meant than in another. */
const linesOf = (entries: readonly Searched[], tag: string): readonly TextLine[] =>
  entries.flatMap(({ names, texts }, entry) => {
    const lines = (given: Text, weight: number, isName: boolean): readonly TextLine[] =>
      languages(given).map(([text, lang]) => {
        const isOwn = !lang || primary(lang) === primary(tag);
        return {
          entry,
          weight: weight * (isOwn ? 1 : 0.7),
          name: isName ? { text, ...(lang && { lang }) } : undefined,
          isOwn,
          line: lineOf(text),
        };
      });
    return [
      ...names.flatMap((name, i) => lines(name, i ? 2 : 2.5, true)),
      ...texts.flatMap((text = '') => lines(text, 1, false)),
    ];
  });

/** Whether it is the name of its own, in any language. */
const isNameOf = ({ names: [own = ''] }: Searched, text: string): boolean =>
  languages(own).some(([said]) => said === text);

/**
 * What was typed, found in names and texts of all languages: best first, each entry once. Case, accents, umlauts,
 * endings, slips and words around the thing don't matter; of several words as many as anybody has must be there.
 *
 * @param tag the reader's language (BCP 47)
 */
export const searchTexts = <Entry extends Searched>(
  entries: readonly Entry[],
  typed: string,
  tag: string,
): readonly Hit<Entry>[] => {
  const lines = linesOf(entries, tag).map((line) => ({ ...line, words: 0, total: 0 }));
  const scores = entries.map(() => ({ words: 0, score: 0 }));
  const sought = soughtIn(typed);
  let sure = 0;
  for (const word of sought) {
    const best = entries.map(() => 0);
    const { fits, isSure } = fitsOf(lines, word);
    sure += Number(isSure);
    fits.forEach((value, i) => {
      const line = lines[i]!;
      if (!value) return;
      line.words++;
      line.total += value * line.weight;
      best[line.entry] = Math.max(best[line.entry]!, value * line.weight);
    });
    best.forEach((value, i) => {
      const score = scores[i]!;
      scores[i] = { words: score.words + Number(value > 0), score: score.score + value };
    });
  }
  const most = Math.max(1, ...scores.map(({ words }) => words));
  const isSure = most === sought.length && sure === most;
  const whole = lineOf(typed);
  return entries
    .flatMap((entry, i) => {
      const { words, score } = scores[i]!;
      const own = lines.filter((line) => line.entry === i);
      const isExact = own.some(({ name, line }) => name && line === whole);
      if (words < most && !isExact) return [];
      const best = own.reduce((former, line) => (line.total > former.total ? line : former));
      // Where its own name will do, another word needn't be shown.
      const isOwn = own.some((line) => line.words === most && line.name && isNameOf(entry, line.name.text));
      return [{ entry, by: isOwn ? undefined : best.name, isExact, isSure, score }];
    })
    .sort((a, b) => Number(b.isExact) - Number(a.isExact) || b.score - a.score);
};
