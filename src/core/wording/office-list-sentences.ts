import type { Phrase } from './phrase.js';
import { str } from './str.js';
import type { Words } from './words.js';

export const officesHeading = ({ say }: Words): Phrase =>
  say('Anlaufstellen', { id: 'office-list.heading', desc: 'Heading of a list of neighbourhood offices' });

export const nobodyFits = ({ say }: Words): Phrase =>
  say('Dazu ist keine Anlaufstelle eingetragen', { id: 'office-list.none', desc: 'No office for this topic' });

export const nobodyOpen = ({ say }: Words): Phrase =>
  say('Jetzt ist keine Anlaufstelle sicher geöffnet', { id: 'office-list.none-open' });

/** Of those that somebody looks for; others may be open. */
export const nobodyMeantOpen = ({ say }: Words): Phrase =>
  say('Jetzt ist keine passende Anlaufstelle sicher geöffnet', { id: 'office-list.none-meant-open' });

/** The messages of `partner-search-sentences.ts`, which a page with this list alone would fetch for them. */
export const foundOf = (count: number, all: number, { say }: Words): Phrase =>
  count
    ? say(str`${count} von ${all} gefunden`, { id: 'partner.found', desc: '0 = 3, 1 = 12' })
    : say('Nichts gefunden', { id: 'partner.nothing-found' });

/** How many of how many a button shows in addition. */
export const showMore = (count: number, left: number, { say }: Words): Phrase =>
  say(str`Weitere zeigen (${count} von ${left})`, { id: 'office-list.more', desc: 'Show more (20 of 980)' });

/** Some of the documents couldn't be had, so that offices are missing. */
export const someMissing = ({ say }: Words): Phrase =>
  say('Ein Teil der Angaben ist gerade nicht zu erreichen', { id: 'office-list.incomplete' });

/** Some of the documents are still on their way. */
export const someLoading = ({ say }: Words): Phrase =>
  say('Weitere Angaben werden geladen', { id: 'office-list.loading' });
