import { ofPartialDate, partialDate } from './dates.js';
import type { MaybePhrase, Phrase } from './phrase.js';
import { expected } from './remarks.js';
import { aside, colon } from './sentence-frames.js';
import { str } from './str.js';
import type { Words } from './words.js';

export const vacantPost = (post: Phrase, words: Words): Phrase =>
  words.say(str`Die Stelle „${post}“ ist zurzeit nicht besetzt`, {
    id: 'office.vacancy',
    desc: '0 = the name of the post',
  });

export const awayPerson = (who: Phrase, words: Words): Phrase =>
  words.say(str`${who} ist zurzeit nicht da`, { id: 'office.away' });

/**
 * Until another place opens: "Bis „Haus der Begegnung“ öffnet (voraussichtlich Oktober 2027)".
 *
 * @param opensOn the opening as the document has it: a date, a month, a year, `unknown`
 */
export const untilOpening = (next: Phrase, opensOn: string | undefined, words: Words): Phrase => {
  const date = opensOn !== undefined && opensOn !== 'unknown' && partialDate(opensOn, words);
  const sentence = words.say(str`Bis „${next}“ öffnet`, { id: 'office.until-place-opens' });
  // Only a day is a promise.
  const isDay = opensOn !== undefined && opensOn.length > 7;
  return aside(sentence, [date && (isDay ? [date] : expected(date, words))], words);
};

/** Where an office is until then: "Bis „Haus der Begegnung“ öffnet: Rathaus Bedburg". */
export const untilPlaceOpens = (place: Phrase, next: Phrase, opensOn: string | undefined, words: Words): Phrase =>
  colon(untilOpening(next, opensOn, words), place, words);

/** "Angaben vom Oktober 2017", "Angaben von 2010"; `date` as exact as the document has it. */
export const informationOf = (date: string, words: Words): Phrase => {
  const ofDate = ofPartialDate(date, words);
  return words.say(str`Angaben ${ofDate}`, { id: 'office.as-of', desc: '0 = from October 2017' });
};

/** For a reader elsewhere: whose time is shown. */
export const localTime = (town: MaybePhrase, words: Words): Phrase =>
  aside(words.say('Alle Zeiten in Ortszeit', { id: 'office.local-time' }), [town], words);

/** "Vorschau für Donnerstag, 26. November 2026, um 10 Uhr" */
export const previewOf = (moment: Phrase, words: Words): Phrase =>
  words.say(str`Vorschau für ${moment}`, { id: 'office.preview', desc: '0 = Thursday 26 November 2026 at 10am' });
