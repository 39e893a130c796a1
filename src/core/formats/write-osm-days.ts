import { civilDate, isoDate, isoWeek, mondayOf, parseIsoDate } from '../schedule/civil-date.js';
import type { Rule } from '../model/office-document.js';
import { firstOf, lastOf } from '../schedule/partial-date.js';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** How far ahead dates are written one by one where no rule says them. */
export const daysAhead = 366;

const withoutEnd = '9999 Dec 31';

/** `2026-12-24` → `2026 Dec 24`, `--12-24` → `Dec 24`, `--09` → `Sep`, `2026-12` → `2026 Dec`, `2027` → `2027`. */
const osmDate = (date: string): string => {
  const [year = '', month, day] = date.replace(/^--/, '-').split('-');
  return [year, month && months[Number(month) - 1], day].filter(Boolean).join(' ');
};

export const osmDay = (day: number): string => osmDate(isoDate(day));

/** Single days, those that follow each other as a span: `2026 Dec 24-2026 Dec 26,2026 Dec 31`. */
export const osmDays = (days: readonly number[]): string => {
  const spans: [number, number][] = [];
  for (const day of days) {
    const last = spans.at(-1);
    if (last?.[1] === day - 1) last[1] = day;
    else spans.push([day, day]);
  }
  return spans.map(([from, through]) => osmSpan(from, through)).join(',');
};

export const osmSpan = (from: number, through: number): string => {
  if (through === Infinity) return `${osmDay(from)}-${withoutEnd}`;
  return from === through ? osmDay(from) : `${osmDay(from)}-${osmDay(through)}`;
};

/** An entry of `on` that names dates. */
export const osmOn = (on: string): string => {
  const [, offset] = /^easter([+-]\d+)?$/.exec(on) ?? [];
  if (offset) return `easter ${offset.replace('+0', '+')} day${/^[+-]1$/.test(offset) ? '' : 's'}`;
  if (on === 'easter') return on;
  const [first = '', last] = on.split('/');
  if (last === '..') return `${osmDay(firstOf(first))}-${withoutEnd}`;
  if (last === undefined || last === first) return osmDate(first);
  if (first.startsWith('--')) {
    const isMonths = first.length === 4 && last.length === 4;
    return isMonths ? `${osmDate(first)}-${osmDate(last)}` : yearlySpan(first, last);
  }
  return osmSpan(firstOf(first), lastOf(last));
};

const yearlyDay = (day: number): string => osmDay(day).slice(5);

const yearlySpan = (first: string, last: string): string => {
  const from = yearlyDay(firstOf(first, 2000));
  // The last of February is another day in a leap year; only the month says both.
  if (last !== '--02' || first.startsWith('--02')) return `${from}-${yearlyDay(lastOf(last, 2000))}`;
  return first.startsWith('--01') ? `${from}-Jan 31,Feb` : `${from}-Dec 31,Jan-Feb`;
};

/** The time in which a rule holds, seen from a day on; `undefined` where it is over, `null` where it can't be said. */
export const osmSeason = ({ validFrom, validThrough }: Rule, today: number): string | null | undefined => {
  const isYearly = [validFrom, validThrough].map((date) => date?.startsWith('--'));
  if (isYearly.includes(true)) {
    if (isYearly.includes(false)) return null;
    return osmOn(`${validFrom ?? '--01-01'}/${validThrough ?? '--12-31'}`);
  }
  const from = validFrom === undefined ? today : Math.max(today, firstOf(validFrom));
  const through = validThrough === undefined ? Infinity : lastOf(validThrough);
  if (through < from) return undefined;
  if (through === Infinity && from === today) return '';
  return osmSpan(from, through);
};

/** `Mo-Fr`, `Mo,We`, `Mo[1,3]` of `byDay` without `PH`. */
export const osmWeekdays = (byDay: readonly string[]): string => {
  const plain = codes.flatMap((code, i) => (byDay.includes(code) ? [i] : []));
  const runs: number[][] = [];
  for (const day of plain) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  const said = runs.map((run) => {
    const [first = 0, last = first] = [run[0], run.at(-1)];
    return run.length > 2 ? `${weekdays[first]}-${weekdays[last]}` : run.map((day) => weekdays[day]).join();
  });
  const nth = codes.flatMap((code, i) => {
    const positions = byDay.filter((each) => each.length > 2 && each.endsWith(code)).map((each) => each.slice(0, -2));
    const sides = [positions.filter((each) => !each.startsWith('-')), positions.filter((each) => each.startsWith('-'))];
    return sides.flatMap((each) => (each.length > 0 ? [`${weekdays[i]}[${each.join()}]`] : []));
  });
  return [...said, ...nth].join();
};

/** The next day after a week 53, a Monday. */
const afterWeek53 = (day: number): number => {
  let monday = mondayOf(day);
  while (isoWeek(monday) !== 53) monday += 7;
  return monday + 7;
};

const parityOf = (monday: number): string => (isoWeek(monday) % 2 ? 'week 1-53/2' : 'week 2-52/2');

/**
 * Every second week counted from a date, as odd or even calendar weeks. Where a week 53 is near, the weeks are changed
 * after it; after the next one the rule must be written anew.
 */
export const osmFortnight = ({ validFrom = '', validThrough }: Rule, today: number): readonly string[] | undefined => {
  const anchor = mondayOf(parseIsoDate(validFrom));
  const from = Math.max(today, parseIsoDate(validFrom));
  const through = validThrough === undefined ? Infinity : lastOf(validThrough);
  if (through < from) return [];
  // A week of the series, at or after the beginning.
  const onWeek = (day: number): number => anchor + Math.ceil((mondayOf(day) - anchor) / 14) * 14;
  const change = afterWeek53(from);
  if (change > from + daysAhead || change > through) {
    const season = from === today && through === Infinity ? '' : `${osmSpan(from, through)} `;
    return [`${season}${parityOf(onWeek(from))} `];
  }
  const end = Math.min(afterWeek53(change) - 1, through);
  return [
    `${osmSpan(from, change - 1)} ${parityOf(onWeek(from))} `,
    ...(end < change ? [] : [`${osmSpan(change, end)} ${parityOf(onWeek(change))} `]),
  ];
};

/** Every n-th month counted from a date, where a year is a whole number of turns. */
export const osmMonths = ({ validFrom = '', interval = 1 }: Rule): string | undefined => {
  if (12 % interval !== 0) return undefined;
  const { month } = civilDate(parseIsoDate(validFrom));
  return months.filter((_, i) => (i + 12 - (month - 1)) % interval === 0).join();
};
