import { spend } from '../schedule/budget.js';
import { firstOf, lastOf } from '../schedule/partial-date.js';
import type { Inspection, PlacedOverride } from './inspection.js';

/** From the first to the last day number that an entry of `on` can mean. */
const boundsOf = (entry: string): readonly [number, number] => {
  const [first = '', last = first] = entry.split('/');
  if (!/^\d/.test(first)) return [-Infinity, Infinity];
  return [firstOf(first), last === '..' ? Infinity : lastOf(last)];
};

/**
 * The days from one day number to another, both included, that an override means.
 * @throws RangeError where the steps are used up
 */
export function* daysMeant(
  { schedule: { budget } }: Pick<Inspection, 'schedule'>,
  { override, prepared }: PlacedOverride,
  from: number,
  through: number,
): Generator<number> {
  const bounds = override.on.map(boundsOf);
  const first = bounds.reduce((least, [each]) => Math.min(least, each), Infinity);
  const last = bounds.reduce((most, [, each]) => Math.max(most, each), -Infinity);
  for (let day = Math.max(from, first); day <= Math.min(through, last); day++) {
    spend(budget, 1);
    if (prepared.days(day)) yield day;
  }
}
