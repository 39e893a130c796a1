import { contains, type Interval, subtract } from './interval.js';
import type { Closure } from './plan-day.js';
import type { PreparedOverride } from './prepared-entry.js';
import { between, dayLength, plannedState, present, reasonIn, type Slot } from './slot.js';

/** A slot as an override has it, field by field; what is cancelled stays so unless the override confirms it. */
export const overridden = (slot: Slot, how: PreparedOverride['how']): Slot => {
  const { status, note, ...fields } = how;
  const changed: Slot = { ...slot, ...fields };
  const planned = plannedState(status ? status === 'tentative' : slot.planned === 'tentative', changed.booking);
  const isCancelled = status === 'cancelled' || changed.movedTo !== undefined;
  const staysCancelled = slot.state === 'cancelled' && status !== 'confirmed';
  return {
    ...changed,
    planned,
    state: isCancelled || staysCancelled ? 'cancelled' : planned,
    rhythm: status ? undefined : slot.rhythm,
    reason: staysCancelled && !isCancelled ? slot.reason : reasonIn(how),
    notes: present(...slot.notes, note),
  };
};

/** What an override for a part of the day does to a slot: up to three slots come of it. */
const split = (slot: Slot, part: Interval, how: PreparedOverride['how']): readonly Slot[] => {
  // Where the end isn't known, the beginning decides; where no time is known, nothing does.
  if (!slot.endTime) return [slot.startTime && contains(part, slot.start) ? overridden(slot, how) : slot];
  const start = Math.max(slot.start, part.start);
  const end = Math.min(slot.end, part.end);
  if (start >= end) return [slot];
  return [
    ...subtract([slot], [part]).map((rest) => between(slot, rest.start, rest.end)),
    overridden(between(slot, start, end), how),
  ];
};

interface Parts {
  readonly slots: readonly Slot[];
  readonly closures: readonly Closure[];
}

/** Slots and closures of a day after an override, if it is one for a part of the day. */
export const partlyOverridden = (given: Parts, { part, how, override }: PreparedOverride): Parts => {
  if (!part) return given;
  const { slots, closures } = given;
  const { status } = how;
  const closure = { start: part.start, end: override.endTime ? part.end : dayLength, reason: reasonIn(how) };
  return {
    slots: slots.flatMap((slot) => split(slot, part, how)),
    closures:
      status === 'confirmed'
        ? closures.flatMap((each) => subtract([each], [part]).map((rest) => ({ ...each, ...rest })))
        : [...closures, ...(status === 'cancelled' ? [closure] : [])],
  };
};
