import type { Schedule } from './prepare-schedule.js';

const written = /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?(Z|[+-]\d\d:\d\d)?$/;

/**
 * The instant (epoch milliseconds) that somebody wrote in ISO 8601: with an offset that instant, without one the
 * office's local time, a date alone its beginning. `undefined` where it can't be read.
 */
export const readInstant = ({ clock }: Pick<Schedule, 'clock'>, text: string): number | undefined => {
  const [, date = '', time = 'T00:00', offset] = written.exec(text.trim()) ?? [];
  const local = Date.parse(`${date}${time}Z`);
  // Some engines take 30 February for 2 March.
  if (Number.isNaN(local) || new Date(local).toISOString().slice(0, 10) !== date) return undefined;
  if (!offset) return clock.toInstant(local);
  const instant = Date.parse(`${date}${time}${offset}`);
  return Number.isNaN(instant) ? undefined : instant;
};
