import type { Change } from '../schedule/changes.js';
import type { Occurrence } from '../schedule/occurrence.js';
import { changeSentence, closedText, movedTo, otherHours, otherPlace } from '../wording/change-sentences.js';
import { clockSpan } from '../wording/clock-time.js';
import { joinedBy, phraseText, type MaybePhrase, type Phrase } from '../wording/phrase.js';
import { channelRemarks, notCertain } from '../wording/remarks.js';
import { aside } from '../wording/sentence-frames.js';
import { type OfficeContext, placeById, usualPlace } from './office-context.js';
import type { Announcement } from './office-hours-types.js';
import { isOn, isWholeDay } from './office-status.js';
import { placePhrase } from './place-phrases.js';
import { certainty, mergeTouching } from './slot-views.js';

/** Over, said by the place notice (a move for good), or a holiday within a closure, which needs no line of its own. */
export const isSaidOtherwise = (
  { kind, from, through, reason }: Change,
  changes: readonly Change[],
  today: string,
): boolean =>
  (through ?? (kind === 'place' && !reason && from <= today ? '' : today)) < today ||
  (kind === 'public-holiday' &&
    changes.some((other) => other.kind === 'closed' && isWholeDay(other) && isOn(other, from)));

const takesPlace = ({ state }: Occurrence): boolean => state !== 'cancelled';

/** The hours of a day in words: "10 bis 12 Uhr nach Vereinbarung, 14 bis 16 Uhr am Telefon". */
const hoursOf = ({ occurrences }: Change, date: string, context: OfficeContext): Phrase =>
  joinedBy(
    ', ',
    mergeTouching(occurrences.filter((each) => each.localDate === date && takesPlace(each))).map((each) =>
      joinedBy(' ', [
        [clockSpan(each.startTime, each.endTime, context.words).sentence],
        certainty(each, context),
        joinedBy(', ', channelRemarks(each.channels, context.words)),
      ]),
    ),
  );

/** The hours of its days where they are the same on each of them; where there are none it is closed. */
const commonHours = (change: Change, context: OfficeContext): Phrase => {
  const { words } = context;
  const dates = new Set(change.occurrences.map(({ localDate }) => localDate));
  const hours = [...dates].map((date) => hoursOf(change, date, context));
  const [first] = hours;
  if (!first || change.hasRest || new Set(hours.map(phraseText)).size > 1) return otherHours(words);
  return first.length > 0 ? first : closedText(words);
};

/** "10 bis 12 Uhr", "verlegt auf Mittwoch, 2. Dezember". */
const whatElse = (change: Change, context: OfficeContext): Phrase => {
  const { words, today } = context;
  switch (change.kind) {
    case 'public-holiday':
    case 'other-hours':
      return commonHours(change, context);
    case 'tentative':
      return notCertain(words);
    case 'moved':
      return movedTo(change.movedTo ?? change.from, today, words);
    default:
      return [];
  }
};

/** Where it is on those days, if it is somewhere else, and the same place on all of them. */
export const otherPlaceOf = ({ kind, from, place, occurrences }: Change, context: OfficeContext): MaybePhrase => {
  if (kind === 'closed') return undefined;
  const [id, ...others] = place ? [place] : new Set(occurrences.filter(takesPlace).map((each) => each.place));
  const there = others.length ? undefined : placeById(context, id);
  // Where it moves for good is the usual place from that day on.
  return there && (kind === 'place' || there !== usualPlace(context, from)) && placePhrase(there, context);
};

/** "geschlossen", "10 bis 12 Uhr", "14 bis 16 Uhr, nicht sicher, Ort ist Rathaus". */
export const whatIsDifferent = (change: Change, context: OfficeContext): Phrase => {
  const { words } = context;
  const { kind, startTime, endTime } = change;
  if (kind === 'closed') return closedText(words, startTime, endTime);
  const what = whatElse(change, context);
  const there = otherPlaceOf(change, context);
  const isPart = kind !== 'other-hours' && !isWholeDay(change);
  return joinedBy(', ', [
    isPart && [clockSpan(startTime ?? '00:00', endTime ?? '24:00', words).sentence],
    what,
    there && otherPlace(there, words),
  ]);
};

/** Changes from today on, in the order of their days; `said` is the one the status sentence speaks of. */
export const announcements = (
  changes: readonly Change[],
  said: Change | undefined,
  context: OfficeContext,
): readonly Announcement[] => {
  const { today, words, nameOf } = context;
  return changes
    .filter((change) => !isSaidOtherwise(change, changes, today))
    .map((change) => {
      const { kind, from, through, reason } = change;
      const what = aside(whatIsDifferent(change, context), [nameOf(reason)], words);
      return {
        kind,
        from,
        through,
        // Which part of the day is closed the status sentence doesn't say.
        isStatus: change === said && isWholeDay(change),
        sentence: changeSentence(from, through, what, today, words),
      };
    });
};
