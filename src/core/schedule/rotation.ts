import type { Rotation, Service } from '../model/office-document.js';
import { stepsPerCall } from './budget.js';
import { exactDay } from './partial-date.js';
import type { PreparedEntry } from './prepared-entry.js';
import type { Schedule } from './prepare-schedule.js';
import type { Slot } from './slot.js';

/** A date that doesn't take place uses up a turn, unless the service says that the same provider comes next time. */
const takesTurn = ({ state, movedFrom, movedTo }: Slot, { afterCancelled }: Rotation): boolean =>
  movedFrom === undefined && (afterCancelled !== 'same' || state !== 'cancelled' || movedTo !== undefined);

/**
 * How many turns were taken before a day, from the first provider's date on; each day is counted once. `undefined`
 * where that date isn't known or still to come, or where half of the call's budget doesn't suffice to count them (the
 * next call goes on from there).
 */
const turnsBefore = (
  { budget }: Schedule,
  { planOn, turns }: PreparedEntry,
  rotation: Rotation,
  day: number,
): number | undefined => {
  const first = exactDay(rotation.startDate);
  if (first === undefined || day < first) return undefined;
  for (let next = first + turns.length; next <= day; next++) {
    if (budget.left < stepsPerCall / 2) return undefined;
    const isTurn = planOn(next - 1).slots.some(({ slot }) => takesTurn(slot, rotation));
    turns.push(turns.at(-1)! + Number(isTurn));
  }
  return turns[day - first];
};

/** Ids of who gives a service on a date, and whether that is certain or only one of them in turn. */
export const providersOf = (
  schedule: Schedule,
  entry: PreparedEntry,
  slot: Slot,
  day: number,
): { readonly ids: readonly string[]; readonly isCertain: boolean } => {
  const { providers = [], rotation } = entry.entry as Service;
  const ids = slot.providers ?? (entry.office ? providers : []);
  if (slot.providers || !rotation || ids.length < 2) return { ids, isCertain: true };
  const turns = turnsBefore(schedule, entry, rotation, slot.movedFrom ?? day);
  const isCertain = turns !== undefined;
  return { ids: isCertain ? [ids[turns % ids.length]!] : ids, isCertain };
};
