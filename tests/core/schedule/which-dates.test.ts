import { describe, expect, it } from 'vitest';
import type { Rule, Service } from '../../../src/core/model/office-document.js';
import { changes } from '../../../src/core/schedule/changes.js';
import type { OccurrenceFilter } from '../../../src/core/schedule/occurrence.js';
import { occurrences } from '../../../src/core/schedule/occurrences.js';
import { prepareSchedule } from '../../../src/core/schedule/prepare-schedule.js';
import { documentOf, scheduleOf, serviceSchedule } from '../documents.js';

const tuesday: Rule = { byDay: ['TU'], startTime: '10:00', endTime: '12:00' };
const window = { from: '2026-11-24', through: '2026-11-24' };

const schedule = prepareSchedule(
  documentOf({
    offices: [{ id: 'office', name: 'Büro', hours: [tuesday] }],
    partners: [
      { id: 'awo', name: 'AWO' },
      { id: 'drk', name: 'DRK' },
    ],
    services: [
      { id: 'debts', name: 'Schulden', topics: ['money'], providers: ['awo'], hours: [tuesday] },
      { id: 'sewing', name: 'Nähen', kind: 'activity', providers: ['drk'], hours: [tuesday] },
    ],
  }),
);

describe('whose dates are wanted', () => {
  it.each<[OccurrenceFilter, readonly string[]]>([
    [{}, ['office', 'debts', 'sewing']],
    [{ kind: 'hours' }, ['office']],
    [{ services: ['debts'] }, ['debts']],
    [{ serviceKinds: ['consultation'] }, ['debts']],
    [{ serviceKinds: ['activity'] }, ['sewing']],
    [{ partners: ['drk'] }, ['sewing']],
    [{ topics: ['money'] }, ['debts']],
    [{ topics: ['money'], partners: ['drk'] }, []],
  ])('%j: %j', (filter, expected) => {
    expect(occurrences(schedule, window, filter).map(({ of }) => of)).toEqual(expected);
  });
});

describe('what a partner gives', () => {
  it.each<[where: string, Partial<Service>]>([
    ['a rule', { hours: [{ ...tuesday, providers: ['drk'] }] }],
    ['an override', { hours: [tuesday], overrides: [{ on: [window.from], providers: ['drk'] }] }],
    [
      'a rule of an override',
      { overrides: [{ on: [window.from], hours: [{ startTime: '09:00', providers: ['drk'] }] }] },
    ],
  ])('is also what %s says', (_, service) => {
    const asked = serviceSchedule({ providers: ['awo'], ...service });
    expect(occurrences(asked, window, { partners: ['drk'] })).toHaveLength(1);
  });
});

describe('in which order', () => {
  const order = (hours: readonly Rule[]): readonly (string | undefined)[] =>
    occurrences(scheduleOf(hours), { from: '2026-11-24', through: '2026-11-25' }).map(
      ({ localDate, startTime, endTime = '?' }) => `${localDate.slice(8)} ${startTime}–${endTime}`,
    );

  it.each<[string, readonly Rule[], readonly string[]]>([
    [
      'by their starts, whatever the order of the rules',
      [{ ...tuesday, startTime: '14:00', endTime: '15:00' }, tuesday],
      ['24 10:00–12:00', '24 14:00–15:00'],
    ],
    [
      'then by their ends, and those without a known end last',
      [{ byDay: ['TU'], startTime: '10:00' }, { ...tuesday, endTime: '13:00' }, tuesday],
      ['24 10:00–12:00', '24 10:00–13:00', '24 10:00–?'],
    ],
  ])('%s', (_, hours, expected) => {
    expect(order(hours)).toEqual(expected);
  });

  it('services between the hours of the office', () => {
    const mixed = prepareSchedule(
      documentOf({
        offices: [
          { id: 'office', name: 'Büro', hours: [tuesday, { ...tuesday, startTime: '16:00', endTime: '18:00' }] },
        ],
        services: [{ id: 'advice', name: 'Rat', hours: [{ ...tuesday, startTime: '13:00', endTime: '14:00' }] }],
      }),
    );
    expect(occurrences(mixed, window).map(({ of }) => of)).toEqual(['office', 'advice', 'office']);
  });
});

describe('what a date tells', () => {
  it('no end where none is known, and where it was moved from', () => {
    const moved = scheduleOf([{ byDay: ['TU'], startTime: '19:00', booking: 'recommended' }], {
      overrides: [{ on: ['2026-11-24'], movedTo: '2026-11-26' }],
    });
    const [left, arrived] = occurrences(moved, { from: '2026-11-24', through: '2026-11-26' });
    expect([left?.state, left?.movedTo, left?.movedFrom]).toEqual(['cancelled', '2026-11-26', undefined]);
    expect([arrived?.state, arrived?.end, arrived?.movedFrom]).toEqual(['confirmed', undefined, '2026-11-24']);
    expect(arrived?.callFirst).toBe(true);
  });

  it('no need to call where none is said', () => {
    expect(occurrences(scheduleOf([tuesday]), window)[0]?.callFirst).toBe(false);
  });
});

describe('what is announced', () => {
  it('a new place, a holiday and a closure in the order of their days, each with its own remarks and hours', () => {
    const announced = changes(
      scheduleOf(
        [{ ...tuesday, byDay: ['FR'] }],
        {
          place: 'here',
          nextPlace: 'there',
          overrides: [{ on: ['2027-01-04/2027-01-08'], status: 'cancelled', note: 'Inventur' }],
        },
        { places: [{ id: 'there', name: 'Dort', opensOn: '2027-01-02' }] },
      ),
      'office',
      { from: '2026-12-21', through: '2027-01-10' },
    );
    expect(announced.map(({ kind, from, notes, occurrences: { length } }) => [kind, from, notes, length])).toEqual([
      ['public-holiday', '2026-12-25', [], 1],
      ['public-holiday', '2027-01-01', [], 1],
      ['place', '2027-01-02', [], 0],
      ['closed', '2027-01-04', ['Inventur'], 1],
    ]);
  });

  it.each([
    ['other hours at another place', { hours: [tuesday], place: 'there' }, 'other-hours'],
    ['another place alone', { place: 'there' }, 'place'],
  ])('%s', (_, override, kind) => {
    const office = { overrides: [{ on: ['2026-11-24'], ...override }] };
    expect(changes(scheduleOf([tuesday], office), 'office', window).map((change) => change.kind)).toEqual([kind]);
  });

  it('two closures that begin on one day are two', () => {
    const office = {
      overrides: [
        { on: ['2026-11-24'], startTime: '10:00', endTime: '11:00', status: 'cancelled' as const, note: 'Besuch' },
        { on: ['2026-11-24'], startTime: '11:00', status: 'cancelled' as const, note: 'Ausflug' },
      ],
    };
    expect(changes(scheduleOf([tuesday], office), 'office', window).map(({ notes }) => notes[0])).toEqual([
      'Besuch',
      'Ausflug',
    ]);
  });
});
