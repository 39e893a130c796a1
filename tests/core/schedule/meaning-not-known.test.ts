import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/core/model/office-document.js';
import { parseDocument } from '../../../src/core/model/parse-document.js';
import { prepareSchedule } from '../../../src/core/schedule/prepare-schedule.js';
import { documentOf } from '../documents.js';
import { datesOf, innenstadtWest, stateAt } from './meaning.js';

const monday: Rule = { byDay: ['MO'], startTime: '10:00', endTime: '12:00' };

/** Rows: what is known, the office's rules, its dates in the week of Monday 23 to Sunday 29 November, states at instants. */
describe('what is not known is never open and never closed', () => {
  it.each<[string, readonly Rule[], string, Readonly<Record<string, string>>]>([
    [
      'every 14 days, nobody knows from when: each date is tentative',
      [{ ...monday, interval: 2 }],
      '~11-23 10:00–12:00',
      {
        '2026-11-23T11:00': 'tentative until 11-23 12:00',
        '2026-11-23T13:00': 'closed outside-hours until 11-30 10:00',
      },
    ],
    [
      'from a month: nobody knows from which week',
      [{ ...monday, interval: 2, validFrom: '2026-01' }],
      '~11-23 10:00–12:00',
      {},
    ],
    [
      'by rrule without a beginning as well',
      [{ rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', startTime: '10:00', endTime: '12:00' }],
      '~11-23 10:00–12:00',
      {},
    ],
    [
      'every 14 days, next dates known: these are certain, the rhythm only after them',
      [
        { dates: ['2026-11-25'], startTime: '10:00', endTime: '12:00' },
        { ...monday, byDay: ['WE'], interval: 2, validFrom: '2026-12' },
      ],
      '11-25 10:00–12:00',
      {
        '2026-11-25T11:00': 'open until 11-25 12:00',
        '2026-12-02T11:00': 'tentative until 12-02 12:00',
      },
    ],
    [
      'only a beginning: from then on nothing is certain, until the day is over',
      [{ byDay: ['MO'], startTime: '19:00' }],
      '11-23 19:00–',
      { '2026-11-23T18:59': 'closed outside-hours until 11-23 19:00' },
    ],
    [
      'only a day: nothing is known of it, all day long',
      [{ byDay: ['MO'] }, { ...monday, byDay: ['TU'] }],
      '11-23, 11-24 10:00–12:00',
      {
        '2026-11-23T03:00': 'unknown no-time until 11-24 00:00',
        '2026-11-24T09:00': 'closed outside-hours until 11-24 10:00',
      },
    ],
    [
      'only a day, by appointment',
      [{ byDay: ['MO'], booking: 'required' }],
      '?11-23',
      { '2026-11-23T03:00': 'by-appointment until 11-24 00:00' },
    ],
    [
      'once a month, nobody knows on which day: nothing is closed at that time',
      [monday, { rrule: 'FREQ=MONTHLY', startTime: '15:00', endTime: '17:00' }],
      '11-23 10:00–12:00',
      {
        '2026-11-23T11:00': 'open until 11-23 12:00',
        '2026-11-23T13:00': 'closed outside-hours until 11-23 15:00',
        '2026-11-25T16:59': 'unknown no-day until 11-25 17:00',
        '2026-11-25T17:00': 'closed outside-hours until 11-26 15:00',
      },
    ],
    [
      'every second month likewise',
      [monday, { rrule: 'FREQ=MONTHLY;INTERVAL=2', startTime: '15:00', endTime: '17:00' }],
      '11-23 10:00–12:00',
      { '2026-11-25T16:00': 'unknown no-day until 11-25 17:00' },
    ],
    [
      'once a week, once a year',
      [
        monday,
        { rrule: 'FREQ=WEEKLY', startTime: '15:00', endTime: '16:00' },
        { rrule: 'FREQ=YEARLY;BYMONTH=5', startTime: '17:00', endTime: '18:00' },
      ],
      '11-23 10:00–12:00',
      {
        '2026-11-25T15:30': 'unknown no-day until 11-25 16:00',
        '2026-11-25T17:30': 'unknown no-day until 11-25 18:00',
      },
    ],
    [
      'once a month from a known date on: that date counts',
      [{ rrule: 'FREQ=MONTHLY', validFrom: '2026-01-25', startTime: '15:00', endTime: '17:00' }],
      '11-25 15:00–17:00',
      { '2026-11-24T16:00': 'closed outside-hours until 11-25 15:00' },
    ],
    [
      'once a month on a Saturday, nobody knows which',
      [monday, { byDay: ['SA'], startTime: '10:00', endTime: '12:00', status: 'tentative', note: 'einmal im Monat' }],
      '11-23 10:00–12:00, ~11-28 10:00–12:00',
      {
        '2026-11-28T11:00': 'tentative until 11-28 12:00',
        '2026-11-27T11:00': 'closed outside-hours until 11-28 10:00',
      },
    ],
    [
      'at a time, on days nobody can tell, as long as the rule holds',
      [
        monday,
        { startTime: '15:00', endTime: '17:00', status: 'tentative', validThrough: '2026-11-24', note: 'ab und zu' },
      ],
      '11-23 10:00–12:00',
      {
        '2026-11-24T16:00': 'unknown no-day until 11-24 17:00',
        '2026-11-25T16:00': 'closed outside-hours until 11-30 10:00',
      },
    ],
    [
      'once a month by appointment opens nothing, nor does it cast doubt',
      [monday, { rrule: 'FREQ=MONTHLY', startTime: '15:00', endTime: '17:00', booking: 'required' }],
      '11-23 10:00–12:00',
      { '2026-11-25T16:00': 'closed outside-hours until 11-30 10:00' },
    ],
    [
      '"and by appointment" is only said in words',
      [monday, { booking: 'required' }],
      '11-23 10:00–12:00',
      { '2026-11-25T16:00': 'closed outside-hours until 11-30 10:00' },
    ],
    ['no rules at all', [], '', { '2026-11-25T16:00': 'unknown no-hours' }],
    ['rules in words only', [{ booking: 'required' }], '', { '2026-11-25T16:00': 'unknown no-hours' }],
  ])('%s', (_, hours, dates, states) => {
    const schedule = innenstadtWest({ office: { hours } });
    expect(datesOf(schedule, '2026-11-23/2026-11-29')).toBe(dates);
    for (const [local, state] of Object.entries(states))
      expect([local, stateAt(schedule, local)]).toEqual([local, state]);
  });

  it('a closed day is closed, whatever may be on some day', () => {
    const schedule = innenstadtWest({
      office: {
        hours: [monday, { rrule: 'FREQ=MONTHLY', startTime: '15:00', endTime: '17:00' }],
        overrides: [
          { on: ['2026-11-25'], status: 'cancelled' },
          { on: ['2026-11-26'], hours: [{ startTime: '08:00', endTime: '09:00' }] },
        ],
      },
    });
    expect(stateAt(schedule, '2026-11-25T16:00')).toMatch(/^closed override/);
    expect(stateAt(schedule, '2026-11-26T16:00')).toMatch(/^closed outside-hours/);
    expect(stateAt(schedule, '2026-11-27T16:00')).toMatch(/^unknown no-day/);
  });
});

/** Rows: a slip of the pen, what is said on Tuesday 24 and Wednesday 25 November at 11:00. */
describe('a rule that cannot be read closes nothing', () => {
  const states = (...hours: unknown[]): string => {
    const document = documentOf({ offices: [{ id: 'office', name: 'Büro', hours: hours as Rule[] }] });
    const schedule = prepareSchedule(parseDocument(document).value);
    return ['2026-11-24T11:00', '2026-11-25T11:00', '2026-11-25T13:00']
      .map((local) => stateAt(schedule, local).replace(/ until.*/, ''))
      .join(', ');
  };
  const wednesday = { byDay: ['WE'], startTime: '10:00', endTime: '12:00' };
  it.each<[string, readonly unknown[], string]>([
    [
      'the time of the beginning',
      [wednesday, { byDay: ['TU'], startTime: '10 Uhr', endTime: '12:00' }],
      'unknown no-time, open, closed outside-hours',
    ],
    [
      'the end',
      [wednesday, { byDay: ['TU'], startTime: '10:00', endTime: '12' }],
      'tentative, open, closed outside-hours',
    ],
    ['a weekday', [wednesday, { ...wednesday, byDay: ['Di'] }], 'unknown no-day, open, closed outside-hours'],
    ['one of several', [{ ...wednesday, byDay: ['WE', 'Di'] }], 'unknown no-day, open, closed outside-hours'],
    [
      'the rrule',
      [{ ...wednesday, byDay: undefined, rrule: 'wöchentlich' }, wednesday],
      'unknown no-day, open, closed outside-hours',
    ],
    ['the status', [{ ...wednesday, status: 'canceled' }], 'closed outside-hours, tentative, closed outside-hours'],
    [
      'from when it holds',
      [{ ...wednesday, validFrom: '1.1.2026' }],
      'closed outside-hours, tentative, closed outside-hours',
    ],
    ['anything', [wednesday, 'Di 10-12'], 'unknown no-day, open, unknown no-day'],
  ])('%s', (_, hours, expected) => {
    expect(states(...hours)).toBe(expected);
  });
});
