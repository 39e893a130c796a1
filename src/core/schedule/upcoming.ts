import { stepsPerCall } from './budget.js';
import { parseIsoDate } from './civil-date.js';
import { dayAt, instantAt } from './local-time.js';
import type { Occurrence, OccurrenceFilter } from './occurrence.js';
import { occurrencesOf } from './occurrences.js';
import { horizonDays } from './opening-status.js';
import type { Schedule } from './prepare-schedule.js';

/** Which dates to come are wanted, and how many. */
export interface UpcomingOptions extends OccurrenceFilter {
  /** How many dates that take place; cancelled ones in between come in addition. Without it: all. */
  readonly limit?: number;
  /** The last local date that is looked at; never beyond 400 days ahead. */
  readonly through?: string;
}

/** Days that are looked at in one go, so that a search for the next few dates doesn't work out a year. */
const stride = 14;

/**
 * The dates that are under way at an instant or still to come, in the order of their starts. Those that a holiday or
 * an override cancels stay among them, up to the last that is wanted, so that nobody waits for them in vain.
 *
 * @param at epoch milliseconds
 * @throws RangeError where there is more to look at than one call may
 */
export const upcoming = (
  schedule: Schedule,
  at: number,
  { limit = Infinity, through, ...filter }: UpcomingOptions = {},
): readonly Occurrence[] => {
  schedule.budget.left = stepsPerCall;
  const today = dayAt(schedule, at);
  const last = Math.min(today + horizonDays, through ? parseIsoDate(through) : Infinity);
  const midnight = instantAt(schedule, today);
  const found: Occurrence[] = [];
  let wanted = limit;
  let length = 0;
  // Yesterday's may last past midnight.
  for (let day = today - 1; day <= last && wanted > 0; day += stride)
    for (const date of occurrencesOf(schedule, day, Math.min(day + stride - 1, last), filter)) {
      // What has no known end is over when its day is.
      const isOver = date.end === undefined ? date.start < midnight : date.end <= at;
      if (isOver || wanted < 1) continue;
      found.push(date);
      if (date.state === 'cancelled') continue;
      wanted--;
      length = found.length;
    }
  // What is cancelled after the last date that is wanted is of no use yet.
  return wanted > 0 ? found : found.slice(0, length);
};
