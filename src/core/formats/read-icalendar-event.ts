import ICAL from 'ical.js';
import { isoDate, parseIsoDate } from '../schedule/civil-date.js';
import { wallClock, type WallClock } from '../schedule/wall-clock.js';
import type { Block } from './read-icalendar-blocks.js';
import { namedZone } from './read-icalendar-zones.js';

/** A day, and a time by the clock of the office if one is said. */
export interface LocalMoment {
  readonly date: string;
  readonly time?: string;
}

/** A `VEVENT`, its times by the clock of the office. */
export interface CalendarEntry {
  readonly line: number;
  readonly uid: string;
  readonly summary: string;
  readonly description?: string;
  readonly location?: string;
  readonly geo?: { readonly latitude: number; readonly longitude: number };
  readonly url?: string;
  readonly email?: string;
  readonly categories: readonly string[];
  readonly status?: string;
  readonly start: LocalMoment;
  /** Of days the day after the last; absent where none is known. */
  readonly end?: LocalMoment;
  /** The parts of its `RRULE`. */
  readonly recur?: ReadonlyMap<string, string>;
  readonly dates: readonly LocalMoment[];
  readonly exceptDates: readonly LocalMoment[];
  /** Which date of a series it replaces. */
  readonly replaces?: LocalMoment;
  /** What of it was left unread: names of properties, or `zone`, `range`, `recurrence`. */
  readonly unread: readonly Unread[];
}

export interface Unread {
  readonly code: 'zone' | 'range' | 'recurrence' | 'property' | 'end';
  readonly found: string;
}

/** The zones of a file by their `TZID`, and the clock of the office. */
export interface Zones {
  readonly office: WallClock;
  readonly custom: ReadonlyMap<string, ICAL.Timezone>;
}

/** What is of no concern to an office document. */
const passedOver =
  /^(uid|dtstamp|created|last-modified|sequence|transp|class|priority|summary|description|location|geo|url|categories|status|dtstart|dtend|duration|rrule|rdate|exdate|recurrence-id|organizer|x-.*)$/;

const componentOf = ({ name, lines }: Pick<Block, 'name' | 'lines'>): ICAL.Component =>
  new ICAL.Component(ICAL.parse([`BEGIN:${name}`, ...lines, `END:${name}`].join('\r\n')) as unknown[]);

/** Clocks are changed once a year; another rule would be worked out from its beginning, if need be second by second. */
const onceAYear =
  /^(?!RRULE)|^RRULE:(?=.*FREQ=YEARLY)(;?(FREQ=YEARLY|INTERVAL=1|WKST=\w\w|UNTIL=\w+|BYMONTH=\d+|BYMONTHDAY=[\d,-]+|BYDAY=-?\d?[A-Z]{2}))+\s*$/i;

/** The zones that a file describes itself; what of them can't be read is not there. */
export const customZones = (blocks: readonly Block[]): ReadonlyMap<string, ICAL.Timezone> => {
  const zones = new Map<string, ICAL.Timezone>();
  for (const block of blocks.filter(({ lines }) => lines.every((line) => onceAYear.test(line))))
    try {
      const component = componentOf(block);
      const tzid = component.getFirstPropertyValue('tzid') as string | null;
      if (tzid && component.getAllSubcomponents().length > 0) zones.set(tzid, new ICAL.Timezone({ component, tzid }));
    } catch {
      continue;
    }
  return zones;
};

const textOf = (component: ICAL.Component, name: string): string | undefined => {
  const value = component.getFirstPropertyValue(name);
  const text = typeof value === 'string' ? value.trim() : '';
  return text || undefined;
};

const pad = (part: number, length = 2): string => String(part).padStart(length, '0');

const localText = (time: ICAL.Time): string =>
  `${pad(time.year, 4)}-${pad(time.month)}-${pad(time.day)}T${pad(time.hour)}:${pad(time.minute)}`;

/** By which clock a property tells its times: the one of the office where it names none, or one nobody knows. */
interface Clock {
  readonly isKnown: boolean;
  /** Absent: that of the office. */
  readonly toInstant?: (time: ICAL.Time) => number;
}

const clockOf = (tzid: string | undefined, isUtc: boolean, { office, custom }: Zones): Clock => {
  if (isUtc) return { isKnown: true, toInstant: (time) => Date.parse(`${localText(time)}Z`) };
  if (!tzid) return { isKnown: true };
  const named = namedZone(tzid);
  if (named) {
    const clock = wallClock(named);
    if (clock === office) return { isKnown: true };
    return { isKnown: true, toInstant: (time) => clock.toInstant(Date.parse(`${localText(time)}Z`)) };
  }
  const zone = custom.get(tzid);
  if (!zone) return { isKnown: false };
  return {
    isKnown: true,
    toInstant: (time) => {
      const there = time.clone();
      there.zone = zone;
      return there.toUnixTime() * 1000;
    },
  };
};

const momentOf = (time: ICAL.Time, { toInstant }: Clock, { office }: Zones): LocalMoment => {
  if (time.isDate) return { date: localText(time).slice(0, 10) };
  const text = toInstant ? new Date(office.toLocal(toInstant(time))).toISOString() : localText(time);
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
};

/** Zones are worked out year by year, so the year has bounds. */
const sensible = /^(1[6-9]|2[01])\d\d-\d\d-\d\dT\d\d:\d\d$/;

const timesOf = (component: ICAL.Component, name: string, zones: Zones) =>
  component.getAllProperties(name).flatMap((property) => {
    const tzid = property.getParameter('tzid') as string | undefined;
    return property.getValues().flatMap((value: unknown) => {
      const time = value instanceof ICAL.Period ? value.start : value;
      if (!(time instanceof ICAL.Time) || !sensible.test(localText(time))) return [];
      const clock = clockOf(tzid, time.zone === ICAL.Timezone.utcTimezone, zones);
      return [{ time, clock, tzid: tzid ?? 'UTC', moment: momentOf(time, clock, zones) }];
    });
  });

