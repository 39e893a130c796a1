import { afterAll, describe, expect, it, vi } from 'vitest';
import { resultsPage } from '../../bench/results-page.js';
import { allRows } from '../../bench/rows/all.js';

const { zone } = vi.hoisted(() => {
  const before = process.env.TZ;
  // opening_hours counts in the reader's zone.
  process.env.TZ = 'Europe/Berlin';
  return { zone: before };
});

afterAll(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const rows = allRows(20);
const named = rows.map((row) => ({ name: `${row.what}, ${row.start}`, row }));

describe('npm run bench compares like with like', () => {
  it.each(named)('$name', ({ row }) => {
    const [ours, theirs] = row.answers();
    expect(ours).toEqual(theirs);
    expect((ours as readonly unknown[]).length).toBeGreaterThan(0);
    expect(row.ours.run()).toBeDefined();
    expect(row.theirs.run()).toBeDefined();
  });

  it('has a row for every goal of the engine', () => {
    const goals = (what: RegExp) => rows.filter((row) => what.test(row.what)).flatMap(({ goal }) => goal ?? []);
    expect(new Set(goals(/^state and next change|^a year of a /))).toEqual(new Set([0.02]));
    expect(new Set(goals(/begun in 2005, not in 2026/))).toEqual(new Set([1.1]));
    expect(new Set(goals(/^a year of 40 plain rules begun in 2005$/))).toEqual(new Set([0.05]));
  });

  it('writes a page with every row, and says which goals were missed', () => {
    const [row] = rows;
    const measured = { row: row!, ours: 0.5, theirs: 1, ratio: 0.5 };
    const circumstances = { date: '2026-11-22', node: '20.20.2', processors: '2 × processor', load: 0.5 };
    const page = resultsPage(circumstances, [measured], [{ what: 'a page', megabytes: 1.234 }]);
    expect(page).toContain('| 500 µs (stadtteil-widgets) | 1 ms (opening_hours) | 0.5 | ≤ 0.02 | not met |');
    expect(page).toContain('| a page | 1.23 |');
  });
});
