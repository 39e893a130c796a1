import type { Service } from '../model/office-document.js';
import { spend } from '../schedule/budget.js';
import { placeOn } from '../schedule/places.js';
import type { ClockTimes } from './finding.js';
import { type Inspection, type PlacedEntry, type PlacedRule, yearAhead } from './inspection.js';

/** A rule of a service with a known beginning and end, and the service. */
export interface ServiceTime extends PlacedRule {
  readonly placed: PlacedEntry;
}

/** The times of services at which people come together: no tentative ones, of which one of two may be meant. */
export const serviceTimes = (entries: readonly PlacedEntry[]): readonly ServiceTime[] =>
  entries.flatMap((placed) =>
    placed.list !== 'services' || (placed.entry as Service).status === 'cancelled'
      ? []
      : placed.rules
          .filter(({ prepared: { slot, isUndated } }) => !isUndated && slot.startTime && slot.endTime)
          .filter(({ prepared: { slot } }) => slot.state !== 'cancelled' && slot.state !== 'tentative')
          .map((each) => ({ ...each, placed })),
  );

export const clockTimes = ({ prepared: { slot } }: ServiceTime): ClockTimes => ({
  startTime: slot.startTime,
  endTime: slot.endTime,
});

/** Times under the same key; those without one are left out. */
export const groupedBy = (
  times: readonly ServiceTime[],
  keyOf: (time: ServiceTime) => string | undefined,
): ReadonlyMap<string, readonly ServiceTime[]> => {
  const groups = new Map<string, ServiceTime[]>();
  for (const time of times) {
    const key = keyOf(time);
    const group = key === undefined ? undefined : groups.get(key);
    if (group) group.push(time);
    else if (key !== undefined) groups.set(key, [time]);
  }
  return groups;
};

/** Who gives a service at these times; an empty list is the office. */
export const givenBy = ({ placed, prepared }: ServiceTime): readonly string[] =>
  prepared.slot.providers ?? (placed.entry as Service).providers ?? [];

const weekdays = ({ rule: { byDay } }: PlacedRule): readonly string[] | undefined =>
  byDay?.includes('PH') ? undefined : byDay?.map((code) => code.slice(-2));

const canMeet = (a: PlacedRule, b: PlacedRule): boolean => {
  const [first, second] = [weekdays(a), weekdays(b)];
  return !first || !second || first.some((code) => second.includes(code));
};

const isOrdinary = ({ schedule }: Inspection, { placed, prepared }: ServiceTime, day: number): boolean =>
  !!prepared.fires(day) &&
  !(prepared.rests && schedule.holidayOn(day)) &&
  !placed.prepared.overrides.some(({ days }) => days(day));

/** The place of a service's rule on a day; none where nobody says one. */
export const placeOf = ({ document }: Inspection, { placed, prepared }: ServiceTime, day: number): string | undefined =>
  prepared.slot.place ?? placeOn(document, placed.prepared, day);

/** Where things are the same that may differ between two rules that both hold. */
const detailsOf = (time: ServiceTime): string => {
  const { name, channels, languages, booking, state } = time.prepared.slot;
  return JSON.stringify([name, channels, languages, booking, state, givenBy(time)]);
};

/** Whether two times are of one service, also if it was entered twice, and for the same people, by the same people. */
export const areOne = ({ nameOf }: Pick<Inspection, 'nameOf'>, a: ServiceTime, b: ServiceTime): boolean => {
  const [one, other] = [a.placed, b.placed];
  const isOneService =
    one === other ||
    (one.prepared.office === other.prepared.office &&
      nameOf(one.entry.name).toLowerCase() === nameOf(other.entry.name).toLowerCase());
  return isOneService && detailsOf(a) === detailsOf(b);
};

/**
 * Pairs that overlap on a day of the next twelve months on which both rules hold and no override does, with that day.
 * Each pair of rules once.
 * @throws RangeError where the steps are used up
 */
export function* collisions(
  inspection: Inspection,
  times: readonly ServiceTime[],
  isMeant: (a: ServiceTime, b: ServiceTime, day: number) => boolean,
): Generator<readonly [ServiceTime, ServiceTime, day: number]> {
  const { schedule, today } = inspection;
  const sorted = [...times].sort((a, b) => a.prepared.slot.start - b.prepared.slot.start);
  for (const [i, a] of sorted.entries())
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j]!;
      spend(schedule.budget, 1);
      if (b.prepared.slot.start >= a.prepared.slot.end) break;
      if (!canMeet(a, b)) continue;
      for (let day = today; day <= today + yearAhead; day++) {
        spend(schedule.budget, 1);
        if (!isOrdinary(inspection, a, day)) continue;
        spend(schedule.budget, 1);
        if (!isOrdinary(inspection, b, day)) continue;
        if (isMeant(a, b, day)) yield [a, b, day];
        break;
      }
    }
}
