import { contains, type Interval } from './interval.js';
import type { TimedSlot } from './plan-day.js';

/** Where one finds somebody longest, and until when, if it goes on at another place after that. */
export interface Stay {
  /** The id of a place; absent: the usual one. */
  readonly place?: string;
  /** Epoch milliseconds. */
  readonly placeUntil?: number;
}

/**
 * Of slots that make up one state, at several places one after the other or side by side, the place to be named.
 *
 * @param slots in the order of their starts
 * @param state from the instant asked about to the end of the state
 */
export const longestStay = (slots: readonly TimedSlot[], { start, end }: Interval): Stay => {
  const ends = new Map<string | undefined, number>();
  for (const { slot, time } of slots) {
    const known = ends.get(slot.place) ?? 0;
    if (contains(time, start) || time.start <= known) ends.set(slot.place, Math.max(known, time.end));
  }
  const [[place, placeUntil] = []] = [...ends].sort(([, a], [, b]) => b - a);
  const goesOnElsewhere = slots.some(
    ({ slot, time }) => slot.place !== place && time.end > (placeUntil ?? end) && time.start < end,
  );
  return { place, placeUntil: goesOnElsewhere ? placeUntil : undefined };
};
