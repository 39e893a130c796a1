import type { OpeningState } from '../schedule/opening-state.js';
import type { Phrase } from './phrase.js';
import { str } from './str.js';
import type { Words } from './words.js';

/** What comes next, already in words: "heute um 14 Uhr". */
export interface NextFacts {
  /** The state now. */
  readonly state: OpeningState;
  /** When it is open again for certain. */
  readonly opening?: Phrase;
  /** When it may be, or is with an appointment, before that. */
  readonly possible?: { readonly moment: Phrase; readonly isByAppointment: boolean };
}

/** "Öffnet Montag, 30. November, um 10 Uhr, vielleicht schon Samstag, 28. November, um 10 Uhr" */
export const nextSentence = ({ state, opening, possible }: NextFacts, { say }: Words): Phrase | undefined => {
  if (state === 'open') return undefined;
  if (state === 'tentative')
    return (
      opening && say(str`Sicher geöffnet wieder ${opening}`, { id: 'hours.next-certain', desc: '0 = today at 2pm' })
    );
  if (state === 'by-appointment')
    return (
      opening &&
      say(str`Ohne Termin geöffnet ${opening}`, { id: 'hours.next-without-appointment', desc: '0 = today at 2pm' })
    );
  const sooner = possible?.moment;
  if (!opening) {
    if (!sooner) return undefined;
    return possible.isByAppointment
      ? say(str`Mit Termin wieder ${sooner}`, { id: 'hours.next-by-appointment', desc: '0 = today at 2pm' })
      : say(str`Vielleicht wieder ${sooner}`, { id: 'hours.next-perhaps', desc: '0 = today at 2pm' });
  }
  const sentence = say(str`Öffnet ${opening}`, { id: 'hours.next', desc: '0 = today at 2pm' });
  if (!sooner) return sentence;
  return possible.isByAppointment
    ? say(str`${sentence}, mit Termin schon ${sooner}`, { id: 'hours.next-or-by-appointment' })
    : say(str`${sentence}, vielleicht schon ${sooner}`, { id: 'hours.next-or-perhaps' });
};
