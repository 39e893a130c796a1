import type { Loss } from '../model/loss.js';
import type { Rule } from '../model/office-document.js';
import { isoDate } from '../schedule/civil-date.js';
import { instantAt } from '../schedule/local-time.js';
import type { PreparedEntry } from '../schedule/prepared-entry.js';
import { openingDay } from '../schedule/places.js';
import type { Schedule } from '../schedule/prepare-schedule.js';
import { timesOf } from '../schedule/slot.js';
import { type EventContext, eventLines, seriesLines } from './write-icalendar-event.js';
import { pointerTo } from './write-icalendar-losses.js';
import { type DayWindow, type Pattern, patternsOf } from './write-icalendar-patterns.js';
import { byDay, claim, type DayFacts, type PlannedDate, seriesOf } from './write-icalendar-series.js';
import { patternIdentity, type PatternIdentity, uidGiver } from './write-icalendar-uid.js';

const threeHours = 3 * 3_600_000;

interface KnownPattern extends Pattern {
  readonly identity: PatternIdentity;
}

/** A stretch of other hours so short is told date by date. */
const shortest = 14;

const identified = (patterns: readonly Pattern[]): readonly KnownPattern[] =>
  patterns.map((pattern) => ({ ...pattern, identity: patternIdentity(pattern) }));

/** The patterns of rules that hold on the days of an override instead of the usual ones. */
const overridePatterns = (
  { overrides }: PreparedEntry,
  schedule: Schedule,
  window: DayWindow,
): readonly KnownPattern[] =>
  overrides.flatMap(({ override: { hours = [], status, name, place, channels, providers }, days }) =>
    hours.flatMap((rule) =>
      identified(
        patternsOf({ status, name, place, channels, providers, ...rule }, schedule, window, (day) => {
          const span = days(day);
          return span && span.through - span.from + 1 >= shortest ? span.from : undefined;
        }),
      ),
    ),
  );

/** The day on which the entry, or the office it is at, moved for good; before it 0. */
const movedOn = ({ entry, office }: PreparedEntry, { document }: Schedule, day: number): number =>
  Math.max(
    0,
    ...[entry, office?.entry].map((each) => openingDay(document, each?.nextPlace)).filter((opens) => opens <= day),
  );

const rulesOf = (entry: PreparedEntry): readonly Rule[] =>
  (entry.office && 'duringOfficeHours' in entry.entry ? entry.office.entry.hours : entry.entry.hours) ?? [];

/** In an order that doesn't depend on the order of the document. */
const inOrder = ({ identity: { whole }, days }: KnownPattern, other: KnownPattern): number =>
  whole === other.identity.whole ? days[0]! - other.days[0]! : whole < other.identity.whole ? -1 : 1;

/** The events of one office or service, and which of its rules had to be told date by date. */
export const entryEvents = (
  entry: PreparedEntry,
  dates: readonly PlannedDate[],
  window: DayWindow,
  isResting: DayFacts['isResting'],
  context: EventContext,
): { readonly lines: readonly string[]; readonly losses: readonly Loss[] } => {
  const { schedule } = context;
  const left = byDay(dates);
  const rules = rulesOf(entry).map((rule) =>
    identified(patternsOf(rule, schedule, window, (day) => movedOn(entry, schedule, day))),
  );
  const patterns = [...rules.flat(), ...overridePatterns(entry, schedule, window)].sort(inOrder);
  const claims = patterns.flatMap((pattern) => claim(pattern, left) ?? []);
  const uids = uidGiver();
  const isOfUsualLength: DayFacts['isOfUsualLength'] = (day, startTime, endTime) => {
    const { start, end } = timesOf({ startTime, endTime }, 1440);
    const [from, to] = [instantAt(schedule, day, start), instantAt(schedule, day, end)];
    const offsetAt = (instant: number): number => schedule.clock.toLocal(instant) - instant;
    // Of two equal local times calendars may take the other one; so nothing begins beside a change of the clocks.
    return to - from === (end - start) * 60_000 && offsetAt(from - threeHours) === offsetAt(to + threeHours);
  };
  const series = claims.map((each) => seriesOf(each, left, { isResting, isOfUsualLength }));
  const events = series.map((each) => {
    const { identity } = each.pattern as KnownPattern;
    const uid = uids.ofSeries(each.master.date, identity);
    return seriesLines(uid, each, context);
  });
  const single = [...left.values()]
    .flat()
    .sort((a, b) => a.day - b.day || (a.content.join() < b.content.join() ? -1 : 1))
    .map((date) => eventLines(uids.ofDate(date), date, context));
  const pointer = pointerTo(schedule, entry);
  const remaining = new Set([...left.values()].flat().map(({ day, startTime }) => `${day} ${startTime}`));
  const losses = entry.rules.flatMap((prepared, i): readonly Loss[] => {
    const { byDay: codes, rrule, startTime } = entry.entry.hours![i]!;
    const isSaid = !(codes ?? rrule) || prepared.isUndated;
    const days = isSaid
      ? []
      : [...left.keys()].filter((day) => prepared.fires(day) && remaining.has(`${day} ${startTime}`));
    return days.length > 1
      ? [{ pointer: `${pointer}/hours/${i}`, code: 'single-dates', found: isoDate(window.through) }]
      : [];
  });
  return { lines: [...events, ...single].flat(), losses };
};
