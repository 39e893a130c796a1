import { describe, expect, it } from 'vitest';
import type { Office, OfficeDocument, Rule } from '../../../src/core/model/office-document.js';
import { changes } from '../../../src/core/schedule/changes.js';
import { prepareSchedule } from '../../../src/core/schedule/prepare-schedule.js';
import { officeDocument, scheduleOf } from '../documents.js';

const weekdays: Rule = { byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '10:00', endTime: '12:00' };

const announced = (
  office: Partial<Office>,
  from: string,
  through: string,
  document: Partial<OfficeDocument> = {},
): string =>
  changes(scheduleOf([weekdays], office, document), 'office', { from, through })
    .map(({ kind, from: first, through: last = '..', reason, movedTo, place, startTime }) =>
      [
        kind,
        `${first}/${last}`,
        reason?.id,
        reason?.kind === 'override' && typeof reason.name === 'string' && reason.name,
        movedTo,
        place,
        startTime,
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join(', ');

describe('what is different in a window', () => {
  it.each<[string, Partial<Office>, string, string, string]>([
    [
      'holidays on which hours rest',
      {},
      '2026-12-20',
      '2027-01-10',
      'public-holiday 2026-12-25/2026-12-25 christmas-day, public-holiday 2027-01-01/2027-01-01 new-year',
    ],
    ['no holiday on a day without hours', {}, '2026-10-30', '2026-11-05', ''],
    [
      'a closure, once, with all its days',
      { overrides: [{ on: ['2026-11-30/2026-12-11'], status: 'cancelled', note: 'Umzug' }] },
      '2026-11-26',
      '2026-12-05',
      'closed 2026-11-30/2026-12-11 Umzug',
    ],
    [
      'also while it lasts',
      { overrides: [{ on: ['2026-11-30/2026-12-11'], status: 'cancelled', note: 'Umzug' }] },
      '2026-12-10',
      '2026-12-20',
      'closed 2026-11-30/2026-12-11 Umzug',
    ],
    [
      'and not afterwards',
      { overrides: [{ on: ['2026-11-30/2026-12-11'], status: 'cancelled', note: 'Umzug' }] },
      '2026-12-12',
      '2026-12-20',
      '',
    ],
    [
      'days within it on which it is open',
      {
        overrides: [
          { on: ['2026-11-30/2026-12-11'], status: 'cancelled' },
          { on: ['2026-12-02'], hours: [{ startTime: '09:00', endTime: '10:00' }] },
        ],
      },
      '2026-11-26',
      '2026-12-12',
      'closed 2026-11-30/2026-12-11, other-hours 2026-12-02/2026-12-02',
    ],
    [
      'several days of one override, each stretch by itself',
      { overrides: [{ on: ['2026-11-30', '2026-12-02'], status: 'cancelled' }] },
      '2026-11-26',
      '2026-12-12',
      'closed 2026-11-30/2026-11-30, closed 2026-12-02/2026-12-02',
    ],
    [
      'a part of a day',
      { overrides: [{ on: ['2026-11-30'], startTime: '11:00', status: 'cancelled' }] },
      '2026-11-26',
      '2026-12-12',
      'closed 2026-11-30/2026-11-30 11:00',
    ],
    [
      'a moved date, seen from both days',
      { overrides: [{ on: ['2026-11-27'], movedTo: '2026-11-28' }] },
      '2026-11-28',
      '2026-12-03',
      'moved 2026-11-27/2026-11-27 2026-11-28',
    ],
    [
      'without an end',
      { overrides: [{ on: ['2026-11-30/..'], status: 'tentative' }] },
      '2026-11-26',
      '2026-12-12',
      'tentative 2026-11-30/..',
    ],
    [
      'a day that takes place in spite of a holiday',
      { overrides: [{ on: ['2026-12-25'], status: 'confirmed' }] },
      '2026-12-24',
      '2026-12-26',
      'other-hours 2026-12-25/2026-12-25',
    ],
    [
      'a move to the next place on the day it opens',
      { place: 'here', nextPlace: 'there' },
      '2026-11-26',
      '2026-12-12',
      'place 2026-12-01/.. there',
    ],
  ])('%s', (_, office, from, through, expected) => {
    const places = [
      { id: 'here', name: 'Hier' },
      { id: 'there', name: 'Dort', opensOn: '2026-12-01' },
    ];
    expect(announced(office, from, through, { places })).toBe(expected);
  });

  it('the hours of a day count once, also where a date of two slots was moved within it', () => {
    const schedule = scheduleOf([weekdays, { byDay: ['FR'], startTime: '14:00', endTime: '15:00' }], {
      overrides: [{ on: ['2026-11-27'], movedTo: '2026-11-27T16:00' }],
    });
    const [moved] = changes(schedule, 'office', { from: '2026-11-27', through: '2026-11-27' });
    expect(moved?.occurrences.map(({ startTime, state }) => `${startTime} ${state}`)).toEqual([
      '10:00 cancelled',
      '14:00 cancelled',
      '16:00 confirmed',
      '20:00 confirmed',
    ]);
  });

  it('a department that is closed for a week without having hours', () => {
    const schedule = prepareSchedule(officeDocument('kaster-2017'));
    const window = { from: '2017-10-10', through: '2017-11-06' };
    expect(changes(schedule, 'sozialamt', window).map(({ kind, from, through }) => [kind, from, through])).toEqual([
      ['closed', '2017-10-16', '2017-10-20'],
    ]);
    // On 1 November the town hall rests as well, and on the one-off holiday of 2017.
    expect(changes(schedule, 'stadt-bedburg', window).map(({ reason }) => reason?.id)).toEqual([
      'reformation-day',
      'all-saints-day',
    ]);
  });
});
