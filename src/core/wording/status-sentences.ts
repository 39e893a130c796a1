import type { OpeningState, ReasonKind } from '../schedule/opening-state.js';
import { vacantPost } from './contact-sentences.js';
import type { Phrase } from './phrase.js';
import { str } from './str.js';
import type { Words } from './words.js';

/** What the status sentence is made of, already in words. */
export interface StatusFacts {
  readonly state: OpeningState;
  readonly reason?: ReasonKind;
  /** The holiday, the note of the override, or the post that is vacant. */
  readonly reasonName?: Phrase;
  /** "18 Uhr": until when the state lasts. */
  readonly until?: Phrase;
  /** It ends within half an hour. */
  readonly closesSoon?: boolean;
  /** "19 Uhr", where something began whose end is not known. */
  readonly openEndedSince?: Phrase;
  /** What a closure covers: days ("16. bis 20. Oktober"), the whole of today, a part of it, or no end known. */
  readonly closure?: { readonly days: string } | 'today' | 'part' | 'indefinite';
  /** "vom Oktober 2017": the date of information that is out of date. */
  readonly asOf?: string;
  readonly isStale?: boolean;
  /** There is a number to call. */
  readonly canCall?: boolean;
}

const openSentence = ({ until, closesSoon }: StatusFacts, { say }: Words): Phrase =>
  !until
    ? say('Jetzt geöffnet', { id: 'hours.open' })
    : closesSoon
      ? say(str`Jetzt noch geöffnet, schließt um ${until}`, { id: 'hours.closes-soon', desc: '0 = 6pm' })
      : say(str`Jetzt geöffnet bis ${until}`, { id: 'hours.open-until', desc: '0 = 6pm' });

const closureSentence = ({ closure = 'part' }: StatusFacts, { say }: Words): Phrase => {
  if (closure === 'part') return say('Jetzt geschlossen', { id: 'hours.closed' });
  if (closure === 'today') return say('Heute geschlossen', { id: 'hours.closed-today' });
  if (closure === 'indefinite') return say('Bis auf Weiteres geschlossen', { id: 'hours.closed-indefinitely' });
  const { days } = closure;
  return say(str`Geschlossen vom ${days}`, { id: 'hours.closed-days', desc: '0 = 16 to 20 October' });
};

const tentativeSentence = ({ openEndedSince, reason, asOf }: StatusFacts, { say }: Words): Phrase => {
  if (reason === 'stale')
    return asOf
      ? say(str`Nach Angaben ${asOf} wäre jetzt jemand da`, { id: 'hours.stale', desc: '0 = from October 2017' })
      : say('Vielleicht ist jetzt jemand da, die Angaben sind nicht mehr aktuell', { id: 'hours.stale-undated' });
  return openEndedSince
    ? say(str`Beginn war um ${openEndedSince}, das Ende ist nicht bekannt`, { id: 'hours.open-ended', desc: '0 = 7pm' })
    : say('Heute nicht sicher besetzt', { id: 'hours.tentative' });
};

const unknownSentence = ({ reason, reasonName }: StatusFacts, words: Words): Phrase => {
  const { say } = words;
  if (reason === 'vacancy') return vacantPost(reasonName, words);
  if (reason === 'no-time') return say('Heute vorgesehen, die Uhrzeit ist nicht bekannt', { id: 'hours.no-time' });
  if (reason === 'loading') return say('Die Öffnungszeiten werden geladen', { id: 'hours.loading' });
  return say('Öffnungszeiten sind nicht bekannt', { id: 'hours.no-hours' });
};

/** "Heute geschlossen: Umzug" */
export const withReason = (sentence: Phrase, reason: Phrase | undefined, { say }: Words): Phrase =>
  reason ? say(str`${sentence}: ${reason}`, { id: 'hours.because' }) : sentence;

/** "Jetzt geöffnet bis 13 Uhr (Stadtteilfest)" */
export const withAside = (sentence: Phrase, aside: Phrase | undefined, { say }: Words): Phrase =>
  aside ? say(str`${sentence} (${aside})`, { id: 'hours.aside' }) : sentence;

const plainSentence = (facts: StatusFacts, words: Words): Phrase => {
  const { state, reason, reasonName, until } = facts;
  const { say } = words;
  switch (state) {
    case 'open': {
      const aside = reasonName ?? say('heute andere Zeiten', { id: 'hours.other-hours-today' });
      return withAside(openSentence(facts, words), reason && aside, words);
    }
    case 'tentative':
      return withReason(tentativeSentence(facts, words), reasonName, words);
    case 'by-appointment': {
      const sentence = until
        ? say(str`Jetzt nur mit Termin, bis ${until}`, { id: 'hours.by-appointment-until', desc: '0 = 6pm' })
        : say('Jetzt nur mit Termin', { id: 'hours.by-appointment' });
      return withAside(sentence, reasonName, words);
    }
    case 'closed':
      return reason === 'public-holiday'
        ? withReason(say('Geschlossen', { id: 'hours.closed-holiday' }), reasonName, words)
        : withReason(closureSentence(facts, words), reasonName, words);
    case 'unknown':
      return unknownSentence(facts, words);
  }
};

/**
 * The status in one sentence, for every state and reason of `stateReasons`: "Jetzt geöffnet bis 18 Uhr",
 * "Heute nicht sicher besetzt – bitte vorher anrufen", "Geschlossen: 1. Weihnachtstag".
 */
export const statusSentence = (facts: StatusFacts, words: Words): Phrase => {
  const { state, asOf, isStale, canCall } = facts;
  const { say } = words;
  const sentence = plainSentence(facts, words);
  if (state === 'tentative')
    return canCall
      ? say(str`${sentence} – bitte vorher anrufen`, { id: 'hours.please-call' })
      : say(str`${sentence} – bitte vorher nachfragen`, { id: 'hours.please-ask' });
  return isStale && asOf && state !== 'unknown'
    ? say(str`${sentence} (nach Angaben ${asOf})`, { id: 'hours.according-to', desc: '1 = from October 2017' })
    : sentence;
};
