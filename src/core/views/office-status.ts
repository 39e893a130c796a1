import type { Change } from '../schedule/changes.js';
import { occurrences } from '../schedule/occurrences.js';
import { openingStatus, type OpeningStatus } from '../schedule/opening-status.js';
import { ofPartialDate, dateSpan } from '../wording/dates.js';
import { reasonName } from '../wording/names.js';
import { nextSentence } from '../wording/next-sentence.js';
import type { Phrase } from '../wording/phrase.js';
import { statusSentence, type StatusFacts } from '../wording/status-sentences.js';
import { datedMomentPhrase, momentPhrase, untilPhrase } from './moments.js';
import type { OfficeContext } from './office-context.js';
import { firstVacancy } from './office-vacancies.js';

/** The closure, or the holiday, that the status sentence speaks of. */
export const changeBehind = (
  status: OpeningStatus,
  changes: readonly Change[],
  { today }: OfficeContext,
): Change | undefined => {
  const { state, reason } = status;
  if (state !== 'closed' || !reason) return undefined;
  const kind = reason.kind === 'override' ? 'closed' : reason.kind;
  return changes.find(
    (change) =>
      change.kind === kind &&
      change.from <= today &&
      !(change.through && change.through < today) &&
      change.reason?.name === reason.name,
  );
};

const closureOf = (change: Change, { today, words }: OfficeContext): StatusFacts['closure'] => {
  const { from, through, startTime, endTime } = change;
  if (startTime !== undefined || endTime !== undefined) return 'part';
  if (through === undefined) return 'indefinite';
  return from === through ? 'today' : { days: dateSpan(from, through, today, words) };
};

/** When something began that is on and whose end is not known. */
const openEndedStart = ({ schedule, office, today, at }: OfficeContext): number | undefined =>
  occurrences(schedule, { from: today, through: today }, { kind: 'hours', offices: [office.id] })
    .filter(
      ({ start, end, startTime, state }) =>
        state === 'confirmed' && startTime !== undefined && end === undefined && start <= at,
    )
    .at(-1)?.start;

const reasonPhrase = ({ reason }: OpeningStatus, context: OfficeContext): Phrase | undefined => {
  const { words, read } = context;
  if (reason?.kind !== 'vacancy') return reason && reasonName(reason, words, read);
  const role = firstVacancy(context)?.role;
  return role === undefined ? undefined : read(role);
};

/** The first sentence a resident reads. */
export const statusPhrase = (
  status: OpeningStatus,
  changes: readonly Change[],
  canCall: boolean,
  context: OfficeContext,
): Phrase => {
  const { schedule, words } = context;
  const { state, reason, until, closesSoon, stale } = status;
  const { asOf } = schedule.document;
  const behind = changeBehind(status, changes, context);
  const openEnded = state === 'tentative' && !reason ? openEndedStart(context) : undefined;
  const name = reasonPhrase(status, context);
  return statusSentence(
    {
      state,
      closesSoon,
      canCall,
      isStale: stale,
      ...(reason && { reason: reason.kind }),
      ...(name && { reasonName: name }),
      ...(until !== undefined && { until: untilPhrase(until, context) }),
      ...(openEnded !== undefined && { openEndedSince: untilPhrase(openEnded, context) }),
      ...(behind && { closure: closureOf(behind, context) }),
      ...(asOf !== undefined && { asOf: ofPartialDate(asOf, words) }),
    },
    words,
  );
};

/** When it opens again, for certain and perhaps before. */
export const nextPhrase = (status: OpeningStatus, context: OfficeContext): Phrase | undefined => {
  const { schedule, office, words } = context;
  const { state, nextOpening, nextPossible } = status;
  return nextSentence(
    {
      state,
      ...(nextOpening !== undefined && { opening: momentPhrase(nextOpening, context) }),
      ...(nextPossible !== undefined && {
        possible: {
          moment: datedMomentPhrase(nextPossible, context),
          isByAppointment: openingStatus(schedule, office.id, nextPossible).state === 'by-appointment',
        },
      }),
    },
    words,
  );
};
