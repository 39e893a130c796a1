import type { Rule } from '../model/office-document.js';
import { weekdayCodes } from '../schedule/reduce-recurrence.js';
import { dayAndMonth, dayText, weekdayAndDay } from './dates.js';
import { weekdayNames } from './day-names.js';
import { onceIn } from './once-in.js';
import { joined, type Phrase } from './phrase.js';
import { listed, range } from './sentence-frames.js';
import { str } from './str.js';
import type { Words } from './words.js';

type Named = readonly [day: number, position: number];

/** `MO` is [0, 0], `-1FR` is [4, -1]. */
export const readDay = (code: string): Named => [weekdayCodes.indexOf(code.slice(-2)), Number(code.slice(0, -2))];

export const ordinal = (position: number, { msg }: Words): string => {
  const names = msg('1. 2. 3. 4. 5. fünftletzten viertletzten drittletzten vorletzten letzten', {
    id: 'rule.ordinals',
    desc: 'Ten words without spaces in them: 1st 2nd 3rd 4th 5th, then counted from the end: fifth to last … last',
  });
  return names.split(' ').at(position > 0 ? position - 1 : position) ?? '';
};

/** "Montag bis Freitag", or each by its name; `[day]` where it is one alone. */
const weekdays = (days: readonly number[], inRanges: boolean, words: Words): readonly Phrase[] => {
  const names = weekdayNames(words);
  const runs = days.reduce<number[][]>((all, day) => {
    const run = all.at(-1);
    if (inRanges && run?.at(-1) === day - 1) run.push(day);
    else all.push([day]);
    return all;
  }, []);
  return runs.flatMap((run) => {
    const each = run.map((day) => names[day] ?? '');
    return each.length > 2 ? [[range(each[0] ?? '', each.at(-1) ?? '', words)]] : each.map((name) => [name]);
  });
};

/** "1. und 3. Mittwoch" */
export const nthWeekdays = (named: readonly Named[], words: Words): Phrase => {
  const names = weekdayNames(words);
  return listed(
    [...new Set(named.map(([day]) => day))].map((day) => {
      const positions = named.filter(([each]) => each === day).map(([, position]) => [ordinal(position, words)]);
      return joined([listed(positions, words), ` ${names[day]}`]);
    }),
    words,
  );
};

const weekly = (days: readonly number[], { interval = 1 }: Rule, words: Words): readonly Phrase[] => {
  const { say } = words;
  const names = weekdays(days, interval < 2, words);
  const all = listed(names, words);
  if (!days.length) return [];
  if (interval > 1)
    return [
      say(str`alle ${interval} Wochen am ${all}`, { id: 'rule.weeks', desc: 'every 2 weeks on Monday and Friday' }),
    ];
  if (days.length > 6) return [say('täglich', { id: 'rule.daily' })];
  return days.length > 1 ? names : [say(str`jeden ${all}`, { id: 'rule.weekly', desc: 'every Tuesday' })];
};

const monthly = (named: readonly Named[], { interval = 1 }: Rule, words: Words): Phrase => {
  const days = nthWeekdays(named, words);
  if (!named.length) return [];
  return interval > 1
    ? words.say(str`alle ${interval} Monate am ${days}`, {
        id: 'rule.months',
        desc: 'every 2 months on the 1st Tuesday',
      })
    : words.say(str`jeden ${days} im Monat`, { id: 'rule.monthly', desc: 'every 1st and 3rd Tuesday of the month' });
};

const inWeeks = (days: readonly Phrase[], { weekParity }: Rule, words: Words): readonly Phrase[] => {
  const all = listed(days, words);
  if (!weekParity || !all.length) return days;
  return [
    weekParity === 'even'
      ? words.say(str`${all} in geraden Kalenderwochen`, { id: 'rule.even-weeks' })
      : words.say(str`${all} in ungeraden Kalenderwochen`, { id: 'rule.odd-weeks' }),
  ];
};

const byWeekday = (rule: Rule, words: Words): Phrase => {
  const { byDay = [] } = rule;
  const named = [...new Set(byDay)].filter((code) => code !== 'PH').map(readDay);
  // From the first of the month to the last, Monday first.
  const sorted = named.sort(([a, n], [b, m]) => (n > 0 ? n : n + 10) - (m > 0 ? m : m + 10) || a - b);
  const days = sorted.filter(([, position]) => !position).map(([day]) => day);
  const nth = sorted.filter(([, position]) => position);
  return listed(
    [
      ...inWeeks([...weekly(days, rule, words), monthly(nth, rule, words)], rule, words),
      byDay.includes('PH') && words.say('an Feiertagen', { id: 'rule.public-holidays', desc: 'on public holidays' }),
    ],
    words,
  );
};

/** Says the days of a recurrence rule (RFC 5545), where a sentence can. */
export type DescribeRecurrence = (rule: Rule, words: Words) => Phrase | undefined;

/** Single days that are not past: "am Sonntag, 1. März 2026", "jedes Jahr am 24. Dezember". */
const byDate = (dates: readonly string[], today: string | undefined, words: Words): Phrase => {
  const { say } = words;
  const yearly = dates
    .filter((date) => date.startsWith('-'))
    .map((date) => [dayAndMonth(date.replace('-', '2000'), words)]);
  const ahead = dates.filter((date) => !date.startsWith('-') && date >= (today ?? ''));
  const say1 = ahead.length > 1 ? dayText : weekdayAndDay;
  const days = listed(
    ahead.map((date) => [say1(date, today, words)]),
    words,
  );
  const everyYear = listed(yearly, words);
  return listed(
    [
      days.length > 0 && say(str`am ${days}`, { id: 'rule.on-dates', desc: 'on 1 March and 8 March 2026' }),
      everyYear.length > 0 && say(str`jedes Jahr am ${everyYear}`, { id: 'rule.yearly', desc: '0 = 24 December' }),
    ],
    words,
  );
};

/**
 * The days of a rule whose `rrule` is reduced as far as it goes; nothing where it names none.
 *
 * @param today a local date; what is before it is not said
 */
export const ruleDays = (
  rule: Rule,
  today: string | undefined,
  words: Words,
  describeRecurrence?: DescribeRecurrence,
): Phrase => {
  const { dates, rrule } = rule;
  const recurrence = rrule && (describeRecurrence?.(rule, words) ?? onceIn(rule, words));
  if (recurrence) return recurrence;
  if (rrule)
    return words.say('an bestimmten Tagen, bitte nachfragen', {
      id: 'rule.beyond-words',
      desc: 'A recurrence rule that no sentence says: on certain days, please ask',
    });
  return dates ? byDate(dates, today, words) : byWeekday(rule, words);
};
