import type { Loss, Written } from '../model/loss.js';
import type { OfficeDocument, Service } from '../model/office-document.js';
import { stepsPerCall } from '../schedule/budget.js';
import { isoDate } from '../schedule/civil-date.js';
import { dayAt } from '../schedule/local-time.js';
import type { TimedSlot } from '../schedule/plan-day.js';
import type { PreparedEntry } from '../schedule/prepared-entry.js';
import type { Schedule } from '../schedule/prepare-schedule.js';
import { dayLength } from '../schedule/slot.js';
import { byAppointment } from '../wording/remarks.js';
import { phraseText } from '../wording/phrase.js';
import { german, type Words } from '../wording/words.js';
import { daysAhead, osmOn, osmSpan } from './write-osm-days.js';
import { osmOverrides } from './write-osm-overrides.js';
import { osmInstead, osmParts, osmText, osmTogether } from './write-osm-parts.js';
import { isByDay, osmDated, type OsmPart, osmWeekly, type WrittenRule } from './write-osm-rules.js';
import { findSubject, isThere, type OsmFound, type OsmSubject } from './write-osm-subject.js';
import { type Comment, commentIn, osmTimes } from './write-osm-times.js';

export type { OsmSubject } from './write-osm-subject.js';

export interface OsmOptions extends OsmSubject {
  /** From when on it is to be right (epoch milliseconds); what is over then is not written. */
  readonly at: number;
  /** The language of comments; without it German. */
  readonly words?: Words;
}

/** More the database takes of no value (https://wiki.openstreetmap.org/wiki/Tags). */
const mostCharacters = 255;

/** Days on which the office's overrides reach its service. */
const officeDays = ({ entry }: OsmFound, today: number): readonly number[] => {
  const { office } = entry;
  if (!office || office.overrides.length === 0) return [];
  const isAlways = 'duringOfficeHours' in entry.entry;
  return Array.from({ length: daysAhead }, (_, i) => today + i).filter((day) => {
    const { whole, parts, slots } = office.planOn(day);
    const isMoved = slots.some(({ slot }) => slot.movedFrom !== undefined);
    return isAlways ? !!whole || parts.length > 0 || isMoved : whole?.how.status === 'cancelled';
  });
};

/** Each of some days as it is planned; equal ones that follow each other are one rule. */
const dayByDay = (entry: PreparedEntry, days: readonly number[], comment: Comment): readonly string[] => {
  const runs: { from: number; through: number; said: string }[] = [];
  const isOn = ({ slot: { state, start } }: TimedSlot, isNext: boolean) =>
    state !== 'cancelled' && start >= dayLength === isNext;
  for (const day of days) {
    const slots = [
      // What was moved to so late that it begins on the next day.
      ...entry.planOn(day - 1).slots.filter((each) => isOn(each, true)),
      ...entry.planOn(day).slots.filter((each) => isOn(each, false)),
    ];
    const said = osmInstead(
      'DAYS',
      slots.map(({ slot }) => osmTimes({ ...slot, planned: slot.state }, comment)),
    );
    const last = runs.at(-1);
    if (last?.said === said && last.through === day - 1) last.through = day;
    else runs.push({ from: day, through: day, said });
  }
  return runs.map(({ from, through, said }) => said.replaceAll('DAYS', osmSpan(from, through)));
};

/** What stands for public holidays: those of the state, and the days of the municipality's own. */
const holidaysIn = ({ region = 'DE', localHolidays }: OfficeDocument, losses: Loss[]): readonly string[] => {
  const own = localHolidays.flatMap(({ on, status }, i) => {
    if (status) losses.push({ pointer: `/localHolidays/${i}`, code: 'override' });
    return status ? [] : on.map(osmOn);
  });
  return [...(region.startsWith('DE') ? ['PH'] : []), ...own];
};

/** What of its rules OpenStreetMap has no word for. */
const lossesOf = (rules: readonly WrittenRule[], { entry, pointer }: OsmFound): readonly Loss[] => {
  const { rotation, providers = [] } = entry.entry as Service;
  const fields = ['languages', 'providers'] as const;
  return [
    ...(entry.office && rotation && providers.length > 1 ? [{ pointer, code: 'rotation' as const }] : []),
    ...rules.flatMap(({ rule, pointer: at }) =>
      fields.flatMap((found) => (rule[found] ? [{ pointer: at, code: 'field' as const, found }] : [])),
    ),
  ];
};

