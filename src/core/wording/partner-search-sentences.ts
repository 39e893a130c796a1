import type { Phrase } from './phrase.js';
import { str } from './str.js';
import type { Words } from './words.js';

/** The label of the field in which one searches. */
export const searchLabel = ({ say }: Words): Phrase =>
  say('Suchen: Name, Thema oder Angebot', { id: 'partner.search', desc: 'Label of a search field' });

/** How many are shown of how many, for a live region. */
export const found = (count: number, all: number, { say }: Words): Phrase =>
  count
    ? say(str`${count} von ${all} gefunden`, { id: 'partner.found', desc: '0 = 3, 1 = 12' })
    : say('Nichts gefunden', { id: 'partner.nothing-found' });
