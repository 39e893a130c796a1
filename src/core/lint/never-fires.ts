import { civilDate } from '../schedule/civil-date.js';
import { exactDay, firstOf, lastOf } from '../schedule/partial-date.js';
import { daysMeant } from './days-meant.js';
import { finding } from './finding.js';
import { firingDays } from './firing-days.js';
import { type Inspect, type Inspection, type PlacedOverride, type PlacedRule, yearAhead } from './inspection.js';

/** Days within which whatever comes at all comes once: a 29 February, a fifth Monday in every twelfth month. */
const decade = 3_653;

const hasYear = (date: string | undefined): date is string => date !== undefined && /^\d/.test(date);

/** Single days, of which those of every year are looked at for so long. */
const firesOnDates = ({ rule, prepared }: PlacedRule, dates: readonly string[], today: number): boolean => {
  const { year } = civilDate(today);
  const first = hasYear(rule.validFrom) ? civilDate(firstOf(rule.validFrom)).year : year - 10;
  const years = Array.from({ length: 20 }, (_, i) => first + i);
  return dates.some((date) => {
    const exact = exactDay(date);
    return exact === undefined ? years.some((each) => prepared.fires(firstOf(date, each))) : prepared.fires(exact);
  });
};

/** From when to when a rhythm is looked at: where it begins or ends, else from today on. */
const boundsOf = ({ rrule = '', validFrom, validThrough }: PlacedRule['rule'], today: number): [number, number] => {
  const [, ...until] = /UNTIL=(\d{4})(\d\d)(\d\d)/.exec(rrule) ?? [];
  const ends = [...(hasYear(validThrough) ? [validThrough] : []), ...(until.length > 0 ? [until.join('-')] : [])];
  const last = ends.length > 0 ? Math.min(...ends.map((end) => lastOf(end))) : undefined;
  if (hasYear(validFrom)) {
    const first = firstOf(validFrom);
    return [first, Math.min(last ?? Infinity, first + decade)];
  }
  return last === undefined ? [today, today + decade] : [last - decade, last];
};

const fires = (inspection: Inspection, placed: PlacedRule): boolean => {
  const { rule, prepared } = placed;
  if (prepared.isUndated || prepared.isPending) return true;
  if (rule.dates) return firesOnDates(placed, rule.dates, inspection.today);
  const [from, through] = boundsOf(rule, inspection.today);
  return firingDays(inspection, placed, from, through).next().done === false;
};

/** The rules of an override that never hold on one of its days; days too far away count as possible. */
const firesWithin = (inspection: Inspection, override: PlacedOverride, { prepared }: PlacedRule): boolean => {
  if (prepared.isUndated || prepared.isPending) return true;
  let hasDays = false;
  for (const day of daysMeant(inspection, override, inspection.today - yearAhead, inspection.today + yearAhead)) {
    hasDays = true;
    if (prepared.fires(day)) return true;
  }
  return !hasDays;
};

/** Rules whose days are never within their validity, or never among the days of their override. */
export const neverFires: Inspect = function* (inspection) {
  for (const { rules, overrides } of inspection.entries) {
    for (const placed of rules)
      if (!fires(inspection, placed)) yield finding('never-fires', [placed.pointer], { isOverride: false });
    for (const override of overrides)
      for (const placed of override.rules)
        if (!firesWithin(inspection, override, placed))
          yield finding('never-fires', [placed.pointer, `${override.pointer}/on`], { isOverride: true });
  }
};
