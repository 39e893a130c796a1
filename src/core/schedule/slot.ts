import type { Booking, Channel, How, Rule, Status, Text } from '../model/office-document.js';
import { isoTime, parseTime } from './civil-date.js';
import type { OccurrenceState, Rhythm } from './occurrence.js';
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
  /** Where it is tentative only because nobody knows from when it is counted. */
  readonly rhythm?: Rhythm;
  /** What it would be if nothing cancelled it. */
  readonly planned: OccurrenceState;
  readonly state: OccurrenceState;
  readonly reason?: Reason;
  readonly notes: readonly Text[];
  readonly movedTo?: string;
  /** A day number. */
  readonly movedFrom?: number;
}

/** Minutes. */
export const dayLength = 1440;

/** What offices, services, rules and overrides say about *how*; a status only the last three. */
export type Details = How & {
  readonly name?: Text;
  readonly providers?: readonly string[];
  readonly status?: Status;
};

/** What takes place in so far as nothing cancels it. */
export const plannedState = (isTentative: boolean, booking: Booking | undefined): OccurrenceState =>
  isTentative ? 'tentative' : booking === 'required' ? 'by-appointment' : 'confirmed';

/** The notes that there are. */
export const present = (...notes: readonly (Text | undefined)[]): readonly Text[] =>
  notes.filter((note) => note !== undefined);

/** The reason that an override is; its note (else its name) is what a resident reads. */
export const reasonIn = ({ note, name }: Details): Reason => ({ kind: 'override', name: note ?? name });

/** From one time of a day to another, in minutes; an end not after its start is on the next day. */
export const timesOf = (
  { startTime, endTime }: Pick<Rule, 'startTime' | 'endTime'>,
  openEnd: number,
): { readonly start: number; readonly end: number } => {
  const start = parseTime(startTime);
  const end = endTime ? parseTime(endTime) : openEnd;
  return { start, end: end > start ? end : end + dayLength };
};

/** The slot of a rule of an entry on a day on which it fires; the entry's own note and name stay with the entry. */
export const slotOf = (
  rule: Details & Pick<Rule, 'startTime' | 'endTime'>,
  entry: Details,
  isUncertain = false,
): Slot => {
  const { startTime, endTime, name, place, providers, status = entry.status, booking = entry.booking } = rule;
  const { channels = entry.channels ?? ['visit'], languages = entry.languages ?? [] } = rule;
  const planned = plannedState(isUncertain || status === 'tentative', booking);
  const isCancelled = status === 'cancelled';
  const { start, end } = timesOf(rule, dayLength);
  return {
    start,
    end,
    startTime,
    endTime,
    planned,
    state: isCancelled ? status : planned,
    reason: isCancelled ? reasonIn(rule.status ? rule : entry) : undefined,
    name,
    place,
    booking,
    providers,
    channels,
    languages,
    notes: present(rule.note),
  };
};

/** The slot from one minute of the day to another; a time that isn't known stays so. */
export const between = (slot: Slot, start: number, end: number): Slot => ({
  ...slot,
  start,
  end,
  startTime: slot.startTime && isoTime(start),
  endTime: slot.endTime && isoTime(end),
});

const byCertainty: readonly OccurrenceState[] = ['cancelled', 'tentative', 'by-appointment', 'confirmed'];
export const certaintyOf = ({ state }: Slot): number => byCertainty.indexOf(state);

/** Slots of one entry and the same people that coincide are one, and the more certain one is it; the order stays. */
export const withoutCoinciding = (slots: readonly Slot[]): readonly Slot[] => {
  if (new Set(slots.map(({ start }) => start)).size === slots.length) return slots;
  const kept = new Map<string, Slot>();
  for (const slot of slots) {
    const { start, startTime, endTime, place, channels, providers, name, movedTo } = slot;
    // A day without a known time also starts at midnight, but doesn't say so.
    const key = JSON.stringify([start, startTime, endTime, place, channels, providers, name, movedTo]);
    const other = kept.get(key);
    if (!other || certaintyOf(slot) > certaintyOf(other)) kept.set(key, slot);
  }
  return [...kept.values()];
};
