import { describe, expect, it } from 'vitest';
import type { Service } from '../../../src/core/model/office-document.js';
import { occurrences } from '../../../src/core/schedule/occurrences.js';
import { serviceSchedule } from '../documents.js';

const partners = ['awo', 'drk', 'skfm'].map((id) => ({ id, name: id.toUpperCase() }));

const turns = (service: Partial<Service>, from: string, through: string): string =>
  occurrences(
    serviceSchedule(
      {
        providers: ['awo', 'drk', 'skfm'],
        hours: [{ byDay: ['WE'], startTime: '09:00', endTime: '10:30' }],
        ...service,
      },
      { partners },
    ),
    { from, through },
  )
    .map(
      ({ localDate, providers, providersCertain, state }) =>
        `${state === 'cancelled' ? '-' : ''}${localDate.slice(5)} ${providers.map(({ id }) => id).join('/')}${providersCertain ? '' : '?'}`,
    )
    .join(', ');

describe('who gives it', () => {
  it.each<[string, Partial<Service>, string, string, string]>([
    [
      'in the order given, from the first date',
      { rotation: { startDate: '2026-11-04' } },
      '2026-11-04',
      '2026-11-25',
      '11-04 awo, 11-11 drk, 11-18 skfm, 11-25 awo',
    ],
    ['one of them, where nobody knows the order', { rotation: {} }, '2026-11-04', '2026-11-04', '11-04 awo/drk/skfm?'],
    [
      'one of them before the first date',
      { rotation: { startDate: '2026-11-11' } },
      '2026-11-04',
      '2026-11-11',
      '11-04 awo/drk/skfm?, 11-11 awo',
    ],
    [
      'a date that a holiday cancels uses up a turn',
      { rotation: { startDate: '2025-12-24' }, hours: [{ byDay: ['TH'], startTime: '09:00', endTime: '10:00' }] },
      '2025-12-25',
      '2026-01-08',
      '-12-25 awo, -01-01 drk, 01-08 skfm',
    ],
    [
      'or the same comes next time',
      {
        rotation: { startDate: '2025-12-18', afterCancelled: 'same' },
        hours: [{ byDay: ['TH'], startTime: '09:00', endTime: '10:00' }],
      },
      '2025-12-18',
      '2026-01-08',
      '12-18 awo, -12-25 drk, -01-01 drk, 01-08 drk',
    ],
    [
      'an override names another one for a date, whose turn passes',
      { rotation: { startDate: '2026-11-04' }, overrides: [{ on: ['2026-11-11'], providers: ['skfm'] }] },
      '2026-11-04',
      '2026-11-18',
      '11-04 awo, 11-11 skfm, 11-18 skfm',
    ],
    [
      'a moved date keeps its provider',
      { rotation: { startDate: '2026-11-04' }, overrides: [{ on: ['2026-11-11'], movedTo: '2026-11-13' }] },
      '2026-11-11',
      '2026-11-18',
      '-11-11 drk, 11-13 drk, 11-18 skfm',
    ],
    [
      'all its rules count together',
      {
        rotation: { startDate: '2026-11-02' },
        hours: [
          { byDay: ['MO'], startTime: '09:00', endTime: '10:00' },
          { byDay: ['WE'], startTime: '09:00', endTime: '10:00' },
        ],
      },
      '2026-11-02',
      '2026-11-09',
      '11-02 awo, 11-04 drk, 11-09 skfm',
    ],
    [
      'two slots of one day are one turn',
      {
        rotation: { startDate: '2026-11-04' },
        hours: [
          { byDay: ['WE'], startTime: '09:00', endTime: '10:00' },
          { byDay: ['WE'], startTime: '14:00', endTime: '15:00' },
        ],
      },
      '2026-11-04',
      '2026-11-11',
      '11-04 awo, 11-04 awo, 11-11 drk, 11-11 drk',
    ],
    ['all of them, where they take no turns', {}, '2026-11-04', '2026-11-04', '11-04 awo/drk/skfm'],
  ])('%s', (_, service, from, through, expected) => {
    expect(turns(service, from, through)).toBe(expected);
  });

  it('a filter by partner keeps a date on which it may be theirs', () => {
    const schedule = serviceSchedule(
      { providers: ['awo', 'drk'], rotation: {}, hours: [{ byDay: ['WE'], startTime: '09:00', endTime: '10:30' }] },
      { partners },
    );
    const window = { from: '2026-11-04', through: '2026-11-04' };
    expect(
      occurrences(schedule, window, { partners: ['drk'] }).map(({ providersCertain }) => providersCertain),
    ).toEqual([false]);
    expect(occurrences(schedule, window, { partners: ['skfm'] })).toEqual([]);
  });
});
