import type { Service } from '../model/office-document.js';
import { stepsPerCall } from './budget.js';
import { isoDate, parseIsoDate } from './civil-date.js';
import { instantAt } from './local-time.js';
import type { DateWindow, Occurrence, OccurrenceFilter } from './occurrence.js';
import { placeOn } from './places.js';
import { planDay } from './plan-day.js';
import type { PreparedEntry } from './prepared-entry.js';
import type { Schedule } from './prepare-schedule.js';
import { providersOf } from './rotation.js';
import type { Slot } from './slot.js';

const meets = (wanted: readonly string[] | undefined, has: readonly string[]): boolean =>
  !wanted || has.some((one) => wanted.includes(one));

/** Whether an entry can have occurrences that pass a filter; who gives it is only known date by date. */
const isWanted = (entry: PreparedEntry, filter: OccurrenceFilter): boolean => {
  if (filter.kind !== undefined && filter.kind !== entry.kind) return false;
  if (!meets(filter.offices, [entry.office?.id ?? entry.id])) return false;
  if (entry.kind === 'hours') return !filter.services && !filter.serviceKinds && !filter.partners && !filter.topics;
  const { kind = 'consultation', topics = [] } = entry.entry as Service;
  return meets(filter.services, [entry.id]) && meets(filter.serviceKinds, [kind]) && meets(filter.topics, topics);
};

const occurrence = (schedule: Schedule, entry: PreparedEntry, day: number, slot: Slot): Occurrence => {
  const { start, end, startTime, endTime, state, reason, movedTo, movedFrom } = slot;
  const name = slot.name ?? (entry.kind === 'service' ? entry.entry.name : undefined);
  const first = instantAt(schedule, day, start);
  const officePlan = entry.office && planDay(entry.office, day, schedule);
  const place = slot.place ?? placeOn(schedule.document, entry, day, officePlan);
  const { ids, isCertain } =
    entry.kind === 'service' ? providersOf(schedule, entry, slot, day) : { ids: slot.providers ?? [], isCertain: true };
  return {
    kind: entry.kind,
    of: entry.id,
    office: entry.office?.id ?? entry.id,
    name,
    localDate: isoDate(day),
    startTime,
    endTime,
    start: first,
    // In the hour that the clocks skip, a beginning can move beyond its end.
    end: startTime !== undefined && endTime === undefined ? undefined : Math.max(first, instantAt(schedule, day, end)),
    state,
    reason,
    movedTo,
    movedFrom: movedFrom === undefined ? undefined : isoDate(movedFrom),
    channels: slot.channels,
    place,
    callFirst: slot.booking === 'recommended',
    languages: slot.languages,
    providers: ids.map((id) => ({ id, name: schedule.organisations.get(id)?.name ?? id })),
    providersCertain: isCertain,
    notes: slot.notes,
  };
};

/** The same for day numbers, both included, within the budget of the call that is going on. */
export const occurrencesOf = (
  schedule: Schedule,
  fromDay: number,
  throughDay: number,
  filter: OccurrenceFilter = {},
): readonly Occurrence[] => {
  const entries = [...schedule.offices.values(), ...schedule.services.values()].filter((entry) =>
    isWanted(entry, filter),
  );
  const found: Occurrence[] = [];
  for (let day = fromDay; day <= throughDay; day++)
    for (const entry of entries)
      for (const slot of planDay(entry, day, schedule).slots) found.push(occurrence(schedule, entry, day, slot));
  return found
    .filter(({ providers }) => meets(filter.partners, filter.partners ? providers.map(({ id }) => id) : []))
    .sort((a, b) => a.start - b.start || (a.end ?? Infinity) - (b.end ?? Infinity));
};

/**
 * All dates that begin in a window of local dates, both included, in the order of their starts: hours of offices and
 * dates of services, those that a holiday or an override cancels among them.
 *
 * @throws RangeError where the window has more dates than one call may look at
 */
export const occurrences = (
  schedule: Schedule,
  window: DateWindow,
  filter: OccurrenceFilter = {},
): readonly Occurrence[] => {
  schedule.budget.left = stepsPerCall;
  return occurrencesOf(schedule, parseIsoDate(window.from), parseIsoDate(window.through), filter);
};
