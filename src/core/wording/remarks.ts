import type { Channel } from '../model/office-document.js';
import type { Rhythm } from '../schedule/occurrence.js';
import type { Phrase } from './phrase.js';
import { str } from './str.js';
import type { Words } from './words.js';

// What stands beside a time or a name.

/** Of a rule: there is not always somebody. */
export const notAlways = (words: Words): Phrase => words.say('nicht immer', { id: 'remark.not-always' });

/** Of a single date. */
export const notCertain = (words: Words): Phrase => words.say('nicht sicher', { id: 'remark.not-certain' });

/** Every n-th of these dates is one, and nobody knows which: "alle 2 Wochen". */
export const everyNth = ({ interval, unit }: Rhythm, { say }: Words): Phrase =>
  unit === 'week'
    ? say(str`alle ${interval} Wochen`, { id: 'remark.every-weeks', desc: 'every 2 weeks' })
    : say(str`alle ${interval} Monate`, { id: 'remark.every-months', desc: 'every 2 months' });

/** A date that may not take place. */
export const doubt = (rhythm: Rhythm | undefined, words: Words): Phrase =>
  rhythm ? everyNth(rhythm, words) : notCertain(words);

export const notKnown = (words: Words): Phrase => words.say('nicht bekannt', { id: 'remark.not-known' });

export const byAppointment = (words: Words): Phrase => words.say('nach Vereinbarung', { id: 'remark.by-appointment' });

export const callFirst = (words: Words): Phrase => words.say('bitte vorher anrufen', { id: 'remark.call-first' });

export const daysNotKnown = ({ say }: Words): Phrase => say('Tage nicht bekannt', { id: 'remark.days-not-known' });

export const moreNotKnown = ({ say }: Words): Phrase =>
  say('weitere Zeiten nicht bekannt', { id: 'remark.more-not-known' });

export const endNotKnown = (words: Words): Phrase => words.say('Ende nicht bekannt', { id: 'remark.end-not-known' });

/** Where there is no number. */
export const askFirst = (words: Words): Phrase => words.say('bitte vorher nachfragen', { id: 'remark.ask-first' });

export const cancelled = (words: Words): Phrase => words.say('entfällt', { id: 'remark.cancelled' });

/** "bis 18 Uhr" */
export const until = (time: Phrase, words: Words): Phrase =>
  words.say(str`bis ${time}`, { id: 'remark.until', desc: '0 = 6pm' });

export const expected = (date: string, words: Words): Phrase =>
  words.say(str`voraussichtlich ${date}`, { id: 'remark.expected', desc: '0 = October 2027' });

/** How people meet, where it isn't a visit: "am Telefon". */
export const overChannel = (channel: Channel, { say }: Words): Phrase => {
  switch (channel) {
    case 'visit':
      return [];
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

/** "auch am Telefon" */
export const also = (what: Phrase, words: Words): Phrase =>
  words.say(str`auch ${what}`, { id: 'remark.also', desc: '0 = by telephone, or by appointment' });

/** How people meet, a remark for each channel: "am Telefon"; beside a visit "auch am Telefon", and nothing for the visit. */
export const channelRemarks = (channels: readonly Channel[], words: Words): readonly Phrase[] =>
  channels.map((channel) => {
    const over = overChannel(channel, words);
    return over.length > 0 && channels.includes('visit') ? also(over, words) : over;
  });
