import type { Booking, Channel, How, Rule, Service, Text } from '../model/office-document.js';
import { isoTime, parseTime } from './civil-date.js';
import type { OccurrenceState } from './occurrence.js';
import type { Reason } from './opening-state.js';

/** How something takes place, after entry, rule and override have had their say; the more specific one wins. */
export interface SlotDetails {
  readonly name?: Text;
  /** Absent: the place of the entry, or of its office. */
  readonly place?: string;
  readonly channels: readonly Channel[];
  readonly booking?: Booking;
  readonly languages: readonly string[];
  /** Only where a rule or override names them for its own dates. */
  readonly providers?: readonly string[];
}

/** One stretch of one day, in minutes after the local midnight with which the day begins. */
export interface Slot extends SlotDetails {
  readonly start: number;
  /** Beyond 1440 on the next day; 1440 where the end isn't known. */
  readonly end: number;
  readonly startTime?: string;
  readonly endTime?: string;
  /** What it would be if nothing cancelled it. */
  readonly planned: OccurrenceState;
  readonly state: OccurrenceState;
  readonly reason?: Reason;
  readonly notes: readonly Text[];
  readonly movedTo?: string;
  /** A day number. */
  readonly movedFrom?: number;
}

export const dayLength = 1440;

/** What offices, services, rules and overrides say about *how*; a status only the last three. */
export type Details = How & {
  readonly name?: Text;
  readonly providers?: readonly string[];
  readonly status?: Service['status'];
};

const stateOf = (status: Details['status'], booking: Booking | undefined, isUncertain: boolean): OccurrenceState =>
  status === 'tentative' || isUncertain ? 'tentative' : booking === 'required' ? 'by-appointment' : 'confirmed';

/** What a cancellation does to a slot; its note (else its name) is what a resident reads as the reason. */
export const cancelledBy = ({ note, name }: Details): Pick<Slot, 'state' | 'reason'> => {
  const why = note ?? name;
  return { state: 'cancelled', reason: { kind: 'override', ...(why !== undefined && { name: why }) } };
};

/**
 * The slot of a rule on a day on which it fires. `levels` go from the least to the most specific; the entry's own note
 * and name stay with the entry.
 */
export const slotOf = (
  rule: Pick<Rule, 'startTime' | 'endTime'>,
  entry: Details,
  levels: readonly Details[],
  isUncertain: boolean,
): Slot => {
  const pick = <Key extends keyof Details>(key: Key): Details[Key] => {
    for (let i = levels.length - 1; i >= 0; i--) if (levels[i]![key] !== undefined) return levels[i]![key];
    return undefined;
  };
  const sayer = [...levels].reverse().find(({ status }) => status !== undefined) ?? entry;
  const { status } = sayer;
  const booking = pick('booking') ?? entry.booking;
  const planned = stateOf(status, booking, isUncertain);
  const start = rule.startTime === undefined ? 0 : parseTime(rule.startTime);
  const end = rule.endTime === undefined ? dayLength : parseTime(rule.endTime);
  const name = pick('name');
  const place = pick('place');
  const providers = pick('providers');
  return {
    start,
    end: end > start ? end : end + dayLength,
    ...(rule.startTime !== undefined && { startTime: rule.startTime }),
    ...(rule.endTime !== undefined && { endTime: rule.endTime }),
    planned,
    state: planned,
    ...(status === 'cancelled' && cancelledBy(sayer)),
    ...(name !== undefined && { name }),
    ...(place !== undefined && { place }),
    ...(booking && { booking }),
    ...(providers && { providers }),
    channels: pick('channels') ?? entry.channels ?? ['visit'],
    languages: pick('languages') ?? entry.languages ?? [],
    notes: levels.flatMap(({ note }) => (note === undefined ? [] : [note])),
  };
};

/** The part of a slot from one minute to another. */
export const partOf = (slot: Slot, start: number, end: number): Slot => ({
  ...slot,
  start,
  end,
  ...(start !== slot.start && { startTime: isoTime(start) }),
  ...(end !== slot.end && { endTime: isoTime(end) }),
});

/** The slot as another day or time of the day has it; its length stays. */
export const shifted = (slot: Slot, by: number): Slot => ({
  ...slot,
  start: slot.start + by,
  end: slot.endTime === undefined ? dayLength : slot.end + by,
  ...(slot.startTime !== undefined && { startTime: isoTime(slot.start + by) }),
  ...(slot.endTime !== undefined && { endTime: isoTime(slot.end + by) }),
});

const certainty: Readonly<Record<OccurrenceState, number>> = {
  confirmed: 3,
  'by-appointment': 2,
  tentative: 1,
  cancelled: 0,
};

/** Slots of one entry and the same people that coincide are one, and the more certain one is it; the order stays. */
export const withoutCoinciding = (slots: readonly Slot[]): readonly Slot[] => {
  if (slots.length < 2) return slots;
  const kept = new Map<string, Slot>();
  for (const slot of slots) {
    const { start, endTime, place, channels, providers, name } = slot;
    const key = JSON.stringify([start, endTime, place, channels, providers, name]);
    const other = kept.get(key);
    if (!other || certainty[slot.state] > certainty[other.state]) kept.set(key, slot);
  }
  return kept.size === slots.length ? slots : [...kept.values()];
};
