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
  return { state: 'cancelled', reason: { kind: 'override', name: why } };
};

/**
 * The slot of a rule on a day on which it fires. Of the override that the rule stands in, if it does, and the rule the
 * rule is the more specific; the entry's own note and name stay with the entry.
 */
export const slotOf = (
  rule: Details & Pick<Rule, 'startTime' | 'endTime'>,
  entry: Details,
  override: Details | undefined,
  isUncertain: boolean,
): Slot => {
  const levels = [entry, override ?? {}, rule];
  const { booking, channels = ['visit'], languages = [] }: Details = Object.assign({}, ...levels);
  const { name, place, providers }: Details = { ...override, ...rule };
  const sayer = levels.filter(({ status }) => status).at(-1) ?? {};
  const planned = stateOf(sayer.status, booking, isUncertain);
  const { startTime, endTime } = rule;
  const start = startTime === undefined ? 0 : parseTime(startTime);
  const end = endTime === undefined ? dayLength : parseTime(endTime);
  return {
    start,
    end: end > start ? end : end + dayLength,
    startTime,
    endTime,
    planned,
    state: planned,
    reason: override && cancelledBy({ ...override, ...rule }).reason,
    ...(sayer.status === 'cancelled' && cancelledBy(sayer)),
    name,
    place,
    booking,
    providers,
    channels,
    languages,
    notes: [override?.note, rule.note].filter((note) => note !== undefined),
    movedTo: undefined,
    movedFrom: undefined,
  };
};

/** The part of a slot from one minute to another. */
export const partOf = (slot: Slot, start: number, end: number): Slot => ({
  ...slot,
  start,
  end,
  startTime: isoTime(start),
  endTime: isoTime(end),
});

/** The slot as another day or time of the day has it; its length stays. */
export const shifted = (slot: Slot, by: number): Slot => ({
  ...slot,
  start: slot.start + by,
  end: slot.endTime === undefined ? dayLength : slot.end + by,
  startTime: slot.startTime && isoTime(slot.start + by),
  endTime: slot.endTime && isoTime(slot.end + by),
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
