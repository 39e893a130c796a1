import type { Rule } from '../model/office-document.js';
import { parseIsoDate, weekdayOf } from '../schedule/civil-date.js';
import { weekdayCodes } from '../schedule/reduce-recurrence.js';
import { dayAndMonth, monthName } from './dates.js';
import { listed } from './sentence-frames.js';
import { joinedBy, type Phrase } from './phrase.js';
import { nthWeekdays, ordinal, readDay, ruleDays } from './rule-days.js';
import { ruleValidity } from './rule-validity.js';
import { str } from './str.js';
import type { Words } from './words.js';

type Parts = Readonly<Record<string, string | undefined>>;

const partsOf = (rrule: string): Parts =>
  Object.fromEntries(rrule.split(';').map((part) => part.split('=') as [string, string]));

const numbers = (list = ''): readonly number[] => list.split(',').filter(Boolean).map(Number);

/** What RFC 5545 §3.3.10 takes from the day it is counted from, where the rule doesn't say it. */
const withAnchor = (parts: Parts, validFrom = ''): Parts => {
  const { FREQ, BYDAY, BYMONTHDAY, BYYEARDAY, BYWEEKNO, BYMONTH } = parts;
  const [, month, date] = /^\d{4}-(\d\d)-(\d\d)$/.exec(validFrom) ?? [];
  if (BYDAY ?? BYMONTHDAY ?? BYYEARDAY ?? BYWEEKNO ?? !date) return parts;
  if (FREQ === 'WEEKLY') return { ...parts, BYDAY: weekdayCodes[weekdayOf(parseIsoDate(validFrom))] };
  if (FREQ === 'MONTHLY') return { ...parts, BYMONTHDAY: date };
  return FREQ === 'YEARLY' ? { ...parts, BYMONTHDAY: date, BYMONTH: BYMONTH ?? month } : parts;
};

const monthDay = (day: number, words: Words): Phrase =>
  day > 0
    ? words.say(str`${day}.`, { id: 'rule.month-day', desc: 'day 15 of the month' })
    : words.say(str`${ordinal(day, words)} Tag`, { id: 'rule.month-day-from-end', desc: 'the last day of the month' });

/** Which days of a month: "15.", "letzten Tag", "2. Sonntag", "letzten Arbeitstag". */
const daysOfMonth = ({ BYDAY, BYMONTHDAY, BYSETPOS }: Parts, words: Words): Phrase | undefined => {
  const positions = numbers(BYSETPOS);
  if (BYMONTHDAY)
    return BYDAY || BYSETPOS || numbers(BYMONTHDAY).some((day) => day < -5)
      ? undefined
      : listed(
          numbers(BYMONTHDAY).map((day) => monthDay(day, words)),
          words,
        );
  const codes = BYDAY?.split(',') ?? [];
  const named = codes.map((code) => readDay(code.replace('+', '')));
  if (positions.length > 0) {
    // Of single weekdays `reduceRecurrence` has made ordinals.
    const isWorkingDay = [...codes].sort().join() === 'FR,MO,TH,TU,WE';
    const isSayable = isWorkingDay && positions.every((each) => each >= -5 && each <= 5);
    if (!isSayable) return undefined;
    return listed(
      positions.map((each) =>
        words.say(str`${ordinal(each, words)} Arbeitstag (Montag bis Freitag)`, {
          id: 'rule.working-day',
          desc: 'the last working day (Monday to Friday) of the month',
        }),
      ),
      words,
    );
  }
  const areNth = codes.length > 0 && named.every(([day, position]) => day >= 0 && position && Math.abs(position) <= 5);
  return areNth
    ? words.say(str`${nthWeekdays(named, words)}`, { id: 'rule.nth', desc: 'the 2nd Sunday and last Friday' })
    : undefined;
};

const inMonths = ({ BYMONTH }: Parts, words: Words): Phrase =>
  listed(
    numbers(BYMONTH).map((month) => [monthName(`2000-${String(month).padStart(2, '0')}`, words)]),
    words,
  );

