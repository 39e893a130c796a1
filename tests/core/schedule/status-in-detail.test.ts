import { describe, expect, it } from 'vitest';
import type { Office, Override, Person, Rule } from '../../../src/core/model/office-document.js';
import { instantOf } from '../../../src/core/schedule/local-time.js';
import { openingStatus, type OpeningStatus } from '../../../src/core/schedule/opening-status.js';
import { scheduleOf, serviceSchedule } from '../documents.js';

const tuesday: Rule = { byDay: ['TU'], startTime: '10:00', endTime: '12:00' };

const statusAt = (local: string, hours: readonly Rule[], office: Partial<Office> = {}): OpeningStatus => {
  const schedule = scheduleOf(hours, office);
  return openingStatus(schedule, 'office', instantOf(schedule, local));
};

describe('why nothing is known', () => {
  it.each<[string, readonly Person[], string]>([
    ['nobody is named', [], 'no-hours'],
    ['somebody is there', [{ role: 'Quartiersmanagement' }], 'no-hours'],
    ['somebody is away', [{ name: 'Frau Muster', absent: true }], 'no-hours'],
    ['a post is vacant', [{ role: 'Quartiersmanagement', absent: true }], 'vacancy'],
    ['one of two posts is', [{ name: 'Frau Muster' }, { role: 'Gemeinwesenarbeit', absent: true }], 'vacancy'],
  ])('%s', (_, people, kind) => {
    const { state, reason } = statusAt('2026-11-24T11:00', [], { people });
    expect([state, reason?.kind]).toEqual(['unknown', kind]);
  });
});

describe('whether to call first', () => {
  it.each<[string, readonly Rule[], Partial<Office>, boolean]>([
    ['an office without hours that says so', [], { booking: 'recommended' }, true],
    ['one that doesn’t', [], {}, false],
    ['hours that say so', [{ ...tuesday, booking: 'recommended' }], {}, true],
    [
      'not where other hours at the same time need no call',
      [
        { ...tuesday, booking: 'recommended' },
        { ...tuesday, endTime: '13:00' },
      ],
      {},
      false,
    ],
  ])('%s', (_, hours, office, expected) => {
    expect(statusAt('2026-11-24T11:00', hours, office).callFirst).toBe(expected);
  });
});

describe('where it is open', () => {
  const here: Rule = { ...tuesday, place: 'here' };
  it.each<[string, readonly Rule[]]>([
    ['not where it is only perhaps', [{ ...tuesday, endTime: '14:00', status: 'tentative', place: 'there' }, here]],
    ['not where it was earlier that day', [{ ...tuesday, startTime: '08:00', endTime: '09:00', place: 'there' }, here]],
  ])('%s', (_, hours) => {
    expect(statusAt('2026-11-24T11:00', hours).place).toBe('here');
  });
});

describe('closes soon', () => {
  it.each<[string, string, readonly Rule[], boolean]>([
    ['half an hour before', '2026-11-24T11:30', [tuesday], true],
    ['not before it opens', '2026-11-24T09:45', [tuesday], false],
    ['not where it is uncertain that it is open', '2026-11-24T11:45', [{ ...tuesday, status: 'tentative' }], false],
    [
      'not where it never closes',
      '2026-11-24T11:45',
      [{ byDay: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU', 'PH'], startTime: '00:00', endTime: '24:00' }],
      false,
    ],
  ])('%s', (_, at, hours, expected) => {
    expect(statusAt(at, hours).closesSoon).toBe(expected);
  });
});

describe('past its review', () => {
  it('what is closed stays so', () => {
    const schedule = scheduleOf([tuesday], {}, { reviewBy: '2026-11-01' });
    const { state, reason, callFirst } = openingStatus(schedule, 'office', instantOf(schedule, '2026-11-24T13:00'));
    expect([state, reason?.kind, callFirst]).toEqual(['closed', 'outside-hours', false]);
  });
});

describe('since when', () => {
  it('the last change counts, not the first of the week', () => {
    const hours: readonly Rule[] = [{ byDay: ['MO', 'TU', 'WE'], startTime: '10:00', endTime: '12:00' }];
    expect(statusAt('2026-11-25T11:00', hours).since).toBe(Date.parse('2026-11-25T10:00+01:00'));
    expect(statusAt('2026-11-25T09:00', hours).since).toBe(Date.parse('2026-11-24T12:00+01:00'));
  });
});

describe('consultations that are on', () => {
  it.each<[string, Rule, readonly Override[], boolean]>([
    ['at their time', tuesday, [], true],
    ['not where they are cancelled', tuesday, [{ on: ['2026-11-24'], status: 'cancelled' }], false],
    ['not where their time is not known', { byDay: ['TU'] }, [], false],
    ['not later that day', { ...tuesday, endTime: '11:00' }, [], false],
  ])('%s', (_, rule, overrides, isOn) => {
    const schedule = serviceSchedule({ hours: [rule], overrides });
    const { servicesNow } = openingStatus(schedule, 'office', instantOf(schedule, '2026-11-24T11:00'));
    expect(servicesNow.length > 0).toBe(isOn);
  });
});
