import type { OpeningState } from '../schedule/opening-state.js';
import { joinedBy, type Phrase } from './phrase.js';
import { endNotKnown } from './remarks.js';
import { capital } from './sentence-frames.js';
import { str } from './str.js';
import type { Words } from './words.js';

/** What comes next, already in words: "heute um 14 Uhr". */
export interface NextFacts {
  /** The state now. */
  readonly state: OpeningState;
  /** When it is open again for certain. */
  readonly opening?: Phrase;
  /** When it may be, or is with an appointment, before that. */
  readonly possible?: Phrase;
  /** `possible` is by appointment. */
  readonly isByAppointment?: boolean;
  /** `possible` begins for certain, only its end is not known. */
  readonly isOpenEnded?: boolean;
}

/** "Öffnet Montag, 30. November, um 10 Uhr, vielleicht schon Samstag, 28. November, um 10 Uhr" */
export const nextSentence = (
  { state, opening, possible, isByAppointment, isOpenEnded }: NextFacts,
  words: Words,
): Phrase | undefined => {
  const { say } = words;
  const opens = (when: Phrase): Phrase => say(str`Öffnet ${when}`, { id: 'next.opens', desc: '0 = today at 2pm' });
  if (state === 'open') return undefined;
  if (state === 'tentative' || state === 'by-appointment')
    return opening && say(str`Sicher geöffnet: ${opening}`, { id: 'next.certain', desc: '0 = today at 2pm' });
  if (possible && isOpenEnded) return joinedBy(', ', [opens(possible), endNotKnown(words)]);
  const sentence = joinedBy(', ', [
    opening && opens(opening),
    possible &&
      (isByAppointment
        ? say(str`mit Termin schon ${possible}`, { id: 'next.by-appointment', desc: '0 = today at 2pm' })
        : say(str`vielleicht schon ${possible}`, { id: 'next.perhaps', desc: '0 = today at 2pm' })),
  ]);
  return sentence.length > 0 ? capital(sentence) : undefined;
};
