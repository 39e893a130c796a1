import type { Change } from '../schedule/changes.js';
import { mondayOf, parseIsoDate, isoDate, weekdayOf } from '../schedule/civil-date.js';
import type { Occurrence } from '../schedule/occurrence.js';
import { occurrences } from '../schedule/occurrences.js';
import { betweenSlots } from '../schedule/timeline.js';
import { closedText, movedTo } from '../wording/change-sentences.js';
import { dayAndMonth } from '../wording/dates.js';
import { shortWeekdayNames, weekdayNames } from '../wording/day-names.js';
import { reasonName } from '../wording/names.js';
import type { Phrase } from '../wording/phrase.js';
import { withReason } from '../wording/status-sentences.js';
import { notKnown } from '../wording/slot-remarks.js';
import { addDay, type OfficeContext } from './office-context.js';
import type { DayView } from './office-hours-types.js';
import { mergeTouching, slotView } from './slot-views.js';

/** The Monday of the week with a local date. */
export const mondayBefore = (date: string): string => isoDate(mondayOf(parseIsoDate(date)));

/** The closure of a whole day, the narrowest where there are several. */
const closureOn = (date: string, changes: readonly Change[]): Change | undefined =>
  changes
    .filter(
      ({ kind, from, through, startTime, endTime }) =>
        kind === 'closed' &&
        startTime === undefined &&
        endTime === undefined &&
        from <= date &&
        !(through && through < date),
    )
    .at(-1);

/** What is said of a day on which nothing takes place. */
const emptyDay = (
  date: string,
  cancelled: readonly Occurrence[],
  changes: readonly Change[],
  isHoliday: boolean,
  context: OfficeContext,
): Phrase => {
  const { schedule, office, words, today, read } = context;
  const closed = closedText(undefined, undefined, words);
  const closure = closureOn(date, changes);
  if (closure) return withReason(closed, closure.reason && reasonName(closure.reason, words, read), words);
  const to = cancelled.find((other) => other.movedTo !== undefined)?.movedTo;
  if (to !== undefined) return movedTo(to, today, words);
  const [reason] = cancelled.flatMap((other) => other.reason ?? []);
  if (reason) return withReason(closed, isHoliday ? undefined : reasonName(reason, words, read), words);
  const entry = schedule.offices.get(office.id);
  return entry && betweenSlots(entry, 'visit') === 'closed' ? closed : notKnown(words);
};

const dayView = (
  date: string,
  dates: readonly Occurrence[],
  changes: readonly Change[],
  context: OfficeContext,
): DayView => {
  const { schedule, words, today, read } = context;
  const day = parseIsoDate(date);
  const weekday = weekdayOf(day);
  const holiday = schedule.holidayOn(day);
  const takesPlace = dates.some(({ state }) => state !== 'cancelled');
  const publicHoliday = holiday && reasonName(holiday, words, read);
  return {
    date,
    isToday: date === today,
    name: weekdayNames(words)[weekday] ?? '',
    shortName: shortWeekdayNames(words)[weekday] ?? '',
    dateText: dayAndMonth(date, words),
    ...(publicHoliday && { publicHoliday }),
    slots: takesPlace ? mergeTouching(dates).map((each) => slotView(each, context)) : [],
    ...(!takesPlace && { words: emptyDay(date, dates, changes, holiday !== undefined, context) }),
  };
};

/** Monday to Sunday of the week with today, as that week really is. */
export const weekOf = (changes: readonly Change[], context: OfficeContext): readonly DayView[] => {
  const { schedule, office, today } = context;
  const monday = mondayBefore(today);
  const dates = occurrences(
    schedule,
    { from: monday, through: addDay(monday, 6) },
    { kind: 'hours', offices: [office.id] },
  );
  return [0, 1, 2, 3, 4, 5, 6].map((i) => {
    const date = addDay(monday, i);
    return dayView(
      date,
      dates.filter(({ localDate }) => localDate === date),
      changes,
      context,
    );
  });
};
