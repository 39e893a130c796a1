import { isoDate, isoTime, parseIsoDate, parseTime } from './civil-date.js';
import type { Schedule } from './prepare-schedule.js';

const minute = 60_000;
const day = 1440 * minute;

/** The instant of minutes after the local midnight of a day number. */
export const instantAt = ({ clock }: Pick<Schedule, 'clock'>, dayNumber: number, minutes = 0): number =>
  clock.toInstant(dayNumber * day + minutes * minute);

/** The local day number of an instant. */
export const dayAt = ({ clock }: Pick<Schedule, 'clock'>, at: number): number => Math.floor(clock.toLocal(at) / day);

/** An instant as the office's clock shows it: `2026-11-26`, `15:59`, `+01:00`. */
export const localDateTime = (
  { clock }: Pick<Schedule, 'clock'>,
  at: number,
): { readonly date: string; readonly time: string; readonly offset: string } => {
  const local = clock.toLocal(at);
  const date = Math.floor(local / day);
  const offset = Math.round((local - at) / minute);
  return {
    date: isoDate(date),
    time: isoTime(Math.floor((local - date * day) / minute)),
    offset: (offset < 0 ? '-' : '+') + isoTime(Math.abs(offset)),
  };
};

/** The instant of the office's local time `2026-11-26T10:00`, or of the beginning of `2026-11-26`. */
export const instantOf = (schedule: Pick<Schedule, 'clock'>, local: string): number =>
  instantAt(schedule, parseIsoDate(local), local.includes('T') ? parseTime(local.slice(11)) : 0);
