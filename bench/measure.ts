import { deepStrictEqual } from 'node:assert';
import { Bench } from 'tinybench';
import type { Row } from './row.js';

/** Milliseconds a call takes (median), and the one in times of the other. */
export interface Measured {
  readonly row: Row;
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
}

const rounds = 3;

const medianOf = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** One after the other, a quarter of a second each and five calls at least. */
const once = ({ ours, theirs }: Row): readonly [ours: number, theirs: number] => {
  const bench = new Bench({ time: 250, iterations: 5, warmupTime: 50, warmupIterations: 3, throws: true });
  bench.add('ours', ours.run).add('theirs', theirs.run);
  const [a, b] = bench.runSync().map(({ result }) => ('latency' in result ? result.latency.p50 : NaN));
  return [a!, b!];
};

/** Asserts that both sides give the same answers, then measures them in turns; what counts is the median of the rounds. */
export const measure = (row: Row): Measured => {
  const [found, expected] = row.answers();
  deepStrictEqual(found, expected, `${row.what}: the two sides give different answers`);
  const times = Array.from({ length: rounds }, () => once(row));
  return {
    row,
    ours: medianOf(times.map(([ours]) => ours)),
    theirs: medianOf(times.map(([, theirs]) => theirs)),
    ratio: medianOf(times.map(([ours, theirs]) => ours / theirs)),
  };
};
