import { isoDate, parseIsoDate } from '../schedule/civil-date.js';
import { daysMeant } from './days-meant.js';
import { finding } from './finding.js';
import { type Inspect, type PlacedEntry, yearAhead } from './inspection.js';

/** Entries whose dates are all known from rules of their own. */
const hasKnownDates = ({ entry, rules }: PlacedEntry): boolean =>
  !('duringOfficeHours' in entry) &&
  rules.some(({ prepared }) => !prepared.isUndated) &&
  rules.every(({ prepared }) => !prepared.isPending);

/** Days of one year; what returns, has no end or is a period is meant for whatever comes. */
const isDated = (entry: string): boolean => /^\d{4}-\d\d-\d\d/.test(entry) && !entry.endsWith('..');

/** A date is to be moved from a day on which there is none: nothing is moved. */
export const nothingToMove: Inspect = function* ({ entries, today }) {
  for (const entry of entries) {
    if (!hasKnownDates(entry)) continue;
    for (const { override, pointer } of entry.overrides) {
      const [from = ''] = override.on;
      const day = parseIsoDate(from);
      if (
        override.movedTo &&
        day >= today &&
        !entry.rules.some(({ prepared }) => !prepared.isUndated && prepared.fires(day))
      )
        yield finding('nothing-to-move', [`${pointer}/on`], { date: from });
    }
  }
};

/** Something is different on days on which nothing takes place anyway: is it the wrong day? */
export const overrideWithoutEffect: Inspect = function* (inspection) {
  const { entries, today } = inspection;
  for (const entry of entries) {
    if (!hasKnownDates(entry)) continue;
    for (const placed of entry.overrides) {
      const { override, pointer } = placed;
      if (override.hours || override.movedTo || !override.on.every(isDated)) continue;
      let first: number | undefined;
      let hasEffect = false;
      for (const day of daysMeant(inspection, placed, today, today + yearAhead)) {
        first ??= day;
        hasEffect = entry.prepared.planOn(day).slots.length > 0;
        if (hasEffect) break;
      }
      if (first !== undefined && !hasEffect)
        yield finding('override-without-effect', [`${pointer}/on`], { date: isoDate(first) });
    }
  }
};
