import type { OfficeDocument } from '../model/office-document.js';
import type { OccurrenceState } from '../schedule/occurrence.js';
import type { Slot } from '../schedule/slot.js';
import { clockSpan } from '../wording/clock-time.js';
import { readTextFor } from '../wording/names.js';
import { phraseText, type Phrase } from '../wording/phrase.js';
import { byAppointment, callFirst, channelRemarks, everyNth } from '../wording/remarks.js';
import type { Words } from '../wording/words.js';

/** What is said about a time, after its days. */
export interface OsmTimes {
  /** `10:00-12:00`; absent where the time isn't known. */
  readonly span?: string;
  /** ` unknown "nach Vereinbarung"`, beginning with a space; empty: open. */
  readonly state: string;
  /** Where times overlap, the one that is written last holds: the more certain. */
  readonly certainty: number;
  readonly isPastMidnight: boolean;
}

const certainties: readonly OccurrenceState[] = ['cancelled', 'tentative', 'by-appointment', 'confirmed'];

const quoted = (text: string): string => `"${text.replace(/"/g, '').replace(/\s+/g, ' ').trim()}"`;

/** Writes texts of a document into comments. */
export type Comment = (slot: Slot) => string;

export const commentIn =
  (document: OfficeDocument, words: Words, usualPlace: string | undefined): Comment =>
  ({ planned, booking, channels, notes, name, rhythm, startTime, place }) => {
    const read = readTextFor(words, document.language);
    const placeName = document.places.find(({ id }) => id === place)?.name;
    const isVisit = channels.includes('visit') || channels.includes('self-service');
    const parts: readonly Phrase[] = [
      planned === 'by-appointment' ? byAppointment(words) : [],
      booking === 'recommended' ? callFirst(words) : [],
      startTime ? [] : [clockSpan(undefined, undefined, words).sentence],
      rhythm ? everyNth(rhythm, words) : [],
      ...(isVisit ? [] : channelRemarks(channels, words)),
      read(name),
      place !== usualPlace ? read(placeName) : [],
      ...notes.map(read),
    ];
    const texts = parts.map(phraseText).filter(Boolean);
    return [...new Set(texts)].join('; ');
  };

/** What a slot is in OpenStreetMap: open, or with what one must know first. */
export const osmTimes = (slot: Slot, comment: Comment): OsmTimes => {
  const { startTime, endTime, planned } = slot;
  const text = comment(slot);
  const said = text ? ` ${quoted(text)}` : '';
  // A comment alone makes it uncertain, which is what an appointment is.
  const isOpen = planned === 'confirmed' && !!startTime;
  const word = isOpen ? (text ? ' open' : '') : planned === 'by-appointment' ? '' : ' unknown';
  return {
    ...(startTime && { span: endTime ? `${startTime}-${endTime === '00:00' ? '24:00' : endTime}` : `${startTime}+` }),
    state: word + said,
    certainty:
      planned === 'by-appointment' || (startTime && endTime)
        ? certainties.indexOf(planned)
        : certainties.indexOf(startTime ? 'tentative' : 'cancelled'),
    isPastMidnight: !!endTime && !!startTime && endTime !== '00:00' && endTime <= startTime,
  };
};