const yearly = (parts: Parts, interval: number, words: Words): Phrase | undefined => {
  const { say } = words;
  const { BYMONTH, BYMONTHDAY, BYDAY } = parts;
  const days = daysOfMonth(parts, words);
  if (!BYMONTH || !days) return undefined;
  const months = inMonths(parts, words);
  const [month = 0] = numbers(BYMONTH);
  const isDate = !BYDAY && numbers(BYMONTH).length === 1 && numbers(BYMONTHDAY).every((day) => day > 0);
  const on = isDate
    ? listed(
        numbers(BYMONTHDAY).map((day) => {
          const [mm, dd] = [month, day].map((part) => String(part).padStart(2, '0'));
          return [dayAndMonth(`2000-${mm}-${dd}`, words)];
        }),
        words,
      )
    : say(str`${days} im ${months}`, { id: 'rule.days-in-months', desc: '2nd Sunday in May and June' });
  if (interval > 1) return say(str`alle ${interval} Jahre am ${on}`, { id: 'rule.years', desc: '1 = 24 December' });
  return isDate
    ? say(str`jedes Jahr am ${on}`, { id: 'rule.yearly', desc: '0 = 24 December' })
    : say(str`jedes Jahr am ${on}`, { id: 'rule.yearly-nth', desc: '0 = 2nd Sunday in May' });
};

const monthly = (parts: Parts, interval: number, words: Words): Phrase | undefined => {
  const days = daysOfMonth(parts, words);
  if (!days) return undefined;
  return interval > 1
    ? words.say(str`alle ${interval} Monate am ${days}`, {
        id: 'rule.months',
        desc: 'every 2 months on the 1st Tuesday',
      })
    : words.say(str`jeden Monat am ${days}`, { id: 'rule.each-month', desc: '0 = 15., or last day' });
};

const daily = ({ BYDAY, BYMONTHDAY, BYSETPOS }: Parts, interval: number, words: Words): Phrase | undefined => {
  if (BYMONTHDAY ?? BYSETPOS ?? (interval > 1 ? BYDAY : undefined)) return undefined;
  return interval > 1
    ? words.say(str`alle ${interval} Tage`, { id: 'rule.days', desc: 'every 3 days' })
    : ruleDays({ byDay: BYDAY?.split(',') ?? weekdayCodes }, undefined, words);
};

const weekly = ({ BYDAY, BYMONTHDAY, BYSETPOS }: Parts, interval: number, words: Words): Phrase | undefined =>
  !BYDAY || BYMONTHDAY || BYSETPOS || /\d/.test(BYDAY)
    ? undefined
    : ruleDays({ byDay: BYDAY.split(','), interval }, undefined, words);

const byFrequency = { DAILY: daily, WEEKLY: weekly, MONTHLY: monthly, YEARLY: yearly };

/**
 * The days of an `rrule` (RFC 5545 §3.3.10) that no other field can say, in words: "jeden Monat am 15.", "jedes Jahr am
 * 2. Sonntag im Mai, insgesamt 4 Termine". Nothing where a sentence would be longer than anybody reads: days of the
 * year, numbers of weeks, several conditions on one day.
 */
export const describeRecurrence = ({ rrule = '', validFrom }: Rule, words: Words): Phrase | undefined => {
  const { say } = words;
  const parts = withAnchor(partsOf(rrule), validFrom);
  const { FREQ = '', INTERVAL = '1', COUNT, UNTIL = '', BYMONTH, BYYEARDAY, BYWEEKNO, WKST = 'MO' } = parts;
  const interval = Number(INTERVAL);
  const sayDays = byFrequency[FREQ as keyof typeof byFrequency] as (typeof byFrequency)['DAILY'] | undefined;
  if (!sayDays || BYYEARDAY || BYWEEKNO || (WKST !== 'MO' && interval > 1 && FREQ === 'WEEKLY')) return undefined;
  const days = sayDays(parts, interval, words);
  if (!days?.length) return undefined;
  const [, ...until] = /^(\d{4})(\d\d)(\d\d)/.exec(UNTIL) ?? [];
  const months = BYMONTH && FREQ !== 'YEARLY' ? inMonths(parts, words) : undefined;
  return joinedBy(', ', [
    days,
    months && say(str`nur im ${months}`, { id: 'rule.only-in-months', desc: 'only in May and June' }),
    COUNT !== undefined && say(str`insgesamt ${Number(COUNT)} Termine`, { id: 'rule.count', desc: '4 dates in all' }),
    until.length > 0 && ruleValidity({ validThrough: until.join('-') }, undefined, words),
  ]);
};
