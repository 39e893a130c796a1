import UFuzzy from '@leeoniya/ufuzzy';

// Of a word nobody has as it was typed: who has it but for a slip? Lines and words are folded, with spaces between words.

const sign = '[\\p{L}\\p{N}]';
const other = '[^\\p{L}\\p{N}]+';

/** A sign where a word begins and ends, because the library knows no ends of words that aren't Latin; none has it else. */
const end = '0';
/** The first letter is right, or any three would do. */
const fuzzy = new UFuzzy({
  unicode: true,
  intraMode: 1,
  interSplit: other,
  interBound: other,
  intraChars: sign,
  // Nothing is joined by an apostrophe or split at a capital: there are none left.
  intraContr: '(?!)',
  intraSplit: '(?!)',
  intraRules: (part) => {
    const slips = part === end ? 0 : 1;
    return { intraSlice: [1, Infinity], intraIns: slips, intraSub: slips, intraTrn: slips, intraDel: slips };
  },
});

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
  [/t[sz]/g, 'z'],
  [/ie|y/g, 'i'],
  [/oi/g, 'eu'],
  [/ai/g, 'ei'],
  [/([aeiou])h/g, '$1'],
  [/(.)\1/g, '$1'],
];

/** At the end of a word; inside a longer one the letter is heard. */
const alikeAtEnd: typeof alike = [
  [/d\b/g, 't'],
  [/b\b/g, 'p'],
  [/(g|ch)\b/g, 'k'],
];

const sounded = (text: string, rules: typeof alike): string =>
  rules.reduce((all, [heard, written]) => all.replace(heard, written), text);

const foundBy = (rules: typeof alike, lines: readonly string[], typed: string): readonly number[] => {
  const word = sounded(typed, rules);
  const heard = lines.map((line) => sounded(line, rules));
  const isLong = word.length > shortLetters;
  // But for how it is spelled it is there, in a long word also inside.
  const same = heard.flatMap((line, i) => (line.includes(isLong ? word : ` ${word} `) ? [i] : []));
  if (same.length > 0 || word.length < leastLetters) return same;
  // Else it begins a word, or a slip would find "Bewohnerschaft" for "Erbschaft"; a short one is all of it.
  const hay = heard.map((line) => line.replace(/[^ ]+/g, `${end}$&${end}`));
  const found = fuzzy.filter(hay, isLong ? end + word : end + word + end) ?? [];
  if (found.length > 0 || word.length < lettersForTwo) return found;
  const middle = word.length >> 1;
  return fuzzy.filter(hay, `${end}${word.slice(0, middle)} ${word.slice(middle)}`) ?? [];
};

/** The lines, as their places in the list, that have a word but for one slip; a long word may have one in each half. */
export const findSlips = (lines: readonly string[], typed: string): readonly number[] => {
  if (typed.length < leastLetters || typed.length > mostLetters || /\p{N}/u.test(typed)) return [];
  const found = foundBy([...alike, ...alikeAtEnd], lines, typed);
  return found.length > 0 ? found : foundBy(alike, lines, typed);
};
