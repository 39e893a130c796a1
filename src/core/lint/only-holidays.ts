import { isoDate } from '../schedule/civil-date.js';
import type { Holiday } from '../schedule/holidays.js';
import { daysMeant } from './days-meant.js';
import { type Finding, finding } from './finding.js';
import { firingDays } from './firing-days.js';
import { type Inspect, type Inspection, type PlacedEntry, type PlacedRule, yearAhead } from './inspection.js';

const shown = 3;

/** On these days the entry takes place in spite of a holiday. */
const isConfirmed = ({ overrides }: PlacedEntry, day: number): boolean =>
  overrides.some(({ override, prepared }) => override.status === 'confirmed' && prepared.days(day));

/** The finding, if a rule that rests on holidays has days and all of them are holidays. */
const judged = (
  { schedule, nameOf }: Inspection,
  entry: PlacedEntry,
  { pointer, prepared }: PlacedRule,
  days: Iterable<number>,
): Finding | undefined => {
  if (!prepared.rests || prepared.isPending) return undefined;
  const dates: string[] = [];
  let holiday: Holiday | undefined;
  for (const day of days) {
    const found = schedule.holidayOn(day);
    if (!found || found.isUncertain || isConfirmed(entry, day)) return undefined;
    holiday ??= found;
    if (dates.length < shown) dates.push(isoDate(day));
  }
  return holiday === undefined
    ? undefined
    : finding('only-holidays', [pointer], { dates, holiday: nameOf(holiday.name), holidayId: holiday.id });
};

/** Rules whose dates of the next twelve months are all on public holidays, on which they don't take place. */
export const onlyHolidays: Inspect = function* (inspection) {
  const { today, entries } = inspection;
  const last = today + yearAhead;
  for (const entry of entries) {
    for (const rule of entry.rules) {
      const found = judged(inspection, entry, rule, firingDays(inspection, rule, today, last));
      if (found) yield found;
    }
    for (const override of entry.overrides)
      for (const rule of override.rules) {
        const days = [...daysMeant(inspection, override, today, last)].filter((day) => rule.prepared.fires(day));
        const found = override.override.status === 'confirmed' ? undefined : judged(inspection, entry, rule, days);
        if (found) yield found;
      }
  }
};
