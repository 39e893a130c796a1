import { ofPartialDate } from './dates.js';
import type { Phrase } from './phrase.js';
import { str } from './str.js';
import type { Words } from './words.js';

/** "Angaben vom Oktober 2017", "Angaben von 2010"; `date` as exact as the document has it. */
export const informationOf = (date: string, words: Words): Phrase => {
  const ofDate = ofPartialDate(date, words);
  return words.say(str`Angaben ${ofDate}`, { id: 'document.as-of', desc: '0 = from October 2017' });
};

/** For a reader elsewhere: whose time is shown. */
export const localTimeOf = (town: Phrase | undefined, { say }: Words): Phrase =>
  town
    ? say(str`Alle Zeiten in Ortszeit von ${town}`, { id: 'document.local-time-of' })
    : say('Alle Zeiten in Ortszeit des Büros', { id: 'document.local-time' });

/** "Vorschau für Donnerstag, 26. November 2026, um 10 Uhr" */
export const previewOf = (moment: Phrase, { say }: Words): Phrase =>
  say(str`Vorschau für ${moment}`, { id: 'document.preview', desc: '0 = Thursday 26 November 2026 at 10am' });
