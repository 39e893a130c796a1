import { describe, expect, it } from 'vitest';
import type { Rotation, Service } from '../../../src/core/model/office-document.js';
import { instantOf } from '../../../src/core/schedule/local-time.js';
import { upcoming } from '../../../src/core/schedule/upcoming.js';
import { datesOf, givenBy, innenstadtWest } from './meaning.js';

/** Four guardianship associations give advice in turn: Lebenshilfe, DRK, AWO, SKFM; here every Thursday, 9 to 10:30. */
const id = 'sprechstunde-betreuungsvereine';
const inTurn = (rotation: Rotation | undefined, service: Partial<Service> = {}) =>
  innenstadtWest({
    service: { id, hours: [{ byDay: ['TH'], startTime: '09:00', endTime: '10:30' }], rotation, ...service },
  });

const turns = (rotation: Rotation | undefined, service: Partial<Service>, window: string): string =>
  datesOf(inTurn(rotation, service), window, { services: [id] }, givenBy).replaceAll(' 09:00–10:30', '');

const next: Rotation = { startDate: '2026-12-10' };
const same: Rotation = { startDate: '2026-12-10', afterCancelled: 'same' };
const toJanuary = '2026-12-10/2027-01-14';

/** Rows: what the document says, rotation, what else, window, date and whose turn it is. */
describe('rotation', () => {
  it.each<[string, Rotation | undefined, Partial<Service>, string, string]>([
    [
      'startDate is the first provider’s; a date on a holiday uses up a turn',
      next,
      {},
      '2026-12-10/2027-01-14',
      '12-10 lebenshilfe, 12-17 drk, 12-24 awo, 12-31 skfm, 01-07 lebenshilfe, 01-14 drk',
    ],
    [
      'next: a cancelled date uses up a turn',
      next,
      { overrides: [{ on: ['2026-12-24/2026-12-31'], status: 'cancelled' }] },
      toJanuary,
      '12-10 lebenshilfe, 12-17 drk, -12-24 awo, -12-31 skfm, 01-07 lebenshilfe, 01-14 drk',
    ],
    [
      'same: it doesn’t',
      same,
      { overrides: [{ on: ['2026-12-24/2026-12-31'], status: 'cancelled' }] },
      toJanuary,
      '12-10 lebenshilfe, 12-17 drk, -12-24 awo, -12-31 awo, 01-07 awo, 01-14 skfm',
    ],
    [
      'same: nor on a holiday',
      { startDate: '2026-12-18', afterCancelled: 'same' },
      { hours: [{ byDay: ['FR'], startTime: '09:00', endTime: '10:30' }] },
      '2026-12-18/2027-01-08',
      '12-18 lebenshilfe, -12-25 drk, -01-01 drk, 01-08 drk',
    ],
    [
      'same: the first date itself may be cancelled',
      same,
      { overrides: [{ on: ['2026-12-10'], status: 'cancelled' }] },
      '2026-12-10/2026-12-24',
      '-12-10 lebenshilfe, 12-17 lebenshilfe, 12-24 drk',
    ],
    [
      'a tentative date is a turn',
      same,
      { overrides: [{ on: ['2026-12-17'], status: 'tentative' }] },
      '2026-12-10/2026-12-24',
      '12-10 lebenshilfe, ~12-17 drk, 12-24 awo',
    ],
    [
      'somebody else for one date: whose turn it was lost it',
      next,
      { overrides: [{ on: ['2026-12-17'], providers: ['gemeindeschwester-plus'] }] },
      '2026-12-10/2026-12-24',
      '12-10 lebenshilfe, 12-17 gemeindeschwester-plus, 12-24 awo',
    ],
    [
      'a moved date keeps its provider and is one turn',
      same,
      { overrides: [{ on: ['2026-12-17'], movedTo: '2026-12-18' }] },
      '2026-12-10/2026-12-24',
      '12-10 lebenshilfe, -12-17 → 12-18 drk, 12-18 ← 12-17 drk, 12-24 awo',
    ],
    [
      'also one that was moved beyond the next',
      next,
      { overrides: [{ on: ['2026-12-17'], movedTo: '2026-12-28' }] },
      '2026-12-10/2026-12-31',
      '12-10 lebenshilfe, -12-17 → 12-28 drk, 12-24 awo, 12-28 ← 12-17 drk, 12-31 skfm',
    ],
    [
      'moved one after the other',
      next,
      {
        overrides: [
          { on: ['2026-12-10'], movedTo: '2026-12-17' },
          { on: ['2026-12-17'], movedTo: '2026-12-18' },
        ],
      },
      '2026-12-10/2026-12-24',
      '-12-10 → 12-17 lebenshilfe, -12-17 → 12-18 drk, 12-17 ← 12-10 lebenshilfe, 12-18 ← 12-17 drk, 12-24 awo',
    ],
    [
      'over all its rules together',
      next,
      {
        hours: [
          { byDay: ['TH'], startTime: '09:00', endTime: '10:30' },
          { byDay: ['MO'], startTime: '09:00', endTime: '10:30' },
          { dates: ['2026-12-16'], startTime: '09:00', endTime: '10:30' },
        ],
      },
      '2026-12-10/2026-12-21',
      '12-10 lebenshilfe, 12-14 drk, 12-16 awo, 12-17 skfm, 12-21 lebenshilfe',
    ],
    [
      'two times of one day are one turn',
      next,
      {
        hours: [
          { byDay: ['TH'], startTime: '09:00', endTime: '10:30' },
          { byDay: ['TH'], startTime: '15:00', endTime: '16:30' },
        ],
      },
      '2026-12-10/2026-12-17',
      '12-10 lebenshilfe, 12-10 15:00–16:30 lebenshilfe, 12-17 drk, 12-17 15:00–16:30 drk',
    ],
    ['before startDate nobody knows', next, {}, '2026-12-03', '12-03 lebenshilfe/drk/awo/skfm?'],
    ['without startDate one of them, nobody knows which', {}, {}, '2026-12-10', '12-10 lebenshilfe/drk/awo/skfm?'],
    ['without rotation all of them', undefined, {}, '2026-12-10', '12-10 lebenshilfe/drk/awo/skfm'],
    ['with one provider only that one', {}, { providers: ['awo'] }, '2026-12-10', '12-10 awo'],
  ])('%s', (_, rotation, service, window, expected) => {
    expect(turns(rotation, service, window)).toBe(expected);
  });

  it('a day on which the office is closed is a date that doesn’t take place', () => {
    const rotated = inTurn(same).document.services;
    const overrides = [{ on: ['2026-12-17'], status: 'cancelled' as const }];
    const schedule = innenstadtWest({ services: rotated, office: { overrides } });
    expect(datesOf(schedule, '2026-12-10/2026-12-24', { services: [id] }, givenBy)).toBe(
      '12-10 09:00–10:30 lebenshilfe, -12-17 09:00–10:30 drk, 12-24 09:00–10:30 drk',
    );
  });

  it('the day before or a year later, it is counted the same', () => {
    const schedule = inTurn(next);
    const asked = (window: string) => datesOf(schedule, window, { services: [id] }, givenBy);
    const [late, early] = [asked('2027-12-09'), asked('2026-12-24')];
    expect([late, early]).toEqual(['12-09 09:00–10:30 lebenshilfe', '12-24 09:00–10:30 awo']);
    expect(asked('2027-12-09')).toBe(late);
  });
});

