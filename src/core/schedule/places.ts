import type { OfficeDocument } from '../model/office-document.js';
import { exactDay } from './partial-date.js';
import type { PreparedEntry } from './prepared-entry.js';

/** The day (number) on which a place opens, where it is known to the day; a month, a year or "unknown" never comes. */
export const openingDay = ({ places }: OfficeDocument, placeId: string | undefined): number =>
  exactDay(places.find(({ id }) => id === placeId)?.opensOn) ?? Infinity;

/**
 * The id of the place of an entry on a day, rules apart: its `nextPlace` from the day that place opens, until then its
 * `place`. A service without a place of its own is where its office is, also on a day the office is elsewhere.
 */
export const placeOn = (
  document: OfficeDocument,
  { entry: { place, nextPlace }, office }: Pick<PreparedEntry, 'entry' | 'office'>,
  day: number,
): string | undefined =>
  (day < openingDay(document, nextPlace) ? place : nextPlace) ??
  (office && (office.planOn(day).whole?.how.place ?? placeOn(document, office, day)));
