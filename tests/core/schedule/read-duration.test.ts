import { describe, expect, it } from 'vitest';
import { isoDate, parseIsoDate } from '../../../src/core/schedule/civil-date.js';
import { endOfDuration } from '../../../src/core/schedule/read-duration.js';

const end = (from: string, duration: string): string | undefined => {
  const day = endOfDuration(parseIsoDate(from), duration);
  return day === undefined ? undefined : isoDate(day);
};

describe('the day on which a duration ends', () => {
  it.each([
    ['2026-11-23', 'P28D', '2026-12-21'],
    ['2026-11-23', 'P0D', '2026-11-23'],
    ['2026-11-23', 'P4W', '2026-12-21'],
    ['2026-11-23', 'P1M', '2026-12-23'],
    ['2026-12-23', 'P1M', '2027-01-23'],
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2026-11-23', 'P1Y2M3W4D', '2028-02-17'],
    ['2026-11-23', ' P2D ', '2026-11-25'],
  ])('%s and %s: %s', (from, duration, expected) => {
    expect(end(from, duration)).toBe(expected);
  });

  it.each(['', 'P', '28', '28D', 'p28d', 'PT24H', 'P-3D', 'P1.5D', 'P1D2W'])('"%s" is none', (duration) => {
    expect(end('2026-11-23', duration)).toBeUndefined();
  });
});
