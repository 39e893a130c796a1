import { dayAt, instantAt } from './local-time.js';
import { occurrencesOf } from './occurrences.js';
import { openingStatus } from './opening-status.js';
import type { Schedule } from './prepare-schedule.js';

const soon = 30 * 60_000;

/**
 * The first instant after `at` (epoch milliseconds) from which something else may have to be said about an office:
 * its hours or a consultation begin or end, it closes soon, the next day begins.
 *
 * @throws RangeError where the schedule has no such office
 */
export const nextChange = (schedule: Schedule, officeId: string, at: number): number => {
  const today = dayAt(schedule, at);
  const { state, until = Infinity } = openingStatus(schedule, officeId, at);
  const closesSoonAt = state === 'open' ? until - soon : Infinity;
  const dates = occurrencesOf(schedule, today - 1, today, { offices: [officeId] });
  const edges = dates.flatMap(({ start, end = Infinity }) => [start, end]);
  return Math.min(...[instantAt(schedule, today + 1), closesSoonAt, until, ...edges].filter((each) => each > at));
};
