import { describe, expect, it } from 'vitest';
import { writeOsm, type OsmSubject } from '../../../../src/core/formats/write-osm.js';
import type { OfficeDocument, Override, Rule } from '../../../../src/core/model/office-document.js';
import { instantOf } from '../../../../src/core/schedule/local-time.js';
import { prepareSchedule } from '../../../../src/core/schedule/prepare-schedule.js';
import * as recurrence from '../../../../src/core/schedule/recurrence.js';
import { wordsOf } from '../../../../src/core/wording/words.js';
import { templates } from '../../../../src/locales/en.js';
import { documentOf, officeDocument } from '../../documents.js';

const write = (document: OfficeDocument, subject: OsmSubject = {}, day = '2026-11-23') => {
  const schedule = prepareSchedule(document, { recurrence });
  return writeOsm(schedule, { ...subject, at: instantOf(schedule, day) });
};

const written = (hours: readonly Rule[], overrides: readonly Override[] = [], parts: Partial<OfficeDocument> = {}) => {
  const { value, losses } = write(
    documentOf({ offices: [{ id: 'office', name: 'Büro', hours, overrides }], ...parts }),
  );
  return [value, losses.map(({ code, pointer }) => `${code} ${pointer}`)];
};

const monday: Rule = { byDay: ['MO'], startTime: '10:00', endTime: '12:00' };

