import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspection } from '../../../src/core/lint/inspection.js';
import { inspections, lintDocument, stepsPerInspection } from '../../../src/core/lint/lint-document.js';
import type { OfficeDocument } from '../../../src/core/model/office-document.js';
import { parseDocument } from '../../../src/core/model/parse-document.js';
import { prepareSchedule } from '../../../src/core/schedule/prepare-schedule.js';
import * as recurrence from '../../../src/core/schedule/recurrence.js';
import { describeFinding } from '../../../src/core/wording/describe-finding.js';
import { german } from '../../../src/core/wording/words.js';
import { documentOf } from '../documents.js';
import { english } from '../languages.js';
import { everyField } from '../model/every-field.js';
import { changed, changes, placesIn } from '../model/mutations.js';
import { generatedDocument, generatedInstant } from '../schedule/generated-documents.js';

const noon = Date.parse('2026-11-26T11:00Z');

const lint = (document: OfficeDocument, at = noon) => lintDocument(document, { at, recurrence });

/** The steps of all parts of lint together. */
const stepsFor = (document: OfficeDocument): number => {
  const schedule = prepareSchedule(document, { recurrence });
  let steps = 0;
  let left = 0;
  Object.defineProperty(schedule.budget, 'left', {
    get: () => left,
    set: (next: number) => {
      steps += left - next;
      left = next;
    },
  });
  for (const inspect of inspections) {
    left = stepsPerInspection;
    Array.from(inspect(inspection(schedule, noon)));
  }
  return steps;
};

const office = (i: number) => ({
  id: `office-${i}`,
  name: `Büro ${i}`,
  place: `place-${i}`,
  telephone: ['0631 31 09 07 38'],
  hours: [
    { byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '10:00', endTime: '12:00' },
    { byDay: ['TH'], startTime: '14:00', endTime: '18:00', booking: 'required' as const },
  ],
  overrides: [
    { on: ['--12-24', '--12-31'], status: 'cancelled' as const },
    { on: ['2027-02-08/2027-02-12'], status: 'cancelled' as const },
  ],
});

const town = (size: number): OfficeDocument => {
  const all = Array.from({ length: size }, (_, i) => i);
  return documentOf({
    places: all.map((i) => ({ id: `place-${i}`, name: `Haus ${i}` })),
    offices: all.map(office),
    services: all.flatMap((i) =>
      ['1TU', '3TU', 'WE'].map((day) => ({
        id: `service-${i}-${day}`,
        name: `Beratung ${day}`,
        office: `office-${i}`,
        hours: [{ byDay: [day], startTime: '10:00', endTime: '12:00' }],
      })),
    ),
  });
};

describe('work is bounded', () => {
  it(
    'a town of 1,000 offices is checked to the end, in steps that grow with it and no faster',
    { timeout: 60_000 },
    () => {
      expect(lint(town(1_000)).map(({ code }) => code)).toEqual([]);
      const [small, large] = [stepsFor(town(100)), stepsFor(town(1_000))];
      expect(small).toBeGreaterThan(1_000);
      expect(large).toBeLessThan(small * 10.5);
      expect(large).toBeLessThan(stepsPerInspection * 3);
    },
  );

  const rule = { byDay: ['TU'], startTime: '10:00', endTime: '12:00' };
  const many = <T>(length: number, make: (i: number) => T) => Array.from({ length }, (_, i) => make(i));

  it.each<[what: string, document: OfficeDocument]>([
    [
      'services in one room',
      documentOf({
        places: [{ id: 'p', name: 'P' }],
        services: many(1_000, (i) => ({ id: `s${i}`, name: `S ${i}`, place: 'p', hours: [rule] })),
      }),
    ],
    ['rules of one service', documentOf({ services: [{ id: 's', name: 'S', hours: many(1_000, () => rule) }] })],
    [
      'overrides of one day',
      documentOf({
        offices: [
          {
            id: 'office',
            name: 'A',
            hours: [rule],
            overrides: many(2_000, (i) => ({ on: [`20${27 + (i % 2)}`], status: 'cancelled' as const })),
          },
        ],
      }),
    ],
    [
      'rules for the recurrence engine',
      documentOf({
        offices: [
          {
            id: 'office',
            name: 'A',
            hours: many(1_000, (i) => ({
              rrule: `FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;INTERVAL=${1 + (i % 90)}`,
              validFrom: '2026-01-01',
            })),
          },
        ],
      }),
    ],
  ])('%s: lint gives up and says so', { timeout: 120_000 }, (_what, document) => {
    expect(lint(document).at(-1)?.code).toBe('not-all-checked');
  });
});

describe('never throws', () => {
  const isSayable = (document: OfficeDocument, at?: number) => {
    for (const finding of lint(document, at))
      for (const words of [german, english])
        expect(describeFinding(finding, words)).not.toMatch(/undefined|NaN|\[object/);
  };

  it('at any document that can be generated', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(generatedDocument, generatedInstant, (document, at) => {
        isSayable(document, at);
        lintDocument(document, { at });
      }),
      { seed: 4, numRuns: 150 },
    );
  });

  it('whatever is wrong in one place of a document', { timeout: 60_000 }, () => {
    for (const place of placesIn(everyField).filter((_, i) => i % 29 === 0))
      for (const [, change] of changes) isSayable(parseDocument(changed(everyField, place, change)).value);
  });

  it('whatever stands in a place of a document', { timeout: 60_000 }, () => {
    const places = placesIn(everyField);
    fc.assert(
      fc.property(fc.nat(places.length - 1), fc.anything(), (place, thing) => {
        isSayable(parseDocument(changed(everyField, places[place]!, () => thing)).value);
      }),
      { seed: 5, numRuns: 250 },
    );
  });

  it.each([{}, null, '', '[]', { offices: [{ id: 'a', name: 'A' }] }])('at %j', (json) => {
    const { value, problems } = parseDocument(json);
    expect(Array.isArray(lintDocument(value, { at: noon, recurrence, source: { json, problems } }))).toBe(true);
  });
});
