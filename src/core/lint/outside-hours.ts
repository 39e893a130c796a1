import type { Service } from '../model/office-document.js';
import { isoDate } from '../schedule/civil-date.js';
import { merge } from '../schedule/interval.js';
import { placeOn } from '../schedule/places.js';
import { clockTimes, placeOf, type ServiceTime, serviceTimes } from './collisions.js';
import { finding } from './finding.js';
import { firingDays } from './firing-days.js';
import { type Inspect, type Inspection, type PlacedEntry, yearAhead } from './inspection.js';

/** So many dates are compared: enough for what changes with the week of the month. */
const compared = 5;

/** A place, or where none is named the office itself. */
const spotOf = (place: string | undefined, officeId: string): string => (place === undefined ? `/${officeId}` : place);

/** Offices with known hours, by the spots where they have them. */
const officesBySpot = ({ document, entries, today }: Inspection): ReadonlyMap<string, ReadonlySet<PlacedEntry>> => {
  const found = new Map<string, Set<PlacedEntry>>();
  for (const office of entries) {
    if (office.list !== 'offices') continue;
    for (const { prepared } of office.rules) {
      if (prepared.isUndated || !prepared.slot.channels.includes('visit')) continue;
      const spot = spotOf(prepared.slot.place ?? placeOn(document, office.prepared, today), office.prepared.id);
      found.set(spot, (found.get(spot) ?? new Set()).add(office));
    }
  }
  return found;
};

/** Whether the doors are open then; also where nobody knows, or the day is unusual. */
const isInside = ({ prepared }: ServiceTime, offices: ReadonlySet<PlacedEntry>, day: number): boolean => {
  if ([...offices].some(({ rules }) => rules.some((rule) => rule.prepared.isPending))) return true;
  const plans = [...offices].map((office) => office.prepared.planOn(day));
  const slots = plans
    .flatMap((plan) => plan.slots.map(({ slot }) => slot))
    .filter(({ channels }) => channels.includes('visit'));
  if (plans.some(({ whole, parts }) => whole ?? parts.length > 0)) return true;
  if (slots.some(({ startTime, endTime, state }) => !startTime || !endTime || state === 'cancelled')) return true;
  const { start, end } = prepared.slot;
  return merge(slots).some((open) => open.start <= start && end <= open.end);
};

/** Consultations for which people come when the doors of the place are shut by the hours that the document gives. */
export const outsideHours: Inspect = function* (inspection) {
  const { schedule, today, entries, nameOf } = inspection;
  const bySpot = officesBySpot(inspection);
  for (const time of serviceTimes(entries)) {
    const { slot } = time.prepared;
    const { entry, prepared } = time.placed;
    const { kind = 'consultation' } = entry as Service;
    if (kind !== 'consultation' || !slot.channels.includes('visit') || slot.state === 'by-appointment') continue;
    const offices = bySpot.get(spotOf(placeOf(inspection, time, today), prepared.office?.id ?? ''));
    if (!offices) continue;
    let left = compared;
    for (const day of firingDays(inspection, time, today, today + yearAhead)) {
      if (schedule.holidayOn(day) || prepared.planOn(day).whole) continue;
      if (!isInside(time, offices, day)) {
        const found = { name: nameOf(entry.name), date: isoDate(day), time: clockTimes(time) };
        yield finding('outside-hours', [time.pointer, ...[...offices].map(({ pointer }) => `${pointer}/hours`)], found);
        break;
      }
      if (--left === 0) break;
    }
  }
};
