import type { Office, Place } from '../model/office-document.js';
import { isoDate, parseIsoDate } from '../schedule/civil-date.js';
import { localDateTime } from '../schedule/local-time.js';
import { placeOn } from '../schedule/places.js';
import type { Reason } from '../schedule/opening-state.js';
import type { Schedule } from '../schedule/prepare-schedule.js';
import { readTextFor, reasonName, type ReadText } from '../wording/names.js';
import type { Phrase } from '../wording/phrase.js';
import type { Words } from '../wording/words.js';

/** What every part of a view needs, also of one that asks no question about time. */
export interface ViewContext {
  readonly schedule: Pick<Schedule, 'document' | 'clock'>;
  /** The local date at the instant of the view. */
  readonly today: string;
  readonly words: Words;
  readonly read: ReadText;
}

/** What every part of a view about one office needs. */
export interface OfficeContext extends ViewContext {
  readonly schedule: Schedule;
  readonly office: Office;
  /** Epoch milliseconds. */
  readonly at: number;
  /** A holiday, or the note of an override. */
  readonly nameOf: (reason: Pick<Reason, 'id' | 'name'> | undefined) => Phrase;
}

export const officeContext = (schedule: Schedule, office: Office, at: number, words: Words): OfficeContext => {
  const read = readTextFor(words, schedule.document.language);
  return {
    schedule,
    office,
    at,
    today: localDateTime(schedule, at).date,
    words,
    read,
    nameOf: (reason) => reasonName(reason, words, read),
  };
};

/** The local date so many days later. */
export const addDays = (date: string, days: number): string => isoDate(parseIsoDate(date) + days);

export const placeById = ({ schedule }: ViewContext, id: string | undefined): Place | undefined =>
  schedule.document.places.find((place) => place.id === id);

/** The office's usual place on a local date. */
export const usualPlace = (context: OfficeContext, date: string): Place | undefined => {
  const { schedule, office } = context;
  const entry = schedule.offices.get(office.id);
  return entry && placeById(context, placeOn(schedule.document, entry, parseIsoDate(date)));
};
