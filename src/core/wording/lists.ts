import { joinedBy, type Phrase } from './phrase.js';
import { str } from './str.js';
import type { Words } from './words.js';

/** "A", "A und B", "A, B und C". */
export const andList = (items: readonly Phrase[], { say }: Words): Phrase => {
  const last = items.at(-1) ?? [];
  if (items.length < 2) return last;
  const first = joinedBy(', ', items.slice(0, -1));
  return say(str`${first} und ${last}`, { id: 'list.and' });
};

/** "A", "A oder B", "A, B oder C". */
export const orList = (items: readonly Phrase[], { say }: Words): Phrase => {
  const last = items.at(-1) ?? [];
  if (items.length < 2) return last;
  const first = joinedBy(', ', items.slice(0, -1));
  return say(str`${first} oder ${last}`, { id: 'list.or' });
};
