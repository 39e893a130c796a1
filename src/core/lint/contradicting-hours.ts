import { isoDate } from '../schedule/civil-date.js';
import { areOne, clockTimes, collisions, groupedBy, placeOf, serviceTimes } from './collisions.js';
import { finding } from './finding.js';
import type { Inspect } from './inspection.js';

/**
 * Hours of one service that overlap, also where it was entered twice under one name: pages often say in two places
 * when something is, and not the same.
 */
export const contradictingHours: Inspect = function* (inspection) {
  const { entries, nameOf } = inspection;
  const services = groupedBy(serviceTimes(entries), ({ placed }) =>
    JSON.stringify([nameOf(placed.entry.name).toLowerCase(), placed.prepared.office?.id]),
  );
  for (const times of services.values())
    for (const [a, b, day] of collisions(inspection, times, (one, other, on) => {
      return areOne(inspection, one, other) && placeOf(inspection, one, on) === placeOf(inspection, other, on);
    }))
      yield finding('contradicting-hours', [a.pointer, b.pointer], {
        name: nameOf(a.placed.entry.name),
        date: isoDate(day),
        times: [clockTimes(a), clockTimes(b)],
      });
};
