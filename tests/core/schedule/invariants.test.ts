import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { OfficeDocument, Rule } from '../../../src/core/model/office-document.js';
import { isoDate } from '../../../src/core/schedule/civil-date.js';
import { dayAt } from '../../../src/core/schedule/local-time.js';
import { occurrences } from '../../../src/core/schedule/occurrences.js';
import { openingStatus } from '../../../src/core/schedule/opening-status.js';
import { prepareSchedule, type Schedule } from '../../../src/core/schedule/prepare-schedule.js';
import { featureCount, propertyRuns } from '../property-runs.js';
import { readIn } from '../reader-zone.js';
import { features, featuresOf, generatedDocument, generatedInstant } from './generated-documents.js';

const numRuns = propertyRuns(300);
const quarter = 15 * 60_000;

/** Quarters of an hour from one instant to another, two days' worth at most: no generated slot hides between them. */
const quartersUntil = (at: number, end: number): readonly number[] =>
  Array.from({ length: Math.min(100, Math.ceil((end - at) / quarter)) }, (_, i) => at + i * quarter);

/** The dates of some days around an instant, in an order that doesn't hang on the order of the document. */
const datesAround = (schedule: Schedule, at: number): readonly string[] => {
  const day = dayAt(schedule, at);
  return occurrences(schedule, { from: isoDate(day - 10), through: isoDate(day + 10) })
    .map(({ of, localDate, startTime, endTime, start, end, state, providers }) =>
      JSON.stringify([of, localDate, startTime, endTime, start, end, state, providers]),
    )
    .sort();
};

const stateAround = (schedule: Schedule, at: number): object => {
  const { state, since, until, nextOpening, nextPossible } = openingStatus(schedule, 'office', at);
  return { state, since, until, nextOpening, nextPossible };
};

const reversed = <T>(list: readonly T[] = []): readonly T[] => [...list].reverse();
const reversedRule = (rule: Rule): Rule => ({ ...rule, ...(rule.byDay && { byDay: reversed(rule.byDay) }) });

/** The same document, everything in it the other way round that has no order of its own. */
const turnedRound = (document: OfficeDocument): OfficeDocument => ({
  ...document,
  periods: reversed(document.periods).map((period) => ({ ...period, on: reversed(period.on) })),
  partners: reversed(document.partners),
  services: reversed(document.services).map((service) => ({
    ...service,
    hours: reversed(service.hours).map(reversedRule),
  })),
  offices: document.offices.map((office) => ({
    ...office,
    hours: reversed(office.hours).map(reversedRule),
    // Of two overrides that cover equally many days the later one holds, so these stay where they are.
    overrides: (office.overrides ?? []).map((override) => ({ ...override, on: reversed(override.on) })),
  })),
});

type Claim = (schedule: Schedule, document: OfficeDocument, at: number, days: readonly [number, number]) => void;

/** Each is tried on every document; `schedule` has been asked about another instant before. */
const claims: { readonly [claim: string]: Claim } = {
  'splitting a window loses nothing': (schedule, document, at, [before, after]) => {
    const middle = dayAt(schedule, at);
    const between = (asked: Schedule, from: number, through: number) =>
      occurrences(asked, { from: isoDate(from), through: isoDate(through) });
    const fresh = prepareSchedule(document);
    const second = between(fresh, middle + 1, middle + after);
    const parts = [...between(fresh, middle - before, middle), ...second];
    expect(between(schedule, middle - before, middle + after)).toEqual(
      parts.sort((a, b) => a.start - b.start || (a.end ?? Infinity) - (b.end ?? Infinity)),
    );
  },

  '`since` and `until` are the first instants of this state and of another': (schedule, _, at) => {
    const stateAt = (instant: number) => openingStatus(schedule, 'office', instant).state;
    const { since, until, state } = openingStatus(schedule, 'office', at);
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
  },

  '`nextOpening` opens, and nothing opens before it': (schedule, _, at) => {
    const stateAt = (instant: number) => openingStatus(schedule, 'office', instant).state;
    const { state, nextOpening, nextPossible } = openingStatus(schedule, 'office', at);
    if (nextOpening !== undefined) {
      expect(stateAt(nextOpening)).toBe('open');
      expect(stateAt(nextOpening - 1)).not.toBe('open');
      if (state !== 'open') expect(quartersUntil(at, nextOpening).filter((t) => stateAt(t) === 'open')).toEqual([]);
    }
    if (nextPossible !== undefined) {
      expect(['tentative', 'by-appointment']).toContain(stateAt(nextPossible));
      expect(nextPossible).toBeLessThan(nextOpening ?? Infinity);
    }
  },

  'the order of entries changes nothing, nor does what was asked before': (schedule, document, at) => {
    const fresh = prepareSchedule(turnedRound(document));
    expect(stateAround(fresh, at)).toEqual(stateAround(schedule, at));
    expect(datesAround(fresh, at)).toEqual(datesAround(schedule, at));
  },

  'the zone of the visitor changes nothing': (schedule, document, at, [before]) => {
    readIn(['America/Los_Angeles', 'Pacific/Auckland', 'Asia/Kathmandu', 'Europe/Berlin'][before % 4]);
    const elsewhere = prepareSchedule(document);
    expect(stateAround(elsewhere, at)).toEqual(stateAround(schedule, at));
    expect(datesAround(elsewhere, at)).toEqual(datesAround(schedule, at));
  },
};

it(`whatever ${numRuns} generated documents say: ${Object.keys(claims).join('; ')}`, () => {
  const { meet, rarerThan } = featureCount();
  const days = fc.tuple(fc.nat(30), fc.nat(30));
  fc.assert(
    fc
      .property(generatedDocument, generatedInstant, generatedInstant, days, (document, at, earlier, around) => {
        meet(featuresOf(document));
        const schedule = prepareSchedule(document);
        openingStatus(schedule, 'office', earlier);
        for (const [name, holds] of Object.entries(claims))
          try {
            holds(schedule, document, at, around);
          } catch (cause) {
            throw new Error(`It is not true that ${name}`, { cause });
          }
      })
      .afterEach(() => readIn()),
    { numRuns },
  );
  // The generator may not avoid the hard places.
  expect(rarerThan(numRuns / 33, features)).toEqual([]);
});
