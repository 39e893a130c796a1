import type { Period } from '../model/office-document.js';
import { dayAt } from './local-time.js';
import { lastOf } from './partial-date.js';
import type { WallClock } from './wall-clock.js';

/** The last day (day number) that `on` means; what comes again every year, with Easter too, or has no end, has none. */
export const lastDayOf = (on: readonly string[]): number =>
  Math.max(
    ...on.map((entry) => {
      const [first = '', last = first] = entry.split('/');
      return /^\d/.test(last) ? lastOf(last) : Infinity;
    }),
  );

/**
 * Periods (school holidays) whose days are all over at an instant (epoch milliseconds): when the next ones are nobody
 * knows, and nothing is different until somebody says it.
 */
export const endedPeriods = (
  schedule: { readonly clock: WallClock; readonly document: { readonly periods: readonly Period[] } },
  at: number,
): readonly Period[] => schedule.document.periods.filter(({ on }) => lastDayOf(on) < dayAt(schedule, at));
