import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/core/model/office-document.js';
import { datesOf, innenstadtWest, real } from './meaning.js';

const tuesday: Rule = { byDay: ['TU'], startTime: '10:00', endTime: '12:00' };

describe('civil time first', () => {
  it.each([
    ['in summer time', '2026-07-07', '2026-07-07T08:00:00.000Z'],
    ['in winter time', '2026-12-01', '2026-12-01T09:00:00.000Z'],
  ])('ten o’clock is ten o’clock: %s', (_, day, instant) => {
    const said: string[] = [];
    datesOf(innenstadtWest({ office: { hours: [tuesday] } }), day, { kind: 'hours' }, ({ start }) => {
      said.push(new Date(start).toISOString());
    });
    expect(said).toEqual([instant]);
  });

  it('the zone is the document’s', () => {
    const said: string[] = [];
    datesOf(innenstadtWest({ timeZone: 'America/New_York' }), '2026-11-24', { kind: 'hours' }, ({ start }) => {
      said.push(new Date(start).toISOString());
    });
    expect(said[0]).toBe('2026-11-24T15:00:00.000Z');
  });

  it.each([
    ['in a gap a time moves forward by the gap', '2026-03-29', '2026-03-29T01:30:00.000Z'],
    ['in an overlap the first instant counts', '2026-10-25', '2026-10-25T00:30:00.000Z'],
  ])('%s', (_, day, instant) => {
    const said: string[] = [];
    const hours: readonly Rule[] = [{ byDay: ['SU'], startTime: '02:30', endTime: '05:00' }];
    datesOf(innenstadtWest({ office: { hours } }), day, { kind: 'hours' }, ({ start }) => {
      said.push(new Date(start).toISOString());
    });
    expect(said).toEqual([instant]);
  });
});

describe('an occurrence', () => {
  it('what a holiday or an override cancels stays, with its reason', () => {
    const schedule = innenstadtWest({ office: { hours: [{ ...tuesday, byDay: ['FR'] }] } });
    expect(datesOf(schedule, '2026-12-25', { kind: 'hours' }, ({ reason }) => reason?.id)).toBe(
      '-12-25 10:00–12:00 christmas-day',
    );
  });

  it('spans of one entry that coincide are one; what only one of them says is tentative', () => {
    const hours: readonly Rule[] = [
      { ...tuesday, byDay: ['1TU'] },
      { ...tuesday, status: 'tentative', note: 'laut Aushang jede Woche' },
    ];
    expect(
      datesOf(innenstadtWest({ office: { hours } }), '2026-12-01/2026-12-08', undefined, ({ notes }) => notes),
    ).toBe('12-01 10:00–12:00 , ~12-08 10:00–12:00 laut Aushang jede Woche');
  });

  it('at two places at once they are two', () => {
    const hours: readonly Rule[] = [tuesday, { ...tuesday, place: 'nils' }];
    expect(datesOf(innenstadtWest({ office: { hours } }), '2026-11-24', undefined, ({ place }) => place)).toBe(
      '11-24 10:00–12:00 koenigstrasse-93, 11-24 10:00–12:00 nils',
    );
  });

  it('without an office of its own a service belongs to the first', () => {
    expect(datesOf(real('kaster-2017'), '2017-10-17', { services: ['sprechstunde'] }, ({ office }) => office)).toBe(
      '10-17 16:00–18:00 quartiersmanagement',
    );
  });
});
