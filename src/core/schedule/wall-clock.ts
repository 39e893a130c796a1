import { centralEuropeanZone } from '../model/time-zone.js';
import { civilDate, dayNumber, weekdayOf } from './civil-date.js';

const hour = 3_600_000;
const dayLength = 24 * hour;

/** Local time ⇄ instant in one zone. A local time is written as milliseconds as if the zone were UTC. */
export interface WallClock {
  /**
   * The instant of a local time. In a gap (spring) the time moves forward by the gap, in an overlap (autumn)
   * the first instant counts: RFC 5545 §3.3.5, `disambiguation: 'compatible'` of Temporal.
   */
  readonly toInstant: (local: number) => number;
  /** The local time of an instant (epoch milliseconds). */
  readonly toLocal: (instant: number) => number;
}

/** 01:00 UTC on the last Sunday of a month with 31 days: when the European Union changes its clocks (2000/84/EC). */
const changeIn = (year: number, month: number): number => {
  const last = dayNumber(year, month, 31);
  return (last - ((weekdayOf(last) + 1) % 7)) * dayLength + hour;
};

const summers = new Map<number, readonly [number, number]>();

const centralEuropeanOffset = (instant: number): number => {
  const { year } = civilDate(Math.floor(instant / dayLength));
  let summer = summers.get(year);
  if (!summer) summers.set(year, (summer = [changeIn(year, 3), changeIn(year, 10)]));
  return instant >= summer[0] && instant < summer[1] ? 2 * hour : hour;
};

// Two weeks: shorter than any time between two changes of a zone since 1970 (Morocco's Ramadan takes four).
const bucketLength = 14 * dayLength;

/** The offset of any zone from `Intl`, which is asked twice a fortnight and otherwise remembered. */
const offsetFromIntl = (timeZone: string): ((instant: number) => number) => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const ask = (instant: number): number => {
    const seconds = Math.floor(instant / 1000);
    const [month, date, year, h, m, s] = format
      .format(seconds * 1000)
      .split(/\D+/)
      .map(Number) as [number, number, number, number, number, number];
    return (dayNumber(year, month, date) * 86400 + h * 3600 + m * 60 + s - seconds) * 1000;
  };
  const buckets = new Map<number, { readonly before: number; readonly after: number; readonly change: number }>();
  return (instant) => {
    const index = Math.floor(instant / bucketLength);
    let bucket = buckets.get(index);
    if (!bucket) {
      let low = index * bucketLength;
      let high = low + bucketLength;
      const before = ask(low);
      const after = ask(high);
      // Changes happen on full seconds; where nothing changes there is nothing to search.
      while (before !== after && high - low > 1000) {
        const middle = Math.floor((low + high) / 2000) * 1000;
        if (ask(middle) === before) low = middle;
        else high = middle;
      }
      buckets.set(index, (bucket = { before, after, change: high }));
    }
    return instant < bucket.change ? bucket.before : bucket.after;
  };
};

const clocks = new Map<string, WallClock>();

/**
 * The clock of a zone of the IANA database. Central European time since 1996 is arithmetic, because the first
 * `Intl.DateTimeFormat` of a page costs a slow telephone 100 ms.
 *
 * @throws RangeError where `Intl` doesn't know the zone (`parseDocument` lets no such zone pass)
 */
export const wallClock = (timeZone: string): WallClock => {
  const known = clocks.get(timeZone);
  if (known) return known;
  let fromIntl: ((instant: number) => number) | undefined;
  const isCentralEuropean = centralEuropeanZone.test(timeZone);
  if (!isCentralEuropean) fromIntl = offsetFromIntl(timeZone);
  const since = Date.UTC(1996, 0);
  const offsetAt = (instant: number): number =>
    isCentralEuropean && instant >= since
      ? centralEuropeanOffset(instant)
      : (fromIntl ??= offsetFromIntl(timeZone))(instant);
  const clock: WallClock = {
    toLocal: (instant) => instant + offsetAt(instant),
    toInstant: (local) => {
      const before = offsetAt(local - dayLength);
      const after = offsetAt(local + dayLength);
      const first = local - before;
      if (before === after || first + offsetAt(first) === local) return first;
      const second = local - after;
      // Neither is right in a gap; counting with the offset before it moves the time forward by the gap.
      return second + offsetAt(second) === local ? second : first;
    },
  };
  clocks.set(timeZone, clock);
  return clock;
};
