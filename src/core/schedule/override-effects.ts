import type { Override } from '../model/office-document.js';
import type { Closure } from './plan-day.js';
import { cancelledBy, dayLength, partOf, type Slot } from './slot.js';

/** A slot as an override has it, field by field; what is cancelled stays so unless the override confirms it. */
export const overridden = (slot: Slot, override: Override): Slot => {
  const { name, place, channels, booking, languages, providers, movedTo }: SlotChange = { ...slot, ...override };
  const { status, note } = override;
  const isTentative = status === 'tentative' || (!status && slot.planned === 'tentative');
  const planned = isTentative ? 'tentative' : booking === 'required' ? 'by-appointment' : 'confirmed';
  const staysCancelled = slot.state === 'cancelled' && status !== 'confirmed';
  const why = cancelledBy(override);
  const isCancelled = status === 'cancelled' || movedTo !== undefined;
  return {
    ...slot,
    name,
    place,
    channels,
    booking,
    languages,
    providers,
    movedTo,
    notes: note === undefined ? slot.notes : [...slot.notes, note],
    planned,
    state: isCancelled || staysCancelled ? 'cancelled' : planned,
    reason: staysCancelled && !isCancelled ? slot.reason : why.reason,
  };
};

type SlotChange = Omit<Slot, 'start' | 'end'>;

/** What an override for a part of the day does to a slot: up to three slots come of it. */
const split = (slot: Slot, start: number, end: number, override: Override): readonly Slot[] => {
  // Where the end isn't known, the beginning decides; where no time is known, nothing does.
  if (slot.endTime === undefined)
    return [
      slot.startTime !== undefined && slot.start >= start && slot.start < end ? overridden(slot, override) : slot,
    ];
  const from = Math.max(slot.start, start);
  const to = Math.min(slot.end, end);
  if (from >= to) return [slot];
  return [
    ...(slot.start < from ? [partOf(slot, slot.start, from)] : []),
    overridden(partOf(slot, from, to), override),
    ...(to < slot.end ? [partOf(slot, to, slot.end)] : []),
  ];
};

interface Parts {
  readonly slots: readonly Slot[];
  readonly closures: readonly Closure[];
}

/** Slots and closures of a day after an override for the part of it from one minute to another. */
export const partlyOverridden = (
  { slots, closures }: Parts,
  { start, end }: { readonly start: number; readonly end: number },
  override: Override,
): Parts => {
  const reopened =
    override.status !== 'confirmed'
      ? closures
      : closures.flatMap((closure) => [
          ...(closure.start < start ? [{ ...closure, end: Math.min(closure.end, start) }] : []),
          ...(closure.end > end ? [{ ...closure, start: Math.max(closure.start, end) }] : []),
        ]);
  const { reason } = cancelledBy(override);
  const closure = (why: Closure['reason']): Closure => ({
    start,
    end: override.endTime === undefined ? dayLength : end,
    reason: why,
  });
  return {
    slots: slots.flatMap((slot) => split(slot, start, end, override)),
    closures: override.status === 'cancelled' && reason ? [...reopened, closure(reason)] : reopened,
  };
};
