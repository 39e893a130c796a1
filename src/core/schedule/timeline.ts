import type { Channel } from '../model/office-document.js';
import { type Interval, subtract } from './interval.js';
import { instantAt } from './local-time.js';
import type { OpeningState } from './opening-state.js';
import type { DayPlan, TimedSlot } from './plan-day.js';
import type { Context, PreparedEntry } from './prepared-entry.js';
import type { Slot } from './slot.js';

/** A stretch of time in one state: half-open, epoch milliseconds. */
export interface Stretch extends Interval {
  readonly state: OpeningState;
}

/** From the most certain to the least: where slots overlap, the first of these that holds is what is said. */
const byCertainty = ['open', 'by-appointment', 'tentative', 'unknown'] as const;

/**
 * What a slot lets one say while it lasts. From a start without a known end on nothing is certain any more,
 * and on a day without a known time nothing is known, except that one needs an appointment.
 */
export const stateDuring = ({ state, startTime, endTime }: Slot): OpeningState | undefined => {
  if (state === 'cancelled') return undefined;
  if (state === 'by-appointment') return state;
  if (!startTime) return 'unknown';
  return state === 'tentative' || !endTime ? 'tentative' : 'open';
};

/** "Closed" is said only of what has hours with times; a rule that waits for its engine says nothing yet. */
export const betweenSlots = ({ rules }: PreparedEntry, channel: Channel): 'closed' | 'unknown' =>
  !rules.some(({ isPending }) => isPending) &&
  rules.some(({ slot, isUndated }) => !isUndated && slot.startTime && slot.channels.includes(channel))
    ? 'closed'
    : 'unknown';

/** The slots of days that one can use over a channel. */
export const slotsOver = (channel: Channel, ...plans: readonly DayPlan[]): readonly TimedSlot[] =>
  plans.flatMap(({ slots }) => slots.filter(({ slot }) => slot.channels.includes(channel)));

/** The states of one entry over one channel in a week (as `weekOf` counts), without gaps; touching ones may be the same. */
export const stretches = (
  context: Context,
  entry: PreparedEntry,
  channel: Channel,
  week: number,
): readonly Stretch[] => {
  const monday = week * 7 - 3;
  // The day before reaches in with what lasts past midnight.
  const plans = [-1, 0, 1, 2, 3, 4, 5, 6].map((i) => entry.planOn(monday + i));
  const slots = slotsOver(channel, ...plans);
  const whole = { start: instantAt(context, monday), end: instantAt(context, monday + 7) };
  let free: readonly Interval[] = [whole];
  const found: Stretch[] = [];
  const take = (state: OpeningState, times: readonly Interval[]): void => {
    const rest = subtract(free, times);
    found.push(...subtract(free, rest).map((time) => ({ ...time, state })));
    free = rest;
  };
  for (const state of byCertainty)
    take(
      state,
      slots.filter(({ slot }) => stateDuring(slot) === state).map(({ time }) => time),
    );
  take(
    'closed',
    plans.flatMap(({ closures }) => closures.map(({ time }) => time)),
  );
  take(betweenSlots(entry, channel), [whole]);
  return found.sort((a, b) => a.start - b.start);
};
