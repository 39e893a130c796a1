import { civilDate, dayMilliseconds, daysInMonth, weekdayOf } from '../schedule/civil-date.js';
import { weekdayCodes } from '../schedule/reduce-recurrence.js';
import type { WallClock } from '../schedule/wall-clock.js';

/** A change of the clocks: the local time at which it happens, by the clock before it, and the offsets around it. */
interface Change {
  /** Milliseconds, as if the zone were UTC. */
  readonly local: number;
  /** Milliseconds. */
  readonly from: number;
  readonly to: number;
}

const minute = 60_000;

/** The first instant of a stretch with another offset at its end, to the second. */
const changeBetween = ({ toLocal }: WallClock, start: number, end: number): number => {
  const before = toLocal(start) - start;
  let [low, high] = [start, end];
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (toLocal(middle) - middle === before) low = middle;
    else high = middle;
  }
  return high;
};

/** Days that are looked at in one step; no zone changes its clocks there and back within so few. */
const stride = 7;

const changesBetween = (clock: WallClock, first: number, last: number): readonly Change[] => {
  const offsetAt = (instant: number): number => clock.toLocal(instant) - instant;
  const changes: Change[] = [];
  for (let at = first; at < last; at += stride * dayMilliseconds) {
    const next = at + stride * dayMilliseconds;
    if (offsetAt(at) === offsetAt(next)) continue;
    const instant = changeBetween(clock, at, next);
    const from = offsetAt(at);
    changes.push({ local: instant + from, from, to: offsetAt(instant) });
  }
  return changes;
};

/** `+0100` */
const offsetText = (offset: number): string => {
  const minutes = Math.abs(offset) / minute;
  const digits = [Math.floor(minutes / 60), Math.floor(minutes % 60)].map((part) => String(part).padStart(2, '0'));
  return (offset < 0 ? '-' : '+') + digits.join('');
};

/** `20261025T030000`: a local time, as if the zone were UTC. */
export const localTimeText = (local: number): string => new Date(local).toISOString().replace(/[-:]|\.\d+Z/g, '');

/** `FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU`, where changes of successive years have that in common. */
const yearly = (changes: readonly Change[]): string | undefined => {
  const days = changes.map(({ local }) => Math.floor(local / dayMilliseconds));
  const dates = days.map(civilDate);
  const same = <T>(values: readonly T[]): boolean => values.every((value) => value === values[0]);
  const isYearly = dates.every(({ year }, i) => year === dates[0]!.year + i);
  const isOneTime = same(changes.map(({ local }) => local % dayMilliseconds));
  if (
    changes.length < 2 ||
    !isYearly ||
    !isOneTime ||
    !same(dates.map(({ month }) => month)) ||
    !same(days.map(weekdayOf))
  )
    return undefined;
  const fromEnd = dates.map(({ year, month, date }) => Math.floor((date - 1 - daysInMonth(year, month)) / 7));
  const fromStart = dates.map(({ date }) => Math.ceil(date / 7));
  const position =
    same(fromStart) && fromStart[0] !== 5 && !(same(fromEnd) && fromEnd[0] === -1) ? fromStart[0] : fromEnd[0];
  if (!same(fromStart) && !same(fromEnd)) return undefined;
  return `FREQ=YEARLY;BYMONTH=${dates[0]!.month};BYDAY=${position}${weekdayCodes[weekdayOf(days[0]!)]}`;
};

const observance = (name: string, { local, from, to }: Change, rule?: string): readonly string[] => [
  `BEGIN:${name}`,
  `DTSTART:${localTimeText(local)}`,
  `TZOFFSETFROM:${offsetText(from)}`,
  `TZOFFSETTO:${offsetText(to)}`,
  ...(rule ? [`RRULE:${rule}`] : []),
  `END:${name}`,
];

/**
 * `VTIMEZONE` (RFC 5545 §3.6.5) of a zone for the years around two instants (epoch milliseconds): every change of its
 * clocks there, as the clock itself has it; where they come at the same place of every year, as a rule.
 */
export const zoneLines = (timeZone: string, clock: WallClock, first: number, last: number): readonly string[] => {
  const year = 366 * dayMilliseconds;
  const begin = Math.floor((first - 2 * year) / dayMilliseconds) * dayMilliseconds;
  const end = last + 2 * year;
  const changes = changesBetween(clock, begin, end);
  const offset = clock.toLocal(begin) - begin;
  const least = Math.min(offset, ...changes.map(({ to }) => to));
  const nameOf = ({ to }: Change): string => (to > least ? 'DAYLIGHT' : 'STANDARD');
  const kinds = new Map<string, Change[]>();
  for (const change of changes) {
    const kind = `${change.from} ${change.to}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), change]);
  }
  // What held before the first change; only needed where no change comes before the first date.
  const initial: Change = { local: begin + offset, from: offset, to: offset };
  const isInitial = !changes.some(({ local }) => local < first);
  const observances = [...kinds.values()].flatMap((each) => {
    // Some zones had summer time for some years only; and some programs know no further dates but those of a rule.
    const isOngoing = each[0]!.local < begin + year && each.at(-1)!.local > end - year;
    const rule = isOngoing ? yearly(each) : undefined;
    return rule
      ? observance(nameOf(each[0]!), each[0]!, rule)
      : each.flatMap((change) => observance(nameOf(change), change));
  });
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    ...(isInitial ? observance(nameOf(initial), initial) : []),
    ...observances,
    'END:VTIMEZONE',
  ];
};
