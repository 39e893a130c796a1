import { folded } from './folded.js';

const romanDigits = ['i', 'ii', 'iii', 'iv'];

/** "iv" → "4"; any other word: none. */
export const digitOf = (word: string): string | undefined =>
  romanDigits.includes(word) ? `${romanDigits.indexOf(word) + 1}` : undefined;

/** "Hartz IV" and "hartz4" are the same words. */
const wordsIn = (text: string): readonly string[] =>
  folded(text)
    .replace(/(\p{L})(?=\p{N})/gu, '$1 ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => digitOf(word) ?? word);

/** A text as it is compared: folded, a space around each word. */
export const lineOf = (text: string): string => ` ${wordsIn(text).join(' ')} `;

/** What one says around the thing itself. */
export const around = new Set(
  wordsIn(
    'ich bin habe hat brauche suche möchte will wir bei beim für zu zum zur der die das den dem ein eine einen und oder ' +
      'mit wie wo was wer kann man mir mich mein meine meinen meiner sich kein keine nicht im in von vom auf am an aus ' +
      'über ist sind wird wurde worden werden lassen stellen bekommen i need with about the a an my for to how where ' +
      'do can get of',
  ),
);

/** What says that one wants help, and not with what: sought only where there is nothing else. */
const vague = new Set(wordsIn('hilfe hilft helfen beratung frage fragen antrag beantragen help apply'));

const mostWords = 8;

/** What was typed, as words that tell something. */
export const soughtIn = (typed: string): readonly string[] => {
  const all = [...new Set(wordsIn(typed))].filter((word) => !around.has(word));
  const telling = all.filter((word) => !vague.has(word));
  return (telling.length > 0 ? telling : all).slice(0, mostWords);
};
