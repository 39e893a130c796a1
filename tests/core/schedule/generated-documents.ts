import fc from 'fast-check';
import type { OfficeDocument, Override, Rule } from '../../../src/core/model/office-document.js';
import { isoDate, isoTime, parseIsoDate } from '../../../src/core/schedule/civil-date.js';
import { documentOf } from '../documents.js';

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const first = parseIsoDate('2025-10-01');
const last = parseIsoDate('2027-11-30');

const day = fc.integer({ min: first, max: last });
const date = day.map(isoDate);
const time = fc.integer({ min: 0, max: 95 }).map((quarter) => isoTime(quarter * 15));
const times = fc.oneof(
  { weight: 6, arbitrary: fc.record({ startTime: time, endTime: time }) },
  { weight: 1, arbitrary: fc.record({ startTime: time, endTime: fc.constant('24:00') }) },
  { weight: 1, arbitrary: fc.record({ startTime: time }) },
  { weight: 1, arbitrary: fc.constant({}) },
);

const days = fc.oneof(
  fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 5 }).map((byDay) => ({ byDay })),
  fc
    .tuple(fc.constantFrom(1, 2, 3, 4, 5, -1, -1, -1), fc.constantFrom(...weekdays))
    .map(([nth, weekday]) => ({ byDay: [`${nth}${weekday}`] })),
  fc.constant({ byDay: ['SA', 'SU', 'PH'] }),
  fc
    .tuple(fc.constantFrom(...weekdays), fc.integer({ min: 2, max: 4 }), fc.option(date, { nil: undefined }))
    .map(([weekday, interval, validFrom]) => ({ byDay: [weekday], interval, ...(validFrom && { validFrom }) })),
  fc
    .tuple(fc.constantFrom(...weekdays), fc.constantFrom('even' as const, 'odd' as const))
    .map(([weekday, weekParity]) => ({ byDay: [weekday], weekParity })),
  fc.uniqueArray(date, { minLength: 1, maxLength: 4 }).map((dates) => ({ dates })),
  fc.constant({}),
);

const how = fc.record(
  {
    status: fc.constantFrom('confirmed' as const, 'tentative' as const),
    booking: fc.constantFrom('recommended' as const, 'required' as const),
  },
  { requiredKeys: [] },
);
const season = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constant({ validFrom: '--10', validThrough: '--03' }) },
  { weight: 1, arbitrary: fc.constant({ validThrough: '2026-11' }) },
);

const rule: fc.Arbitrary<Rule> = fc
  .tuple(season, days, times, how)
  .map(([when, on, at, rest]): Rule => ({ ...when, ...on, ...at, ...rest }));

const on = fc.oneof(
  date,
  fc.tuple(day, fc.nat(20)).map(([from, length]) => `${isoDate(from)}/${isoDate(from + length)}`),
  fc.constantFrom('public-holidays', 'holidays-in-school', '--12-24/--01-02', 'easter-48', '2026-12'),
);
const otherwise: fc.Arbitrary<Override> = fc
  .tuple(
    fc.uniqueArray(on, { minLength: 1, maxLength: 2 }),
    fc.oneof(
      fc.constant({ status: 'cancelled' as const }),
      fc.constant({ status: 'tentative' as const }),
      fc.constant({ status: 'confirmed' as const }),
      fc.record({ status: fc.constant('cancelled' as const), startTime: time, endTime: time }),
      times.map((at) => ({ hours: [at] })),
    ),
  )
  .map(([meant, what]) => ({ on: meant, ...what }));
const override: fc.Arbitrary<Override> = fc.oneof(
  { weight: 7, arbitrary: otherwise },
  { weight: 1, arbitrary: fc.constant({ on: ['public-holidays'], status: 'confirmed' as const }) },
);

/** Documents with one office and one service, as wild as their fields allow; every time on a quarter of an hour. */
export const generatedDocument: fc.Arbitrary<OfficeDocument> = fc
  .tuple(
    fc.array(rule, { maxLength: 5 }),
    fc.array(override, { maxLength: 4 }),
    fc.array(rule, { maxLength: 3 }),
    fc.constantFrom('Europe/Berlin', 'Europe/Berlin', 'America/New_York', 'Pacific/Auckland'),
    fc.constantFrom('DE-RP', 'DE-SN', 'DE-BE'),
  )
  .map(([hours, overrides, serviceHours, timeZone, region]) =>
    documentOf({
      timeZone,
      region,
      periods: [{ id: 'holidays-in-school', name: 'Ferien', on: ['2026-10-05/2026-10-16', '2026-12-23/2027-01-08'] }],
      offices: [{ id: 'office', name: 'Büro', hours, overrides }],
      services: [
        {
          id: 'service',
          name: 'Sprechstunde',
          hours: serviceHours,
          providers: ['awo', 'drk', 'skfm'],
          rotation: { startDate: '2026-01-07' },
        },
      ],
      partners: ['awo', 'drk', 'skfm'].map((id) => ({ id, name: id })),
    }),
  );

/** An instant on a quarter of an hour in the years the documents speak of, as minutes since 1970. */
export const generatedInstant = fc.integer({ min: first * 96, max: last * 96 }).map((quarter) => quarter * 15 * 60_000);

type Feature = readonly [name: string, has: (document: OfficeDocument) => unknown];

const hoursOf = ({ offices: [office] }: OfficeDocument): readonly Rule[] => office?.hours ?? [];
const overridesOf = ({ offices: [office] }: OfficeDocument): readonly Override[] => office?.overrides ?? [];
const ofRules = (name: string, has: (rule: Rule) => unknown): Feature => [
  name,
  (document) => hoursOf(document).some(has),
];
const ofOverrides = (name: string, has: (override: Override) => unknown): Feature => [
  name,
  (document) => overridesOf(document).some(has),
];

/** The hard places, and how one sees that a document leads there. */
const hardPlaces: readonly Feature[] = [
  ofRules('n-th', ({ byDay = [] }) => byDay.some((code) => /^[1-5]/.test(code))),
  ofRules('last', ({ byDay = [] }) => byDay.some((code) => code.startsWith('-'))),
  ofRules('every n weeks', ({ interval }) => interval !== undefined),
  ofRules('week parity', ({ weekParity }) => weekParity),
  ofRules('on holidays', ({ byDay = [] }) => byDay.includes('PH')),
  ofRules('past midnight', ({ startTime = '', endTime = '99' }) => endTime <= startTime),
  ofRules('no end', ({ startTime, endTime }) => startTime !== undefined && endTime === undefined),
  ofRules('no time', ({ startTime, byDay }) => startTime === undefined && byDay !== undefined),
  ofRules(
    'night of a change of clocks',
    ({ startTime = '', endTime = '' }) => /^02/.test(startTime) || /^02/.test(endTime),
  ),
  ofRules('over New Year', ({ validFrom = '' }) => validFrom.startsWith('--')),
  ofOverrides('override', () => true),
  ofOverrides('part of a day', ({ startTime }) => startTime),
  ofOverrides('other hours', ({ hours }) => hours),
  ofOverrides('in spite of a holiday', ({ on, status }) => on.includes('public-holidays') && status === 'confirmed'),
  ['another zone', ({ timeZone }) => timeZone !== 'Europe/Berlin'],
];

/** All of them by name. */
export const features: readonly string[] = hardPlaces.map(([name]) => name);

/** Which of them a document leads to. */
export const featuresOf = (document: OfficeDocument): readonly string[] =>
  hardPlaces.filter(([, has]) => has(document)).map(([name]) => name);
