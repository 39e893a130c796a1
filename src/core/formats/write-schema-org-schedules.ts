import type { Rule } from '../model/office-document.js';
import { weekdayCodes } from '../schedule/reduce-recurrence.js';
import { dayNames, type DayCode, vocabulary } from './schema-org-days.js';
import { node, type SchemaNode, type SchemaOrgContext } from './write-schema-org-node.js';
import type { PublishedRule } from './write-schema-org-rules.js';
import { isSeasonal, validities } from './write-schema-org-times.js';

/** What a `Schedule` says of days: every how many weeks, months, years, and which days of them. */
interface Rhythm {
  readonly repeatFrequency: string;
  readonly byDay?: readonly string[];
  readonly byMonth?: readonly number[];
  readonly byMonthDay?: readonly number[];
  readonly byMonthWeek?: readonly number[];
  readonly repeatCount?: number;
  readonly endDate?: string;
}

const dayName = (code: string): string => `${vocabulary}/${dayNames[code as DayCode]}`;

/** `1WE`, `3WE` as the first and third week of Wednesdays; `-1FR` only RFC 5545 can say. */
const nthRhythms = (codes: readonly string[], repeatFrequency: string): readonly Rhythm[] => {
  const fromEnd = codes.filter((code) => code.startsWith('-'));
  const positions = new Map<string, string[]>();
  for (const code of codes.filter((each) => !fromEnd.includes(each)))
    positions.set(code.slice(-2), [...(positions.get(code.slice(-2)) ?? []), code.slice(0, -2)]);
  return [
    ...[...positions].map(([day, weeks]) => ({
      repeatFrequency,
      byDay: [dayName(day)],
      byMonthWeek: weeks.map(Number).sort((a, b) => a - b),
    })),
    ...(fromEnd.length > 0 ? [{ repeatFrequency, byDay: fromEnd }] : []),
  ];
};

const dayRhythms = (codes: readonly string[], interval: number): readonly Rhythm[] => {
  const weekly = codes.filter((code) => code in dayNames);
  const nth = codes.filter((code) => !weekly.includes(code));
  return [
    ...(weekly.length > 0 ? [{ repeatFrequency: `P${interval}W`, byDay: weekly.map(dayName) }] : []),
    ...nthRhythms(nth, `P${interval}M`),
  ];
};

const units: { readonly [frequency: string]: string | undefined } = {
  DAILY: 'D',
  WEEKLY: 'W',
  MONTHLY: 'M',
  YEARLY: 'Y',
};

const sayableParts = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTH', 'BYMONTHDAY', 'COUNT', 'UNTIL'];

const numbers = (list: string | undefined): readonly number[] => (list ? list.split(',').map(Number) : []);

/** A rule of RFC 5545 as far as schema.org has terms for its parts. */
const recurrenceRhythms = (rrule: string): readonly Rhythm[] | undefined => {
  const parts = new Map(rrule.split(';').map((part) => part.split('=') as [string, string]));
  const [unit, byMonth, byMonthDay] = [
    units[parts.get('FREQ') ?? ''],
    numbers(parts.get('BYMONTH')),
    numbers(parts.get('BYMONTHDAY')),
  ];
  const days = parts.get('BYDAY')?.split(',') ?? [];
  const hasNth = days.some((day) => !weekdayCodes.includes(day));
  if (!unit || [...parts.keys()].some((name) => !sayableParts.includes(name))) return undefined;
  if (byMonthDay.some((day) => !(day > 0)) || (days.length > 0 && byMonthDay.length > 0)) return undefined;
  // The n-th of a year; the weekdays of a month that is repeated.
  if (unit === 'Y' && (!byMonth.length || (!days.length && !byMonthDay.length) || (days.length > 0 && !hasNth)))
    return undefined;
  if (unit === 'M' && !byMonthDay.length && !hasNth) return undefined;
  if (hasNth && days.some((day) => weekdayCodes.includes(day))) return undefined;
  const [, year, month, date] = /^(\d{4})(\d\d)(\d\d)/.exec(parts.get('UNTIL') ?? '') ?? [];
  const shared = {
    byMonth,
    byMonthDay,
    repeatCount: parts.has('COUNT') ? Number(parts.get('COUNT')) : undefined,
    endDate: year && `${year}-${month}-${date}`,
  };
  const repeatFrequency = `P${parts.get('INTERVAL') ?? 1}${unit}`;
  if (hasNth)
    return shared.repeatCount ? undefined : nthRhythms(days, repeatFrequency).map((each) => ({ ...shared, ...each }));
  return [{ ...shared, repeatFrequency, byDay: days.map(dayName) }];
};

/** The months of a season that begins and ends with a month. */
const seasonMonths = ({ validFrom = '', validThrough = '' }: Rule): readonly number[] | undefined => {
  if (!/^--\d\d$/.test(validFrom) || !/^--\d\d$/.test(validThrough)) return undefined;
  const [first, last] = [Number(validFrom.slice(2)), Number(validThrough.slice(2))];
  return Array.from({ length: ((last - first + 12) % 12) + 1 }, (_, i) => ((first - 1 + i) % 12) + 1);
};

/** A rule as `Schedule`s without exceptions; `undefined` where they can't say on which days it takes place. */
export const scheduleNodes = (
  { rule }: PublishedRule,
  context: SchemaOrgContext,
): readonly SchemaNode[] | undefined => {
  const { byDay, dates, rrule, weekParity, interval = 1, startTime, endTime } = rule;
  if (dates || weekParity || (byDay && rrule)) return undefined;
  const months = seasonMonths(rule);
  if (isSeasonal(rule) && (!months || rrule)) return undefined;
  const rhythms = byDay ? dayRhythms(byDay, interval) : recurrenceRhythms(rrule ?? '');
  const [validity] = isSeasonal(rule) ? [{}] : (validities(rule, context) ?? []);
  if (!validity) return [];
  return rhythms?.map((rhythm) =>
    node('Schedule', {
      byMonth: months,
      ...rhythm,
      startTime,
      endTime,
      startDate: validity.validFrom,
      endDate: validity.validThrough ?? rhythm.endDate,
      scheduleTimezone: context.schedule.document.timeZone,
    }),
  );
};