/**
 * Writes a value of OpenStreetMap's `opening_hours`
 * (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification) for an office, a service or a partner. Rules
 * come first, then public holidays, then single days, as a later rule replaces what is before it on its days. What no
 * rule can say is written day by day for a year, and is among the losses; so is that the value is too long for
 * OpenStreetMap. Without hours it is empty.
 *
 * @throws RangeError where there is more to look at than one call may
 */
export const writeOsm = (schedule: Schedule, { at, words = german, ...subject }: OsmOptions): Written<string> => {
  schedule.budget.left = stepsPerCall;
  const found = findSubject(schedule, subject);
  if (!found) return { value: '', losses: [] };
  const { entry, pointer, rules } = found;
  const { document } = schedule;
  const today = dayAt(schedule, at);
  const comment = commentIn(document, words, entry.entry.place);
  const losses: Loss[] = [];
  const isVisited = rules.some(({ prepared }) => isThere(prepared));
  const written = rules.filter(({ prepared, pointer: own }) => {
    const isAway = !isThere(prepared);
    // Where nobody comes at all they are written, with a remark that programs don't read.
    if (isAway) losses.push({ pointer: own, code: 'channel' });
    return !(isVisited && isAway) && prepared.slot.state !== 'cancelled';
  });
  const weekly = osmWeekly(written, today, comment);
  const holidays = holidaysIn(document, losses);
  const overrides = osmOverrides(entry, schedule, { pointer, today, comment, holidays });
  losses.push(...weekly.losses, ...overrides.losses, ...lossesOf(written, found));
  if (!entry.entry.hours?.length && !('duringOfficeHours' in entry.entry) && overrides.texts.length === 0)
    return { value: '', losses: [{ pointer, code: 'entry' }] };

  const single = new Set([...overrides.days, ...officeDays(found, today)]);
  for (const each of written.filter(isByDay)) {
    for (let day = today; day < today + daysAhead; day++) if (each.prepared.fires(day)) single.add(day);
    if (each.rule.dates?.some((date) => date.startsWith('--')))
      losses.push({ pointer: each.pointer, code: 'single-dates', found: isoDate(today + daysAhead - 1) });
  }

  for (const day of [...single])
    if (entry.planOn(day).slots.some(({ slot }) => slot.start >= dayLength)) single.add(day + 1);

  const texts: string[] = [];
  const onEach = (days: string) =>
    weekly.onHolidays.map((part): OsmPart => ({ ...part, days: part.days.replace(/PH$/, days) }));
  const { ignoresHolidays } = overrides;
  // Where nothing rests on holidays, what is on them is added to the rest.
  const usual = osmParts([...weekly.ordinary, ...(ignoresHolidays ? holidays.flatMap(onEach) : [])]);
  if (usual.length > 0) texts.push(osmTogether(usual));
  if (!ignoresHolidays && (weekly.rests || weekly.onHolidays.length > 0)) {
    const isSeasonal = weekly.onHolidays.some(({ days }) => days !== 'PH');
    for (const days of holidays) {
      const own = osmParts(onEach(days)).map(osmText);
      // Out of season it rests.
      texts.push([...(own.length === 0 || isSeasonal ? [`${days} off`] : []), ...own].join(', '));
    }
  }
  const dated = osmParts(osmDated(written, today, comment)).map(osmText);
  if (dated.length > 0) texts.push([texts.pop(), ...dated].filter(Boolean).join(', '));
  texts.push(
    ...overrides.texts,
    ...dayByDay(
      entry,
      [...single].sort((a, b) => a - b),
      comment,
    ),
  );

  const undated = rules.filter(({ prepared }) => prepared.isUndated);
  const fallback = undated.filter(({ prepared }) => prepared.slot.planned === 'by-appointment');
  for (const { pointer: own, prepared } of undated)
    if (prepared.slot.planned !== 'by-appointment') losses.push({ pointer: own, code: 'rhythm' });
  const said = fallback.map(({ prepared: { slot } }) => comment({ ...slot, startTime: slot.startTime ?? '00:00' }));
  const last = said.length > 0 ? `"${(said.join('; ') || phraseText(byAppointment(words))).replaceAll('"', '')}"` : '';
  const value = [texts.join('; '), last].filter(Boolean).join(' || ');
  if ([...value].length > mostCharacters) losses.push({ pointer, code: 'too-long', found: String(mostCharacters) });
  return { value, losses };
};
