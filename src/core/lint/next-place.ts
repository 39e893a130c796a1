import { exactDay, lastOf } from '../schedule/partial-date.js';
import { finding } from './finding.js';
import type { Inspect } from './inspection.js';

/** `nextPlace` after its opening: it is the place by now, or should have opened in a month or year that is over. */
export const nextPlace: Inspect = function* ({ document, today, entries, nameOf }) {
  const indices = new Map(document.places.map(({ id }, i) => [id, i]));
  for (const { entry, pointer } of entries) {
    const index = indices.get(entry.nextPlace ?? '') ?? -1;
    const next = document.places[index];
    if (!next?.opensOn || next.opensOn === 'unknown') continue;
    const found = { place: nameOf(next.name), date: next.opensOn };
    const pointers = [`${pointer}/nextPlace`, `/places/${index}/opensOn`] as const;
    const opening = exactDay(next.opensOn);
    if (opening !== undefined) {
      if (opening <= today) yield finding('moved-in', pointers, found);
    } else if (lastOf(next.opensOn) < today) yield finding('opening-overdue', [pointers[1], pointers[0]], found);
  }
};
