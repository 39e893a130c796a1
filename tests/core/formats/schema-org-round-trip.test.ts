import { describe, expect, it } from 'vitest';
import { readSchemaOrg } from '../../../src/core/formats/read-schema-org.js';
import { writeSchemaOrg } from '../../../src/core/formats/write-schema-org.js';
import type { OfficeDocument } from '../../../src/core/model/office-document.js';
import { parseDocument } from '../../../src/core/model/parse-document.js';
import { instantOf } from '../../../src/core/schedule/local-time.js';
import { occurrences } from '../../../src/core/schedule/occurrences.js';
import { prepareSchedule, type Schedule } from '../../../src/core/schedule/prepare-schedule.js';
import * as recurrence from '../../../src/core/schedule/recurrence.js';
import { type DocumentName, documentOf, officeDocument } from '../documents.js';

const prepared = (document: OfficeDocument): Schedule => prepareSchedule(document, { recurrence });

/** What is sure to take place, as text; where rules overlap, the union. */
const sure = (schedule: Schedule, from: string, through: string): readonly string[] => [
  ...new Set(
    occurrences(schedule, { from, through })
      .filter(({ state }) => state === 'confirmed')
      .map(({ of, kind, start, end, startTime }) => [kind, of, start, startTime && end].join(' ')),
  ),
];

/** Written and read again: a document, and what was handed back. */
const again = (document: OfficeDocument, at: string, through?: string) => {
  const schedule = prepared(document);
  const { value, losses } = writeSchemaOrg(schedule, { at: instantOf(schedule, at), through });
  const { value: pieces, notUnderstood } = readSchemaOrg(JSON.parse(JSON.stringify(value)));
  const { language, region, schemaVersion } = document;
  const { value: read, problems } = parseDocument({ schemaVersion, language, region, ...pieces });
  return { schedule, losses, notUnderstood, problems, read };
};

/** The five offices, and what of their certain dates is lost, with the reason. */
const demos: readonly (readonly [DocumentName, at: string, lost: readonly string[]])[] = [
  ['innenstadt-west', '2026-11-22T12:00', []],
  ['kaster-2017', '2017-10-10T12:00', []],
  ['kaster', '2026-11-22T12:00', []],
  ['gruebentaelchen', '2026-11-22T12:00', []],
  ['chemnitz', '2010-11-22T12:00', []],
];

