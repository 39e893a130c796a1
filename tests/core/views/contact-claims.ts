import type { OfficeDocument } from '../../../src/core/model/office-document.js';
import { instantOf } from '../../../src/core/schedule/local-time.js';
import { prepareSchedule } from '../../../src/core/schedule/prepare-schedule.js';
import { wallClock } from '../../../src/core/schedule/wall-clock.js';
import { officeContactNow } from '../../../src/core/views/office-contact-now.js';
import type { OfficeContactNow, OfficeContactView } from '../../../src/core/views/office-contact-types.js';
import { officeContactView, type OfficeContactOptions } from '../../../src/core/views/office-contact-view.js';
import { type Phrase, phraseText } from '../../../src/core/wording/phrase.js';
import { german, type Words } from '../../../src/core/wording/words.js';

/** The view of a document at its local time. */
export const contactIn = (
  document: OfficeDocument,
  local: string,
  options: OfficeContactOptions = {},
  words: Words = german,
): OfficeContactView =>
  officeContactView(document, instantOf({ clock: wallClock(document.timeZone) }, local), words, options);

/** What depends on hours, of the first office. */
export const contactNowIn = (
  document: OfficeDocument,
  local: string,
  words: Words = german,
  visitorOffset?: number,
): OfficeContactNow => {
  const schedule = prepareSchedule(document);
  return officeContactNow(schedule, document.offices[0]!.id, instantOf(schedule, local), words, { visitorOffset });
};

const present = (phrases: readonly (Phrase | undefined)[]): readonly Phrase[] =>
  phrases.filter((phrase): phrase is Phrase => phrase !== undefined);

/** All that is printed, in print order. */
export const contactPhrases = ({ heading, now, standing }: OfficeContactView): readonly Phrase[] =>
  present([
    heading,
    now.preview,
    now.stale,
    ...standing.places.flatMap(({ label, address, maps, details }) => [
      label,
      ...address,
      ...maps.map(({ link }) => link),
      ...details,
    ]),
    standing.none,
    ...standing.contact,
    standing.save,
    ...standing.notes,
    ...standing.people.flatMap(({ name, contact }) => [name, ...contact]),
    ...standing.authorities.flatMap(({ label, name, address, contact, people }) => [
      label,
      name,
      ...address,
      ...contact,
      ...people.flatMap((person) => [person.name, ...person.contact]),
    ]),
    standing.asOf,
  ]);

export const contactNowPhrases = ({ elsewhere, authorities, zone }: OfficeContactNow): readonly Phrase[] =>
  present([...elsewhere, ...authorities.flatMap(({ sentence, next, hours }) => [sentence, next, ...hours]), zone]);

/** The same as lines of text. */
export const linesOf = (phrases: readonly Phrase[]): readonly string[] => phrases.map(phraseText);
