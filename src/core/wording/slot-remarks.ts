import type { Phrase } from './phrase.js';
import { str } from './str.js';
import type { Words } from './words.js';

/** Of a rule: there is not always somebody. */
export const notAlways = ({ say }: Words): Phrase => say('nicht immer', { id: 'slot.not-always' });

/** Of a single date. */
export const notCertain = ({ say }: Words): Phrase => say('nicht sicher', { id: 'slot.not-certain' });

export const byAppointment = ({ say }: Words): Phrase => say('nach Vereinbarung', { id: 'slot.by-appointment' });

/** As the only thing that is said of a rule without days: "und nach Vereinbarung". */
export const alsoByAppointment = ({ say }: Words): Phrase =>
  say('und nach Vereinbarung', { id: 'slot.and-by-appointment' });

export const pleaseCall = ({ say }: Words): Phrase => say('bitte vorher anrufen', { id: 'slot.call-first' });

export const cancelled = ({ say }: Words): Phrase => say('entfällt', { id: 'slot.cancelled' });

/** "auch am Telefon", beside a visit. */
export const also = (channel: string, { say }: Words): Phrase =>
  say(str`auch ${channel}`, { id: 'slot.also', desc: '0 = by telephone' });

export const withPeople = (names: Phrase, { say }: Words): Phrase => say(str`mit ${names}`, { id: 'slot.with' });

export const notKnown = ({ say }: Words): Phrase => say('nicht bekannt', { id: 'slot.not-known' });
