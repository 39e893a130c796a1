import type { Occurrence, OccurrenceFilter } from '../../../src/core/schedule/occurrence.js';
import { occurrences } from '../../../src/core/schedule/occurrences.js';
import type { Schedule } from '../../../src/core/schedule/prepare-schedule.js';
import type { ExpandedDate } from './expanded-calendar.js';

const statuses: Readonly<Record<Occurrence['state'], string>> = {
  confirmed: 'CONFIRMED',
  tentative: 'TENTATIVE',
  'by-appointment': 'TENTATIVE',
  cancelled: 'CANCELLED',
};

/** `service 1764583200000 1764590400000 CONFIRMED`: what is compared of a date. */
export type DateLine = string;

const ownerOf = (uid: string): string =>
  uid.replace(/@.*$/, '').replace(/(-[\da-f]{8}(?=-|$)|-\d{4}-\d\d-\d\d-).*$/, '');

export const expandedLines = (dates: readonly ExpandedDate[]): readonly DateLine[] =>
  dates.map(({ uid, start, end, status }) => [ownerOf(uid), start, end, status].join(' ')).sort();

/** What a calendar should hold: no rest on holidays, and of what moved only where it moved to. */
export const plannedLines = (
  schedule: Schedule,
  window: { readonly from: string; readonly through: string },
  filter: OccurrenceFilter = {},
): readonly DateLine[] => {
  const all = occurrences(schedule, window, filter);
  const moved = all.map(({ kind, of, movedFrom }) => `${kind} ${of} ${movedFrom}`);
  return all
    .filter(({ state, reason }) => !(state === 'cancelled' && reason?.kind === 'public-holiday'))
    .filter(({ kind, of, localDate, movedTo }) => !movedTo || !moved.includes(`${kind} ${of} ${localDate}`))
    .map(({ kind, of, startTime, localDate, start, end, state }) =>
      [
        kind === 'hours' ? `hours.${of}` : of,
        startTime ? start : localDate,
        startTime ? end : undefined,
        statuses[state],
      ].join(' '),
    )
    .sort();
};

const threeHours = 3 * 3_600_000;

/**
 * Without what takes place while the clocks are changed: there calendars count a length in hours or by the clock, each
 * as it likes, and which of two equal local times is meant no calendar file can say.
 */
export const awayFromClockChanges = (lines: readonly DateLine[], { clock }: Schedule): readonly DateLine[] =>
  lines.filter((line) => {
    const [, start = '', end] = line.split(' ');
    if (start.includes('-')) return true;
    const offsetAt = (instant: number): number => clock.toLocal(instant) - instant;
    return offsetAt(Number(start) - threeHours) === offsetAt(Number(end || start) + threeHours);
  });
