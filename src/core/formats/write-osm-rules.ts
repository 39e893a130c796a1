import type { Loss } from '../model/loss.js';
import type { Rule } from '../model/office-document.js';
import { isoDate, parseIsoDate } from '../schedule/civil-date.js';
import { exactDay } from '../schedule/partial-date.js';
import type { PreparedRule } from '../schedule/prepared-entry.js';
import { reduceRecurrence } from '../schedule/reduce-recurrence.js';
import { daysAhead, osmDays, osmFortnight, osmMonths, osmOn, osmSeason, osmWeekdays } from './write-osm-days.js';
import { type Comment, osmTimes, type OsmTimes } from './write-osm-times.js';

/** Days and what holds at them, before it is put together with others. */
export interface OsmPart extends OsmTimes {
  /** `Apr-Sep Mo-Fr`; empty: every day. */
  readonly days: string;
  /** Of a rule for plain weekdays, which: then it shares no day with one that has others. */
  readonly weekdays?: readonly string[];
}

/** What rules of weekdays become. */
export interface OsmWeekly {
  readonly ordinary: readonly OsmPart[];
  /** What takes place on public holidays too. */
  readonly onHolidays: readonly OsmPart[];
  /** Something rests on public holidays. */
  readonly rests: boolean;
  readonly losses: readonly Loss[];
}

/** A rule of an entry, and where it stands. */
export interface WrittenRule {
  readonly rule: Rule;
  readonly prepared: PreparedRule;
  readonly pointer: string;
}

const dayCodes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** The days of a rule that no words of OpenStreetMap say, one by one. */
const singleDays = ({ prepared }: WrittenRule, today: number): readonly number[] =>
  Array.from({ length: daysAhead }, (_, i) => today + i).filter((day) => prepared.fires(day));

/** `weekdays` says that nothing but plain weekdays limits it. */
interface Days {
  readonly said: readonly string[];
  readonly weekdays?: readonly string[];
  readonly loss?: 'week-53' | 'single-dates';
}

const daysOf = (written: WrittenRule, today: number): Days => {
  const rule = reduceRecurrence(written.rule);
  const { byDay = [], interval = 1, weekParity, rrule, validFrom } = rule;
  const named = byDay.filter((code) => code !== 'PH');
  const season = osmSeason(rule, today);
  const weekdays = osmWeekdays(named);
  const isNth = named.some((code) => code.length > 2);
  const anchor = exactDay(validFrom);
  const oneByOne = (): Days => ({ said: [osmDays(singleDays(written, today))].filter(Boolean), loss: 'single-dates' });
  if (season === undefined) return { said: [] };
  if (rrule || season === null || (weekParity && interval > 1)) return oneByOne();
  const prefix = season && `${season} `;
  if (interval > 1 && anchor !== undefined) {
    const isMixed = isNth && named.some((code) => code.length === 2);
    if (isMixed) return oneByOne();
    if (isNth) {
      const months = osmMonths(rule);
      return months === undefined || season ? oneByOne() : { said: [`${months} ${weekdays}`] };
    }
    const weeks = interval === 2 ? osmFortnight(rule, today) : undefined;
    return weeks ? { said: weeks.map((each) => each + weekdays), loss: 'week-53' } : oneByOne();
  }
  if (named.length === 0) return { said: [] };
  const parity = weekParity ? (weekParity === 'odd' ? 'week 1-53/2 ' : 'week 2-52/2 ') : '';
  const plain = season || isNth ? undefined : named;
  const isEveryDay = !prefix && !parity && dayCodes.every((code) => named.includes(code));
  return {
    said: [isEveryDay ? 'Mo-Su' : prefix + parity + weekdays],
    // In the weeks of one parity the weekdays are still the same.
    weekdays: plain,
  };
};

const holidayPart = (rule: Rule, times: OsmTimes, today: number): OsmPart | undefined => {
  const season = osmSeason(rule, today);
  return typeof season === 'string' ? { ...times, days: season ? `${season} PH` : 'PH' } : undefined;
};

/** Rules of weekdays and recurrence, single dates apart. */
export const osmWeekly = (rules: readonly WrittenRule[], today: number, comment: Comment): OsmWeekly => {
  const ordinary: OsmPart[] = [];
  const onHolidays: OsmPart[] = [];
  const losses: Loss[] = [];
  let rests = false;
  for (const written of rules) {
    const { rule, prepared, pointer } = written;
    if (prepared.isUndated || (rule.dates && !rule.byDay && !rule.rrule)) continue;
    const times = osmTimes(prepared.slot, comment);
    const { said, weekdays, loss } = daysOf(written, today);
    ordinary.push(...said.map((days) => ({ ...times, days, weekdays })));
    if (loss && said.length > 0)
      losses.push({ pointer, code: loss, ...(loss === 'single-dates' && { found: isoDate(today + daysAhead - 1) }) });
    rests ||= prepared.rests && said.length > 0;
    const holiday = prepared.hasHolidays ? holidayPart(rule, times, today) : undefined;
    if (holiday) onHolidays.push(holiday);
  }
  return { ordinary, onHolidays, rests, losses };
};

/** A rule of single dates that can be added to what is there: nothing holds against it. */
const isAddable = ({ rule, prepared: { slot } }: WrittenRule): boolean =>
  slot.planned === 'confirmed' && !!rule.startTime && !!rule.endTime && !(rule.validFrom ?? rule.validThrough);

/** Rules of single dates that are certain; the others are among the days that are written one by one. */
export const osmDated = (rules: readonly WrittenRule[], today: number, comment: Comment): readonly OsmPart[] =>
  rules.filter(isAddable).flatMap(({ rule: { dates = [] }, prepared }) => {
    const ahead = dates.filter((date) => date.startsWith('--') || parseIsoDate(date) >= today);
    const yearly = ahead.filter((date) => date.startsWith('--')).map(osmOn);
    const once = ahead.filter((date) => !date.startsWith('--')).map(parseIsoDate);
    const days = [...yearly, osmDays(once.sort((a, b) => a - b))].filter(Boolean);
    return days.map((each) => ({ ...osmTimes(prepared.slot, comment), days: each }));
  });

/** Whether a rule of single dates is among those that are written day by day. */
export const isByDay = (written: WrittenRule): boolean => !!written.rule.dates && !isAddable(written);
