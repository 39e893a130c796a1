import { officeOf, type Schedule } from '../schedule/prepare-schedule.js';
import { readTextFor } from '../wording/names.js';
import type { Phrase } from '../wording/phrase.js';
import type { Words } from '../wording/words.js';

/** Everything `<consultation-calendar>` prints, in print order. */
export interface ConsultationCalendarView {
  /** The office's id. */
  readonly office: string;
  /** The office's name, as a heading. */
  readonly heading: Phrase;
}

/**
 * Everything `<consultation-calendar>` prints about an office.
 *
 * @param officeId absent: the document's first office
 * @throws RangeError where the document has no such office
 */
export const consultationCalendarView = (
  schedule: Schedule,
  officeId: string | undefined,
  words: Words,
): ConsultationCalendarView => {
  const office = officeOf(schedule, officeId);
  if (!office) throw new RangeError(`There is no office "${officeId}" in this document.`);
  const read = readTextFor(words, schedule.document.language);
  return { office: office.id, heading: read(office.name) };
};
