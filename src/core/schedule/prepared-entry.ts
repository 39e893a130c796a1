import type { Channel, Office, OfficeDocument, Override, Rule, Service } from '../model/office-document.js';
import type { Budget } from './budget.js';
import { type DaySet, daySet } from './day-set.js';
import type { Holiday } from './holidays.js';
import type { Interval } from './interval.js';
import { type DayPlan, planDay } from './plan-day.js';
import { isUnanchored, type PlainRule, plainRule } from './plain-rules.js';
import type { RecurrenceEngine } from './recurrence-engine.js';
import { reduceRecurrence } from './reduce-recurrence.js';
import { remembered } from './remembered.js';
import { type Details, dayLength, present, reasonIn, type Slot, slotOf, timesOf } from './slot.js';
import { type Stretch, stretches } from './timeline.js';
import type { WallClock } from './wall-clock.js';

/** What entries are prepared with. */
export interface Context {
  readonly document: OfficeDocument;
  readonly clock: WallClock;
  /** By day number, those of the region and the document's own. */
  readonly holidayOn: (day: number) => Holiday | undefined;
  readonly budget: Budget;
  readonly recurrence?: RecurrenceEngine;
}

export interface PreparedRule extends PlainRule {
  /** The slot on a day without overrides; the same object on all of them. */
  readonly slot: Slot;
}

export interface PreparedOverride {
  readonly override: Override;
  /** What it changes about a slot. */
  readonly how: Details & Pick<Override, 'movedTo'>;
  readonly days: DaySet;
  /** Minutes after midnight, where only a part of the day is meant. */
  readonly part?: Interval;
  /** The rules that hold instead. */
  readonly rules?: readonly PreparedRule[];
}

/** An office or service, ready to be asked about any day. */
export interface PreparedEntry {
  readonly kind: 'hours' | 'service';
  readonly id: string;
  readonly entry: Office | Service;
  /** The office that a service belongs to. */
  readonly office?: PreparedEntry;
  readonly rules: readonly PreparedRule[];
  readonly overrides: readonly PreparedOverride[];
  /**
   * One day (day number).
   *
   * @throws RangeError when the budget of the call is used up
   */
  readonly planOn: (day: number) => DayPlan;
  /** The states over a channel, by day number. */
  readonly daysOver: (channel: Channel) => (day: number) => readonly Stretch[];
  /** Of a service in rotation how many turns were taken before each day, from the first provider's on; grows when asked. */
  readonly turns: number[];
}

/** A rule of an entry; inside an override that says what the rule doesn't. */
const prepareRule = (given: Rule, entry: Office | Service, context: Context, override?: Details): PreparedRule => {
  const rule = reduceRecurrence({ ...override, ...given });
  const plain = plainRule(rule, context);
  const isUncertain = isUnanchored(rule);
  const details = slotOf(rule, entry, isUncertain || (plain.isUndated && !!rule.rrule && !!rule.startTime));
  const { interval, byDay } = rule;
  const rhythm = isUncertain && interval && !(rule.status ?? (entry as Service).status);
  const slot: Slot = rhythm
    ? { ...details, rhythm: { interval, unit: /\d/.test(byDay?.join() ?? '') ? 'month' : 'week' } }
    : details;
  if (!override) return { ...plain, slot };
  return {
    ...plain,
    // It holds on every day meant.
    isUndated: false,
    slot: { ...slot, notes: present(override.note, given.note), reason: slot.reason ?? reasonIn(rule) },
  };
};

const prepareOverride = (override: Override, entry: Office | Service, context: Context): PreparedOverride => {
  const { on, hours, startTime, endTime, ...how } = override;
  return {
    override,
    how,
    days: daySet(on, context),
    // "From 13:00 on" also means what lasts past midnight.
    part: startTime || endTime ? timesOf(override, 2 * dayLength) : undefined,
    rules: hours?.map((rule) => prepareRule(rule, entry, context, how)),
  };
};

/** @param office of a service, the one it belongs to */
export const prepareEntry = (entry: Office | Service, context: Context, office?: PreparedEntry): PreparedEntry => {
  const { id, hours = [], overrides = [] } = entry;
  const prepared: PreparedEntry = {
    kind: office ? 'service' : 'hours',
    id,
    entry,
    office,
    rules: hours.map((rule) => prepareRule(rule, entry, context)),
    overrides: overrides.map((override) => prepareOverride(override, entry, context)),
    planOn: remembered((day) => planDay(prepared, day, context)),
    daysOver: remembered((channel) => remembered((day) => stretches(context, prepared, channel, day))),
    turns: [0],
  };
  return prepared;
};
