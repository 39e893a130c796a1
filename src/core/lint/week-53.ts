import { isoDate, isoWeek, mondayOf } from '../schedule/civil-date.js';
import { finding } from './finding.js';
import { firingDays } from './firing-days.js';
import { type Inspect, yearAhead } from './inspection.js';

/** The Monday of the first week 53 (ISO 8601) that is not over, up to a year ahead. */
const nextWeek53 = (today: number): number | undefined => {
  for (let monday = mondayOf(today); monday <= today + yearAhead; monday += 7)
    if (isoWeek(monday) === 53) return monday;
  return undefined;
};

/**
 * Even and odd weeks across a week 53, which is followed by week 1: two odd weeks in a row, or two weeks between
 * two even ones. A rule that ends before or begins after it isn't meant.
 */
export const week53: Inspect = function* (inspection) {
  const monday = nextWeek53(inspection.today);
  if (monday === undefined) return;
  for (const { rules } of inspection.entries)
    for (const placed of rules) {
      const { weekParity } = placed.rule;
      if (!weekParity) continue;
      const [before] = firingDays(inspection, placed, monday - 7, monday + 6);
      const [after] = firingDays(inspection, placed, monday + 7, monday + 20);
      if (before !== undefined && after !== undefined)
        yield finding('week-53', [`${placed.pointer}/weekParity`], {
          weekParity,
          dates: [isoDate(before), isoDate(after)],
        });
    }
};
