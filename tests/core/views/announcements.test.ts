import { describe, expect, it } from 'vitest';
import type { Office, OfficeDocument, Override } from '../../../src/core/model/office-document.js';
import { german } from '../../../src/core/wording/words.js';
import { scheduleOf } from '../documents.js';
import { english } from '../languages.js';
import { texts, viewIn } from './claims.js';

const mornings = { byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '10:00', endTime: '12:00' };
const places = [
  { id: 'town-hall', name: 'Rathaus', address: { streetAddress: 'Markt 1' } },
  { id: 'school', name: 'Schule', opensOn: '2026-12-07' },
];

const announced = (
  overrides: readonly Override[],
  {
    at = '2026-11-26T11:00',
    office,
    document,
    words = german,
  }: {
    readonly at?: string;
    readonly office?: Partial<Office>;
    readonly document?: Partial<OfficeDocument>;
    readonly words?: typeof german;
  } = {},
) =>
  texts(
    viewIn(
      scheduleOf([mornings], { overrides, ...office }, { places, ...document }),
      at,
      words,
    ).standing.announcements.map(({ sentence }) => sentence),
  );

describe('an announcement', () => {
  it.each<[string, Override, string, string]>([
    [
      'of a day',
      { on: ['2026-12-03'], status: 'cancelled', note: 'Umzug' },
      'Donnerstag, 3. Dezember: geschlossen (Umzug)',
      'Thursday 3 December: closed (Umzug)',
    ],
    [
      'of days',
      { on: ['2026-12-01/2026-12-03'], status: 'cancelled' },
      '1. bis 3. Dezember: geschlossen',
      '1 to 3 December: closed',
    ],
    [
      'of days over New Year, beyond the four weeks',
      { on: ['2026-12-21/2027-01-08'], status: 'cancelled', note: 'Ferien' },
      '21. Dezember bis 8. Januar 2027: geschlossen (Ferien)',
      '21 December to 8 January 2027: closed (Ferien)',
    ],
    [
      'without a known end, ahead',
      { on: ['2026-12-03/..'], status: 'cancelled', note: 'Umbau' },
      'Ab Donnerstag, 3. Dezember: geschlossen (Umbau)',
      'From Thursday 3 December: closed (Umbau)',
    ],
    [
      'without a known end, begun',
      { on: ['2026-11-02/..'], status: 'cancelled' },
      'Ab Montag, 2. November: geschlossen',
      'From Monday 2 November: closed',
    ],
    [
      'of a part of the day',
      { on: ['2026-12-03'], startTime: '11:00', endTime: '11:30', status: 'cancelled', note: 'Probealarm' },
      'Donnerstag, 3. Dezember: 11 bis 11:30 Uhr geschlossen (Probealarm)',
      'Thursday 3 December: closed 11am to 11:30am (Probealarm)',
    ],
    [
      'of the rest of the day',
      { on: ['2026-12-03'], startTime: '11:00', status: 'cancelled' },
      'Donnerstag, 3. Dezember: 11 bis 24 Uhr geschlossen',
      'Thursday 3 December: closed 11am to midnight',
    ],
    [
      'of the beginning of the day',
      { on: ['2026-12-03'], endTime: '11:00', status: 'cancelled' },
      'Donnerstag, 3. Dezember: 0 bis 11 Uhr geschlossen',
      'Thursday 3 December: closed midnight to 11am',
    ],
    [
      'of other hours',
      {
        on: ['2026-12-03'],
        hours: [
          { startTime: '09:00', endTime: '10:30' },
          { startTime: '14:00', endTime: '16:00', booking: 'required' },
        ],
        note: 'Markt',
      },
      'Donnerstag, 3. Dezember: 9 bis 10:30 Uhr, 14 bis 16 Uhr nach Vereinbarung (Markt)',
      'Thursday 3 December: 9am to 10:30am, 2pm to 4pm by appointment (Markt)',
    ],
    [
      'of the same other hours on several days',
      { on: ['2026-12-02/2026-12-03'], hours: [{ startTime: '09:00', endTime: '10:30' }] },
      '2. bis 3. Dezember: 9 bis 10:30 Uhr',
      '2 to 3 December: 9am to 10:30am',
    ],
    [
      'of different hours on several days',
      {
        on: ['2026-12-02/2026-12-03'],
        hours: [
          { byDay: ['WE'], startTime: '09:00', endTime: '10:30' },
          { byDay: ['TH'], startTime: '11:00', endTime: '12:00' },
        ],
      },
      '2. bis 3. Dezember: andere Öffnungszeiten',
      '2 to 3 December: different opening hours',
    ],
    [
      'of an uncertain day',
      { on: ['2026-12-03'], status: 'tentative', note: 'Glatteis' },
      'Donnerstag, 3. Dezember: nicht sicher (Glatteis)',
      'Thursday 3 December: not certain (Glatteis)',
    ],
    [
      'of a day that is moved',
      { on: ['2026-12-03'], movedTo: '2026-12-05T14:00' },
      'Donnerstag, 3. Dezember: verlegt auf Samstag, 5. Dezember, um 14 Uhr',
      'Thursday 3 December: moved to Saturday 5 December at 2pm',
    ],
    [
      'of a day elsewhere',
      { on: ['2026-12-03'], place: 'town-hall' },
      'Donnerstag, 3. Dezember: Ort ist Rathaus, Markt 1',
      'Thursday 3 December: the place is Rathaus, Markt 1',
    ],
    [
      'of days elsewhere without a known end, begun',
      { on: ['2026-11-02/..'], place: 'town-hall', note: 'Umbau' },
      'Ab Montag, 2. November: Ort ist Rathaus, Markt 1 (Umbau)',
      'From Monday 2 November: the place is Rathaus, Markt 1 (Umbau)',
    ],
    [
      'of a part of the day elsewhere',
      { on: ['2026-12-03'], place: 'town-hall', startTime: '11:00' },
      'Donnerstag, 3. Dezember: 11 bis 24 Uhr, Ort ist Rathaus, Markt 1',
      'Thursday 3 December: 11am to midnight, the place is Rathaus, Markt 1',
    ],
    [
      'of other hours elsewhere',
      { on: ['2026-12-03'], hours: [{ startTime: '14:00', endTime: '16:00' }], place: 'town-hall' },
      'Donnerstag, 3. Dezember: 14 bis 16 Uhr, Ort ist Rathaus, Markt 1',
      'Thursday 3 December: 2pm to 4pm, the place is Rathaus, Markt 1',
    ],
    [
      'of other hours that are elsewhere',
      { on: ['2026-12-03'], hours: [{ startTime: '14:00', endTime: '16:00', place: 'town-hall' }] },
      'Donnerstag, 3. Dezember: 14 bis 16 Uhr, Ort ist Rathaus, Markt 1',
      'Thursday 3 December: 2pm to 4pm, the place is Rathaus, Markt 1',
    ],
    [
      'of an uncertain day elsewhere',
      { on: ['2026-12-03'], status: 'tentative', place: 'town-hall' },
      'Donnerstag, 3. Dezember: nicht sicher, Ort ist Rathaus, Markt 1',
      'Thursday 3 December: not certain, the place is Rathaus, Markt 1',
    ],
    [
      'of a day on the telephone only',
      { on: ['2026-12-03'], channels: ['phone'] },
      'Donnerstag, 3. Dezember: 10 bis 12 Uhr am Telefon',
      'Thursday 3 December: 10am to midday by telephone',
    ],
    [
      'of a day in several ways',
      { on: ['2026-12-03'], channels: ['visit', 'phone', 'online'] },
      'Donnerstag, 3. Dezember: 10 bis 12 Uhr auch am Telefon, auch online',
      'Thursday 3 December: 10am to midday also by telephone, also online',
    ],
    [
      'of hours on some days of several only: it says no hours of the others',
      { on: ['2026-11-30/2026-12-04'], hours: [{ byDay: ['TU'], startTime: '14:00', endTime: '16:00' }] },
      '30. November bis 4. Dezember: andere Öffnungszeiten',
      '30 November to 4 December: different opening hours',
    ],
  ])('%s', (_, override, de, en) => {
    expect(announced([override])).toEqual([de]);
    expect(announced([override], { words: english })).toEqual([en]);
  });

  it('names a holiday', () => {
    expect(announced([], { at: '2027-04-28T10:00' })).toEqual([
      'Donnerstag, 6. Mai: geschlossen (Christi Himmelfahrt)',
      'Montag, 17. Mai: geschlossen (Pfingstmontag)',
    ]);
  });

  it('leaves a holiday within a closure to the closure', () => {
    const holidays: Override = { on: ['2026-12-23/2026-12-31'], status: 'cancelled', note: 'Ferien' };
    expect(announced([holidays], { at: '2026-12-14T10:00' })).toEqual([
      '23. bis 31. Dezember: geschlossen (Ferien)',
      'Freitag, 1. Januar 2027: geschlossen (Neujahr)',
    ]);
  });

  it('comes four weeks ahead, and goes with the day', () => {
    const closed: Override = { on: ['2026-12-03'], status: 'cancelled' };
    const days = ['2026-11-05', '2026-11-06', '2026-12-03', '2026-12-04'];
    expect(
      days.map((day) => announced([closed], { at: `${day}T10:00` }).filter((text) => text.includes('3. Dez')).length),
    ).toEqual([0, 1, 1, 0]);
  });

  it('of a move for good is left to the place once it has come', () => {
    const moving = { office: { place: 'town-hall', nextPlace: 'school' } };
    expect(announced([], { ...moving, at: '2026-12-01T10:00' })).toEqual([
      'Ab Montag, 7. Dezember: Ort ist Schule',
      'Freitag, 25. Dezember: geschlossen (1. Weihnachtstag)',
    ]);
    expect(announced([], { ...moving, at: '2026-12-07T10:00' }).filter((text) => text.includes('Schule'))).toEqual([]);
  });

  it('of a closed day is the status sentence once more; of a part of it, it says more', () => {
    const isStatus = (override: Override) =>
      viewIn(scheduleOf([mornings], { overrides: [override] }), '2026-11-26T11:00').standing.announcements.map(
        (announcement) => announcement.isStatus,
      );
    expect(isStatus({ on: ['2026-11-26'], status: 'cancelled' })).toEqual([true]);
    expect(isStatus({ on: ['2026-11-26'], status: 'cancelled', startTime: '11:00' })).toEqual([false]);
  });
});
