import type { Rule } from '../model/office-document.js';
import { parseIsoDate, parseTime, weekdayOf } from '../schedule/civil-date.js';
import { weekdayCodes } from '../schedule/reduce-recurrence.js';
import type { CalendarEntry, LocalMoment } from './read-icalendar-event.js';

type Parts = ReadonlyMap<string, string>;

/** Nothing else is in a rule of the document. */
const knownPart = /^(FREQ|UNTIL|COUNT|INTERVAL|WKST|BYDAY|BYMONTH|BYMONTHDAY|BYYEARDAY|BYWEEKNO|BYSETPOS)$/;

const has = (parts: Parts, ...names: readonly string[]): boolean => names.some((name) => parts.has(name));

/** Minutes from one moment to another. */
export const minutesBetween = (from: LocalMoment, to: LocalMoment): number =>
  (parseIsoDate(to.date) - parseIsoDate(from.date)) * 1440 + parseTime(to.time) - parseTime(from.time);

/**
 * The times of an event as a rule has them. A beginning alone where the end is the beginning; `undefined` where it is
 * longer than a day, which no rule can say.
 */
export const timesOfDay = (
  start: LocalMoment,
  end: LocalMoment | undefined,
): Pick<Rule, 'startTime' | 'endTime'> | undefined => {
  if (start.time === undefined) return {};
  if (end?.time === undefined) return { startTime: start.time };
  const length = minutesBetween(start, end);
  if (length > 1440) return undefined;
  if (length === 0) return { startTime: start.time };
  return { startTime: start.time, endTime: end.time === '00:00' ? '24:00' : end.time };
};

const weekdayOfDate = (date: string): string => weekdayCodes[weekdayOf(parseIsoDate(date))]!;

/** Weekdays every n-th week. */
const weekly = (parts: Parts, date: string): Rule | undefined => {
  const byDay = parts.get('BYDAY')?.split(',') ?? [weekdayOfDate(date)];
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const isCounted = interval > 1;
  if (has(parts, 'BYMONTH', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO', 'BYSETPOS')) return undefined;
  // Weeks of the document begin on Monday.
  if (isCounted && byDay.length > 1 && (parts.get('WKST') ?? 'MO') !== 'MO') return undefined;
  if (!byDay.every((code) => weekdayCodes.includes(code))) return undefined;
  return { byDay, ...(isCounted && { interval }) };
};

/** The n-th weekdays of every n-th month. */
const monthly = (parts: Parts): Rule | undefined => {
  if (has(parts, 'BYMONTH', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO')) return undefined;
  const codes = parts.get('BYDAY')?.split(',') ?? [];
  const position = parts.get('BYSETPOS');
  const isPlain = position === undefined || (codes.length === 1 && codes[0]!.length === 2);
  const byDay = codes.map((code) => (position ?? '') + code.replace('+', ''));
  const interval = Number(parts.get('INTERVAL') ?? 1);
  if (!isPlain || byDay.length === 0 || !byDay.every((code) => /^-?[1-5][A-Z]{2}$/.test(code))) return undefined;
  return { byDay, ...(interval > 1 && { interval }) };
};

/** The same day of every year. */
const yearly = (parts: Parts, date: string): Rule | undefined => {
  if (has(parts, 'BYDAY', 'BYYEARDAY', 'BYWEEKNO', 'BYSETPOS', 'COUNT') || Number(parts.get('INTERVAL') ?? 1) > 1)
    return undefined;
  const [month, day] = [parts.get('BYMONTH') ?? date.slice(5, 7), parts.get('BYMONTHDAY') ?? date.slice(8)];
  if (!/^\d\d?$/.test(month) || !/^\d\d?$/.test(day)) return undefined;
  return { dates: [`--${month.padStart(2, '0')}-${day.padStart(2, '0')}`] };
};

const daily = (parts: Parts): Rule | undefined => {
  if (has(parts, 'BYMONTH', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO', 'BYSETPOS')) return undefined;
  const byDay = parts.get('BYDAY')?.split(',') ?? weekdayCodes;
  const isPlain = byDay.every((code) => weekdayCodes.includes(code));
  return isPlain && Number(parts.get('INTERVAL') ?? 1) === 1 ? { byDay } : undefined;
};

const plain: Readonly<Record<string, (parts: Parts, date: string) => Rule | undefined>> = {
  DAILY: daily,
  WEEKLY: weekly,
  MONTHLY: monthly,
  YEARLY: yearly,
};

/** As a rule of RFC 5545, with what it takes from its first date. */
const asRecurrence = (parts: Parts): Rule => {
  const rest = [...parts].filter(([name]) => name !== 'FREQ' && name !== 'UNTIL');
  return { rrule: [`FREQ=${parts.get('FREQ')}`, ...rest.map(([name, value]) => `${name}=${value}`)].join(';') };
};

/**
 * The days of a series as a rule of the document: by weekdays where that says it, else as `rrule`. `undefined` where
 * it can't be said at all: more often than daily, or with parts nobody knows.
 */
export const recurringDays = ({ recur, start }: Pick<CalendarEntry, 'recur' | 'start'>): Rule | undefined => {
  const frequency = recur?.get('FREQ') ?? '';
  if (!recur || !plain[frequency] || ![...recur.keys()].every((name) => knownPart.test(name))) return undefined;
  // How many there are is counted by whoever works out the rule.
  const days = has(recur, 'COUNT') ? asRecurrence(recur) : (plain[frequency](recur, start.date) ?? asRecurrence(recur));
  const until = recur.get('UNTIL');
  return {
    ...days,
    validFrom: start.date,
    ...(until && /^\d{4}-\d\d-\d\d$/.test(until) && { validThrough: until }),
  };
};
