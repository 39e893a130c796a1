import UFuzzy from '@leeoniya/ufuzzy';

// Of a word nobody has as it was typed: who has it but for a slip? Lines and words are folded, with spaces between words.

const sign = '[\\p{L}\\p{N}]';
const other = '[^\\p{L}\\p{N}]+';

const tolerant = (fromLetter: number, atWordsOnly: boolean): UFuzzy =>
  new UFuzzy({
    unicode: true,
    intraMode: 1,
    interLft: atWordsOnly ? 2 : 0,
    interSplit: other,
    interBound: other,
    intraChars: sign,
    // Nothing is joined by an apostrophe or split at a capital: there are none left.
    intraContr: '(?!)',
    intraSplit: '(?!)',
    intraRules: () => ({ intraSlice: [fromLetter, Infinity], intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 }),
  });

/** Of a short word at least the beginning is right, or any three letters would do. */
const short = tolerant(1, true);
const long = tolerant(0, false);

const leastLetters = 4;
const shortLetters = 5;
const lettersForTwo = 10;
/** No word is longer, and the search takes longer with each letter. */
const mostLetters = 40;

/** What sounds alike in German is often spelled alike by who learned it by ear. */
const alike: readonly (readonly [heard: RegExp, written: string])[] = [
  [/ph|v/g, 'f'],
  [/th|dt/g, 't'],
  [/ck/g, 'k'],
  [/tz/g, 'z'],
  [/ie|y/g, 'i'],
  [/oi/g, 'eu'],
  [/ai/g, 'ei'],
  [/([aeiou])h/g, '$1'],
  [/d\b/g, 't'],
  [/b\b/g, 'p'],
  [/(g|ch)\b/g, 'k'],
  [/(.)\1/g, '$1'],
];

const sounded = (text: string): string => alike.reduce((all, [heard, written]) => all.replace(heard, written), text);

/** The lines, as their places in the list, that have a word but for one slip; a long word may have one in each half. */
export const findSlips = (lines: readonly string[], typed: string): readonly number[] => {
  if (typed.length < leastLetters || typed.length > mostLetters || /\p{N}/u.test(typed)) return [];
  const word = sounded(typed);
  const hay = lines.map(sounded);
  if (word.length < leastLetters) return hay.flatMap((line, i) => (line.includes(` ${word} `) ? [i] : []));
  const found = (word.length > shortLetters ? long : short).filter(hay, word) ?? [];
  if (found.length > 0 || word.length < lettersForTwo) return found;
  const middle = word.length >> 1;
  return long.filter(hay, `${word.slice(0, middle)} ${word.slice(middle)}`) ?? [];
};