describe('writeOsm', () => {
  it.each<
    [what: string, hours: readonly Rule[], overrides: readonly Override[], value: string, losses?: readonly string[]]
  >([
    [
      'two spans a day',
      [monday, { byDay: ['MO'], startTime: '14:00', endTime: '16:00' }],
      [],
      'Mo 10:00-12:00,14:00-16:00; PH off',
    ],
    [
      'other days',
      [monday, { byDay: ['TU', 'WE', 'TH'], startTime: '09:00', endTime: '12:00' }],
      [],
      'Mo 10:00-12:00; Tu-Th 09:00-12:00; PH off',
    ],
    ['n-th weekdays', [{ ...monday, byDay: ['1WE', '3WE', '-1FR'] }], [], 'We[1,3],Fr[-1] 10:00-12:00; PH off'],
    ['odd weeks', [{ ...monday, weekParity: 'odd' }], [], 'week 1-53/2 Mo 10:00-12:00; PH off'],
    [
      'every second week, across a week 53',
      [{ ...monday, interval: 2, validFrom: '2026-11-09' }],
      [],
      '2026 Nov 23-2027 Jan 03 week 2-52/2 Mo 10:00-12:00, 2027 Jan 04-2033 Jan 02 week 1-53/2 Mo 10:00-12:00; PH off',
      ['week-53 /offices/0/hours/0'],
    ],
    [
      'every second month',
      [{ ...monday, byDay: ['1MO'], interval: 2, validFrom: '2026-01-05' }],
      [],
      'Jan,Mar,May,Jul,Sep,Nov Mo[1] 10:00-12:00; PH off',
    ],
    ['nobody knows which week', [{ ...monday, interval: 2 }], [], 'Mo 10:00-12:00 unknown "alle 2 Wochen"; PH off'],
    ['validity', [{ ...monday, validThrough: '2026-12' }], [], '2026 Nov 23-2026 Dec 31 Mo 10:00-12:00; PH off'],
    [
      'what is over is not written',
      [
        { ...monday, validThrough: '2026-10' },
        { ...monday, byDay: ['TU'] },
      ],
      [],
      'Tu 10:00-12:00; PH off',
    ],
    ['a season', [{ ...monday, validFrom: '--05', validThrough: '--09' }], [], 'May-Sep Mo 10:00-12:00; PH off'],
    ['on holidays too', [{ ...monday, byDay: ['SU', 'PH'] }], [], 'Su 10:00-12:00; PH 10:00-12:00'],
    ['in spite of holidays', [monday], [{ on: ['public-holidays'], status: 'confirmed' }], 'Mo 10:00-12:00'],
    ['not always', [{ ...monday, status: 'tentative' }], [], 'Mo 10:00-12:00 unknown; PH off'],
    ['by appointment', [{ ...monday, booking: 'required' }], [], 'Mo 10:00-12:00 "nach Vereinbarung"; PH off'],
    ['call first', [{ ...monday, booking: 'recommended' }], [], 'Mo 10:00-12:00 open "bitte vorher anrufen"; PH off'],
    ['also by appointment', [monday, { booking: 'required' }], [], 'Mo 10:00-12:00; PH off || "nach Vereinbarung"'],
    ['no end', [{ byDay: ['FR'], startTime: '19:00' }], [], 'Fr 19:00+; PH off'],
    ['no time', [{ byDay: ['FR'] }], [], 'Fr unknown "Uhrzeit nicht bekannt"; PH off'],
    [
      'on the telephone',
      [monday, { ...monday, byDay: ['TU'], channels: ['phone'] }],
      [],
      'Mo 10:00-12:00; PH off',
      ['channel /offices/0/hours/1'],
    ],
    [
      'on the telephone only',
      [{ ...monday, channels: ['phone'] }],
      [],
      'Mo 10:00-12:00 open "am Telefon"; PH off',
      ['channel /offices/0/hours/0'],
    ],
    [
      'closed',
      [monday],
      [{ on: ['2026-12-28/2026-12-30'], status: 'cancelled' }],
      'Mo 10:00-12:00; PH off; 2026 Dec 28-2026 Dec 30 off',
    ],
    ['every year', [monday], [{ on: ['--12-24'], status: 'cancelled' }], 'Mo 10:00-12:00; PH off; Dec 24 off'],
    [
      'other hours',
      [monday],
      [{ on: ['2026-12-07'], hours: [{ startTime: '08:00', endTime: '09:00' }] }],
      'Mo 10:00-12:00; PH off; 2026 Dec 07 08:00-09:00',
    ],
    [
      'part of a day',
      [monday],
      [{ on: ['2026-12-07'], status: 'cancelled', startTime: '11:00' }],
      'Mo 10:00-12:00; PH off; 2026 Dec 07 11:00-24:00 off',
    ],
    [
      'moved',
      [monday],
      [{ on: ['2026-12-07'], movedTo: '2026-12-08' }],
      'Mo 10:00-12:00; PH off; 2026 Dec 07 off; 2026 Dec 08 10:00-12:00',
      ['field /offices/0/overrides/0'],
    ],
    [
      'the narrowest has the last word',
      [monday],
      [
        { on: ['2026-12-07'], hours: [{ startTime: '09:00', endTime: '10:00' }] },
        { on: ['2026-12'], status: 'cancelled' },
      ],
      'Mo 10:00-12:00; PH off; 2026 Dec off; 2026 Dec 07 09:00-10:00',
    ],
    ['what is over is not written', [monday], [{ on: ['2026-08'], status: 'cancelled' }], 'Mo 10:00-12:00; PH off'],
    [
      'dates',
      [{ dates: ['2026-12-05', '2026-12-06'], startTime: '14:00', endTime: '16:00' }],
      [],
      '2026 Dec 05-2026 Dec 06 14:00-16:00',
    ],
    ['nothing is known', [], [], '', ['entry /offices/0']],
  ])('%s', (_, hours, overrides, value, losses = []) => {
    expect(written(hours, overrides)).toEqual([value, losses]);
  });

  it('says where the value is longer than OpenStreetMap takes', () => {
    const note = (length: number) => written([{ ...monday, note: 'ä'.repeat(length) }]);
    const around = 'Mo 10:00-12:00 open ""; PH off'.length;
    expect(note(255 - around)[1]).toEqual([]);
    expect(note(256 - around)[1]).toEqual(['too-long /offices/0']);
  });

  it('says a period by its dates, and misses one that is over', () => {
    const periods = [{ id: 'ferien', name: 'Ferien', on: ['2025-12-22/2026-01-07'] }];
    const overrides: Override[] = [{ on: ['ferien'], status: 'cancelled' }];
    expect(written([monday], overrides, { periods })).toEqual([
      'Mo 10:00-12:00; PH off',
      ['period /offices/0/overrides/0'],
    ]);
    const ahead = [{ ...periods[0]!, on: ['2026-12-21/2027-01-08'] }];
    expect(written([monday], overrides, { periods: ahead })[0]).toBe(
      'Mo 10:00-12:00; PH off; 2026 Dec 21-2027 Jan 08 off',
    );
  });

  it.each<[subject: OsmSubject, value: string]>([
    [
      {},
      'Sa 10:00-12:00 unknown "bitte vorher anrufen; nicht immer"; Mo-Fr 10:00-12:00,14:00-16:00 open "bitte vorher anrufen", Th 16:00-18:00 open "bitte vorher anrufen"; PH off',
    ],
    [{ service: 'sprechstunde-lmdr' }, 'Mo[2] 10:00-12:00; PH off'],
    [{ service: 'sprechstunde-seniorenbeirat' }, 'Tu[1] 12:00-14:00; PH off'],
    [{ partner: 'awo' }, ''],
    [{ office: 'nowhere' }, ''],
  ])('Innenstadt-West, %j', (subject, value) => {
    expect(write(officeDocument('innenstadt-west'), subject).value).toBe(value);
  });

  it('a closure of the office reaches its services', () => {
    const document = documentOf({
      offices: [
        { id: 'office', name: 'Büro', hours: [monday], overrides: [{ on: ['2026-12-07'], status: 'cancelled' }] },
      ],
      services: [
        { id: 'own', name: 'Beratung', hours: [{ ...monday, startTime: '09:00' }] },
        { id: 'books', name: 'Bücherecke', duringOfficeHours: true },
      ],
    });
    expect(write(document, { service: 'own' }).value).toBe('Mo 09:00-12:00; PH off; 2026 Dec 07 off');
    expect(write(document, { service: 'books' }).value).toBe('Mo 10:00-12:00; PH off; 2026 Dec 07 off');
  });

  it('whose turn it is has no place', () => {
    const { losses } = write(officeDocument('innenstadt-west'), { service: 'sprechstunde-betreuungsvereine' });
    expect(losses).toContainEqual({ pointer: '/services/1', code: 'rotation' });
  });

  it('comments are in the language that is asked for', () => {
    const schedule = prepareSchedule(officeDocument('innenstadt-west'));
    const { value } = writeOsm(schedule, { at: instantOf(schedule, '2026-11-23'), words: wordsOf('en', templates) });
    expect(value).toContain('please call first');
    expect(value).not.toContain('bitte');
  });
});
