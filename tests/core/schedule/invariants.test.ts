import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/core/schedule/civil-date.js';
import { dayAt } from '../../../src/core/schedule/local-time.js';
import { occurrences } from '../../../src/core/schedule/occurrences.js';
import { openingStatus } from '../../../src/core/schedule/opening-status.js';
import { prepareSchedule } from '../../../src/core/schedule/prepare-schedule.js';
import { featuresOf, generatedDocument, generatedInstant } from './generated-documents.js';

/** So many documents; the long run asks for more. */
const numRuns = Number(process.env.PROPERTY_RUNS ?? 500);
const quarter = 15 * 60_000;
const timeout = 20_000 + numRuns * 100;

/** Quarters of an hour from one instant to another, two days' worth at most: no generated slot hides between them. */
const quartersUntil = (at: number, end: number): readonly number[] =>
  Array.from({ length: Math.min(100, Math.ceil((end - at) / quarter)) }, (_, i) => at + i * quarter);

const met = new Map<string, number>();

describe(`whatever ${numRuns} generated documents say`, () => {
  it(
    'splitting a window loses nothing',
    () => {
      fc.assert(
        fc.property(generatedDocument, generatedInstant, fc.nat(60), fc.nat(60), (document, at, before, after) => {
          for (const feature of featuresOf(document)) met.set(feature, (met.get(feature) ?? 0) + 1);
          const schedule = prepareSchedule(document);
          const middle = dayAt(schedule, at);
          const between = (from: number, through: number) =>
            occurrences(prepareSchedule(document), { from: isoDate(from), through: isoDate(through) });
          const whole = between(middle - before, middle + after);
          const parts = [...between(middle - before, middle), ...between(middle + 1, middle + after)];
          expect(whole).toEqual(parts.sort((a, b) => a.start - b.start || (a.end ?? Infinity) - (b.end ?? Infinity)));
        }),
        { numRuns },
      );
    },
    timeout,
  );

  it(
    '`since` and `until` are the first instants of this state and of another',
    () => {
      fc.assert(
        fc.property(generatedDocument, generatedInstant, (document, at) => {
          const schedule = prepareSchedule(document);
          const status = openingStatus(schedule, 'office', at);
          const stateAt = (instant: number) => openingStatus(schedule, 'office', instant).state;
          const { since, until, state } = status;
          if (until !== undefined) {
            expect(stateAt(until)).not.toBe(state);
            expect(stateAt(until - 1)).toBe(state);
            // In steps that no slot can hide between.
            expect(quartersUntil(at, until).filter((t) => stateAt(t) !== state)).toEqual([]);
          }
          if (since !== undefined) {
            expect(stateAt(since)).toBe(state);
            expect(stateAt(since - 1)).not.toBe(state);
          }
        }),
        { numRuns },
      );
    },
    timeout,
  );

  it(
    '`nextOpening` opens, and nothing opens before it',
    () => {
      fc.assert(
        fc.property(generatedDocument, generatedInstant, (document, at) => {
          const schedule = prepareSchedule(document);
          const { nextOpening, nextPossible, state } = openingStatus(schedule, 'office', at);
          if (nextOpening !== undefined) {
            expect(openingStatus(schedule, 'office', nextOpening).state).toBe('open');
            expect(openingStatus(schedule, 'office', nextOpening - 1).state).not.toBe('open');
            if (state !== 'open')
              expect(
                quartersUntil(at, nextOpening).filter((t) => openingStatus(schedule, 'office', t).state === 'open'),
              ).toEqual([]);
          }
          if (nextPossible !== undefined) {
            expect(['tentative', 'by-appointment']).toContain(openingStatus(schedule, 'office', nextPossible).state);
            expect(nextPossible).toBeLessThan(nextOpening ?? Infinity);
          }
        }),
        { numRuns },
      );
    },
    timeout,
  );

  it(
    'the order of the rules changes nothing, nor does what was asked before',
    () => {
      fc.assert(
        fc.property(generatedDocument, generatedInstant, generatedInstant, (document, at, earlier) => {
          const [office] = document.offices;
          const reversed = { ...document, offices: [{ ...office!, hours: [...(office!.hours ?? [])].reverse() }] };
          const used = prepareSchedule(document);
          openingStatus(used, 'office', earlier);
          const comparable = (schedule: typeof used) => {
            const { state, since, until, nextOpening, nextPossible } = openingStatus(schedule, 'office', at);
            return { state, since, until, nextOpening, nextPossible };
          };
          expect(comparable(used)).toEqual(comparable(prepareSchedule(document)));
          expect(comparable(prepareSchedule(reversed))).toEqual(comparable(used));
        }),
        { numRuns },
      );
    },
    timeout,
  );

  afterAll(() => {
    // The generator may not avoid the hard places.
    const rare = [
      ['n-th', 'last', 'every n weeks', 'on holidays', 'past midnight', 'no end', 'no time'],
      ['night of a change of clocks', 'override', 'part of a day', 'another zone'],
    ]
      .flat()
      .filter((feature) => (met.get(feature) ?? 0) < numRuns / 25);
    expect(rare).toEqual([]);
  });
});
