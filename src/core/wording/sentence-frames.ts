import { joinedBy, present, type MaybePhrase, type Phrase } from './phrase.js';
import { str } from './str.js';
import type { Words } from './words.js';

// How parts stand together, once for all sentences. What is absent leaves no trace.

/** With a capital at the beginning, where a remark is a sentence or its label. */
export const capital = ([first = '', ...rest]: Phrase): Phrase => [
  typeof first === 'string' ? first.charAt(0).toUpperCase() + first.slice(1) : first,
  ...rest,
];

/** "Heute geschlossen: Umzug", "Telefon: 0631 892 31 19" */
export const colon = (first: Phrase, second: MaybePhrase, { say }: Words): Phrase =>
  second && second.length > 0 ? say(str`${first}: ${second}`, { id: 'frame.colon' }) : first;

/** "Jetzt geöffnet bis 13 Uhr (Stadtteilfest)" */
export const aside = (sentence: Phrase, remarks: readonly MaybePhrase[], { say }: Words): Phrase => {
  const remark = joinedBy(', ', remarks);
  return remark.length > 0 ? say(str`${sentence} (${remark})`, { id: 'frame.aside' }) : sentence;
};

/** "Heute nicht sicher besetzt – bitte vorher anrufen" */
export const dash = (first: Phrase, second: Phrase, words: Words): Phrase =>
  words.say(str`${first} – ${second}`, { id: 'frame.dash' });

/** "Montag bis Mittwoch", "16. bis 20. Oktober" */
export const range = (first: string, last: string, words: Words): string =>
  words.msg(str`${first} bis ${last}`, {
    id: 'frame.range',
    desc: 'Days or dates: Monday to Wednesday, 16 to 20 October',
  });

/** "AWO, DRK und SKFM" */
export const listed = (phrases: readonly MaybePhrase[], { say }: Words): Phrase => {
  const all = present(phrases);
  const first = joinedBy(', ', all.slice(0, -1));
  const last = all.at(-1) ?? [];
  return first.length > 0 ? say(str`${first} und ${last}`, { id: 'frame.and' }) : last;
};
