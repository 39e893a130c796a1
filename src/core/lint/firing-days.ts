import { spend } from '../schedule/budget.js';
import type { Inspection, PlacedRule } from './inspection.js';

/**
 * The days from one day number to another, both included, on which a rule fires, holidays and overrides apart.
 * @throws RangeError where the steps are used up
 */
export function* firingDays(
  { schedule: { budget } }: Pick<Inspection, 'schedule'>,
  { prepared }: PlacedRule,
  from: number,
  through: number,
): Generator<number> {
  if (prepared.isUndated) return;
  for (let day = from; day <= through; day++) {
    spend(budget, 1);
    if (prepared.fires(day)) yield day;
  }
}
