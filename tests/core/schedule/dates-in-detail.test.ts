import { describe, expect, it } from 'vitest';
import type { Office, Override, Rule } from '../../../src/core/model/office-document.js';
import type { Occurrence } from '../../../src/core/schedule/occurrence.js';
import { occurrences } from '../../../src/core/schedule/occurrences.js';
import { scheduleOf } from '../documents.js';

const tuesday: Rule = { byDay: ['TU'], startTime: '10:00', endTime: '12:00' };
const date = '2026-11-24';
const datesOf = (hours: readonly Rule[], office: Partial<Office> = {}): readonly Occurrence[] =>
  occurrences(scheduleOf(hours, office), { from: date, through: date });

describe('what a date says', () => {
  it.each<[string, Partial<Rule>, Partial<Office>, readonly string[]]>([
    ['the languages of the office', {}, { languages: ['de', 'tr'] }, ['de', 'tr']],
    ['those of the rule rather', { languages: ['ru'] }, { languages: ['de', 'tr'] }, ['ru']],
    ['none where nobody says so', {}, {}, []],
  ])('%s', (_, rule, office, languages) => {
    expect(datesOf([{ ...tuesday, ...rule }], office)[0]?.languages).toEqual(languages);
  });

  it.each<[string, Partial<Rule>, readonly Override[], readonly string[]]>([
    ['no remark', {}, [], []],
    ['that of the rule', { note: 'im Hof' }, [], ['im Hof']],
    [
      'then that of the override',
      { note: 'im Hof' },
      [{ on: [date], place: 'there', note: 'Umzug' }],
      ['im Hof', 'Umzug'],
    ],
    ['that of the override alone', {}, [{ on: [date], place: 'there', note: 'Umzug' }], ['Umzug']],
  ])('remarks: %s', (_, rule, overrides, notes) => {
    expect(datesOf([{ ...tuesday, ...rule }], { note: 'barrierefrei', overrides })[0]?.notes).toEqual(notes);
  });

  it('a rule that is called off says why', () => {
    const [cancelled] = datesOf([{ ...tuesday, status: 'cancelled', note: 'Sommerpause' }]);
    expect([cancelled?.state, cancelled?.reason?.name]).toEqual(['cancelled', 'Sommerpause']);
  });

  it('an end that is its start is on the next day', () => {
    const [whole] = datesOf([{ ...tuesday, endTime: '10:00' }]);
    expect((whole?.end ?? NaN) - (whole?.start ?? NaN)).toBe(24 * 3_600_000);
  });

  it('of two that say the same the first is told', () => {
    const both = datesOf([
      { ...tuesday, note: 'eins' },
      { ...tuesday, note: 'zwei' },
    ]);
    expect(both.map(({ notes }) => notes)).toEqual([['eins']]);
  });
});

describe('days by name', () => {
  const closed: Override = { on: ['autumn'], status: 'cancelled' };
  const periods = [
    { id: 'summer', name: 'Sommer', on: ['2026-07-01/2026-07-31'] },
    { id: 'autumn', name: 'Herbst', on: ['2026-11-20/2026-11-30'] },
  ];
  const stateOn = (overrides: readonly Override[]): string | undefined =>
    occurrences(scheduleOf([tuesday], { overrides }, { periods }), { from: date, through: date })[0]?.state;

  it.each<[string, readonly Override[], string]>([
    ['a period', [closed], 'cancelled'],
    ['another period', [{ ...closed, on: ['summer'] }], 'confirmed'],
    ['a period that nobody describes', [{ ...closed, on: ['spring'] }], 'confirmed'],
    [
      'of the days in a list the narrowest stretch counts, wherever it stands',
      [
        { on: ['2026-11-23/2026-11-25'], status: 'tentative' },
        { on: ['2026-11-01/2026-11-30', date], status: 'cancelled' },
      ],
      'cancelled',
    ],
    [
      'and whichever comes first',
      [
        { on: ['2026-11-23/2026-11-25'], status: 'tentative' },
        { on: [date, '2026-11-01/2026-11-30'], status: 'cancelled' },
      ],
      'cancelled',
    ],
    [
      'a holiday is one day, and narrower than a week',
      [
        { on: ['public-holidays'], status: 'cancelled' },
        { on: ['2026-11-23/2026-11-29'], status: 'tentative' },
      ],
      'tentative',
    ],
  ])('%s', (_, overrides, state) => {
    expect(stateOn(overrides)).toBe(state);
  });

  it('what is done on Rosenmontag is narrower than the week of carnival', () => {
    const schedule = scheduleOf([{ ...tuesday, byDay: ['MO'] }], {
      overrides: [
        { on: ['easter-48'], status: 'cancelled' },
        { on: ['2026-02-12/2026-02-18'], status: 'tentative' },
      ],
    });
    expect(occurrences(schedule, { from: '2026-02-16', through: '2026-02-16' })[0]?.state).toBe('cancelled');
  });

  it.each([
    ['its date every year', '2026-11-24', '--11-24'],
    ['a day by Easter', '2026-02-17', 'easter-47'],
    ['the holidays', '2026-12-25', 'public-holidays'],
  ])('what is said of a day of this year goes before what is said of %s', (_, day, everyYear) => {
    const schedule = scheduleOf([{ ...tuesday, byDay: ['TU', 'FR', 'PH'] }], {
      overrides: [
        { on: [day], status: 'tentative' },
        { on: [everyYear], status: 'cancelled' },
      ],
    });
    expect(occurrences(schedule, { from: day, through: day }).map(({ state }) => state)).toEqual(['tentative']);
  });
});
