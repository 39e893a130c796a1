import type { Loss } from '../model/loss.js';

import { civilDate, isoDate, parseIsoDate } from '../schedule/civil-date.js';
import { breadthOf, daySet } from '../schedule/day-set.js';
import type { Context, PreparedEntry, PreparedOverride } from '../schedule/prepared-entry.js';
import { firstOf, lastOf } from '../schedule/partial-date.js';
import { daysAhead, osmOn } from './write-osm-days.js';
import { osmInstead, osmText } from './write-osm-parts.js';
import { type Comment, osmTimes } from './write-osm-times.js';

/** What overrides become. */
export interface OsmOverrides {
  /** In the order in which they must stand. */
  readonly texts: readonly string[];
  /** Days that can only be said one by one, with the text of each. */
  readonly days: ReadonlySet<number>;
  /** Public holidays change nothing. */
  readonly ignoresHolidays: boolean;
  readonly losses: readonly Loss[];
}

/** One entry of `on`, its period resolved. */
interface Meant {
  readonly prepared: PreparedOverride;
  readonly on: string;
  readonly index: number;
  readonly pointer: string;
}

const publicHolidays = 'public-holidays';

const isYearly = (on: string): boolean => /^(--|easter|public)/.test(on);

/** Whether some day of it is still to come. */
const isAhead = (on: string, today: number): boolean => {
  if (isYearly(on)) return true;
  const [first = '', last = first] = on.split('/');
  return last === '..' || lastOf(last) >= today;
};

const widthOf = (on: string, context: Context, today: number): number => {
  if (on === publicHolidays) return 0.5;
  if (/^easter/.test(on)) return 0.5;
  const [first = '', last = first] = on.split('/');
  const { year } = civilDate(today);
  // In the year in which it comes next.
  const [day = 0] = [firstOf(first, year), firstOf(first, year + 1)].filter((each, i) => i > 0 || each >= today - 31);
  const span = daySet([on], context)(day);
  return span ? breadthOf(span) : lastOf(last, year) - day;
};

/** Hours that hold on all the days meant, without days of their own. */
const isPlain = ({ override, rules = [] }: PreparedOverride): boolean =>
  (override.hours ?? []).every(
    ({ byDay, dates, rrule, validFrom, validThrough, status }) =>
      !(byDay ?? dates ?? rrule ?? validFrom ?? validThrough) && status !== 'cancelled',
  ) && rules.every(({ slot }) => slot.state !== 'cancelled');

/** Whether one rule of OpenStreetMap says it. */
const isSayable = (prepared: PreparedOverride, isTimed: boolean): boolean => {
  const { override, part } = prepared;
  const { status, hours, movedTo, endTime } = override;
  if (movedTo) return false;
  // Nobody knows which part of it a time without an end, or none at all, has.
  if (part) return isTimed && status === 'cancelled' && !hours && part.end <= 1440 + Number(!endTime) * 1440;
  return hours ? status !== 'cancelled' && isPlain(prepared) : status === 'cancelled';
};

const textOf = ({ prepared }: Meant, days: string, comment: Comment): string => {
  const { override, part, rules = [] } = prepared;
  const span = `${override.startTime ?? '00:00'}-${override.endTime ?? '24:00'}`;
  if (part) return osmText({ days, span, state: ' off' });
  return osmInstead(
    days,
    rules.map(({ slot }) => osmTimes(slot, comment)),
  );
};

const confirmsHolidays = ({ override: { on, status, hours, movedTo }, part }: PreparedOverride): boolean =>
  on.length === 1 && on[0] === publicHolidays && status === 'confirmed' && !hours && !part && !movedTo;

/** The days of a window on which an override counts, wherever it says so. */
const daysIn = ({ days }: PreparedOverride, today: number): readonly number[] =>
  Array.from({ length: daysAhead }, (_, i) => today + i).filter((day) => days(day));

export interface OsmOverrideContext {
  /** To the entry. */
  readonly pointer: string;
  /** A day number. */
  readonly today: number;
  readonly comment: Comment;
  /** What stands for public holidays: `PH`, and days of the municipality's own. */
  readonly holidays: readonly string[];
}

/** The overrides of an entry, as rules where one can say it and day by day where not. */
export const osmOverrides = (
  entry: PreparedEntry,
  context: Context,
  { pointer, today, comment, holidays }: OsmOverrideContext,
): OsmOverrides => {
  const { periods } = context.document;
  const losses: Loss[] = [];
  const single = new Set<number>();
  const meant: Meant[] = [];
  const ignoring = entry.overrides.find(confirmsHolidays);
  const rules = [entry, ...entry.overrides].flatMap((each) => each.rules ?? []);
  const isTimed = rules.every(({ isUndated, slot }) => isUndated || (slot.startTime && slot.endTime));
  entry.overrides.forEach((prepared, index) => {
    const own = `${pointer}/overrides/${index}`;
    if (prepared === ignoring) return;
    const sayable = isSayable(prepared, isTimed);
    const { on, movedTo } = prepared.override;
    if (!sayable) {
      const days = daysIn(prepared, today);
      for (const day of days) single.add(day);
      if (movedTo && parseIsoDate(movedTo) >= today) {
        single.add(parseIsoDate(movedTo));
        losses.push({ pointer: own, code: 'field', found: 'movedTo' });
      }
      const goesOn = on.some((each) => isYearly(each) || each.endsWith('..'));
      if (goesOn) losses.push({ pointer: own, code: 'single-dates', found: isoDate(today + daysAhead - 1) });
    }
    on.forEach((each) => {
      const period = periods.find(({ id }) => id === each);
      const dates = (period?.on ?? [each]).filter((date) => isAhead(date, today));
      if (period && dates.length === 0) losses.push({ pointer: own, code: 'period', found: period.id });
      if (sayable) meant.push(...dates.map((date) => ({ prepared, on: date, index, pointer: own })));
    });
  });
  const isCancelled = ({ prepared }: Meant): boolean => prepared.how.status === 'cancelled';
  const sorted = meant
    .map((each) => ({ each, width: widthOf(each.on, context, today) }))
    .sort(
      (a, b) =>
        Number(!!a.each.prepared.part) - Number(!!b.each.prepared.part) ||
        // Two without an end are equally wide.
        (a.width === b.width ? 0 : b.width - a.width) ||
        Number(isCancelled(a.each)) - Number(isCancelled(b.each)) ||
        a.each.index - b.each.index,
    );
  if (ignoring) {
    // What holds on holidays in spite of a closure is narrower than the closure, and certain where the rule isn't.
    const days = Array.from({ length: daysAhead }, (_, i) => today + i).filter(context.holidayOn);
    const isDoubtful = entry.rules.some(({ slot }) => slot.planned === 'tentative');
    const wider = sorted.map(({ each: { prepared } }) => prepared);
    for (const day of days) if (isDoubtful || wider.some((each) => each.days(day))) single.add(day);
  }
  return {
    texts: sorted.flatMap(({ each }) =>
      (each.on === publicHolidays ? holidays : [osmOn(each.on)]).map((days) => textOf(each, days, comment)),
    ),
    days: single,
    ignoresHolidays: ignoring !== undefined,
    losses,
  };
};
