import type { Channel } from '../model/office-document.js';
import { contains, type Interval } from './interval.js';
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
const byCertainty: readonly OpeningState[] = ['open', 'by-appointment', 'tentative', 'unknown'];

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

const over = (channel: Channel, slots: readonly TimedSlot[]): readonly TimedSlot[] =>
  slots.filter(({ slot }) => slot.channels.includes(channel));

/** The slots of days that one can use over a channel. */
export const slotsOver = (channel: Channel, { slots }: DayPlan, ...others: readonly DayPlan[]): readonly TimedSlot[] =>
  over(channel, slots.concat(...others.map((each) => each.slots)));

/** What rules say may be on, on days that they don't know. */
export const possibleOver = (channel: Channel, ...plans: readonly DayPlan[]): readonly TimedSlot[] =>
  over(
    channel,
    plans.flatMap(({ possible }) => possible),
  );

/** The states of one entry over one channel on a day, without gaps; touching ones may be the same. */
export const stretches = (
  context: Context,
  entry: PreparedEntry,
  channel: Channel,
  day: number,
): readonly Stretch[] => {
  // The day before reaches in with what lasts past midnight.
  const plans = [entry.planOn(day - 1), entry.planOn(day)] as const;
  const whole = { start: instantAt(context, day), end: instantAt(context, day + 1) };
  const said: readonly Stretch[] = [
    ...slotsOver(channel, ...plans)
      .map(({ slot, time }) => ({ ...time, state: stateDuring(slot) }))
      .filter((each): each is Stretch => each.state !== undefined)
      .sort((a, b) => byCertainty.indexOf(a.state) - byCertainty.indexOf(b.state)),
    ...plans.flatMap(({ closures }) => closures.map(({ time }) => ({ ...time, state: 'closed' as const }))),
    ...possibleOver(channel, ...plans).map(({ time }) => ({ ...time, state: 'unknown' as const })),
    { ...whole, state: betweenSlots(entry, channel) },
  ];
  const edges = [...new Set(said.flatMap(({ start, end }) => [start, end]))]
    .filter((edge) => contains(whole, edge))
    .sort((a, b) => a - b);
  return edges.map((start, i) => ({
    start,
    end: edges[i + 1] ?? whole.end,
    state: said.find((each) => contains(each, start))!.state,
  }));
};
