import { assert, integer, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OfficeDocument } from '../../../src/core/model/office-document.js';
import { prepareSchedule, type Schedule } from '../../../src/core/schedule/prepare-schedule.js';
import { officeHoursView } from '../../../src/core/views/office-hours-view.js';
import { type DocumentName, documentOf } from '../documents.js';
import { flaws } from '../flaws.js';
import { languages } from '../languages.js';
import { allParts, printed, realSchedule } from './claims.js';

const names: readonly DocumentName[] = ['innenstadt-west', 'gruebentaelchen', 'kaster-2017', 'chemnitz', 'kaster'];

/** An office with everything at once. */
const crowded: OfficeDocument = documentOf({
  asOf: '2025-06',
  places: [
    { id: 'a', name: 'Altes Haus', address: { addressLocality: 'Köln' }, telephone: ['0221 1'] },
    { id: 'b', name: { de: 'Neues Haus', tr: 'Yeni ev' }, opensOn: '2026-03-02' },
    { id: 'c', name: { tr: 'Okul' }, address: { postalCode: '50667' } },
  ],
  partners: [
    { id: 'awo', name: 'AWO' },
    { id: 'drk', name: 'DRK', email: 'drk@example.org' },
  ],
  offices: [
    {
      id: 'office',
      name: 'Büro',
      place: 'a',
      nextPlace: 'b',
      note: 'Klingeln.',
      booking: 'recommended',
      people: [
        { role: 'Leitung', absent: true, substitute: { name: 'Herr Kern' }, note: 'Bis März.' },
        { name: 'Ott' },
      ],
      affiliations: [{ role: 'authority', organisation: 'drk' }],
      hours: [
        { byDay: ['MO', 'TU', 'WE'], startTime: '09:00', endTime: '12:00' },
        { byDay: ['TU'], startTime: '12:00', endTime: '13:30', channels: ['phone', 'visit'], note: { tr: 'öğle' } },
        { byDay: ['WE'], startTime: '14:00', endTime: '16:00', booking: 'required', providers: ['awo', 'drk'] },
        { byDay: ['TH'], startTime: '19:00', name: 'Abend' },
        { byDay: ['FR'], note: 'Uhrzeit steht an der Tür' },
        { byDay: ['SA'], startTime: '22:00', endTime: '02:00', status: 'tentative', place: 'c' },
        { byDay: ['1SU'], startTime: '10:00', endTime: '12:00', channels: ['online'] },
        { booking: 'required' },
      ],
      overrides: [
        { on: ['2026-02-02/2026-02-06'], status: 'cancelled', note: 'Ferien' },
        { on: ['2026-02-04'], status: 'cancelled', startTime: '10:00' },
        { on: ['2026-02-10'], movedTo: '2026-02-12T14:00', note: 'Markt' },
        { on: ['2026-02-11'], status: 'tentative' },
        { on: ['2026-02-16'], hours: [{ startTime: '08:00', endTime: '08:45' }], note: { tr: 'pazar' } },
        { on: ['2026-02-17'], place: 'c' },
        { on: ['2026-12-01/..'], status: 'cancelled' },
      ],
    },
    { id: 'empty', name: { tr: 'Boş' }, affiliations: [{ role: 'authority', name: 'Amt' }] },
  ],
  services: [
    {
      id: 'turns',
      name: 'Betreuung',
      providers: ['awo', 'drk'],
      rotation: { startDate: '2026-01-07' },
      place: 'c',
      hours: [
        { byDay: ['WE'], startTime: '12:00', endTime: '14:00' },
        { byDay: ['TH'], startTime: '10:00', booking: 'required' },
      ],
    },
  ],
});

const schedules: readonly Schedule[] = [...names.map(realSchedule), prepareSchedule(crowded)];
const minutes = (iso: string) => Date.parse(iso) / 60_000;

describe('whatever the moment', () => {
  it.each(languages)('no sentence has a flaw (%s)', (_, words) => {
    assert(
      property(
        nat({ max: schedules.length - 1 }),
        integer({ min: minutes('2026-01-01T00:00Z'), max: minutes('2027-01-05T00:00Z') }),
        integer({ min: -12, max: 14 }),
        (which, minute, hours) => {
          const schedule = schedules[which]!;
          for (const { id } of schedule.document.offices) {
            const options = { preview: minute % 2 === 0, visitorOffset: hours * 60 };
            const view = officeHoursView(schedule, id, minute * 60_000, words, options);
            for (const text of printed(view)) {
              expect(text).not.toBe('');
              expect(text).not.toMatch(flaws);
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it.each(['undefined', 'a  b', 'a ,', 'a (', '()', 'a: ', ': a', 'a,, b', '[object Object]', ' a'])(
    '“%s” is a flaw',
    (text) => {
      expect(text).toMatch(flaws);
    },
  );

  it('names in another language are marked, and only those', () => {
    const at = Date.parse('2026-02-16T09:00:00+01:00');
    for (const [tag, words] of languages) {
      const parts = allParts(officeHoursView(prepareSchedule(crowded), 'office', at, words));
      const marked = parts.flatMap((part) => (typeof part === 'object' && 'lang' in part ? (part.lang ?? []) : []));
      expect(new Set(marked)).toEqual(new Set(tag === 'de' ? ['tr'] : ['tr', 'de']));
    }
  });

  it('the view is plain data', () => {
    const view = officeHoursView(
      prepareSchedule(crowded),
      undefined,
      Date.parse('2026-02-11T10:00Z'),
      languages[0]![1],
    );
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });
});
