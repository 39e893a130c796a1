import { type Change, changes } from '../schedule/changes.js';
import { isoDate, mondayOf, parseIsoDate } from '../schedule/civil-date.js';
import type { Occurrence } from '../schedule/occurrence.js';
import { occurrences } from '../schedule/occurrences.js';
import { betweenSlots } from '../schedule/timeline.js';
import { closedText, movedTo, usuallyClosed } from '../wording/change-sentences.js';
import { dayAndMonth } from '../wording/dates.js';
import { weekdayNames } from '../wording/day-names.js';
import { onceIn } from '../wording/once-in.js';
import type { Phrase } from '../wording/phrase.js';
import { notKnown } from '../wording/remarks.js';
import { aside, colon } from '../wording/sentence-frames.js';
import { addDays, type OfficeContext } from './office-context.js';
import type { DayView } from './office-hours-types.js';
import { isOn, isWholeDay } from './office-status.js';
import { mergeTouching, slotView } from './slot-views.js';

/** The Monday of the week with a local date. */
export const mondayBefore = (date: string): string => isoDate(mondayOf(parseIsoDate(date)));

/** Any week, of which nothing is announced yet. */
export const laterWeek = (from: string, context: OfficeContext): readonly DayView[] => {
  const { schedule, office } = context;
  return weekOf(from, changes(schedule, office.id, { from, through: addDays(from, 6) }), context);
};

/** What is said of a day on which nothing takes place. */
const emptyDay = (
  date: string,
  cancelled: readonly Occurrence[],
  changes: readonly Change[],
  { schedule, office, words, today, nameOf }: OfficeContext,
): Phrase => {
  // Of several closures the narrowest began last.
  const closure = changes
    .filter((change) => change.kind === 'closed' && isWholeDay(change) && isOn(change, date))
    .at(-1);
  const [first] = cancelled;
  const moved = cancelled.find((other) => other.movedTo)?.movedTo;
  const reason = closure?.reason ?? first?.reason;
  if (moved && !closure) return aside(movedTo(moved, today, words), [nameOf(reason)], words);
  const entry = schedule.offices.get(office.id);
  if (!reason && entry) {
    const isPossible = entry.planOn(parseIsoDate(date)).possible[0];
    // "Once a month" stands below the week.
    if (isPossible && office.hours?.some((rule) => onceIn(rule, words))) return usuallyClosed(words);
    if (isPossible || betweenSlots(entry, 'visit') !== 'closed') return notKnown(words);
  }
  // The holiday stands beside it anyway.
  return colon(closedText(words), reason?.kind === 'override' && nameOf(reason), words);
};

const dayView = (
  date: string,
  weekday: number,
  all: readonly Occurrence[],
  changes: readonly Change[],
  context: OfficeContext,
): DayView => {
  const { schedule, words, today, nameOf } = context;
  const holiday = schedule.holidayOn(parseIsoDate(date));
  const dates = all.filter(({ localDate }) => localDate === date);
  const takesPlace = dates.some(({ state }) => state !== 'cancelled');
  return {
    date,
    isToday: date === today,
    name: weekdayNames(words)[weekday] ?? '',
    dateText: dayAndMonth(date, words),
    publicHoliday: holiday && nameOf(holiday),
    slots: takesPlace ? mergeTouching(dates).map((each) => slotView(each, context)) : [],
    words: takesPlace ? undefined : emptyDay(date, dates, changes, context),
  };
};

/** Monday to Sunday from a Monday on, as that week really is. */
export const weekOf = (from: string, changes: readonly Change[], context: OfficeContext): readonly DayView[] => {
  const { schedule, office } = context;
  const dates = occurrences(schedule, { from, through: addDays(from, 6) }, { kind: 'hours', offices: [office.id] });
  return [0, 1, 2, 3, 4, 5, 6].map((i) => dayView(addDays(from, i), i, dates, changes, context));
};
