import type { Period, Place, Service, Topic } from '../model/office-document.js';
import { parseDocument } from '../model/parse-document.js';
import { isTimeZone } from '../model/is-time-zone.js';
import { wallClock } from '../schedule/wall-clock.js';
import { type Block, blocksOf } from './read-icalendar-blocks.js';
import { calendarEntry, customZones, type CalendarEntry } from './read-icalendar-event.js';
import { isPeriod, periodsOf } from './read-icalendar-periods.js';
import { servicesOf } from './read-icalendar-services.js';

/**
 * Why something of a calendar is not in the answer; `found` is what stands there:
 * - `not-a-calendar`, `too-large`: the whole text
 * - `event`: an event that can't be read; `start`: one without a beginning; `torn`: one that is never closed
 * - `component`: something else than an event (`VTODO`)
 * - `zone`: a zone nobody knows, or another zone whose distance changes: taken by the clock as it stands there
 * - `recurrence`: a recurrence that can't be said; `replaces`: one of its dates; `range`: "this and all following"
 * - `too-long`: an event over several days with times
 * - `property`: something said of an event for which a document has no field
 * - `document`: what the document would refuse; `found` is the place in the answer
 */
export type CalendarFindingCode =
  | 'not-a-calendar'
  | 'too-large'
  | 'event'
  | 'start'
  | 'torn'
  | 'component'
  | 'zone'
  | 'recurrence'
  | 'replaces'
  | 'range'
  | 'end'
  | 'too-long'
  | 'property'
  | 'document';

export interface CalendarFinding {
  /** The line of the file, the first is 1; 0 where it is about none. */
  readonly line: number;
  readonly uid?: string;
  readonly code: CalendarFindingCode;
  readonly found?: string;
}

/** What a calendar says, in the parts of a document, ready to be put there; and what was not understood. */
export interface CalendarReading {
  readonly periods: readonly Period[];
  readonly services: readonly Service[];
  readonly places: readonly Place[];
  readonly topics: readonly Topic[];
  readonly notUnderstood: readonly CalendarFinding[];
}

export interface CalendarReadOptions {
  /** The zone of the document (IANA); without it Europe/Berlin. */
  readonly timeZone?: string;
}

/** More is no calendar of an office. */
const most = { characters: 10_000_000, events: 5000, zones: 20 };

/** Our own calendars say "the time isn't known" by a whole day. */
const isOurs = (head: readonly string[]): boolean => head.some((line) => /^PRODID:.*Stadtteil-Widgets/.test(line));

const read = (
  block: Block,
  zones: Parameters<typeof calendarEntry>[1],
  tell: (finding: CalendarFinding) => void,
): CalendarEntry | undefined => {
  const { line, isOpen, lines } = block;
  const uid = lines
    .find((each) => /^UID:/i.test(each))
    ?.slice(4)
    .trim();
  if (isOpen) tell({ line, uid, code: 'torn' });
  try {
    const entry = calendarEntry(block, zones);
    if (!entry) tell({ line, uid, code: 'start' });
    for (const { code, found } of entry?.unread ?? []) tell({ line, uid, code, found });
    return entry;
  } catch (error) {
    tell({ line, uid, code: 'event', found: error instanceof Error ? error.message.slice(0, 200) : undefined });
    return undefined;
  }
};

/** What `parseDocument` would not take as it is. */
const refused = ({
  periods,
  services,
  places,
  topics,
}: Omit<CalendarReading, 'notUnderstood'>): readonly CalendarFinding[] => {
  const offices = [{ id: 'office', name: 'Office' }];
  const { problems } = parseDocument({
    schemaVersion: '1.0',
    language: 'de',
    offices,
    periods,
    services,
    places,
    topics,
  });
  return problems
    .filter(({ severity }) => severity !== 'info')
    .map(({ pointer }) => ({ line: 0, code: 'document', found: pointer }));
};

/**
 * Reads a calendar file (RFC 5545): days of school holidays or closures as `periods`, everything else that takes place
 * as proposals for `services`, its times by the clock of the office. A rule of a document rests on public holidays,
 * one of a calendar doesn't. Never throws; the work grows with the text and no more.
 */
export const readIcalendar = (
  text: string,
  { timeZone = 'Europe/Berlin' }: CalendarReadOptions = {},
): CalendarReading => {
  const notUnderstood: CalendarFinding[] = [];
  const tell = (finding: CalendarFinding): void => void notUnderstood.push(finding);
  const nothing = { periods: [], services: [], places: [], topics: [] };
  if (text.length > most.characters)
    return { ...nothing, notUnderstood: [{ line: 0, code: 'too-large', found: String(text.length) }] };
  const { blocks, head, isCalendar } = blocksOf(text);
  if (!isCalendar)
    return { ...nothing, notUnderstood: [{ line: 1, code: 'not-a-calendar', found: text.trim().slice(0, 40) }] };
  const events = blocks.filter(({ name }) => name === 'VEVENT');
  for (const { name, line } of blocks)
    if (name !== 'VEVENT' && name !== 'VTIMEZONE') tell({ line, code: 'component', found: name });
  if (events.length > most.events)
    tell({ line: events[most.events]!.line, code: 'too-large', found: String(events.length) });
  const zones = {
    office: wallClock(isTimeZone(timeZone) ? timeZone : 'Europe/Berlin'),
    custom: customZones(blocks.filter(({ name }) => name === 'VTIMEZONE').slice(0, most.zones)),
  };
  const entries = events.slice(0, most.events).flatMap((block) => read(block, zones, tell) ?? []);
  const isOnlyDays = !isOurs(head) && entries.every(({ start }) => start.time === undefined);
  const days = isOurs(head) ? [] : entries.filter((entry) => isPeriod(entry, isOnlyDays));
  const { left, ...proposed } = servicesOf(entries.filter((entry) => !days.includes(entry)));
  for (const { entry, code } of left) tell({ line: entry.line, uid: entry.uid, code, found: entry.summary });
  const found = { periods: periodsOf(days.filter(({ status }) => status !== 'CANCELLED')), ...proposed };
  for (const finding of refused(found)) tell(finding);
  return { ...found, notUnderstood: notUnderstood.sort((a, b) => a.line - b.line) };
};
