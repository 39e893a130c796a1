import type { OfficeDocument } from '../model/office-document.js';
import { parseIsoDate } from './civil-date.js';
import { isFullDate } from './partial-date.js';
import type { DayPlan } from './plan-day.js';
import type { PreparedEntry } from './prepared-entry.js';

/** The day on which a place opens, where it is known to the day; a month, a year or "unknown" never switches. */
const openingDay = (document: OfficeDocument, id: string): number => {
  const opensOn = document.places.find((place) => place.id === id)?.opensOn;
  return opensOn !== undefined && isFullDate(opensOn) ? parseIsoDate(opensOn) : Infinity;
};

/** Where an entry itself is on a day: its `nextPlace` from the day that place opens, until then its `place`. */
const ownPlace = (document: OfficeDocument, { entry }: PreparedEntry, day: number): string | undefined =>
  entry.nextPlace !== undefined && day >= openingDay(document, entry.nextPlace) ? entry.nextPlace : entry.place;

/**
 * The id of the place of an entry on a day, rules apart. A service without a place of its own is where its office is,
 * also on a day the office is elsewhere.
 *
 * @param officePlan the office's plan of that day, for a service
 */
export const placeOn = (
  document: OfficeDocument,
  entry: PreparedEntry,
  day: number,
  officePlan?: DayPlan,
): string | undefined =>
  ownPlace(document, entry, day) ??
  (entry.office && (officePlan?.whole?.prepared.override.place ?? ownPlace(document, entry.office, day)));
