import type { Change } from '../schedule/changes.js';
import { changeSentence, closedText, movedTo, otherHours, otherPlace } from '../wording/change-sentences.js';
import { clockSpan } from '../wording/clock-time.js';
import { joinedBy, phraseText, type Phrase } from '../wording/phrase.js';
import { notCertain } from '../wording/remarks.js';
import { aside } from '../wording/sentence-frames.js';
import { type OfficeContext, placeById } from './office-context.js';
import type { Announcement } from './office-hours-types.js';
import { isOn, isWholeDay } from './office-status.js';
import { placePhrase } from './place-phrases.js';
import { certainty, mergeTouching } from './slot-views.js';

/** Over, said by the place notice (a move for good), or a holiday within a closure, which needs no line of its own. */
export const isSaidOtherwise = ({ kind, from, through }: Change, changes: readonly Change[], today: string): boolean =>
  (through ?? (kind === 'place' && from <= today ? '' : today)) < today ||
  (kind === 'public-holiday' &&
    changes.some((other) => other.kind === 'closed' && isWholeDay(other) && isOn(other, from)));

/** The hours of a day in words: "10 bis 12 Uhr nach Vereinbarung, 14 bis 16 Uhr". */
const hoursOf = ({ occurrences }: Change, date: string, context: OfficeContext): Phrase =>
  joinedBy(
    ', ',
    mergeTouching(occurrences.filter(({ localDate, state }) => localDate === date && state !== 'cancelled')).map(
      (each) =>
        joinedBy(' ', [[clockSpan(each.startTime, each.endTime, context.words).sentence], certainty(each, context)]),
    ),
  );

/** The hours of its days where they are the same on each of them: none is closed. */
const commonHours = (change: Change, context: OfficeContext): Phrase => {
  const { words } = context;
  const dates = new Set(change.occurrences.map(({ localDate }) => localDate));
  const hours = [...dates].map((date) => hoursOf(change, date, context));
  const [first] = hours;
  if (!first || new Set(hours.map(phraseText)).size > 1) return otherHours(words);
  return first.length > 0 ? first : closedText(words);
};

/** "geschlossen", "10 bis 12 Uhr", "verlegt auf Mittwoch, 2. Dezember". */
export const whatIsDifferent = (change: Change, context: OfficeContext): Phrase => {
  const { words, today } = context;
  switch (change.kind) {
    case 'closed':
      return closedText(words, change.startTime, change.endTime);
    case 'public-holiday':
    case 'other-hours':
      return commonHours(change, context);
    case 'tentative':
      return notCertain(words);
    case 'moved':
      return movedTo(change.movedTo ?? change.from, today, words);
    case 'place': {
      const place = placeById(context, change.place);
      return place ? otherPlace(placePhrase(place, context), words) : [];
    }
  }
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
