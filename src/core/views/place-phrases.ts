import type { Place } from '../model/office-document.js';
import { atAddress, atPlace } from '../wording/contact-sentences.js';
import { joinedBy, phraseText, type Phrase } from '../wording/phrase.js';
import { newPlace, untilPlaceOpens } from '../wording/place-sentences.js';
import { type OfficeContext, placeById, usualPlace } from './office-context.js';

const addressLines = ({ address = {} }: Place, { read }: OfficeContext): readonly Phrase[] => {
  const town = [address.postalCode, address.addressLocality].filter((part) => part !== undefined).join(' ');
  return [address.streetAddress, town].flatMap((line) => (line ? [read(line)] : []));
};

/** "Rathaus Bedburg, Friedrich-Wilhelm-Straße 43, 50181 Bedburg"; a name that is the office's own is not repeated. */
export const placePhrase = (place: Place, context: OfficeContext): Phrase => {
  const { read, office } = context;
  const lines = addressLines(place, context);
  const name = read(place.name);
  const isOffice = lines.length > 0 && phraseText(name) === phraseText(read(office.name));
  return joinedBy(', ', isOffice ? lines : [name, ...lines]);
};

export const placePhraseOf = (id: string | undefined, context: OfficeContext): Phrase | undefined => {
  const place = placeById(context, id);
  return place && placePhrase(place, context);
};

/** Where the office will move or has moved to, where the document says so. */
export const placeNotice = (context: OfficeContext): Phrase | undefined => {
  const { office, words, today, read } = context;
  const next = placeById(context, office.nextPlace);
  if (!next) return undefined;
  const current = placeById(context, usualPlace(context, today));
  if (!current) return undefined;
  return current === next
    ? newPlace(placePhrase(next, context), words)
    : untilPlaceOpens(placePhrase(current, context), read(next.name), next.opensOn, words);
};

/** Where to find the office, for who doesn't know when: the place with its address. */
export const whereToFind = (context: OfficeContext): readonly Phrase[] => {
  const notice = placeNotice(context);
  if (notice) return [notice];
  const place = placeById(context, usualPlace(context, context.today));
  if (!place) return [];
  const phrase = placePhrase(place, context);
  return [place.address ? atAddress(phrase, context.words) : atPlace(phrase, context.words)];
};
