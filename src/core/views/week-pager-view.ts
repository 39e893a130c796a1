import { officeOf, type Schedule } from '../schedule/prepare-schedule.js';
import { dateSpan } from '../wording/dates.js';
import type { Phrase } from '../wording/phrase.js';
import { nextWeek, previousWeek, thisWeek, turnWeeks } from '../wording/week-sentences.js';
import type { Words } from '../wording/words.js';
import { groupDays } from './day-groups.js';
import { addDays, officeContext } from './office-context.js';
import type { DayGroup, DayView } from './office-hours-types.js';
import { laterWeek, mondayBefore } from './office-week.js';

/** Weeks ahead that can be leafed through: as far as the search for the next opening looks. */
const lastWeek = 57;

/** A week of an office and the way to others; weeks are named by their Monday, a local date. */
export interface WeekPagerView {
  /** "30. November bis 6. Dezember" */
  readonly label: Phrase;
  /** What the buttons are for: "Woche wählen". */
  readonly name: Phrase;
  readonly previous: WeekButton;
  readonly next: WeekButton;
  /** Back to the week with today; absent where that is shown. */
  readonly current?: WeekButton;
  readonly days: readonly DayView[];
  readonly groupedDays: readonly DayGroup[];
}

export interface WeekButton {
  readonly label: Phrase;
  /** Absent at the end of the way. */
  readonly monday?: string;
}

/**
 * Any week of an office from the one with today on.
 *
 * @param wanted a Monday; one that is past, or absent: the week with today
 * @param at epoch milliseconds
 * @throws RangeError where the document has no such office
 */
export const weekPagerView = (
  schedule: Schedule,
  officeId: string | undefined,
  wanted: string | undefined,
  at: number,
  words: Words,
): WeekPagerView => {
  const office = officeOf(schedule, officeId);
  if (!office) throw new RangeError(`There is no office "${officeId}" in this document.`);
  const context = officeContext(schedule, office, at, words);
  const first = mondayBefore(context.today);
  const last = addDays(first, 7 * lastWeek);
  const monday = !wanted || wanted < first ? first : wanted > last ? last : mondayBefore(wanted);
  const days = laterWeek(monday, context);
  return {
    label: [dateSpan(monday, addDays(monday, 6), context.today, words)],
    name: turnWeeks(words),
    previous: { label: previousWeek(words), monday: monday > first ? addDays(monday, -7) : undefined },
    next: { label: nextWeek(words), monday: monday < last ? addDays(monday, 7) : undefined },
    current: monday === first ? undefined : { label: thisWeek(words), monday: first },
    days,
    groupedDays: groupDays(days, words),
  };
};
