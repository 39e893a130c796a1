import fc from 'fast-check';
import { DateTime } from 'luxon';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { wallClock } from '../../../src/core/schedule/wall-clock.js';

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'America/Los_Angeles',
  'Pacific/Auckland',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'UTC',
];
const minute = 60_000;

/** Temporal with `compatible`, which is what RFC 5545 asks for. */
const temporalInstant = (zone: string, local: number): number =>
  Temporal.Instant.fromEpochMilliseconds(local)
    .toZonedDateTimeISO('UTC')
    .toPlainDateTime()
    .toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;

describe.each(zones)('the wall clock of %s', (zone) => {
  const clock = wallClock(zone);

  it('shows what Luxon shows, 1990 to 2040', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1990, 0) / minute, max: Date.UTC(2040, 0) / minute }), (minutes) => {
        const at = minutes * minute;
        expect(clock.toLocal(at) - at).toBe(DateTime.fromMillis(at, { zone }).offset * minute);
      }),
      { numRuns: 300 },
    );
  });

  it('finds the instant that Temporal finds, around every change of the clocks from 2015 to 2035', () => {
    const changes: number[] = [];
    let next = Temporal.Instant.from('2015-01-01T00:00Z').toZonedDateTimeISO(zone).getTimeZoneTransition('next');
    while (next && next.year < 2035) {
      changes.push(next.epochMilliseconds);
      next = next.getTimeZoneTransition('next');
    }
    for (const change of changes)
      for (
        let local = clock.toLocal(change) - 180 * minute;
        local < clock.toLocal(change) + 180 * minute;
        local += 15 * minute
      )
        expect(clock.toInstant(local), new Date(local).toISOString()).toBe(temporalInstant(zone, local));
    expect(changes.length > 0).toBe(!['Asia/Kathmandu', 'UTC'].includes(zone));
  });
});

describe('half past two on the days the clocks change in Berlin', () => {
  const { toInstant, toLocal } = wallClock('Europe/Berlin');
  it.each([
    ['2026-03-29T02:30Z', '2026-03-29T01:30Z', '2026-03-29T03:30Z', 'in the gap the time moves forward by it'],
    ['2026-10-25T02:30Z', '2026-10-25T00:30Z', '2026-10-25T02:30Z', 'in the overlap the first instant counts'],
  ])('%s local is %s and shows %s: %s', (local, instant, shown) => {
    expect(toInstant(Date.parse(local))).toBe(Date.parse(instant));
    expect(toLocal(Date.parse(instant))).toBe(Date.parse(shown));
  });
});

it('refuses a zone that nobody knows', () => {
  expect(() => wallClock('Europe/Kaiserslautern')).toThrow(RangeError);
});
