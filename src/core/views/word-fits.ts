import { findSlips } from './find-slips.js';
import { around, digitOf } from './search-words.js';

/** One text in one language, as it is compared: folded, a space around each word. */
export interface Line {
  readonly line: string;
  /** Of a name: as it is written, and its language where the document says one. */
  readonly name?: { readonly text: string; readonly lang?: string };
  /** In the reader's language, or the document doesn't say in which. */
  readonly isOwn: boolean;
}

type Way = (line: Line, word: string) => number;

/** As it was typed: as a word of its own, at the beginning of one, inside one; of three letters at the end of one. */
const fit: Way = ({ line, name }, word) => {
  if (line.includes(` ${word} `)) return 4;
  if (!name && word.length < 3) return 0;
  if (line.includes(` ${word}`)) return 3;
  return word.length > 2 && line.includes(word.length > 3 ? word : `${word} `) ? 2 : 0;
};

const ending = /(e[nrs]?|n|s)$/;

/** "erben" → "Erbrecht", "Feiern" → "Feier", "gekündigt" → "Kündigung" */
const stemFit: Way = ({ line, isOwn }, word) => {
  const stem = word.replace(/^ge(.{4,})t$/, '$1').replace(ending, '');
  // "Wein" is not "wei…", but "Erbe" is "Erb…".
  const least = word.length > 4 || word.endsWith('e') ? 3 : 4;
  const isStem = stem !== word && stem.length >= least && !around.has(stem);
  return isOwn && isStem && line.includes(` ${stem}`) ? 2 : 0;
};

/** "Haushaltshilfe" → "Hilfe im Haushalt": each part begins a word; "HartzIV". */
const partsFit: Way = ({ line }, word) => {
  for (let at = 3; at < word.length; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    const digit = digitOf(second);
    if (digit && line.includes(` ${first} ${digit} `)) return 2;
    const isLong = at > 3 && second.length > 3;
    if (isLong && line.includes(` ${first.replace(/s$/, '')}`) && line.includes(` ${second}`)) return 2;
  }
  return 0;
};

/** "Wohngeldantrag" → "Wohngeld", "Integrationskurs" → "Integration vor Ort": it begins with a name, or a long word of one. */
const beginningFit: Way = ({ line, name, isOwn }, word) => {
  if (!name || !isOwn) return 0;
  const words = line.trim().split(' ');
  const begins = (each: string, least: number) => each.length >= least && word.startsWith(each);
  return words.some((each) => {
    const stem = each.replace(ending, '');
    return words.length > 1 ? begins(each, 8) : begins(each, 4) || (each.length > 4 && begins(stem, 4));
  })
    ? 1
    : 0;
};

/** A slip of a short word is a word of another language ("Rente" and "rent"), or one of many in a text ("Wetter" and "weiter"). */
const leastSlip = ({ name, isOwn }: Line): number => (!name ? 8 : isOwn ? 4 : 7);

const slipFits = (lines: readonly Line[], word: string): readonly number[] => {
  const slips = new Set(
    findSlips(
      lines.map((line) => (word.length < leastSlip(line) ? '' : line.line)),
      word,
    ),
  );
  return lines.map((_, i) => (slips.has(i) ? 1 : 0));
};

/** What is inside a word ("Baum" in "Städtebaumaßnahmen"), or begins one of a text, may be something else. */
const isPlain = ({ line, name }: Line, word: string): boolean =>
  line.includes(name ? ` ${word}` : ` ${word} `) || (!!name && line.includes(`${word} `));

/** Slips of short words are suggested, but not taken for what is meant. */
const leastSure = 7;

/** How well lines have a word, each more than 0 that has it; and whether it is without doubt what is meant. */
export interface Fits {
  readonly fits: readonly number[];
  readonly isSure: boolean;
}

/** How well each line has a word; with slips only where nobody has it as it was typed. */
export const fitsOf = (lines: readonly Line[], word: string): Fits => {
  for (const way of [fit, stemFit, partsFit]) {
    const fits = lines.map((line) => way(line, word));
    if (fits.some(Boolean)) return { fits, isSure: way !== fit || lines.some((line) => isPlain(line, word)) };
  }
  const slips = slipFits(lines, word);
  return slips.some(Boolean)
    ? { fits: slips, isSure: word.length >= leastSure }
    : { fits: lines.map((line) => beginningFit(line, word)), isSure: false };
};
