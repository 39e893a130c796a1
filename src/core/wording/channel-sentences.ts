import type { Channel } from '../model/office-document.js';
import type { OpeningState } from '../schedule/opening-state.js';
import { channelLabel } from './channel-names.js';
import type { Phrase } from './phrase.js';
import { notCertain } from './slot-remarks.js';
import { str } from './str.js';
import type { Words } from './words.js';

/** "jetzt bis 12 Uhr", "jetzt nicht, wieder heute um 14 Uhr" */
const availability = (
  state: OpeningState,
  until: Phrase | undefined,
  next: Phrase | undefined,
  words: Words,
): Phrase => {
  const { say } = words;
  switch (state) {
    case 'open':
      return until
        ? say(str`jetzt bis ${until}`, { id: 'channel.until', desc: '0 = 6pm' })
        : say('jetzt', { id: 'channel.now' });
    case 'tentative':
      return notCertain(words);
    case 'by-appointment':
      return say('nur mit Termin', { id: 'channel.by-appointment' });
    case 'closed':
      return next
        ? say(str`jetzt nicht, wieder ${next}`, { id: 'channel.again', desc: '0 = today at 2pm' })
        : say('jetzt nicht', { id: 'channel.not-now' });
    case 'unknown':
      return say('Zeiten nicht bekannt', { id: 'channel.unknown' });
  }
};

/** One other way to reach an office, now: "Telefon: jetzt bis 12 Uhr". */
export const channelSentence = (
  channel: Channel,
  state: OpeningState,
  until: Phrase | undefined,
  next: Phrase | undefined,
  words: Words,
): Phrase => {
  const label = channelLabel(channel, words);
  const when = availability(state, until, next, words);
  return words.say(str`${label}: ${when}`, { id: 'channel.sentence' });
};