describe.each(demos)('%s, written and read again', (name, at, lost) => {
  const document = officeDocument(name);
  const { schedule, notUnderstood, problems, read } = again(document, at);
  const [from, through] = [at.slice(0, 10), `${Number(at.slice(0, 4)) + 1}${at.slice(4, 10)}`];

  it('has the same certain dates for a year', () => {
    const before = sure(schedule, from, through);
    const after = sure(prepared(read), from, through);
    expect(after.filter((date) => !before.includes(date))).toEqual([]);
    expect(before.filter((date) => !after.includes(date))).toEqual(lost);
  });

  it('has nothing that is not understood, and no problems', () => {
    expect(notUnderstood).toEqual([]);
    expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('has the same offices, partners, services and places', () => {
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    expect(ids(read.offices)).toEqual(ids(document.offices));
    expect(ids(read.partners)).toEqual(ids(document.partners));
    expect(ids(read.services)).toEqual(ids(document.services));
    expect(ids(read.places)).toEqual(ids(document.places));
    for (const [i, office] of read.offices.entries()) {
      const { place, telephone, email, faxNumber } = document.offices[i]!;
      expect(office).toMatchObject(JSON.parse(JSON.stringify({ place, telephone, email, faxNumber })));
    }
  });
});

const at = '2026-11-22T12:00';

describe('rules, written and read again', () => {
  it.each<[string, Partial<OfficeDocument['services'][number]>]>([
    ['weekly', { hours: [{ byDay: ['TU', 'TH'], startTime: '10:00', endTime: '12:00' }] }],
    ['past midnight', { hours: [{ byDay: ['FR'], startTime: '20:00', endTime: '02:00' }] }],
    ['until midnight', { hours: [{ byDay: ['FR'], startTime: '20:00', endTime: '24:00' }] }],
    ['without an end', { hours: [{ byDay: ['FR'], startTime: '19:00' }] }],
    [
      'every second week',
      { hours: [{ byDay: ['MO', 'WE'], interval: 2, validFrom: '2026-11-25', startTime: '10:00', endTime: '11:00' }] },
    ],
    [
      'every third month',
      { hours: [{ byDay: ['2TU'], interval: 3, validFrom: '2026-02-10', startTime: '10:00', endTime: '11:00' }] },
    ],
    ['first and third', { hours: [{ byDay: ['1WE', '3WE'], startTime: '10:00', endTime: '11:00' }] }],
    ['last Friday', { hours: [{ byDay: ['-1FR'], startTime: '10:00', endTime: '11:00' }] }],
    [
      'weekly and n-th in one rule',
      { hours: [{ byDay: ['MO', '1WE', '-1FR'], startTime: '10:00', endTime: '11:00' }] },
    ],
    [
      'a season of months',
      { hours: [{ byDay: ['SA'], validFrom: '--03', validThrough: '--09', startTime: '10:00', endTime: '11:00' }] },
    ],
    [
      'a season over New Year',
      { hours: [{ byDay: ['SA'], validFrom: '--11', validThrough: '--02', startTime: '10:00', endTime: '11:00' }] },
    ],
    [
      'a season of days',
      {
        hours: [{ byDay: ['SA'], validFrom: '--05-15', validThrough: '--09-15', startTime: '10:00', endTime: '11:00' }],
      },
    ],
    ['odd weeks', { hours: [{ byDay: ['SA'], weekParity: 'odd', startTime: '10:00', endTime: '11:00' }] }],
    ['single dates', { hours: [{ dates: ['2026-12-24', '2027-01-01'], startTime: '10:00', endTime: '11:00' }] }],
    ['one date', { hours: [{ dates: ['2026-12-05'], startTime: '10:00', endTime: '11:00' }] }],
    ['public holidays too', { hours: [{ byDay: ['SA', 'SU', 'PH'], startTime: '10:00', endTime: '11:00' }] }],
    [
      'the 15th of the month',
      { hours: [{ rrule: 'FREQ=MONTHLY;BYMONTHDAY=15', startTime: '10:00', endTime: '11:00' }] },
    ],
    [
      'ten times',
      {
        hours: [
          { rrule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=10', validFrom: '2026-11-30', startTime: '10:00', endTime: '11:00' },
        ],
      },
    ],
    ['Mother’s Day', { hours: [{ rrule: 'FREQ=YEARLY;BYMONTH=5;BYDAY=2SU', startTime: '10:00', endTime: '11:00' }] }],
    [
      'the last working day',
      { hours: [{ rrule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', startTime: '10:00', endTime: '11:00' }] },
    ],
    [
      'through a day',
      {
        hours: [{ byDay: ['MO'], validFrom: '2026-12', validThrough: '2027-02', startTime: '10:00', endTime: '11:00' }],
      },
    ],
    [
      'cancelled, moved, other times, another place',
      {
        hours: [
          { byDay: ['TU'], startTime: '10:00', endTime: '12:00' },
          { byDay: ['TU'], startTime: '14:00', endTime: '15:00' },
        ],
        overrides: [
          { on: ['2026-12-01'], status: 'cancelled', note: 'Umzug' },
          { on: ['2026-12-08'], movedTo: '2026-12-09T09:00' },
          { on: ['2026-12-15'], startTime: '13:00', status: 'cancelled' },
          { on: ['2026-12-22/2027-01-06'], hours: [{ byDay: ['WE'], startTime: '16:00', endTime: '17:00' }] },
          { on: ['2027-01-12'], place: 'elsewhere' },
        ],
      },
    ],
  ])('%s: a service', (_, service) => {
    const { schedule, read, notUnderstood, problems } = again(
      documentOf({
        places: [{ id: 'elsewhere', name: 'Anderswo' }],
        services: [{ id: 'service', name: 'Sprechstunde', ...service }],
      }),
      at,
    );
    expect(sure(prepared(read), '2026-11-22', '2027-11-22')).toEqual(sure(schedule, '2026-11-22', '2027-11-22'));
    expect([notUnderstood, problems]).toEqual([[], []]);
  });

  it.each<[string, Partial<OfficeDocument['offices'][number]>]>([
    ['weekly', { hours: [{ byDay: ['MO', 'TU'], startTime: '10:00', endTime: '12:00' }] }],
    ['past midnight', { hours: [{ byDay: ['FR'], startTime: '20:00', endTime: '02:00' }] }],
    ['until midnight', { hours: [{ byDay: ['FR'], startTime: '20:00', endTime: '24:00' }] }],
    ['all day', { hours: [{ byDay: ['SU'], startTime: '00:00', endTime: '24:00' }] }],
    ['from noon to noon', { hours: [{ byDay: ['SU'], startTime: '12:00', endTime: '12:00' }] }],
    ['first Wednesday', { hours: [{ byDay: ['1WE'], startTime: '10:00', endTime: '12:00' }] }],
    [
      'a season',
      {
        hours: [{ byDay: ['SA'], validFrom: '--05-15', validThrough: '--09-15', startTime: '10:00', endTime: '11:00' }],
      },
    ],
    [
      'a validity',
      { hours: [{ byDay: ['SA'], validFrom: '2026-12', validThrough: '2027', startTime: '10:00', endTime: '11:00' }] },
    ],
    ['holidays', { hours: [{ byDay: ['SA', 'PH'], startTime: '10:00', endTime: '12:00' }] }],
    ['odd weeks', { hours: [{ byDay: ['SA'], weekParity: 'odd', startTime: '10:00', endTime: '12:00' }] }],
    [
      'closures and other hours',
      {
        hours: [{ byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '10:00', endTime: '12:00' }],
        overrides: [
          { on: ['2026-12-21/2027-01-03'], status: 'cancelled', note: 'Betriebsferien' },
          {
            on: ['2026-12-23'],
            hours: [
              { startTime: '09:00', endTime: '10:00' },
              { startTime: '15:00', endTime: '16:00' },
            ],
          },
          { on: ['2027-01-12'], endTime: '11:00', status: 'cancelled' },
          { on: ['public-holidays'], status: 'confirmed' },
        ],
      },
    ],
  ])('%s: an office', (_, office) => {
    const { schedule, read, notUnderstood, problems } = again(
      documentOf({ offices: [{ id: 'office', name: 'Büro', ...office }] }),
      at,
    );
    expect(sure(prepared(read), '2026-11-22', '2027-11-22')).toEqual(sure(schedule, '2026-11-22', '2027-11-22'));
    expect([notUnderstood, problems]).toEqual([[], []]);
  });
});
