import type { Channel } from '../model/office-document.js';
import type { Phrase } from './phrase.js';
import { str } from './str.js';
import type { Words } from './words.js';

// What stands beside a time or a name.

/** Of a rule: there is not always somebody. */
export const notAlways = ({ say }: Words): Phrase => say('nicht immer', { id: 'remark.not-always' });

/** Of a single date. */
export const notCertain = ({ say }: Words): Phrase => say('nicht sicher', { id: 'remark.not-certain' });

export const notKnown = ({ say }: Words): Phrase => say('nicht bekannt', { id: 'remark.not-known' });

export const byAppointment = ({ say }: Words): Phrase => say('nach Vereinbarung', { id: 'remark.by-appointment' });

/** The only thing that a rule without days says. */
export const alsoByAppointment = ({ say }: Words): Phrase =>
  say('und nach Vereinbarung', { id: 'remark.and-by-appointment' });

export const callFirst = ({ say }: Words): Phrase => say('bitte vorher anrufen', { id: 'remark.call-first' });

export const askFirst = ({ say }: Words): Phrase => say('bitte vorher nachfragen', { id: 'remark.ask-first' });

export const cancelled = ({ say }: Words): Phrase => say('entfällt', { id: 'remark.cancelled' });

/** "bis 18 Uhr" */
export const until = (time: Phrase, { say }: Words): Phrase =>
  say(str`bis ${time}`, { id: 'remark.until', desc: '0 = 6pm' });

export const withPeople = (names: Phrase, { say }: Words): Phrase => say(str`mit ${names}`, { id: 'remark.with' });

export const expected = (date: string, { say }: Words): Phrase =>
  say(str`voraussichtlich ${date}`, { id: 'remark.expected', desc: '0 = October 2027' });

/** How people meet, where it isn't a visit: "am Telefon". */
export const overChannel = (channel: Channel, { say }: Words): Phrase | undefined => {
  switch (channel) {
    case 'visit':
      return undefined;
    case 'phone':
      return say('am Telefon', { id: 'channel.by-phone' });
    case 'online':
      return say('online', { id: 'channel.by-online' });
    case 'home':
      return say('Hausbesuch', { id: 'channel.by-home' });
    case 'self-service':
      return say('ohne Personal', { id: 'channel.by-self-service', desc: 'Open, but nobody is there' });
  }
};

/** "auch am Telefon", beside a visit. */
export const also = (channel: Phrase, { say }: Words): Phrase =>
  say(str`auch ${channel}`, { id: 'remark.also', desc: '0 = by telephone' });
