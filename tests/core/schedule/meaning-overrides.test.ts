import { describe, expect, it } from 'vitest';
import type { Occurrence } from '../../../src/core/schedule/occurrence.js';
import type { Override } from '../../../src/core/model/office-document.js';
import { datesOf, innenstadtWest, stateAt } from './meaning.js';

/** Tuesday, 24 November 2026: 10–12 and 14–16. */
const day = '2026-11-24';
const withOverrides = (...overrides: Override[]) =>
  innenstadtWest({
    office: { overrides },
    periods: [{ id: 'school-holidays', name: 'Ferien', on: ['2026-11-23/2026-11-25', '2026-12-23/2027-01-08'] }],
  });

describe('on: the days meant', () => {
  it.each<[string, string, string, string]>([
    ['a date', '2026-11-24', '2026-11-24', '2026-11-25'],
    ['a month', '2026-11', '2026-11-30', '2026-12-01'],
    ['a year', '2026', '2026-12-31', '2027-01-04'],
    ['a span with both ends included', '2026-11-23/2026-11-24', '2026-11-24', '2026-11-25'],
    ['a span of months', '2026-11/2026-12', '2026-12-31', '2027-01-04'],
    ['a month to a day', '2026-11/2026-12-03', '2026-12-03', '2026-12-04'],
    ['an open one', '2026-11-24/..', '2030-05-06', '2026-11-23'],
    ['a date, every year', '--11-24', '2027-11-24', '2027-11-25'],
    ['a month, every year', '--11', '2027-11-30', '2027-12-01'],
    ['a span, every year', '--05-15/--09-15', '2027-09-15', '2027-09-16'],
    ['a span over New Year, every year', '--12-24/--01-06', '2027-01-06', '2027-01-07'],
    ['days counted from Easter', 'easter-48', '2027-02-08', '2027-02-09'],
    ['a period of the document', 'school-holidays', '2027-01-08', '2027-01-11'],
  ])('%s: %s holds on %s, not on %s', (_, on, within, outside) => {
    const schedule = withOverrides({ on: [on], status: 'cancelled' });
    expect(datesOf(schedule, within)).toMatch(/^-/);
    expect(datesOf(schedule, outside)).toMatch(/^\d/);
  });

  it('the built-in period of public holidays', () => {
    const schedule = withOverrides({ on: ['public-holidays'], hours: [{ startTime: '11:00', endTime: '12:00' }] });
    expect(datesOf(schedule, '2026-12-23/2026-12-27')).toBe(
      '12-23 10:00–12:00, 12-23 14:00–16:00, 12-24 10:00–12:00, 12-24 14:00–16:00, 12-24 16:00–18:00, 12-25 11:00–12:00, 12-26 11:00–12:00',
    );
  });

  it('each of several entries', () => {
    const schedule = withOverrides({ on: ['2026-11-24', '2026-11-26/2026-11-27'], status: 'cancelled' });
    expect(datesOf(schedule, '2026-11-24/2026-11-27').match(/-?11-\d\d 10/g)).toEqual([
      '-11-24 10',
      '11-25 10',
      '-11-26 10',
      '-11-27 10',
    ]);
  });

  it('school holidays change nothing by themselves', () => {
    expect(datesOf(withOverrides(), day)).toBe('11-24 10:00–12:00, 11-24 14:00–16:00');
  });
});

