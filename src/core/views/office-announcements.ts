import type { Change } from '../schedule/changes.js';
import {
  atOtherPlace,
  changeSentence,
  closedText,
  movedTo,
  notStaffed,
  otherHours,
} from '../wording/change-sentences.js';
import { clockSpan } from '../wording/clock-time.js';
import { reasonName } from '../wording/names.js';
import { phraseText, type Phrase } from '../wording/phrase.js';
import { withAside } from '../wording/status-sentences.js';
import type { OfficeContext } from './office-context.js';
import type { Announcement } from './office-hours-types.js';
import { placePhraseOf } from './place-phrases.js';
import { mergeTouching, slotView } from './slot-views.js';

const isWholeDay = ({ startTime, endTime }: Change): boolean => startTime === undefined && endTime === undefined;

const covers = (outer: Change, inner: Change): boolean =>
  outer.from <= inner.from && !(outer.through && outer.through < (inner.through ?? '9'));

/** A holiday within a closure of more days needs no line of its own. */
const isSaidByAnother = (change: Change, changes: readonly Change[]): boolean =>
  change.kind === 'public-holiday' &&
  changes.some((other) => other.kind === 'closed' && isWholeDay(other) && covers(other, change));

/** The hours of a day in words: "10 bis 12 Uhr (nach Vereinbarung)". */
const spansOf = (change: Change, date: string, context: OfficeContext): readonly Phrase[] =>
  mergeTouching(change.occurrences.filter(({ localDate, state }) => localDate === date && state !== 'cancelled')).map(
    (each) => {
      const { sentence } = clockSpan(each.startTime, each.endTime, context.words);
      const [remark] = each.state === 'confirmed' ? [] : slotView(each, context).remarks;
      return withAside([sentence], remark, context.words);
    },
  );

/** The hours of all its days, where they are the same on each of them. */
const commonSpans = (change: Change, context: OfficeContext): readonly Phrase[] | undefined => {
  const dates = [...new Set(change.occurrences.map(({ localDate }) => localDate))];
  const [first, ...others] = dates.map((date) => spansOf(change, date, context));
  const text = (spans: readonly Phrase[]) => spans.map(phraseText).join();
  return first && others.every((spans) => text(spans) === text(first)) ? first : undefined;
};

const whatIsDifferent = (change: Change, context: OfficeContext): Phrase => {
  const { words, today } = context;
  const { kind, startTime, endTime } = change;
  switch (kind) {
    case 'closed':
      return closedText(startTime, endTime, words);
    case 'public-holiday':
    case 'other-hours': {
      const spans = commonSpans(change, context);
      return spans?.length === 0 ? closedText(undefined, undefined, words) : otherHours(spans, words);
    }
    case 'tentative':
      return notStaffed(words);
    case 'moved':
      return movedTo(change.movedTo ?? change.from, today, words);
    case 'place':
      return atOtherPlace(placePhraseOf(change.place, context) ?? [], words);
  }
};

/** Changes from today on, in the order of their days; `said` is the one the status sentence speaks of. */
export const announcements = (
  changes: readonly Change[],
  said: Change | undefined,
  context: OfficeContext,
): readonly Announcement[] => {
  const { today, words, read } = context;
  return changes
    .filter((change) => !(change.through && change.through < today) && !isSaidByAnother(change, changes))
    .map((change) => {
      const { kind, from, through, reason } = change;
      const what = withAside(whatIsDifferent(change, context), reason && reasonName(reason, words, read), words);
      return {
        kind,
        from,
        ...(through !== undefined && { through }),
        isStatus: change === said,
        sentence: changeSentence({ from, ...(through !== undefined && { through }), what }, today, words),
      };
    });
};
