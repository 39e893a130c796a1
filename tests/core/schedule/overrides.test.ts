import { describe, expect, it } from 'vitest';
import type { Override, Rule } from '../../../src/core/model/office-document.js';
import { occurrences } from '../../../src/core/schedule/occurrences.js';
import { scheduleOf, serviceSchedule } from '../documents.js';

const weekdays: Rule = { byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '10:00', endTime: '16:00' };
const mark = { confirmed: '', tentative: '~', cancelled: '-', 'by-appointment': '?' } as const;

const days = (
  overrides: readonly Override[],
  from: string,
  through: string,
  hours: readonly Rule[] = [weekdays],
): string =>
  occurrences(
    scheduleOf(
      hours,
      { overrides },
      { periods: [{ id: 'school-holidays', name: 'Ferien', on: ['2026-10-05/2026-10-16', '2026-12-23/2027-01-08'] }] },
    ),
    { from, through },
  )
    .map(
      ({ localDate, startTime = '', endTime = '', state, movedTo }) =>
        `${mark[state]}${localDate.slice(8)} ${startTime}–${endTime}${movedTo ? ` → ${movedTo}` : ''}`,
    )
    .join(', ');

describe('an override', () => {
  it.each<[string, readonly Override[], string, string, string]>([
    [
      'closes a day',
      [{ on: ['2026-11-24'], status: 'cancelled' }],
      '2026-11-23',
      '2026-11-25',
      '23 10:00–16:00, -24 10:00–16:00, 25 10:00–16:00',
    ],
    [
      'gives other hours',
      [{ on: ['2026-11-24'], hours: [{ startTime: '08:00', endTime: '09:00' }] }],
      '2026-11-24',
      '2026-11-24',
      '24 08:00–09:00',
    ],
    [
      'gives other hours by weekday for a while',
      [{ on: ['2026-11-23/2026-11-27'], hours: [{ byDay: ['TU'], startTime: '08:00', endTime: '09:00' }] }],
      '2026-11-23',
      '2026-11-25',
      '24 08:00–09:00',
    ],
    [
      'opens a day on which there are no hours',
      [{ on: ['2026-11-28'], hours: [{ startTime: '10:00', endTime: '12:00' }] }],
      '2026-11-28',
      '2026-11-29',
      '28 10:00–12:00',
    ],
    [
      'makes days uncertain',
      [{ on: ['2026-11-24'], status: 'tentative' }],
      '2026-11-24',
      '2026-11-25',
      '~24 10:00–16:00, 25 10:00–16:00',
    ],
    [
      'lets a day take place in spite of a holiday',
      [{ on: ['public-holidays'], status: 'confirmed' }],
      '2026-12-25',
      '2026-12-25',
      '25 10:00–16:00',
    ],
    [
      'on Rosenmontag, every year',
      [{ on: ['easter-48'], status: 'cancelled' }],
      '2026-02-16',
      '2026-02-17',
      '-16 10:00–16:00, 17 10:00–16:00',
    ],
    [
      'on a period',
      [{ on: ['school-holidays'], status: 'cancelled' }],
      '2026-10-16',
      '2026-10-19',
      '-16 10:00–16:00, 19 10:00–16:00',
    ],
    [
      'every year over New Year',
      [{ on: ['--12-28/--01-02'], status: 'cancelled' }],
      '2027-01-04',
      '2027-01-04',
      '04 10:00–16:00',
    ],
    [
      'from a day on, without an end',
      [{ on: ['2026-11-24/..'], status: 'cancelled' }],
      '2030-05-06',
      '2030-05-06',
      '-06 10:00–16:00',
    ],
    [
      'closes a part of the day',
      [{ on: ['2026-11-24'], startTime: '13:00', status: 'cancelled' }],
      '2026-11-24',
      '2026-11-24',
      '24 10:00–13:00, -24 13:00–16:00',
    ],
    [
      'closes the middle of the day',
      [{ on: ['2026-11-24'], startTime: '12:00', endTime: '13:00', status: 'cancelled' }],
      '2026-11-24',
      '2026-11-24',
      '24 10:00–12:00, -24 12:00–13:00, 24 13:00–16:00',
    ],
    [
      'until a time of the day',
      [{ on: ['2026-11-24'], endTime: '12:00', status: 'tentative' }],
      '2026-11-24',
      '2026-11-24',
      '~24 10:00–12:00, 24 12:00–16:00',
    ],
    [
      'moves a date',
      [{ on: ['2026-11-24'], movedTo: '2026-11-28' }],
      '2026-11-24',
      '2026-11-28',
      '-24 10:00–16:00 → 2026-11-28, 25 10:00–16:00, 26 10:00–16:00, 27 10:00–16:00, 28 10:00–16:00',
    ],
    [
      'moves a date to another time',
      [{ on: ['2026-11-24'], movedTo: '2026-11-28T18:00' }],
      '2026-11-28',
      '2026-11-28',
      '28 18:00–24:00',
    ],
    [
      'moves a date away from a holiday',
      [{ on: ['2026-12-25'], movedTo: '2026-12-27' }],
      '2026-12-27',
      '2026-12-27',
      '27 10:00–16:00',
    ],
  ])('%s', (_, overrides, from, through, expected) => {
    expect(days(overrides, from, through)).toBe(expected);
  });
});

