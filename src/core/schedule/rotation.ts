import type { Service } from '../model/office-document.js';
import { stepsPerCall } from './budget.js';
import { parseIsoDate } from './civil-date.js';
import { type DayPlan, planDay } from './plan-day.js';
import type { PreparedEntry } from './prepared-entry.js';
import type { Schedule } from './prepare-schedule.js';
import type { Slot } from './slot.js';

/** A date that doesn't take place uses up a turn, unless the service says that the same provider comes next time. */
const takesTurn = ({ slots }: DayPlan, afterCancelled: 'next' | 'same'): boolean =>
  slots.some(
    ({ state, movedFrom, movedTo }) =>
      movedFrom === undefined && (afterCancelled === 'next' || state !== 'cancelled' || movedTo !== undefined),
  );

/**
 * How many dates of a service came before a day, from the first provider's date on; each day is counted once.
 * `undefined` where half of the call's budget doesn't suffice to count them (the next call goes on from there).
 */
const turnsBefore = (schedule: Schedule, entry: PreparedEntry, service: Service, day: number): number | undefined => {
  const { startDate = '', afterCancelled = 'next' } = service.rotation ?? {};
  let known = schedule.turns.get(entry.id);
  if (!known) schedule.turns.set(entry.id, (known = { days: [], through: parseIsoDate(startDate) - 1 }));
  for (; known.through < day; known.through++) {
    if (schedule.budget.left < stepsPerCall / 2) return undefined;
    const next = known.through + 1;
    if (takesTurn(planDay(entry, next, schedule), afterCancelled)) known.days.push(next);
  }
  let low = 0;
  let high = known.days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (known.days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Ids of who gives a service on a date, and whether that is certain or only one of them in turn. */
export const providersOf = (
  schedule: Schedule,
  entry: PreparedEntry,
  slot: Slot,
  day: number,
): { readonly ids: readonly string[]; readonly isCertain: boolean } => {
  if (slot.providers) return { ids: slot.providers, isCertain: true };
  const service = entry.entry as Service;
  const ids = service.providers ?? [];
  if (!service.rotation || ids.length < 2) return { ids, isCertain: true };
  const { startDate } = service.rotation;
  const turnDay = slot.movedFrom ?? day;
  if (startDate === undefined || turnDay < parseIsoDate(startDate)) return { ids, isCertain: false };
  const turns = turnsBefore(schedule, entry, service, turnDay);
  return turns === undefined ? { ids, isCertain: false } : { ids: [ids[turns % ids.length]!], isCertain: true };
};
