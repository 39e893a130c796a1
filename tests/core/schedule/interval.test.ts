import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Interval, merge, subtract } from '../../../src/core/schedule/interval.js';

const interval = fc.tuple(fc.nat(60), fc.nat(12)).map(([start, length]): Interval => ({ start, end: start + length }));
const intervals = fc.array(interval, { maxLength: 8 });
const minutes = Array.from({ length: 75 }, (_, i) => i);

/** The same, minute by minute. */
const covers = (all: readonly Interval[], minute: number): boolean =>
  all.some(({ start, end }) => start <= minute && minute < end);

const isTidy = (all: readonly Interval[]): boolean =>
  all.every(({ start, end }, i) => start < end && (i === 0 || all[i - 1]!.end < start));

describe('half-open intervals', () => {
  it('merged cover the same minutes, sorted and apart', () => {
    fc.assert(
      fc.property(intervals, (all) => {
        const merged = merge(all);
        expect(isTidy(merged)).toBe(true);
        expect(minutes.filter((m) => covers(merged, m))).toEqual(minutes.filter((m) => covers(all, m)));
      }),
    );
  });

  it('subtracted cover the minutes of the first that the second lacks', () => {
    fc.assert(
      fc.property(intervals, intervals, (all, holes) => {
        const left = subtract(all, holes);
        expect(isTidy(left)).toBe(true);
        expect(minutes.filter((m) => covers(left, m))).toEqual(
          minutes.filter((m) => covers(all, m) && !covers(holes, m)),
        );
      }),
    );
  });

  it('touch without a gap', () => {
    expect(
      merge([
        { start: 16, end: 18 },
        { start: 14, end: 16 },
      ]),
    ).toEqual([{ start: 14, end: 18 }]);
  });
});
