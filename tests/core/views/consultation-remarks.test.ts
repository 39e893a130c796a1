import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/core/model/parse-document.js';
import { instantOf } from '../../../src/core/schedule/local-time.js';
import { prepareSchedule } from '../../../src/core/schedule/prepare-schedule.js';
import type { ConsultationDate } from '../../../src/core/views/next-consultation-types.js';
import { nextConsultationView } from '../../../src/core/views/next-consultation-view.js';
import { phraseText } from '../../../src/core/wording/phrase.js';
import { german } from '../../../src/core/wording/words.js';
import { texts } from './claims.js';

const schedule = prepareSchedule(
  parseDocument({
    schemaVersion: '1.0',
    language: 'de',
    region: 'DE-NW',
    asOf: '2026-11',
    places: [
      { id: 'haus', name: 'Haus', address: { streetAddress: 'Lindenplatz 7' } },
      { id: 'schule', name: 'Schule' },
    ],
    offices: [{ id: 'amt', name: 'Amt', place: 'haus', telephone: ['0221 4710 140'] }],
    services: [
      {
        id: 'familie',
        name: 'Familienberatung',
        hours: [{ byDay: ['TH'], startTime: '15:00', endTime: '17:00' }],
        overrides: [
          { on: ['2026-11-26'], status: 'cancelled', note: 'Fortbildung' },
          { on: ['2026-12-03'], status: 'tentative', note: 'Viele sind krank' },
          { on: ['2026-12-10'], movedTo: '2026-12-11T15:00', note: 'Handwerker im Haus' },
        ],
      },
      {
        id: 'telefon',
        name: 'Sorgentelefon',
        channels: ['phone'],
        telephone: ['0221 4710 143'],
        hours: [{ byDay: ['FR'], startTime: '18:00', endTime: '20:00' }],
        overrides: [{ on: ['2026-12-04'], status: 'cancelled', note: 'Fortbildung' }],
      },
      { id: 'video', name: 'Video', channels: ['online'], hours: [{ byDay: ['WE'], startTime: '10:00' }] },
      {
        id: 'beides',
        name: 'Beides',
        channels: ['visit', 'phone'],
        hours: [{ byDay: ['MO'], startTime: '10:00', status: 'tentative' }],
      },
      { id: 'schule', name: 'Schule', place: 'schule', channels: ['home'], hours: [{ dates: ['2026-11-28'] }] },
    ],
  }).value,
);

const datesOf = (service: string, limit = 2): readonly ConsultationDate[] => {
  const at = instantOf(schedule, '2026-11-23T09:00');
  return nextConsultationView(schedule, undefined, at, german, { services: [service], limit }).now.dates;
};

describe('why a date is different', () => {
  it('is said once, wherever it isn’t said already', () => {
    expect(datesOf('familie').map(({ remarks, details }) => [...texts(remarks), ...texts(details)])).toEqual([
      ['entfällt: Fortbildung'],
      ['nicht sicher', 'bitte vorher anrufen: 0221 4710 140', 'Viele sind krank'],
      ['entfällt', 'verlegt auf Freitag, 11. Dezember, um 15 Uhr', 'Handwerker im Haus'],
      ['statt Donnerstag, 10. Dezember'],
    ]);
  });
});

describe('how people meet', () => {
  it.each<[string, readonly string[], string | undefined]>([
    ['telefon', ['am Telefon: 0221 4710 143'], undefined],
    ['video', ['online'], undefined],
    ['beides', ['auch am Telefon', 'nicht sicher', 'bitte vorher anrufen: 0221 4710 140'], 'Haus, Lindenplatz 7'],
    ['schule', ['Hausbesuch'], undefined],
  ])('%s: with the number to call, and a place only for those who go there', (service, remarks, place) => {
    const [date] = datesOf(service);
    expect([...texts(date?.remarks ?? [])].sort()).toEqual([...remarks].sort());
    expect(date?.place && phraseText(date.place)).toBe(place);
    expect(date?.where).toBeUndefined();
  });

  it('a call that is cancelled needs no number, the next one has it', () => {
    const [, cancelled] = datesOf('telefon', 3);
    expect(texts(cancelled?.remarks ?? [])).toEqual(['entfällt: Fortbildung']);
  });
});
