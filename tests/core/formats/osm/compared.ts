import OpeningHours from 'opening_hours';
import { instantAt } from '../../../../src/core/schedule/local-time.js';
import { openingStatus } from '../../../../src/core/schedule/opening-status.js';
import type { Schedule } from '../../../../src/core/schedule/prepare-schedule.js';
import { nominatimPlace } from '../../schedule/oracles/osm-notation.js';

/** A stretch of time that is no "closed". */
export type Stretch = readonly [state: 'open' | 'unknown', start: string, end: string];

/** Day numbers, both included. */
export interface Weeks {
  readonly from: number;
  readonly through: number;
}

/** Touching stretches of one state are one. */
const joined = (all: readonly Stretch[]): readonly Stretch[] =>
  all.reduce<Stretch[]>((found, next) => {
    const last = found.at(-1);
    if (last?.[0] === next[0] && last[2] === next[1]) found[found.length - 1] = [last[0], last[1], next[2]];
    else found.push(next);
    return found;
  }, []);

const iso = (at: number) => new Date(at).toISOString();

/** From state to state as the schedule says; where it has no hours there is nothing. */
export const ours = (schedule: Schedule, { from, through }: Weeks): readonly Stretch[] => {
  const [start, end] = [instantAt(schedule, from), instantAt(schedule, through + 1)];
  const found: Stretch[] = [];
  for (let at = start; at < end;) {
    const { state, reason, until = end } = openingStatus(schedule, 'office', at);
    const to = Math.min(until, end);
    if (state === 'open') found.push(['open', iso(at), iso(to)]);
    else if (state !== 'closed' && reason?.kind !== 'no-hours') found.push(['unknown', iso(at), iso(to)]);
    at = until;
  }
  return joined(found);
};

export const openingHours = (text: string, region: string | undefined) =>
  new OpeningHours(text, nominatimPlace(region) as never);

/** The same as `opening_hours` says. */
export const theirs = (text: string, { document, clock }: Schedule, { from, through }: Weeks): readonly Stretch[] => {
  const [start, end] = [instantAt({ clock }, from), instantAt({ clock }, through + 1)];
  // What holds where nothing else does is a remark here, and has no times.
  const value = text.replace(/ ?\|\|.*/, '');
  if (!value) return [];
  return joined(
    openingHours(value, document.region)
      .getOpenIntervals(new Date(start), new Date(end))
      .map(([first, last, isUnknown, comment]) => {
        const day = Math.floor(clock.toLocal(first.getTime()) / 864e5);
        // When something without an end is over, both guess; here it is the end of the day.
        const most = comment?.startsWith('Specified as open end') ? instantAt({ clock }, day + 1) : end;
        return [isUnknown ? 'unknown' : 'open', iso(first.getTime()), iso(Math.min(last.getTime(), most, end))];
      }),
  );
};
