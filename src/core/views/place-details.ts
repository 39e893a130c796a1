import type { Place } from '../model/office-document.js';
import { present, type Phrase } from '../wording/phrase.js';
import { wheelchairSentence } from '../wording/place-sentences.js';
import type { ViewContext } from './office-context.js';
import { openingLine } from './opening-line.js';
import { contactLines } from './partner-people.js';

/** What there is to know about a place beside its address: how to find it and to get in, how to reach it. */
export const placeDetails = (place: Place, context: ViewContext): readonly Phrase[] => {
  const { read, words } = context;
  return present([
    read(place.directions),
    place.wheelchair && wheelchairSentence(place.wheelchair, words),
    read(place.access),
    read(place.note),
    openingLine(place, context),
    ...contactLines(place, context),
  ]);
};
