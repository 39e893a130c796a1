import type { Text } from '../model/office-document.js';
import { findSlips } from './find-slips.js';
import { folded } from './folded.js';

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
}

/** One text in one language, as it is compared: folded, a space around each word. */
interface Line {
  readonly entry: number;
  /** What a hit is worth: most in the name of its own. */
  readonly weight: number;
  readonly name?: { readonly text: string; readonly lang?: string };
  readonly line: string;
}

const romanDigits = ['i', 'ii', 'iii', 'iv'];

/** "Hartz IV" and "hartz4" are the same words. */
const wordsIn = (text: string): readonly string[] =>
  folded(text)
    .replace(/(\p{L})(?=\p{N})/gu, '$1 ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => (romanDigits.includes(word) ? `${romanDigits.indexOf(word) + 1}` : word));

const lineOf = (text: string): string => ` ${wordsIn(text).join(' ')} `;

/** What one says around the thing itself; sought only where there is nothing else. */
const around = new Set(
  wordsIn(
    'ich bin habe brauche suche möchte will wir hilfe helfen beratung frage fragen antrag beantragen bei beim für zu zum ' +
      'zur der die das den dem ein eine einen und oder mit wie wo was wer kann man mein meine meinen meiner kein keine ' +
      'im in von vom auf am an über i need help with about the a an my for to how where do can get apply of',
  ),
);

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

const languages = (text: Text): readonly (readonly [string, string | undefined])[] =>
  typeof text === 'string' ? [[text, undefined]] : Object.entries(text).map(([lang, said]) => [said, lang]);

/** In the reader's language a word is more likely meant than in another. */
const linesOf = (entries: readonly Searched[], tag: string): readonly Line[] =>
  entries.flatMap(({ names, texts }, entry) => {
    const lines = (given: Text, weight: number, isName: boolean): readonly Line[] =>
      languages(given).map(([text, lang]) => ({
        entry,
        weight: weight * (lang && primary(lang) !== primary(tag) ? 0.7 : 1),
        name: isName ? { text, ...(lang && { lang }) } : undefined,
        line: lineOf(text),
      }));
    return [
      ...names.flatMap((name, i) => lines(name, i ? 2 : 2.5, true)),
      ...texts.flatMap((text = '') => lines(text, 1, false)),
    ];
  });

/** How well a line has a word as it was typed: as a word of its own, at the beginning of one, inside one. */
const fit = (line: string, word: string): number =>
  line.includes(` ${word} `) ? 4 : line.includes(` ${word}`) ? 3 : word.length > 2 && line.includes(word) ? 2 : 0;

/** "erben" → "Erbrecht", "Feiern" → "Feier" */
const stemFit = (line: string, word: string): number => {
  const stem = word.replace(/(e[nrs]?|n|s)$/, '');
  return word.length > 4 && stem.length > 2 && line.includes(` ${stem}`) ? 2 : 0;
};

/** "Haushaltshilfe" → "Hilfe im Haushalt": each part begins a word. */
const partsFit = (line: string, word: string): number => {
  for (let at = 4; at <= word.length - 4; at++) {
    const [first, second] = [word.slice(0, at).replace(/s$/, ''), word.slice(at)];
    if (line.includes(` ${first}`) && line.includes(` ${second}`)) return 2;
  }
  return 0;
};

/** How well each line has a word; with slips only where nobody has it as it was typed. */
const fitsOf = (lines: readonly Line[], word: string): readonly number[] => {
  for (const way of [fit, stemFit, partsFit]) {
    const fits = lines.map(({ line, name }) => (name || word.length > 2 ? way(line, word) : 0));
    if (fits.some(Boolean)) return fits;
  }
  const slips = new Set(
    findSlips(
      lines.map(({ line }) => line),
      word,
    ),
  );
  return lines.map((_, i) => (slips.has(i) ? 1 : 0));
};

/** Whether it is the name of its own, in any language. */
const isNameOf = ({ names: [own = ''] }: Searched, text: string): boolean =>
  languages(own).some(([said]) => said === text);

const mostWords = 8;

/** What was typed, as words that tell something; what stands around them only where there is nothing else. */
const soughtIn = (typed: string): readonly string[] => {
  const all = [...new Set(wordsIn(typed))];
  const telling = all.filter((word) => !around.has(word));
  return (telling.length > 0 ? telling : all).slice(0, mostWords);
};

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
  for (const word of soughtIn(typed)) {
    const best = entries.map(() => 0);
    fitsOf(lines, word).forEach((value, i) => {
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
  const whole = lineOf(typed);
  return entries
    .flatMap((entry, i) => (scores[i]!.words === most ? [{ entry, i }] : []))
    .sort((a, b) => scores[b.i]!.score - scores[a.i]!.score)
    .map(({ entry, i }) => {
      const own = lines.filter((line) => line.entry === i);
      const best = own.reduce((former, line) => (line.total > former.total ? line : former));
      // Where its own name will do, another word needn't be shown.
      const isOwn = own.some(({ words, name }) => words === most && name && isNameOf(entry, name.text));
      return {
        entry,
        by: isOwn ? undefined : best.name,
        isExact: own.some(({ name, line }) => name && line === whole),
      };
    });
};
