import { dayAt, instantAt } from './local-time.js';
import { occurrencesOf } from './occurrences.js';
import { openingStatus, soon } from './opening-status.js';
import type { Schedule } from './prepare-schedule.js';

/**
 * The first instant after `at` (epoch milliseconds) from which something else may have to be said about an office:
 * its hours or a consultation begin or end, it closes soon, the next day begins.
 *
 * @throws RangeError where the schedule has no such office
 */
export const nextChange = (schedule: Schedule, officeId: string, at: number): number => {
  const today = dayAt(schedule, at);
  const { state, until = Infinity } = openingStatus(schedule, officeId, at);
  const edges = occurrencesOf(schedule, today - 1, today, { offices: [officeId] }).flatMap(
    ({ start, end = Infinity }) => [start, end],
  );
  if (state === 'open') edges.push(until - soon);
  return Math.min(...[instantAt(schedule, today + 1), until, ...edges].filter((each) => each > at));
};
