import type { PageClock } from '../../src/elements/shared/page-clock.js';

const asleep = () => undefined;

/** A clock that stands still at an instant (epoch milliseconds) and wakes nobody. */
export const fixedClock = (instant: number): PageClock => ({
  now: () => instant,
  wakeAt: asleep,
  forget: asleep,
  check: asleep,
});
