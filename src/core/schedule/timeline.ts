import type { Channel } from '../model/office-document.js';
import { type Interval, merge, subtract } from './interval.js';
import { instantAt } from './local-time.js';
import type { OpeningState } from './opening-state.js';
import { type DayPlan, planDay } from './plan-day.js';
import type { PreparedEntry } from './prepared-entry.js';
import type { Schedule } from './prepare-schedule.js';
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
  if (startTime === undefined) return 'unknown';
  return state === 'tentative' || endTime === undefined ? 'tentative' : 'open';
};

/** "Closed" is said only of what has hours with times; a rule that waits for its engine says nothing yet. */
export const betweenSlots = (entry: PreparedEntry, channel: Channel): 'closed' | 'unknown' =>
  !entry.rules.some(({ isPending }) => isPending) &&
  entry.rules.some(
    ({ slot, isUndated }) => !isUndated && slot.startTime !== undefined && slot.channels.includes(channel),
  )
    ? 'closed'
    : 'unknown';

const intervalIn = (schedule: Schedule, plan: DayPlan, { start, end }: Interval): Interval => ({
  start: instantAt(schedule, plan.day, start),
  end: instantAt(schedule, plan.day, end),
});

/** The slots of a day that one can use over a channel, with their instants. */
export const slotsOver = (
  schedule: Schedule,
  plan: DayPlan,
  channel: Channel,
): readonly { readonly slot: Slot; readonly time: Interval }[] =>
  plan.slots
    .filter(({ channels }) => channels.includes(channel))
    .map((slot) => ({ slot, time: intervalIn(schedule, plan, slot) }));

const clip = ({ start, end }: Interval, bounds: Interval): Interval => ({
  start: Math.max(start, bounds.start),
  end: Math.min(end, bounds.end),
});

/** The states of one entry over one channel from one day to another (day numbers, the second not included), without gaps. */
export const stretches = (
  schedule: Schedule,
  entry: PreparedEntry,
  channel: Channel,
  fromDay: number,
  toDay: number,
): readonly Stretch[] => {
  const bounds = { start: instantAt(schedule, fromDay), end: instantAt(schedule, toDay) };
  const plans: DayPlan[] = [];
  // The day before reaches in with what lasts past midnight.
  for (let day = fromDay - 1; day < toDay; day++) plans.push(planDay(entry, day, schedule));
  const during = plans
    .flatMap((plan) => slotsOver(schedule, plan, channel))
    .map(({ slot, time }) => ({ state: stateDuring(slot), time: clip(time, bounds) }));
  const found: Stretch[] = [];
  let taken: readonly Interval[] = [];
  const take = (state: OpeningState, times: readonly Interval[]): void => {
    const free = subtract(times, taken);
    found.push(...free.map((time) => ({ ...time, state })));
    taken = merge([...taken, ...free]);
  };
  for (const certain of byCertainty)
    take(
      certain,
      during.filter(({ state }) => state === certain).map(({ time }) => time),
    );
  const closures = plans.flatMap((plan) =>
    plan.closures.map((closure) => clip(intervalIn(schedule, plan, closure), bounds)),
  );
  take('closed', closures);
  take(betweenSlots(entry, channel), [bounds]);
  return joined(found.sort((a, b) => a.start - b.start));
};

/** Touching stretches of one state are one. */
const joined = (sorted: readonly Stretch[]): readonly Stretch[] => {
  const result: Stretch[] = [];
  for (const stretch of sorted) {
    const last = result.at(-1);
    if (last?.state === stretch.state) result[result.length - 1] = { ...last, end: stretch.end };
    else result.push(stretch);
  }
  return result;
};
