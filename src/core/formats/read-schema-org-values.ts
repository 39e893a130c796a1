import { isImpossible } from '../model/calendar-check.js';
import { patterns } from '../model/shapes.js';
import { dayNames } from './schema-org-days.js';
import { term } from './read-schema-org-nodes.js';

const codes = new Map<string, string>(
  Object.entries(dayNames).flatMap(([code, name]) => [
    [name.toLowerCase(), code],
    [code.toLowerCase(), code],
    [name.slice(0, 3).toLowerCase(), code],
  ]),
);

/** Where the names of the days stood before schema.org had them. */
const goodRelations = /^http:\/\/purl\.org\/goodrelations\/v1#/i;

/** `https://schema.org/Monday`, `http://purl.org/goodrelations/v1#Monday`, `Monday`, `Mon`, `Mo` → `MO` */
export const dayCode = (text: string): string | undefined =>
  codes.get(term(text.replace(goodRelations, '')).toLowerCase());

/** Makes a text of a kind of the document's, or nothing. */
export const ofKind = (kind: string): ((text: string) => string | undefined) => {
  const pattern = RegExp(`^(?:${patterns[kind]})$`);
  return (text) => (pattern.test(text) ? text : undefined);
};

/** `9:00`, `09:00:00`, `T09:00+01:00` → `09:00`; the last second of a day is its end; a time in UTC isn't the office's. */
export const localTime = (text: string): string | undefined => {
  if (/^T?23:59:59(?:\.\d+)?(?:[+-]\d\d:?\d\d)?$/.test(text)) return '24:00';
  const [, hours = '', minutes = ''] = /^T?(\d{1,2}):?([0-5]\d)(?::?00(?:\.0+)?)?(?:[+-]\d\d:?\d\d)?$/.exec(text) ?? [];
  const time = `${hours.padStart(2, '0')}:${minutes}`;
  return hours && time <= '24:00' ? time : undefined;
};

/** `2026-12-24`, and of a date and time the date. */
export const localDate = (text: string): string | undefined => {
  const date = text.slice(0, 10);
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(date) &&
    !isImpossible(date) &&
    /^(T|$)/.test(text.slice(10))
    ? date
    : undefined;
};

/** A date with or without a time, as the clocks there show it. */
export interface LocalMoment {
  readonly date: string;
  readonly time?: string;
}

/** `2026-12-24T10:00:00+01:00`; in UTC it isn't known which day and time it is there. */
export const localMoment = (text: string): LocalMoment | undefined => {
  const date = localDate(text);
  if (!date) return undefined;
  if (text.length === 10) return { date };
  const time = localTime(text.slice(10));
  return time ? { date, time } : undefined;
};

/** ISO 8601's `P2W`, `P14D`, `P1M`, `P1Y`: how many of which. */
export interface Frequency {
  readonly interval: number;
  readonly unit: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
}

const units = { D: 'DAILY', W: 'WEEKLY', M: 'MONTHLY', Y: 'YEARLY' } as const;

export const frequency = (text: string): Frequency | undefined => {
  const word = /^(daily|weekly|monthly|yearly)$/i.exec(text)?.[0].toUpperCase() as Frequency['unit'] | undefined;
  if (word) return { interval: 1, unit: word };
  const [, count = '', letter] = /^P(\d{1,3})([DWMY])$/.exec(text) ?? [];
  const interval = Number(count);
  if (!letter || interval < 1) return undefined;
  const unit = units[letter as keyof typeof units];
  return unit === 'DAILY' && interval % 7 === 0 ? { interval: interval / 7, unit: 'WEEKLY' } : { interval, unit };
};

/** Minutes of `PT1H30M`. */
export const durationMinutes = (text: string): number | undefined => {
  const [, hours = 0, minutes = 0] = /^PT(?:(\d{1,2})H)?(?:(\d{1,3})M)?$/.exec(text) ?? [];
  return Number(hours) * 60 + Number(minutes) || undefined;
};

/** `10:00` and 90 minutes → `11:30`, on the next day too. */
export const laterTime = (time: string, minutes: number): string | undefined => {
  const end = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes;
  if (minutes > 1440) return undefined;
  const clock = end === 1440 ? end : end % 1440;
  return `${String(Math.floor(clock / 60)).padStart(2, '0')}:${String(clock % 60).padStart(2, '0')}`;
};

/** The day after or before a date, by a number of days. */
export const dateAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 864e5).toISOString().slice(0, 10);
