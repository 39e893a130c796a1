import type { Office, Place } from '../model/office-document.js';
import { labelled, place } from '../wording/labels.js';
import { untilPlaceOpens } from '../wording/office-sentences.js';
import { joinedBy, phraseText, type MaybePhrase, type Phrase } from '../wording/phrase.js';
import { type OfficeContext, placeById, usualPlace } from './office-context.js';

/** "Rathaus Bedburg, Friedrich-Wilhelm-Straße 43, 50181 Bedburg"; a name that is the office's own is not repeated. */
export const placePhrase = (
  { name, address: { streetAddress, postalCode, addressLocality } = {} }: Place,
  { read, office }: Pick<OfficeContext, 'read'> & { readonly office?: Pick<Office, 'name'> },
): Phrase => {
  // One name, so that text from the right doesn't tear it apart.
  const town = [postalCode, addressLocality].filter(Boolean).join(' ');
  const lines = joinedBy(', ', [read(streetAddress), town && read(town)]);
  const isOffice = lines.length > 0 && phraseText(read(name)) === phraseText(read(office?.name));
  return joinedBy(', ', [!isOffice && read(name), lines]);
};

/** A place, if it is another than the office's usual one on that local date. */
export const elsewhere = (id: string | undefined, date: string, context: OfficeContext): MaybePhrase => {
  const there = placeById(context, id);
  return there && there !== usualPlace(context, date) && placePhrase(there, context);
};

/** Where the office is until it moves, or has moved to, where the document says so. */
export const placeNotice = (context: OfficeContext): MaybePhrase => {
  const { office, words, today, read } = context;
  const next = placeById(context, office.nextPlace);
  const current = usualPlace(context, today);
  if (!next || !current) return undefined;
  const where = placePhrase(current, context);
  return current === next
    ? labelled(place, where, words)
    : untilPlaceOpens(where, read(next.name), next.opensOn, words);
};

/** Where to find the office, for who doesn't know when. */
export const whereToFind = (context: OfficeContext): MaybePhrase => {
  const here = usualPlace(context, context.today);
  return placeNotice(context) ?? (here && labelled(place, placePhrase(here, context), context.words));
};