describe('what is different', () => {
  it.each<[string, Override, string]>([
    ['cancelled', { on: [day], status: 'cancelled' }, '-11-24 10:00–12:00, -11-24 14:00–16:00'],
    ['tentative', { on: [day], status: 'tentative' }, '~11-24 10:00–12:00, ~11-24 14:00–16:00'],
    [
      'startTime: only from this time of the day',
      { on: [day], startTime: '11:00', status: 'cancelled' },
      '11-24 10:00–11:00, -11-24 11:00–12:00, -11-24 14:00–16:00',
    ],
    [
      'endTime: only until this time',
      { on: [day], endTime: '15:00', status: 'cancelled' },
      '-11-24 10:00–12:00, -11-24 14:00–15:00, 11-24 15:00–16:00',
    ],
    [
      'both',
      { on: [day], startTime: '11:30', endTime: '14:30', status: 'tentative' },
      '11-24 10:00–11:30, ~11-24 11:30–12:00, ~11-24 14:00–14:30, 11-24 14:30–16:00',
    ],
    [
      'hours: these rules instead; a rule without days holds on every day meant',
      { on: ['2026-11-23/2026-11-24'], hours: [{ startTime: '08:00', endTime: '09:00' }] },
      '11-24 08:00–09:00',
    ],
    [
      'and one with days on those among them',
      { on: ['2026-11-23/2026-11-27'], hours: [{ byDay: ['MO'], startTime: '08:00', endTime: '09:00' }] },
      '',
    ],
    [
      'a rule without days keeps to its validity',
      { on: ['2026-11'], hours: [{ startTime: '08:00', endTime: '09:00', validThrough: '2026-11-23' }] },
      '',
    ],
    [
      'its rules take what the override says of how',
      { on: [day], status: 'tentative', hours: [{ startTime: '08:00', endTime: '09:00' }] },
      '~11-24 08:00–09:00',
    ],
    ['booking', { on: [day], booking: 'required' }, '?11-24 10:00–12:00, ?11-24 14:00–16:00'],
  ])('%s', (_, override, expected) => {
    expect(datesOf(withOverrides(override), day)).toBe(expected);
  });

  it.each<[string, Override, (date: Occurrence) => unknown, unknown]>([
    ['place', { on: [day], place: 'nils' }, ({ place }) => place, 'nils'],
    ['channels', { on: [day], channels: ['phone'] }, ({ channels }) => channels, ['phone']],
    ['languages', { on: [day], languages: ['ru'] }, ({ languages }) => languages, ['ru']],
    ['name', { on: [day], name: 'Tag der offenen Tür' }, ({ name }) => name, 'Tag der offenen Tür'],
    ['note', { on: [day], note: 'Umzug' }, ({ notes }) => notes, ['Umzug']],
    ['a note, also as the reason', { on: [day], note: 'Umzug' }, ({ reason }) => reason?.name, 'Umzug'],
    ['booking', { on: [day], booking: 'not-needed' }, ({ callFirst }) => callFirst, false],
    ['providers', { on: [day], providers: ['awo'] }, ({ providers }) => providers.map(({ id }) => id), ['awo']],
  ])('%s of one date', (_, override, pick, expected) => {
    const found: unknown[] = [];
    datesOf(withOverrides(override), `${day}/2026-11-25`, { kind: 'hours' }, (date) => void found.push(pick(date)));
    expect(found.slice(0, 2)).toEqual([expected, expected]);
    expect(found[2]).not.toEqual(expected);
  });

  it('a day only by telephone is no visit', () => {
    const schedule = withOverrides({ on: [day], channels: ['phone'] });
    expect(stateAt(schedule, `${day}T11:00`)).toMatch(/^closed outside-hours/);
    expect(stateAt(schedule, `${day}T11:00`, undefined, 'phone')).toMatch(/^open/);
  });
});

describe('confirmed: in spite of a holiday or a closure', () => {
  const christmas = '2026-12-25';
  it.each<[string, readonly Override[], string]>([
    [
      'everything on every holiday',
      [{ on: ['public-holidays'], status: 'confirmed' }],
      '12-25 10:00–12:00, 12-25 14:00–16:00',
    ],
    [
      'on one of them',
      [{ on: [christmas], status: 'confirmed', note: 'Wir sind da' }],
      '12-25 10:00–12:00, 12-25 14:00–16:00',
    ],
    [
      'on one day of a closure',
      [
        { on: ['2026-12-21/2027-01-08'], status: 'cancelled' },
        { on: [christmas], status: 'confirmed' },
      ],
      '12-25 10:00–12:00, 12-25 14:00–16:00',
    ],
    [
      'for a part of a closed day',
      [
        { on: [christmas], status: 'cancelled' },
        { on: [christmas], startTime: '10:00', endTime: '11:00', status: 'confirmed' },
      ],
      '12-25 10:00–11:00, -12-25 11:00–12:00, -12-25 14:00–16:00',
    ],
    [
      'what is only uncertain there stays cancelled',
      [{ on: ['2026-12-21/2027-01-08'], status: 'tentative' }],
      '-12-25 10:00–12:00, -12-25 14:00–16:00',
    ],
    [
      'a place changed on a holiday opens nothing',
      [{ on: [christmas], place: 'nils' }],
      '-12-25 10:00–12:00, -12-25 14:00–16:00',
    ],
  ])('%s', (_, overrides, expected) => {
    expect(datesOf(withOverrides(...overrides), christmas)).toBe(expected);
  });

  it('hours of their own, which name no weekday', () => {
    const schedule = withOverrides({ on: [christmas], hours: [{ startTime: '11:00', endTime: '13:00' }] });
    expect(datesOf(schedule, christmas)).toBe('12-25 11:00–13:00');
  });
});
