import type { Service } from '../model/office-document.js';
import { isoDate } from '../schedule/civil-date.js';
import { areOne, collisions, givenBy, groupedBy, placeOf, type ServiceTime, serviceTimes } from './collisions.js';
import { finding } from './finding.js';
import type { Inspect, Inspection } from './inspection.js';

/** Different services in need of the room: not two names for what the same people do at once. */
const areApart = (inspection: Inspection, a: ServiceTime, b: ServiceTime): boolean =>
  a.placed !== b.placed &&
  !areOne(inspection, a, b) &&
  (givenBy(a).length === 0 || givenBy(a).join() !== givenBy(b).join());

/** Two services at one place at one time. A room that is booked by itself is a place of its own. */
export const takenTwice: Inspect = function* (inspection) {
  const { document, entries, nameOf, today } = inspection;
  const names = new Map(document.places.map(({ id, name }) => [id, nameOf(name)]));
  const rooms = groupedBy(serviceTimes(entries), (time) => {
    const { kind } = time.placed.entry as Service;
    const needsRoom = kind !== 'facility' && time.prepared.slot.channels.includes('visit');
    return needsRoom ? placeOf(inspection, time, today) : undefined;
  });
  for (const [place, times] of rooms)
    for (const [a, b, day] of collisions(
      inspection,
      times,
      (one, other, on) =>
        areApart(inspection, one, other) && [one, other].every((each) => placeOf(inspection, each, on) === place),
    ))
      yield finding('taken-twice', [a.pointer, b.pointer], {
        names: [nameOf(a.placed.entry.name), nameOf(b.placed.entry.name)],
        place: names.get(place) ?? place,
        date: isoDate(day),
      });
};
