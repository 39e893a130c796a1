import { isoDate } from '../schedule/civil-date.js';
import { daysMeant } from './days-meant.js';
import { finding } from './finding.js';
import { type Inspect, yearAhead } from './inspection.js';

/** Whole-day overrides that never have the last word: others hold on each of their days of the next twelve months. */
export const unreachableOverride: Inspect = function* (inspection) {
  const { today, entries } = inspection;
  for (const { overrides, prepared } of entries) {
    const whole = overrides.filter((each) => !each.prepared.part);
    if (whole.length < 2) continue;
    const pointers = new Map(whole.map(({ override, pointer }) => [override, pointer]));
    for (const placed of whole) {
      const winners = new Set<string>();
      let first: number | undefined;
      let isReached = false;
      for (const day of daysMeant(inspection, placed, today, today + yearAhead)) {
        first ??= day;
        const winner = prepared.planOn(day).whole?.override;
        isReached = winner === placed.override;
        if (isReached) break;
        const other = winner && pointers.get(winner);
        if (other !== undefined) winners.add(other);
      }
      if (first !== undefined && !isReached)
        yield finding('unreachable-override', [placed.pointer, ...winners], { date: isoDate(first) });
    }
  }
};
