import { dayMilliseconds, isoTime, parseIsoDate, parseTime } from './civil-date.js';
import type { Interval } from './interval.js';
import type { WallClock } from './wall-clock.js';

interface WithClock {
  readonly clock: WallClock;
}

const minute = 6e4;

/** The instant of minutes after the local midnight of a day number. */
export const instantAt = ({ clock }: WithClock, day: number, minutes = 0): number =>
  clock.toInstant(day * dayMilliseconds + minutes * minute);

/** The instants of two times of a day. In the hour that the clocks skip, a beginning can move beyond its end. */
export const instantsOf = (schedule: WithClock, day: number, minutes: Interval): Interval => {
  const start = instantAt(schedule, day, minutes.start);
  return { start, end: Math.max(start, instantAt(schedule, day, minutes.end)) };
};

/** The local day number of an instant. */
export const dayAt = ({ clock }: WithClock, at: number): number => Math.floor(clock.toLocal(at) / dayMilliseconds);

/** An instant as the office's clock shows it: `2026-11-26`, `15:59`, `+01:00`. */
export const localDateTime = (
  { clock }: WithClock,
  at: number,
): { readonly date: string; readonly time: string; readonly offset: string } => {
  const local = clock.toLocal(at);
  const offset = (local - at) / minute;
  const iso = new Date(local).toISOString();
  return {
    date: iso.slice(0, 10),
    time: iso.slice(11, 16),
    offset: (offset < 0 ? '-' : '+') + isoTime(Math.abs(offset)),
  };
};

/** The instant of the office's local time `2026-11-26T10:00`, or of the beginning of `2026-11-26`. */
export const instantOf = (schedule: WithClock, local: string): number =>
  instantAt(schedule, parseIsoDate(local), parseTime(local.slice(11)));
