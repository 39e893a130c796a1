import type { Rule } from '../model/office-document.js';
import {
  ofKind,
  type Frequency,
  dayCode,
  durationMinutes,
  frequency,
  laterTime,
  localDate,
  localMoment,
  localTime,
} from './read-schema-org-values.js';
import {
  isObject,
  type JsonObject,
  type Located,
  openNode,
  type OpenNode,
  type Refuse,
} from './read-schema-org-nodes.js';
import { centralEuropeanZone } from '../model/time-zone.js';

/** A rule, and the dates on which it doesn't hold. */
export interface ReadSchedule {
  readonly rule: Rule;
  readonly exceptDates: readonly string[];
}

/** What a `Schedule` says of days. */
interface Days {
  readonly byDay: readonly string[];
  readonly byMonth: readonly number[];
  readonly byMonthDay: readonly number[];
  readonly repeatCount?: number;
  readonly repeat: Frequency;
}

const between =
  (first: number, last: number) =>
  (text: string): number | undefined => {
    const number = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
    return number >= first && number <= last ? number : undefined;
  };

/** The first and last month of a season without a gap, also over New Year. */
const season = (months: readonly number[]): readonly [number, number] | undefined => {
  const sorted = [...new Set(months)].sort((a, b) => a - b);
  const begins = sorted.filter((month) => !sorted.includes(((month + 10) % 12) + 1));
  const ends = sorted.filter((month) => !sorted.includes((month % 12) + 1));
  return begins.length === 1 && ends.length === 1 ? [begins[0]!, ends[0]!] : undefined;
};

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** As RFC 5545 says it, where the document has no shorter way. */
const recurrenceOf = ({ byDay, byMonth, byMonthDay, repeatCount, repeat }: Days): string =>
  [
    `FREQ=${repeat.unit}`,
    repeat.interval > 1 && `INTERVAL=${repeat.interval}`,
    repeatCount && `COUNT=${repeatCount}`,
    byMonth.length > 0 && `BYMONTH=${byMonth.join()}`,
    byMonthDay.length > 0 && `BYMONTHDAY=${byMonthDay.join()}`,
    byDay.length > 0 && `BYDAY=${byDay.join()}`,
  ]
    .filter(Boolean)
    .join(';');

const everyDay = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const isNth = (code: string): boolean => /\d/.test(code);

/** The days of a rule; `undefined` where they would be a guess. */
const daysRule = (
  days: Days,
): Pick<Rule, 'byDay' | 'rrule' | 'interval' | 'validFrom' | 'validThrough'> | undefined => {
  const { byDay, byMonth, byMonthDay, repeatCount, repeat } = days;
  const { unit, interval } = repeat;
  const hasHolidays = byDay.includes('PH');
  const isDaily = unit === 'DAILY' && interval === 1;
  if (unit === 'WEEKLY' && (byDay.length === 0 || byMonthDay.length > 0 || byDay.some(isNth))) return undefined;
  if (unit === 'DAILY' && (byMonthDay.length > 0 || byDay.some(isNth) || (!isDaily && byDay.length > 0)))
    return undefined;
  if (unit === 'MONTHLY' && byDay.length > 0 === byMonthDay.length > 0) return undefined;
  if (unit === 'MONTHLY' && !byDay.every(isNth)) return undefined;
  if (unit === 'YEARLY' && (byMonth.length === 0 || byDay.length > 0 === byMonthDay.length > 0 || !byDay.every(isNth)))
    return undefined;
  const months = season(byMonth);
  const isPlain = unit !== 'YEARLY' && (unit !== 'DAILY' || isDaily) && byMonthDay.length === 0 && !repeatCount;
  if (!isPlain || (byMonth.length > 0 && (!months || interval > 1)))
    return hasHolidays || interval > 99 ? undefined : { rrule: recurrenceOf(days) };
  if (interval > 12) return undefined;
  return {
    byDay: byDay.length > 0 ? byDay : everyDay,
    interval: interval > 1 ? interval : undefined,
    ...(months && { validFrom: `--${twoDigits(months[0])}`, validThrough: `--${twoDigits(months[1])}` }),
  };
};

const codeOf = (text: string): string | undefined => dayCode(text) ?? ofKind('weekday')(text.replace('+', ''));

const byDayOf = (node: OpenNode): readonly string[] =>
  node.take('byDay').flatMap(({ value }) => {
    const name = isObject(value) ? value['@id'] : value;
    return typeof name === 'string' ? name.split(',').map((each) => codeOf(each.trim()) ?? '') : [''];
  });

/** The rule of a `Schedule`; `undefined` where any part that matters can't be read. */
export const readSchedule = (located: Located<JsonObject>, refuse: Refuse): ReadSchedule | undefined => {
  const doubts: Located[] = [];
  const node = openNode(located, (each) => doubts.push(each));
  const repeat = node.one('repeatFrequency', frequency);
  const [named, weeks] = [byDayOf(node), node.each('byMonthWeek', between(1, 5))];
  const byDay = weeks.length > 0 ? named.flatMap((code) => weeks.map((week) => `${week}${code}`)) : named;
  const [byMonth, byMonthDay] = [node.each('byMonth', between(1, 12)), node.each('byMonthDay', between(1, 31))];
  const repeatCount = node.one('repeatCount', between(1, 10_000));
  const [from, to] = [node.one('startDate', localMoment), node.one('endDate', localMoment)];
  const startTime = node.one('startTime', localTime) ?? from?.time;
  const minutes = node.one('duration', durationMinutes);
  const endTime =
    node.one('endTime', localTime) ?? to?.time ?? (startTime && minutes ? laterTime(startTime, minutes) : undefined);
  const exceptDates = node.each('exceptDate', localDate);
  node.one('scheduleTimezone', (zone) => (centralEuropeanZone.test(zone) ? zone : undefined));
  const hasDoubt = doubts.length > 0 || named.includes('') || byDay.some((code) => codeOf(code) === undefined);
  node.close();
  const days = repeat && daysRule({ byDay, byMonth, byMonthDay, repeatCount, repeat });
  // A rule of a season that also begins or ends once says its months in another way.
  const seasonal = days?.validFrom && (from ?? to) && repeat;
  if (!days || hasDoubt || startTime === '24:00' || (startTime && startTime === endTime)) return undefined;
  for (const each of doubts) refuse(each);
  const { byDay: plain, rrule, interval, validFrom, validThrough } = days;
  const rule: Rule = {
    ...(seasonal
      ? { rrule: recurrenceOf({ byDay: plain ?? [], byMonth, byMonthDay, repeatCount, repeat }) }
      : { byDay: plain, rrule, interval }),
    startTime,
    endTime: endTime === '00:00' ? '24:00' : endTime,
    validFrom: seasonal ? from?.date : (from?.date ?? validFrom),
    validThrough: seasonal ? to?.date : (to?.date ?? validThrough),
  };
  return { rule, exceptDates };
};
