import type { Change } from '../schedule/changes.js';
import { openingStatus, type OpeningStatus } from '../schedule/opening-status.js';
import { ofPartialDate } from '../wording/dates.js';
import { nextSentence } from '../wording/next-sentence.js';
import type { Phrase } from '../wording/phrase.js';
import { statusSentence } from '../wording/status-sentences.js';
import { momentPhrase, untilPhrase } from './moments.js';
import type { OfficeContext } from './office-context.js';
import { firstVacancy } from './office-vacancies.js';
import { elsewhere } from './place-phrases.js';

/** Whether a change concerns a local date. */
export const isOn = ({ from, through }: Change, date: string): boolean => from <= date && !(through && through < date);

export const isWholeDay = ({ startTime, endTime }: Change): boolean => !startTime && !endTime;

/** The closure, or the holiday, that the status sentence speaks of. */
export const changeBehind = (
  { state, reason }: OpeningStatus,
  changes: readonly Change[],
  { today }: OfficeContext,
): Change | undefined => {
  const kind = reason?.kind === 'override' ? 'closed' : reason?.kind;
  return changes.find(
    (change) =>
      state === 'closed' && change.kind === kind && isOn(change, today) && change.reason?.name === reason?.name,
  );
};

/** The first sentence a resident reads; `behind` is what it speaks of, if that is a change. */
export const statusPhrase = (
  { state, reason, since, until, closesSoon, place, placeUntil = until }: OpeningStatus,
  behind: Change | undefined,
  canCall: boolean,
  context: OfficeContext,
): Phrase => {
  const { schedule, words, read, nameOf, today } = context;
  return statusSentence(
    {
      state,
      reason: reason?.kind,
      reasonName: reason?.kind === 'vacancy' ? read(firstVacancy(context)?.role) : nameOf(reason),
      since: since ? untilPhrase(since, context) : undefined,
      end: placeUntil ? untilPhrase(placeUntil, context) : undefined,
      closesSoon,
      closure: behind,
      today,
      elsewhere: elsewhere(place, today, context),
      asOf: ofPartialDate(schedule.document.asOf, words),
      canCall,
    },
    words,
  );
};

/** When it opens again, for certain and perhaps before. */
export const nextPhrase = (
  { state, nextOpening, nextPossible }: OpeningStatus,
  context: OfficeContext,
): Phrase | undefined => {
  const { schedule, office, words } = context;
  const possibly = nextPossible ? openingStatus(schedule, office.id, nextPossible) : undefined;
  const isOpenEnded = possibly?.reason?.kind === 'no-end';
  const isAlone = isOpenEnded || !nextOpening;
  return nextSentence(
    {
      state,
      opening: nextOpening ? momentPhrase(nextOpening, context) : undefined,
      possible: nextPossible ? momentPhrase(nextPossible, context, !isAlone) : undefined,
      isByAppointment: possibly?.state === 'by-appointment',
      isOpenEnded,
    },
    words,
  );
};
