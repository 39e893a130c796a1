import { joinedBy, present, type MaybePhrase, type Phrase } from './phrase.js';
import { str } from './str.js';
import type { Words } from './words.js';

/** "AWO, DRK und SKFM" */
export const listed = (phrases: readonly MaybePhrase[], { say }: Words): Phrase => {
  const all = present(phrases);
  const first = joinedBy(', ', all.slice(0, -1));
  const last = all.at(-1) ?? [];
  return first.length > 0 ? say(str`${first} und ${last}`, { id: 'frame.and' }) : last;
};
