import { spend } from '../schedule/budget.js';
import { isoDate } from '../schedule/civil-date.js';
import { lastOf } from '../schedule/partial-date.js';
import { finding } from './finding.js';
import type { Inspect } from './inspection.js';

/** The last day that an entry of `on` means; what returns every year, with Easter too, or has no end, has none. */
const lastDay = (entry: string): number => {
  const [first = '', last = first] = entry.split('/');
  return /^\d/.test(last) ? lastOf(last) : Infinity;
};

/** Periods such as school holidays whose days are all over: what refers to them does nothing any more. */
export const periodOver: Inspect = function* ({ document, schedule, today, nameOf, entries }) {
  const size = entries.reduce((sum, { overrides }) => sum + 1 + overrides.length, 0);
  for (const [i, { id, name, on }] of document.periods.entries()) {
    const last = Math.max(...on.map(lastDay));
    if (last >= today) continue;
    spend(schedule.budget, size);
    const users = entries.flatMap(({ overrides }) =>
      overrides.filter(({ override }) => override.on.includes(id)).map(({ pointer }) => pointer),
    );
    yield finding('period-over', [`/periods/${i}/on`, ...users], { name: nameOf(name), date: isoDate(last) });
  }
};
