import { dayMilliseconds, parseIsoDate, parseTime } from '../schedule/civil-date.js';
import { instantAt } from '../schedule/local-time.js';
import type { Schedule } from '../schedule/prepare-schedule.js';
import { dayLength, timesOf } from '../schedule/slot.js';
import { escaped, utc } from './write-icalendar.js';
import type { PlannedDate, Series } from './write-icalendar-series.js';
import { localTimeText } from './write-icalendar-zone.js';

/** What all events of one file have in common. */
export interface EventContext {
  readonly schedule: Schedule;
  /** When the file is made (epoch milliseconds). */
  readonly stamp: number;
  /** When the document was last changed (epoch milliseconds). */
  readonly lastModified: number;
  /** RFC 5545 §3.8.7.4 */
  readonly sequence: number;
}

const dayText = (day: number): string => localTimeText(day * dayMilliseconds).slice(0, 8);

/** A property that holds local times of days, or where no time is known the days. */
const moments = (
  name: string,
  days: readonly number[],
  minutes: number | undefined,
  { schedule }: EventContext,
): string =>
  minutes === undefined
    ? `${name};VALUE=DATE:${days.map(dayText).join(',')}`
    : `${name};TZID=${schedule.document.timeZone}:${days
        .map((day) => localTimeText(day * dayMilliseconds + minutes * 60_000))
        .join(',')}`;

const minutesOf = (startTime: string | undefined): number | undefined =>
  startTime === undefined ? undefined : parseTime(startTime);

/** From the day and time for which it was planned: all of a series are as long as its first. */
const plannedLines = ({ day, startTime, endTime }: PlannedDate, context: EventContext): readonly string[] => [
  moments('DTSTART', [day], minutesOf(startTime), context),
  ...(startTime && endTime ? [moments('DTEND', [day], timesOf({ startTime, endTime }, dayLength).end, context)] : []),
];

/** When it really is, by the clock of the office. */
const actualLines = ({ date }: PlannedDate, context: EventContext): readonly string[] => {
  const { startTime, start, end } = date;
  const { schedule } = context;
  const local = (name: string, instant: number): string =>
    `${name};TZID=${schedule.document.timeZone}:${localTimeText(schedule.clock.toLocal(instant))}`;
  if (startTime === undefined) return [moments('DTSTART', [parseIsoDate(date.localDate)], undefined, context)];
  return [local('DTSTART', start), ...(end === undefined ? [] : [local('DTEND', end)])];
};

/** One `VEVENT`; `more` are the lines that say whether and how it recurs. */
export const eventLines = (
  uid: string,
  planned: PlannedDate,
  context: EventContext,
  more: readonly string[] = [],
  timeLines = actualLines,
): readonly string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(uid)}`,
  `DTSTAMP:${utc(context.stamp)}`,
  `LAST-MODIFIED:${utc(context.lastModified)}`,
  `SEQUENCE:${context.sequence}`,
  ...more.filter((line) => line.startsWith('RECURRENCE-ID')),
  ...timeLines(planned, context),
  ...more.filter((line) => !line.startsWith('RECURRENCE-ID')),
  ...planned.content,
  'END:VEVENT',
];

/** The `VEVENT` of a series, and one for each of its dates that is different. */
export const seriesLines = (uid: string, series: Series, context: EventContext): readonly string[] => {
  const { pattern, master, lastDay, exceptDays, different } = series;
  const minutes = minutesOf(pattern.rule.startTime);
  // Its last minute: some calendars compare the end, which is in UTC, by the offset that the first date has.
  const lastMinute = instantAt(context.schedule, lastDay, dayLength - 1);
  const until = minutes === undefined ? dayText(lastDay) : utc(lastMinute);
  return [
    ...eventLines(
      uid,
      master,
      context,
      [
        `RRULE:${pattern.recur};UNTIL=${until}`,
        ...(exceptDays.length > 0 ? [moments('EXDATE', exceptDays, minutes, context)] : []),
      ],
      plannedLines,
    ),
    ...different.flatMap((date) =>
      eventLines(uid, date, context, [moments('RECURRENCE-ID', [date.day], minutes, context)]),
    ),
  ];
};
