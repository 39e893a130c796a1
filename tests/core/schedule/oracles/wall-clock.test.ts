import fc from 'fast-check';
import { DateTime } from 'luxon';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { wallClock } from '../../../../src/core/schedule/wall-clock.js';
import { drawn, propertyRuns, seed } from '../../property-runs.js';

const minute = 60_000;
const hour = 60 * minute;

/** All zones of the database that this Node has. */
const allZones = Intl.supportedValuesOf('timeZone');
const always = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Kathmandu'];
const zones = [...new Set([...always, ...drawn(allZones, Math.min(propertyRuns(60), allZones.length))])];

/** Temporal with `compatible`, which is what RFC 5545 asks for. */
const temporalInstant = (zone: string, local: number): number =>
  Temporal.Instant.fromEpochMilliseconds(local)
    .toZonedDateTimeISO('UTC')
    .toPlainDateTime()
    .toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;

/** The instants at which the clocks of a zone change, 2015 to 2040. */
const changesIn = (zone: string): readonly number[] => {
  const changes: number[] = [];
  let next = Temporal.Instant.from('2015-01-01T00:00Z').toZonedDateTimeISO(zone).getTimeZoneTransition('next');
  while (next && next.year < 2041) {
    changes.push(next.epochMilliseconds);
    next = next.getTimeZoneTransition('next');
  }
  return changes;
};

/** Luxon is asked for instants only: of the hour that comes twice it takes the second one. */
const luxonLocal = (zone: string, at: number): number => at + DateTime.fromMillis(at, { zone }).offset * minute;

it(`around every change of the clocks from 2015 to 2040 in ${zones.length} zones (PROPERTY_SEED=${seed})`, () => {
  const wrong: object[] = [];
  let changes = 0;
  for (const zone of zones) {
    const clock = wallClock(zone);
    for (const change of changesIn(zone)) {
      changes++;
      for (const at of [change - minute, change, change + minute, change + 2 * hour])
        if (clock.toLocal(at) !== luxonLocal(zone, at)) wrong.push({ zone, at, shown: clock.toLocal(at) });
      for (const away of [-180, -75, -60, -45, -30, -15, 0, 15, 30, 45, 60, 75, 180]) {
        const local = clock.toLocal(change) + away * minute;
        const found = clock.toInstant(local);
        if (found !== temporalInstant(zone, local)) wrong.push({ zone, local: new Date(local).toISOString(), found });
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(changes).toBeGreaterThan(zones.length * 5);
});

it('at any time from 1990 to 2040, in any zone', () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(
      fc.constantFrom(...allZones),
      fc.integer({ min: Date.UTC(1990, 0) / minute, max: Date.UTC(2041, 0) / minute }),
      (zone, minutes) => {
        met.add(zone);
        const clock = wallClock(zone);
        const at = minutes * minute;
        expect(clock.toLocal(at)).toBe(luxonLocal(zone, at));
        expect(clock.toInstant(at)).toBe(temporalInstant(zone, at));
      },
    ),
    { numRuns: propertyRuns() },
  );
  expect(met.size).toBeGreaterThan(Math.min(propertyRuns() / 2, allZones.length * 0.9));
});
