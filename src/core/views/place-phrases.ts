import type { Office, Place, Service } from '../model/office-document.js';
import { parseIsoDate } from '../schedule/civil-date.js';
import { placeOn } from '../schedule/places.js';
import { labelled, place } from '../wording/labels.js';
import { untilPlaceOpens } from '../wording/office-sentences.js';
import { joinedBy, phraseText, present, type MaybePhrase, type Phrase } from '../wording/phrase.js';
import { type OfficeContext, placeById, usualPlace, type ViewContext } from './office-context.js';

/** Whose name a place may have, so that it need not be said again. */
type Whose = Pick<ViewContext, 'read'> & { readonly office?: Pick<Office, 'name'> };

/** Name, street and town, each on a line of its own; a name that is the office's own is not repeated. */
export const addressLines = (
  { name, address: { streetAddress, postalCode, addressLocality } = {} }: Place,
  { read, office }: Whose,
): readonly Phrase[] => {
  // One name, so that text from the right doesn't tear it apart.
  const town = [postalCode, addressLocality].filter(Boolean).join(' ');
  const lines = present([read(streetAddress), town && read(town)]);
  const isOffice = lines.length > 0 && phraseText(read(name)) === phraseText(read(office?.name));
  return isOffice ? lines : present([read(name), ...lines]);
};

/** "Rathaus Bedburg, Friedrich-Wilhelm-Straße 43, 50181 Bedburg" */
export const placePhrase = (place: Place, whose: Whose): Phrase => joinedBy(', ', addressLines(place, whose));

/** The id of the place of an entry today, by what it says itself. */
export const placeToday = (
  entry: Office | Service,
  { schedule, today }: Pick<ViewContext, 'schedule' | 'today'>,
): string | undefined => placeOn(schedule.document, { entry }, parseIsoDate(today));

/** When a place is expected to open, as exact as the document has it; nothing where that is over and it hasn't said so. */
export const expectedOpening = ({ opensOn }: Place, { today }: Pick<ViewContext, 'today'>): string | undefined =>
  opensOn && opensOn < today.slice(0, opensOn.length) ? undefined : opensOn;

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
    : untilPlaceOpens(where, read(next.name), expectedOpening(next, context), words);
};

/** Where to find the office, for who doesn't know when. */
export const whereToFind = (context: OfficeContext): MaybePhrase => {
  const here = usualPlace(context, context.today);
  return placeNotice(context) ?? (here && labelled(place, placePhrase(here, context), context.words));
};