type ReadTime = ReturnType<typeof timesOf>[number];

/** Whether a series of another zone keeps its distance to the office's clock, and its days. */
const keepsDistance = ({ time, clock, moment }: ReadTime, { office }: Zones): boolean => {
  const { toInstant } = clock;
  if (!toInstant || time.isDate) return true;
  if (moment.date !== localText(time).slice(0, 10)) return false;
  return Array.from({ length: 24 }, (_, i) => i * 30).every((days) => {
    const later = time.clone();
    later.adjust(days, 0, 0, 0);
    return new Date(office.toLocal(toInstant(later))).toISOString().slice(11, 16) === moment.time;
  });
};

const endOf = (component: ICAL.Component, start: ReadTime, zones: Zones): LocalMoment | undefined => {
  const [end] = timesOf(component, 'dtend', zones);
  if (end) return end.moment;
  const duration = component.getFirstPropertyValue('duration');
  if (!(duration instanceof ICAL.Duration)) return undefined;
  const time = start.time.clone();
  time.addDuration(duration);
  return momentOf(time, start.clock, zones);
};

const partsOf = (lines: readonly string[]): ReadonlyMap<string, string> | undefined => {
  const rule = lines.find((line) => /^RRULE[:;]/i.test(line));
  if (!rule) return undefined;
  const parts = rule
    .slice(rule.indexOf(':') + 1)
    .trim()
    .toUpperCase()
    .split(';')
    .filter(Boolean);
  return new Map(parts.map((part) => part.split('=', 2) as [string, string]));
};

/** `UNTIL` as a day by the clock of the office. */
const withLocalEnd = (
  parts: ReadonlyMap<string, string> | undefined,
  { office }: Zones,
): ReadonlyMap<string, string> | undefined => {
  const [, year, month, day, hour, minute, utc] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z?))?$/.exec(parts?.get('UNTIL') ?? '') ?? [];
  if (!parts || !year) return parts;
  const date = `${year}-${month}-${day}`;
  if (Number.isNaN(parseIsoDate(date))) return parts;
  const at = Date.parse(`${date}T${hour}:${minute}Z`);
  const local = utc && hour ? isoDate(Math.floor(office.toLocal(at) / 864e5)) : date;
  return new Map([...parts, ['UNTIL', local]]);
};

const geoOf = (component: ICAL.Component): CalendarEntry['geo'] => {
  const value: unknown = component.getFirstPropertyValue('geo');
  const [latitude, longitude] = (Array.isArray(value) ? value : []).map(Number);
  const isPlace = Math.abs(latitude ?? NaN) <= 90 && Math.abs(longitude ?? NaN) <= 180;
  return isPlace ? { latitude: latitude!, longitude: longitude! } : undefined;
};

/**
 * An event as the office's clock has it. `undefined`: it has no beginning that can be read.
 *
 * @throws whatever ical.js throws where a line is no property
 */
export const calendarEntry = (block: Block, zones: Zones): CalendarEntry | undefined => {
  const component = componentOf(block);
  const [start] = timesOf(component, 'dtstart', zones);
  if (!start) return undefined;
  // What stands inside of it, such as an alarm, has properties of its own.
  const inside = block.lines.findIndex((line) => /^BEGIN:/i.test(line));
  const own = inside < 0 ? block.lines : block.lines.slice(0, inside);
  const recur = withLocalEnd(partsOf(own), zones);
  const rules = component.getAllProperties('rrule').length;
  const [replaced] = timesOf(component, 'recurrence-id', zones);
  const range = component.getFirstProperty('recurrence-id')?.getParameter('range') as string | undefined;
  const end = endOf(component, start, zones);
  const isBackwards = end && end.date + (end.time ?? '') < start.moment.date + (start.moment.time ?? '');
  const others = new Set(
    component
      .getAllProperties()
      .map(({ name }) => name)
      .filter((name) => !passedOver.test(name)),
  );
  const isZoneLost = !start.clock.isKnown || (recur !== undefined && !keepsDistance(start, zones));
  const organizer = component.getFirstPropertyValue('organizer');
  const url = textOf(component, 'url');
  return {
    line: block.line,
    uid: textOf(component, 'uid') ?? '',
    summary: textOf(component, 'summary') ?? '',
    description: textOf(component, 'description'),
    location: textOf(component, 'location'),
    geo: geoOf(component),
    url: url && /^(https?|webcal):/i.test(url) ? url : undefined,
    email: /^mailto:(.+@.+)$/i.exec(typeof organizer === 'string' ? organizer : '')?.[1],
    categories: component
      .getAllProperties('categories')
      .flatMap((property) =>
        property.getValues().filter((value: unknown): value is string => typeof value === 'string'),
      ),
    status: textOf(component, 'status')?.toUpperCase(),
    start: start.moment,
    end: isBackwards ? undefined : end,
    recur,
    dates: timesOf(component, 'rdate', zones).map(({ moment }) => moment),
    exceptDates: timesOf(component, 'exdate', zones).map(({ moment }) => moment),
    replaces: replaced?.moment,
    unread: [
      ...(isZoneLost ? [{ code: 'zone' as const, found: start.tzid }] : []),
      ...(isBackwards ? [{ code: 'end' as const, found: end.date }] : []),
      ...(range ? [{ code: 'range' as const, found: range }] : []),
      ...(rules > 1 ? [{ code: 'recurrence' as const, found: 'RRULE' }] : []),
      ...[...others].map((name) => ({ code: 'property' as const, found: name.toUpperCase() })),
    ],
  };
};
