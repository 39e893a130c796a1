import type { Place } from '../model/office-document.js';
import { partialDate } from '../wording/dates.js';
import { labelled } from '../wording/labels.js';
import { present, type MaybePhrase, type Phrase } from '../wording/phrase.js';
import { opening, wheelchairSentence } from '../wording/place-sentences.js';
import { expected, notKnown } from '../wording/remarks.js';
import type { ViewContext } from './office-context.js';
import { contactLines } from './partner-people.js';

/** When a place opens that isn't open yet: "Eröffnung: voraussichtlich Oktober 2027". */
const openingLine = ({ opensOn }: Place, { words, today }: ViewContext): MaybePhrase => {
  // What is open says so by being there.
  if (!opensOn || (opensOn !== 'unknown' && opensOn <= today.slice(0, opensOn.length))) return undefined;
  if (opensOn === 'unknown') return labelled(opening, notKnown(words), words);
  const date = partialDate(opensOn, words);
  return labelled(opening, opensOn.length > 7 ? [date] : expected(date, words), words);
};

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
