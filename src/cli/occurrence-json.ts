import type { Occurrence, Provider } from '../core/schedule/occurrence.js';
import { localDateTime } from '../core/schedule/local-time.js';
import type { Schedule } from '../core/schedule/prepare-schedule.js';
import type { InWords } from './in-words.js';

/** An instant in ISO 8601 with the office's offset: `2026-11-26T15:59:00+01:00`. */
export const isoInstant = (schedule: Schedule, at: number | undefined): string | undefined =>
  at === undefined
    ? undefined
    : new Date(schedule.clock.toLocal(at)).toISOString().slice(0, 19) + localDateTime(schedule, at).offset;

const localTime = (schedule: Schedule, at: number | undefined): string | undefined => {
  if (at === undefined) return undefined;
  const { date, time } = localDateTime(schedule, at);
  return `${date}T${time}`;
};

/** A document that is too old promises nothing, as the views say too. */
export const asFarAsTrusted = (date: Occurrence, isStale: boolean): Occurrence =>
  isStale && date.state === 'confirmed' ? { ...date, state: 'tentative', reason: { kind: 'stale' } } : date;

/** The instants of a date; where its time is not known there are none, only its day. */
const timesOf = ({ startTime, start, end }: Occurrence) => (startTime === undefined ? {} : { start, end });

/** What both lists of dates say of each. */
const common = (date: Occurrence, { document }: Schedule, { text, reason }: InWords) => {
  const place = document.places.find(({ id }) => id === date.place);
  return {
    localDate: date.localDate,
    state: date.state,
    rhythm: date.rhythm,
    reason: date.reason?.kind,
    reasonName: reason(date.reason),
    movedTo: date.movedTo,
    movedFrom: date.movedFrom,
    providers: date.providers.map(({ id, name }: Provider) => ({ id, name: text(name) })),
    providersCertain: date.providersCertain,
    place: place && { id: place.id, name: text(place.name) },
  };
};

/** One element of what `next --json` prints. */
export const consultationJson = (date: Occurrence, schedule: Schedule, texts: InWords) => {
  const { start, end } = timesOf(date);
  return {
    service: date.of,
    name: texts.text(date.name),
    start: isoInstant(schedule, start),
    end: isoInstant(schedule, end),
    ...common(date, schedule, texts),
  };
};

/** One element of what `occurrences --json` prints, and of `servicesNow`. */
export const occurrenceJson = (date: Occurrence, schedule: Schedule, texts: InWords) => {
  const { start, end } = timesOf(date);
  return {
    kind: date.kind,
    of: date.of,
    office: date.office,
    name: texts.text(date.name),
    start: isoInstant(schedule, start),
    end: isoInstant(schedule, end),
    localStart: localTime(schedule, start),
    localEnd: localTime(schedule, end),
    startTime: date.startTime,
    endTime: date.endTime,
    ...common(date, schedule, texts),
    channels: date.channels,
    callFirst: date.callFirst,
    languages: date.languages,
    notes: date.notes.flatMap((note) => texts.text(note) ?? []),
  };
};

export const asJson = (value: unknown): string => JSON.stringify(value, null, 2);
