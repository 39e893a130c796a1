import type { Channel } from '../model/office-document.js';
import type { OpeningState } from '../schedule/opening-state.js';
import { joinedBy, type Phrase } from './phrase.js';
import { byAppointment, notCertain, notKnown, overChannel, until } from './remarks.js';
import { capital, colon } from './sentence-frames.js';
import { str } from './str.js';
import type { Words } from './words.js';

const availability = (state: OpeningState, end: Phrase | undefined, next: Phrase | undefined, words: Words): Phrase => {
  const { say } = words;
  switch (state) {
    case 'open':
      return joinedBy(' ', [say('jetzt', { id: 'channel.now' }), end && until(end, words)]);
    case 'tentative':
      return notCertain(words);
    case 'by-appointment':
      return byAppointment(words);
    case 'closed':
      return joinedBy(', ', [
        say('jetzt nicht', { id: 'channel.not-now' }),
        next && say(str`wieder ${next}`, { id: 'channel.again', desc: '0 = today at 2pm' }),
      ]);
    case 'unknown':
      return notKnown(words);
  }
};

/** One other way to reach an office: "Am Telefon: jetzt bis 12 Uhr", "Am Telefon: jetzt nicht, wieder heute um 14 Uhr". */
export const channelSentence = (
  channel: Channel,
  state: OpeningState,
  end: Phrase | undefined,
  next: Phrase | undefined,
  words: Words,
): Phrase => colon(capital(overChannel(channel, words)), availability(state, end, next, words), words);
