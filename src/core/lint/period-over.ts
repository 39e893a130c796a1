import { spend } from '../schedule/budget.js';
import { isoDate } from '../schedule/civil-date.js';
import { lastDayOf } from '../schedule/ended-periods.js';
import { finding } from './finding.js';
import type { Inspect } from './inspection.js';

/** Periods such as school holidays whose days are all over: what refers to them does nothing any more. */
export const periodOver: Inspect = function* ({ document, schedule, today, nameOf, entries }) {
  const size = entries.reduce((sum, { overrides }) => sum + 1 + overrides.length, 0);
  for (const [i, { id, name, on }] of document.periods.entries()) {
    const last = lastDayOf(on);
    if (last >= today) continue;
    spend(schedule.budget, size);
    const users = entries.flatMap(({ overrides }) =>
      overrides.filter(({ override }) => override.on.includes(id)).map(({ pointer }) => pointer),
    );
    yield finding('period-over', [`/periods/${i}/on`, ...users], { name: nameOf(name), date: isoDate(last) });
  }
};