describe('what lasts past midnight belongs to the day on which it begins', () => {
  const night: readonly Rule[] = [{ byDay: ['SA'], startTime: '20:00', endTime: '02:00' }];
  it.each<[string, Override, string]>([
    ['a closure of the next day leaves it', { on: ['2026-11-29'], status: 'cancelled' }, '28 20:00–02:00'],
    ['a closure of its own day takes all of it', { on: ['2026-11-28'], status: 'cancelled' }, '-28 20:00–02:00'],
    [
      'so does one from the evening on',
      { on: ['2026-11-28'], startTime: '22:00', status: 'cancelled' },
      '28 20:00–22:00, -28 22:00–02:00',
    ],
    [
      'one until after midnight leaves the rest',
      { on: ['2026-11-28'], startTime: '22:00', endTime: '01:00', status: 'cancelled' },
      '28 20:00–22:00, -28 22:00–01:00, 28 01:00–02:00',
    ],
  ])('%s', (_, override, expected) => {
    expect(days([override], '2026-11-28', '2026-11-28', night)).toBe(expected);
  });
});

describe('slots that coincide are one', () => {
  it.each<[string, readonly Rule[], string]>([
    ['the more certain one', [{ ...weekdays, status: 'tentative' }, weekdays], '24 10:00–16:00'],
    ['not at two places', [weekdays, { ...weekdays, place: 'there' }], '24 10:00–16:00, 24 10:00–16:00'],
    [
      'not by two providers',
      [
        { ...weekdays, providers: ['awo'] },
        { ...weekdays, providers: ['drk'] },
      ],
      '24 10:00–16:00, 24 10:00–16:00',
    ],
    ['not at two times', [weekdays, { ...weekdays, endTime: '12:00' }], '24 10:00–12:00, 24 10:00–16:00'],
  ])('%s', (_, hours, expected) => {
    expect(days([], '2026-11-24', '2026-11-24', hours)).toBe(expected);
  });
});

