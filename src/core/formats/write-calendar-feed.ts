import type { Loss, Written } from '../model/loss.js';
import type { Text } from '../model/office-document.js';
import { civilDate, dayNumber, isoDate, parseIsoDate } from '../schedule/civil-date.js';
import { dayAt, instantAt } from '../schedule/local-time.js';
import type { Occurrence, OccurrenceFilter } from '../schedule/occurrence.js';
import { occurrences } from '../schedule/occurrences.js';
import type { Schedule } from '../schedule/prepare-schedule.js';
import { isStale } from '../schedule/stale.js';
import { readTextFor } from '../wording/names.js';
import { informationOf } from '../wording/office-sentences.js';
import { joinedBy, phraseText } from '../wording/phrase.js';
import type { Words } from '../wording/words.js';
import { escaped, folded, utc } from './write-icalendar.js';
import { type ContentContext, contentLines } from './write-icalendar-content.js';
import type { EventContext } from './write-icalendar-event.js';
import { entryEvents } from './write-icalendar-entry.js';
import { entryLosses, languageLosses } from './write-icalendar-losses.js';
import type { PlannedDate } from './write-icalendar-series.js';
import { zoneLines } from './write-icalendar-zone.js';

/** Which dates a calendar is to hold, and for whom it is written. */
export interface CalendarFeedOptions extends Omit<OccurrenceFilter, 'kind'> {
  /** The hours of the offices, too. */
  readonly hours?: boolean;
  /** The language of what people read in it. */
  readonly words: Words;
  /** When it is made (epoch milliseconds); what is in the file depends on no clock. */
  readonly stamp: number;
  /** Local dates, both included; without them the month of `stamp` and the twelve after it. Never more than three years. */
  readonly from?: string;
  readonly through?: string;
  /** The name of the calendar; without it that of whatever all its dates belong to. */
  readonly name?: Text;
  /** When the document was last changed (epoch milliseconds); without it `stamp`. */
  readonly lastModified?: number;
  /** How many times the document was changed; without it the minutes from 2020 to `lastModified`. */
  readonly sequence?: number;
  /** How often a calendar should look for a new one, an ISO 8601 duration; without it every day. */
  readonly refresh?: string;
}

/** Three years. */
export const mostCalendarDays = 1096;

/** The core bounds one question, not the sum of them. */
const stride = 28;

const windowOf = (schedule: Schedule, { from, through, stamp }: CalendarFeedOptions) => {
  const { year, month } = civilDate(dayAt(schedule, stamp));
  const first = from === undefined ? dayNumber(year, month, 1) : parseIsoDate(from);
  const start = civilDate(first);
  const last = through === undefined ? dayNumber(start.year + 1, start.month + 1, 0) : parseIsoDate(through);
  return { from: first, through: Math.min(last, first + mostCalendarDays - 1) };
};

const datesIn = (
  schedule: Schedule,
  from: number,
  through: number,
  filter: OccurrenceFilter,
): readonly Occurrence[] => {
  const found: Occurrence[] = [];
  for (let day = from; day <= through; day += stride) {
    const last = Math.min(day + stride - 1, through);
    found.push(...occurrences(schedule, { from: isoDate(day), through: isoDate(last) }, filter));
  }
  return found;
};

const keyOf = ({ kind, of }: Occurrence): string => `${kind} ${of}`;

/** Most dates say what others say; what they say is worked out once. */
const rememberedContent = (context: ContentContext) => {
  const known = new Map<string, readonly string[]>();
  return (date: Occurrence): readonly string[] => {
    const key = JSON.stringify(date, (name, value: unknown) => {
      if (name === 'localDate' || name === 'start' || name === 'end') return undefined;
      return name === 'startTime' || name === 'endTime' ? !!value : value;
    });
    const lines = known.get(key) ?? contentLines(date, context);
    known.set(key, lines);
    return lines;
  };
};

/** Dates by what they belong to, each with the day and time it was planned for: of a moved one, those it had before. */
const planned = (
  schedule: Schedule,
  dates: readonly Occurrence[],
  contentOf: (date: Occurrence) => readonly string[],
): readonly PlannedDate[] => {
  // What an override left of a night may begin on the day after the one it belongs to.
  const dayOf = ({ startTime, start, localDate }: Occurrence): number =>
    startTime === undefined ? parseIsoDate(localDate) : dayAt(schedule, start);
  const arrived = new Map<string, Occurrence[]>();
  for (const date of dates)
    if (date.movedFrom !== undefined) {
      const key = `${keyOf(date)} ${date.movedFrom}`;
      arrived.set(key, [...(arrived.get(key) ?? []), date]);
    }
  const taken = new Set<Occurrence>();
  const left = dates.flatMap((date): PlannedDate[] => {
    if (date.movedFrom !== undefined) return [];
    // Public holidays are in every calendar already.
    if (date.state === 'cancelled' && date.reason?.kind === 'public-holiday') return [];
    const instead = date.movedTo === undefined ? undefined : arrived.get(`${keyOf(date)} ${date.localDate}`)?.shift();
    if (instead) taken.add(instead);
    const { startTime, endTime } = date;
    const shown = instead ?? date;
    return [{ date: shown, day: dayOf(date), startTime, endTime, content: contentOf(shown) }];
  });
  const alone = dates.filter((date) => date.movedFrom !== undefined && !taken.has(date));
  return [
    ...left,
    ...alone.map((date) => ({
      date,
      day: parseIsoDate(date.movedFrom!),
      startTime: date.startTime,
      endTime: date.endTime,
      content: contentOf(date),
    })),
  ];
};

