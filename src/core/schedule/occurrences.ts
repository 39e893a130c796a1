import type { Service } from '../model/office-document.js';
import { stepsPerCall } from './budget.js';
import { isoDate, parseIsoDate } from './civil-date.js';
import { meets } from './meets.js';
import type { DateWindow, Occurrence, OccurrenceFilter } from './occurrence.js';
import { placeOn } from './places.js';
import type { TimedSlot } from './plan-day.js';
import type { PreparedEntry } from './prepared-entry.js';
import type { Schedule } from './prepare-schedule.js';
import { providersOf } from './rotation.js';

/** Who may give a service, on one date or another. */
const possibleProviders = ({ entry }: PreparedEntry): readonly string[] => {
  const { hours = [], overrides = [] } = entry;
  const all = [entry as Service, ...hours, ...overrides, ...overrides.flatMap((each) => each.hours ?? [])];
  return all.flatMap(({ providers = [] }) => providers);
};

/** Whether an entry of the right office can have occurrences that pass a filter; who gives it is only known date by date. */
const isWanted = (
  prepared: PreparedEntry,
  { kind: wanted = prepared.kind, services, serviceKinds, partners, topics }: OccurrenceFilter,
): boolean => {
  const { kind, id, entry, office } = prepared;
  if (wanted !== kind) return false;
  if (!office) return !(services ?? serviceKinds ?? partners ?? topics);
  const { kind: serviceKind = 'consultation', topics: about = [] } = entry as Service;
  return (
    meets(services, [id]) &&
    meets(serviceKinds, [serviceKind]) &&
    meets(topics, about) &&
    (!partners || meets(partners, possibleProviders(prepared)))
  );
};

/** What an entry's slot on a day is for those who ask. */
export const occurrence = (
  schedule: Schedule,
  entry: PreparedEntry,
  day: number,
  { slot, time }: TimedSlot,
): Occurrence => {
  const { startTime, endTime, state, reason, rhythm, movedTo, movedFrom, channels, languages, notes } = slot;
  const { kind, id, office } = entry;
  const { ids, isCertain } = providersOf(schedule, entry, slot, day);
  return {
    kind,
    of: id,
    office: office?.id ?? id,
    name: slot.name ?? (office && entry.entry.name),
    localDate: isoDate(day),
    startTime,
    endTime,
    start: time.start,
    end: startTime && !endTime ? undefined : time.end,
    state,
    reason,
    rhythm,
    movedTo,
    movedFrom: movedFrom === undefined ? undefined : isoDate(movedFrom),
    channels,
    place: slot.place ?? placeOn(schedule.document, entry, day),
    callFirst: slot.booking === 'recommended',
    languages,
    providers: ids.map((each) => ({ id: each, name: schedule.organisations.get(each)?.name ?? each })),
    providersCertain: isCertain,
    notes,
  };
};

/** The same for day numbers, both included, within the budget of the call that is going on. */
export const occurrencesOf = (
  schedule: Schedule,
  fromDay: number,
  throughDay: number,
  filter: OccurrenceFilter = {},
): readonly Occurrence[] => {
  const { offices, services, entriesOf } = schedule;
  const entries = (
    filter.offices
      ? [...new Set(filter.offices)].flatMap((id) => entriesOf.get(id) ?? [])
      : [...offices.values(), ...services.values()]
  ).filter((entry) => isWanted(entry, filter));
  const found: Occurrence[] = [];
  for (let day = fromDay; day <= throughDay; day++)
    for (const entry of entries)
      for (const timed of entry.planOn(day).slots) found.push(occurrence(schedule, entry, day, timed));
  return found
    .filter(({ providers }) =>
      meets(
        filter.partners,
        providers.map(({ id }) => id),
      ),
    )
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