describe('which override holds', () => {
  it.each<[string, readonly Override[], string, string]>([
    [
      'closed for ten days, but open on three of them',
      [
        { on: ['2026-11-23/2026-12-02'], status: 'cancelled' },
        { on: ['2026-11-24'], hours: [{ startTime: '09:00', endTime: '10:00' }] },
      ],
      '2026-11-24',
      '24 09:00–10:00',
    ],
    [
      'whatever their order',
      [
        { on: ['2026-11-24'], hours: [{ startTime: '09:00', endTime: '10:00' }] },
        { on: ['2026-11-23/2026-12-02'], status: 'cancelled' },
      ],
      '2026-11-24',
      '24 09:00–10:00',
    ],
    [
      'the entry that matches counts, not the whole list',
      [
        { on: ['2026-11-24', '2026-12-01/2026-12-31'], status: 'cancelled' },
        { on: ['2026-11-23/2026-11-25'], hours: [{ startTime: '09:00', endTime: '10:00' }] },
      ],
      '2026-11-24',
      '-24 10:00–16:00',
    ],
    [
      'a cancellation at a tie',
      [
        { on: ['2026-11-24'], status: 'cancelled' },
        { on: ['2026-11-24'], status: 'tentative' },
      ],
      '2026-11-24',
      '-24 10:00–16:00',
    ],
    [
      'else the later one',
      [
        { on: ['2026-11-24'], hours: [{ startTime: '08:00', endTime: '09:00' }] },
        { on: ['2026-11-24'], hours: [{ startTime: '09:00', endTime: '10:00' }] },
      ],
      '2026-11-24',
      '24 09:00–10:00',
    ],
    [
      'parts of a day come on top',
      [
        { on: ['2026-11-24'], hours: [{ startTime: '08:00', endTime: '12:00' }] },
        { on: ['2026-11'], startTime: '10:00', status: 'cancelled' },
      ],
      '2026-11-24',
      '24 08:00–10:00, -24 10:00–12:00',
    ],
    [
      'a month is wider than a week',
      [
        { on: ['2026-11'], status: 'cancelled' },
        { on: ['2026-11-23/2026-11-29'], status: 'confirmed' },
      ],
      '2026-11-24',
      '24 10:00–16:00',
    ],
    [
      'of two without end the later one',
      [
        { on: ['2026-01-01/..'], status: 'tentative' },
        { on: ['2026-06-01/..'], hours: [{ startTime: '08:00', endTime: '09:00' }] },
      ],
      '2026-11-24',
      '24 08:00–09:00',
    ],
    [
      'a confirmed part of a closed day',
      [
        { on: ['2026-11-24'], status: 'cancelled' },
        { on: ['2026-11-24'], startTime: '10:00', endTime: '12:00', status: 'confirmed' },
      ],
      '2026-11-24',
      '24 10:00–12:00, -24 12:00–16:00',
    ],
  ])('%s', (_, overrides, date, expected) => {
    expect(days(overrides, date, date)).toBe(expected);
  });
});

describe('from office to service pass the place, a closed day, and the hours where it says so', () => {
  const hours: readonly Rule[] = [{ byDay: ['TU'], startTime: '10:00', endTime: '12:00' }];
  const one = (...given: Parameters<typeof serviceSchedule>): string =>
    occurrences(serviceSchedule(...given), { from: '2026-11-24', through: '2026-11-24' }, { kind: 'service' })
      .map(({ state, place = '', startTime = '', endTime = '', callFirst }) =>
        `${mark[state]}${startTime}–${endTime} ${place}${callFirst ? ' call' : ''}`.trim(),
      )
      .join(', ');
  const closed: readonly Override[] = [{ on: ['2026-11-24'], status: 'cancelled', note: 'Umzug' }];
  const places = [
    { id: 'here', name: 'Hier' },
    { id: 'there', name: 'Dort', opensOn: '2026-11-24' },
  ];

  it.each<[string, Parameters<typeof serviceSchedule>, string]>([
    ['the place', [{ hours }, { places }, { place: 'here' }], '10:00–12:00 here'],
    [
      'its next place from the day that opens',
      [{ hours }, { places }, { place: 'here', nextPlace: 'there' }],
      '10:00–12:00 there',
    ],
    [
      'the place on a day the office is elsewhere',
      [{ hours }, { places }, { place: 'here', overrides: [{ on: ['2026-11-24'], place: 'there' }] }],
      '10:00–12:00 there',
    ],
    [
      'not where it has a place of its own',
      [{ hours, place: 'here' }, { places }, { place: 'there' }],
      '10:00–12:00 here',
    ],
    ['a closed day', [{ hours }, {}, { overrides: closed }], '-10:00–12:00'],
    [
      'not where it has an override of its own',
      [{ hours, overrides: [{ on: ['2026-11-24'], status: 'confirmed' }] }, {}, { overrides: closed }],
      '10:00–12:00',
    ],
    [
      'the hours, but not the call',
      [{ duringOfficeHours: true, kind: 'facility' }, {}, { hours: [weekdays], booking: 'recommended' }],
      '10:00–16:00',
    ],
    [
      'the hours of a day on which they are different',
      [
        { duringOfficeHours: true },
        {},
        { hours: [weekdays], overrides: [{ on: ['2026-11-24'], hours: [{ startTime: '09:00', endTime: '10:00' }] }] },
      ],
      '09:00–10:00',
    ],
    ['not the booking', [{ hours }, {}, { booking: 'required' }], '10:00–12:00'],
  ])('%s', (_, given, expected) => {
    expect(one(...given)).toBe(expected);
  });
});
