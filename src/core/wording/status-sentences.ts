import type { Change } from '../schedule/changes.js';
import type { OpeningState, ReasonKind } from '../schedule/opening-state.js';
import { closedText } from './change-sentences.js';
import { dateSpan } from './dates.js';
import { vacantPost } from './office-sentences.js';
import { joinedBy, type MaybePhrase, type Phrase } from './phrase.js';
import { askFirst, callFirst, endNotKnown, until } from './remarks.js';
import { aside, capital, colon, dash } from './sentence-frames.js';
import { str } from './str.js';
import type { Words } from './words.js';

/** What the status sentence is made of, already in words. */
export interface StatusFacts {
  readonly state: OpeningState;
  readonly reason?: ReasonKind;
  /** The holiday, the note of the override, or the post that is vacant. */
  readonly reasonName?: MaybePhrase;
  /** "10 Uhr": when the state began. */
  readonly since?: Phrase;
  /** "18 Uhr": when the state ends. */
  readonly end?: Phrase;
  /** It ends within half an hour. */
  readonly closesSoon?: boolean;
  /** The closure behind it, with its days, or with the part of the day that it covers. */
  readonly closure?: Pick<Change, 'from' | 'through' | 'startTime' | 'endTime'>;
  /** The office's local date. */
  readonly today?: string;
  /** Where, if not at the usual place. */
  readonly elsewhere?: MaybePhrase;
  /** "vom Oktober 2017": how old the information is. */
  readonly asOf?: string;
  /** There is a number to call. */
  readonly canCall?: boolean;
}

const openSentence = ({ end, closesSoon }: StatusFacts, { say }: Words): Phrase =>
  !end
    ? say('Jetzt geöffnet', { id: 'status.open' })
    : closesSoon
      ? say(str`Jetzt noch geöffnet, schließt um ${end}`, { id: 'status.closes-soon', desc: '0 = 6pm' })
      : say(str`Jetzt geöffnet bis ${end}`, { id: 'status.open-until', desc: '0 = 6pm' });

const closedSentence = ({ reason, closure, today }: StatusFacts, words: Words): Phrase => {
  const { say } = words;
  if (reason === 'public-holiday') return capital(closedText(words));
  if (!closure || closure.startTime || closure.endTime) return say('Jetzt geschlossen', { id: 'status.closed-now' });
  const { from, through } = closure;
  if (!through) return say('Bis auf Weiteres geschlossen', { id: 'status.closed-indefinitely' });
  if (from === through) return say('Heute geschlossen', { id: 'status.closed-today' });
  const days = dateSpan(from, through, today, words);
  return say(str`Geschlossen vom ${days}`, { id: 'status.closed-days', desc: '0 = 16 to 20 October' });
};

const tentativeSentence = ({ reason, since = [], asOf = '' }: StatusFacts, words: Words): Phrase => {
  const { say } = words;
  if (reason === 'stale')
    return say(str`Nach Angaben ${asOf} wäre jetzt jemand da`, { id: 'status.stale', desc: '0 = from October 2017' });
  if (reason === 'no-end')
    return joinedBy(', ', [
      say(str`Begonnen um ${since}`, { id: 'status.begun', desc: '0 = 7pm' }),
      endNotKnown(words),
    ]);
  return say('Heute nicht sicher besetzt', { id: 'status.tentative' });
};

const unknownSentence = ({ reason, reasonName }: StatusFacts, words: Words): Phrase => {
  const { say } = words;
  if (reason === 'vacancy') return vacantPost(reasonName || [], words);
  if (reason === 'no-time') return say('Heute, Uhrzeit nicht bekannt', { id: 'status.no-time' });
  if (reason === 'no-day') return say('Ob jetzt jemand da ist, ist nicht bekannt', { id: 'status.no-day' });
  if (reason === 'loading') return say('Öffnungszeiten werden geladen', { id: 'status.loading' });
  return say('Öffnungszeiten sind nicht bekannt', { id: 'status.no-hours' });
};

/**
 * The status in one sentence, for every state and reason of `stateReasons`: "Jetzt geöffnet bis 18 Uhr",
 * "Heute nicht sicher besetzt – bitte vorher anrufen", "Geschlossen: 1. Weihnachtstag".
 */
export const statusSentence = (facts: StatusFacts, words: Words): Phrase => {
  const { state, reasonName, end, elsewhere, canCall } = facts;
  switch (state) {
    case 'open':
      return aside(openSentence(facts, words), [elsewhere, reasonName], words);
    case 'tentative': {
      const sentence = colon(aside(tentativeSentence(facts, words), [elsewhere], words), reasonName, words);
      return dash(sentence, canCall ? callFirst(words) : askFirst(words), words);
    }
    case 'by-appointment': {
      const sentence = words.say('Jetzt nur mit Termin', { id: 'status.by-appointment' });
      return aside(joinedBy(', ', [sentence, end && until(end, words)]), [elsewhere, reasonName], words);
    }
    case 'closed':
      return colon(closedSentence(facts, words), reasonName, words);
    case 'unknown':
      return unknownSentence(facts, words);
  }
};