/** The name of what all dates belong to: a service, else the offices. */
const nameOf = (schedule: Schedule, dates: readonly Occurrence[], { name, words }: CalendarFeedOptions): string => {
  const read = readTextFor(words, schedule.document.language);
  if (name !== undefined) return phraseText(read(name));
  const [first] = dates;
  const isOneService = first?.kind === 'service' && dates.every(({ of }) => of === first.of);
  const service = isOneService ? schedule.services.get(first.of)?.entry.name : undefined;
  const offices = new Set(dates.map(({ office }) => office));
  const names = schedule.document.offices
    .filter(({ id }, i) => (offices.size > 0 ? offices.has(id) : i === 0))
    .map((office) => read(office.name));
  return phraseText(joinedBy(' – ', [read(service), joinedBy(', ', names)]));
};

/**
 * A calendar (RFC 5545) of everything a document says, or of what a filter lets pass, to subscribe to or to take over
 * once. A rule is a recurrence where one can be said, and single dates where not; both end with the window, because
 * what is cancelled beyond it nobody has worked out. What an override cancels stays as cancelled, what rests on a
 * public holiday is left out, what moved is where it moved to.
 *
 * @throws RangeError where a month of the document has more dates than one call may look at
 */
export const writeCalendarFeed = (schedule: Schedule, options: CalendarFeedOptions): Written<string> => {
  const { words, stamp, lastModified = stamp, refresh = 'P1D' } = options;
  const { document, clock } = schedule;
  const { hours, offices, services, serviceKinds, partners, topics } = options;
  const kind = hours ? undefined : 'service';
  const isAll = !(services ?? serviceKinds ?? partners ?? topics);
  const filter: OccurrenceFilter = { kind, offices, services, serviceKinds, partners, topics };
  const window = windowOf(schedule, options);
  const dates = datesIn(schedule, window.from, window.through, filter);
  const content = { schedule, words, isStale: isStale(schedule, stamp) };
  const context: EventContext = {
    schedule,
    stamp,
    lastModified,
    sequence: options.sequence ?? Math.max(0, Math.floor((lastModified - Date.UTC(2020, 0)) / 60_000)),
  };
  const resting = new Set(
    dates
      .filter(({ state, reason }) => state === 'cancelled' && reason?.kind === 'public-holiday')
      .map((date) => `${keyOf(date)} ${date.localDate} ${date.startTime}`),
  );
  const all = planned(schedule, dates, rememberedContent(content));
  const has = new Set(all.map(({ date }) => keyOf(date)));
  const entries = [...schedule.offices.values(), ...schedule.services.values()].filter(
    (entry) =>
      has.has(`${entry.kind} ${entry.id}`) ||
      (isAll && (kind ?? entry.kind) === entry.kind && (!offices || offices.includes(entry.office?.id ?? entry.id))),
  );
  const losses: Loss[] = [];
  const events = entries.flatMap((entry) => {
    const key = `${entry.kind} ${entry.id}`;
    const own = all.filter(({ date }) => keyOf(date) === key);
    const isResting = (day: number, startTime: string | undefined) =>
      resting.has(`${key} ${isoDate(day)} ${startTime}`);
    const { lines, losses: lost } = entryEvents(entry, own, window, isResting, context);
    losses.push(...entryLosses(schedule, entry), ...lost);
    return lines;
  });
  losses.push(...languageLosses(entries, words.tag));
  const name = escaped(nameOf(schedule, dates, options));
  const about = document.asOf && escaped(phraseText(informationOf(document.asOf, words)));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Stadtteil-Widgets//stadtteil-widgets//DE',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    ...(about ? [`DESCRIPTION:${about}`, `X-WR-CALDESC:${about}`] : []),
    `X-WR-TIMEZONE:${document.timeZone}`,
    `LAST-MODIFIED:${utc(lastModified)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${refresh}`,
    `X-PUBLISHED-TTL:${refresh}`,
    ...zoneLines(document.timeZone, clock, instantAt(schedule, window.from), instantAt(schedule, window.through)),
    ...events,
    'END:VCALENDAR',
    '',
  ];
  return { value: lines.map(folded).join('\r\n'), losses };
};
