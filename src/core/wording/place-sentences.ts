import { partialDate } from './dates.js';
import type { Phrase } from './phrase.js';
import { str } from './str.js';
import type { Words } from './words.js';

/**
 * Where an office is until another place opens: "Bis „Haus der Begegnung“ öffnet: Rathaus Bedburg".
 *
 * @param opensOn the opening as the document has it: a date, a month, a year, `unknown`
 */
export const untilPlaceOpens = (place: Phrase, next: Phrase, opensOn: string | undefined, words: Words): Phrase => {
  const { say } = words;
  if (opensOn === undefined || opensOn === 'unknown')
    return say(str`Bis „${next}“ öffnet: ${place}`, {
      id: 'place.until-open',
      desc: '0 = the new place, 1 = the place now',
    });
  const date = partialDate(opensOn, words);
  return opensOn.length > 7
    ? say(str`Bis „${next}“ am ${date} öffnet: ${place}`, { id: 'place.until-open-on', desc: '1 = 16 October 2027' })
    : say(str`Bis „${next}“ öffnet (voraussichtlich ${date}): ${place}`, {
        id: 'place.until-open-about',
        desc: '1 = October 2027, or 2027',
      });
};

/** The place an office has moved to. */
export const newPlace = (place: Phrase, { say }: Words): Phrase => say(str`Neuer Ort: ${place}`, { id: 'place.new' });