describe('who is next', () => {
  const nextOf = (partner: string, schedule = inTurn(next), at = '2026-12-11T12:00'): string =>
    upcoming(schedule, instantOf(schedule, at), { services: [id], partners: [partner], limit: 1 })
      .map((date) => `${date.localDate.slice(5)} ${givenBy(date)}`)
      .join();

  it.each([
    ['drk', '12-17 drk'],
    ['awo', '12-24 awo'],
    ['skfm', '12-31 skfm'],
    ['lebenshilfe', '01-07 lebenshilfe'],
    ['seniorenbeirat', ''],
  ])('the next date of %s', (partner, expected) => {
    expect(nextOf(partner)).toBe(expected);
  });

  it('while it is on it is theirs', () => {
    expect(nextOf('drk', inTurn(next), '2026-12-17T10:00')).toBe('12-17 drk');
    expect(nextOf('drk', inTurn(next), '2026-12-17T10:30')).toBe('01-14 drk');
  });

  it('where nobody knows whose turn it is the next date may be theirs', () => {
    expect(nextOf('awo', inTurn({}))).toBe('12-17 lebenshilfe/drk/awo/skfm?');
  });

  it('in all services of an office: the next date of each partner', () => {
    const schedule = innenstadtWest();
    const at = instantOf(schedule, '2026-11-24T13:00');
    const dates = ['gemeindeschwester-plus', 'seniorenbeirat', 'lmdr'].map(
      (partner) => upcoming(schedule, at, { partners: [partner], limit: 1 })[0],
    );
    expect(dates.map((date) => `${date?.localDate} ${date?.of}`)).toEqual([
      '2026-12-01 sprechstunde-gemeindeschwester',
      '2026-12-01 sprechstunde-seniorenbeirat',
      '2026-12-14 sprechstunde-lmdr',
    ]);
  });

  it('what is cancelled before it is said too, so that nobody waits in vain', () => {
    const schedule = inTurn(next, { overrides: [{ on: ['2026-12-17'], status: 'cancelled' }] });
    const dates = upcoming(schedule, instantOf(schedule, '2026-12-11T12:00'), {
      partners: ['drk'],
      services: [id],
      limit: 1,
    });
    expect(dates.map(({ localDate, state }) => `${localDate.slice(5)} ${state}`)).toEqual([
      '12-17 cancelled',
      '01-14 confirmed',
    ]);
  });
});
