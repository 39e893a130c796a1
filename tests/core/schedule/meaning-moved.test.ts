import { describe, expect, it } from 'vitest';
import type { Override, Rule } from '../../../src/core/model/office-document.js';
import { datesOf, givenBy, innenstadtWest, told } from './meaning.js';

const service = 'sprechstunde-gemeindeschwester';
const tuesday: Rule = { byDay: ['TU'], startTime: '10:00', endTime: '12:00' };

interface Row {
  readonly says: string;
  readonly hours?: readonly Rule[];
  readonly overrides: readonly Override[];
  readonly window: string;
  readonly dates: string;
}

/** One date moved: what the document says, the consultation's rules and overrides, its dates. */
describe('movedTo', () => {
  it.each<Row>([
    {
      says: 'to a date, at the usual time',
      overrides: [{ on: ['2026-11-24'], movedTo: '2026-11-26' }],
      window: '2026-11-23/2026-11-27',
      dates: '-11-24 10:00–12:00 → 11-26, 11-26 10:00–12:00 ← 11-24',
    },
    {
      says: 'to a date and time, as long as usual',
      overrides: [{ on: ['2026-11-24'], movedTo: '2026-11-26T18:00' }],
      window: '2026-11-23/2026-11-27',
      dates: '-11-24 10:00–12:00 → 11-26T18:00, 11-26 18:00–20:00 ← 11-24',
    },
    {
      says: 'to another time of the same day',
      overrides: [{ on: ['2026-11-24'], movedTo: '2026-11-24T14:00' }],
      window: '2026-11-24',
      dates: '-11-24 10:00–12:00 → 11-24T14:00, 11-24 14:00–16:00 ← 11-24',
    },
    {
      says: 'back to an earlier day',
      overrides: [{ on: ['2026-11-24'], movedTo: '2026-11-20' }],
      window: '2026-11-20/2026-11-24',
      dates: '11-20 10:00–12:00 ← 11-24, -11-24 10:00–12:00 → 11-20',
    },
    {
      says: 'several slots of the day move together and keep their distances',
      hours: [tuesday, { byDay: ['TU'], startTime: '14:00', endTime: '16:00' }],
      overrides: [{ on: ['2026-11-24'], movedTo: '2026-11-26T09:00' }],
      window: '2026-11-26',
      dates: '11-26 09:00–11:00 ← 11-24, 11-26 13:00–15:00 ← 11-24',
    },
    {
      says: 'past midnight',
      hours: [{ byDay: ['TU'], startTime: '19:00', endTime: '22:00' }],
      overrides: [{ on: ['2026-11-24'], movedTo: '2026-11-27T22:30' }],
      window: '2026-11-27',
      dates: '11-27 22:30–01:30 ← 11-24',
    },
    {
      says: 'what lasts past midnight anyway',
      hours: [{ byDay: ['TU'], startTime: '22:00', endTime: '01:00' }],
      overrides: [{ on: ['2026-11-24'], movedTo: '2026-11-27' }],
      window: '2026-11-27',
      dates: '11-27 22:00–01:00 ← 11-24',
    },
    {
      says: 'without a known end: there neither',
      hours: [{ byDay: ['TU'], startTime: '19:00' }],
      overrides: [{ on: ['2026-11-24'], movedTo: '2026-11-26T18:00' }],
      window: '2026-11-26',
      dates: '11-26 18:00– ← 11-24',
    },
    {
      says: 'without a known time: now it is known when it begins',
      hours: [{ byDay: ['TU'] }],
      overrides: [{ on: ['2026-11-24'], movedTo: '2026-11-26T18:00' }],
      window: '2026-11-24/2026-11-26',
      dates: '-11-24 → 11-26T18:00, 11-26 18:00– ← 11-24',
    },
    {
      says: 'off a holiday',
      hours: [{ byDay: ['FR'], startTime: '10:00', endTime: '12:00' }],
      overrides: [{ on: ['2026-12-25'], movedTo: '2026-12-23' }],
      window: '2026-12-23/2026-12-25',
      dates: '12-23 10:00–12:00 ← 12-25, -12-25 10:00–12:00 → 12-23',
    },
    {
      says: 'onto a holiday, on purpose',
      overrides: [{ on: ['2026-12-22'], movedTo: '2026-12-25' }],
      window: '2026-12-25',
      dates: '12-25 10:00–12:00 ← 12-22',
    },
    {
      says: 'onto one day of a longer closure, as "closed, but not on this day"',
      overrides: [
        { on: ['2026-11-25/2026-11-27'], status: 'cancelled' },
        { on: ['2026-11-24'], movedTo: '2026-11-26' },
      ],
      window: '2026-11-26',
      dates: '11-26 10:00–12:00 ← 11-24',
    },
    {
      says: 'onto a day that is cancelled by itself: at a tie the cancellation',
      overrides: [
        { on: ['2026-11-26'], status: 'cancelled', note: 'krank' },
        { on: ['2026-11-24'], movedTo: '2026-11-26' },
      ],
      window: '2026-11-26',
      dates: '-11-26 10:00–12:00 ← 11-24',
    },
    {
      says: 'onto a day of which a part is cancelled',
      overrides: [
        { on: ['2026-11-26'], startTime: '11:00', status: 'cancelled' },
        { on: ['2026-11-24'], movedTo: '2026-11-26' },
      ],
      window: '2026-11-26',
      dates: '11-26 10:00–11:00 ← 11-24, -11-26 11:00–12:00 ← 11-24',
    },
    {
      says: 'beside what takes place there anyway',
      hours: [tuesday, { byDay: ['TH'], startTime: '15:00', endTime: '16:00' }],
      overrides: [{ on: ['2026-11-24'], movedTo: '2026-11-26' }],
      window: '2026-11-26',
      dates: '11-26 10:00–12:00 ← 11-24, 11-26 15:00–16:00',
    },
    {
      says: 'one after the other',
      overrides: [
        { on: ['2026-11-24'], movedTo: '2026-12-01' },
        { on: ['2026-12-01'], movedTo: '2026-12-08T14:00' },
      ],
      window: '2026-11-24/2026-12-08',
      dates:
        '-11-24 10:00–12:00 → 12-01, -12-01 10:00–12:00 → 12-08T14:00, 12-01 10:00–12:00 ← 11-24, 12-08 10:00–12:00, 12-08 14:00–16:00 ← 12-01',
    },
    {
      says: 'not where another override of the day counts',
      overrides: [
        { on: ['2026-11-24'], movedTo: '2026-11-26' },
        { on: ['2026-11-24'], status: 'cancelled' },
      ],
      window: '2026-11-24/2026-11-26',
      dates: '-11-24 10:00–12:00',
    },
    {
      says: 'with another certainty',
      overrides: [{ on: ['2026-11-24'], movedTo: '2026-11-26', status: 'tentative' }],
      window: '2026-11-26',
      dates: '~11-26 10:00–12:00 ← 11-24',
    },
  ])('$says', ({ hours = [tuesday], overrides, window, dates }) => {
    expect(
      datesOf(innenstadtWest({ service: { id: service, hours, overrides } }), window, { services: [service] }),
    ).toBe(dates);
  });

  it('to another place, by somebody else', () => {
    const overrides: readonly Override[] = [
      { on: ['2026-11-24'], movedTo: '2026-11-26', place: 'nils', providers: ['awo'], note: 'Raum belegt' },
    ];
    const schedule = innenstadtWest({ service: { id: service, overrides } });
    expect(
      datesOf(
        schedule,
        '2026-11-26',
        { services: [service] },
        (date) => `${date.place} ${givenBy(date)} ${told(...date.notes)}`,
      ),
    ).toBe('11-26 10:00–12:00 ← 11-24 nils awo Raum belegt');
  });

  it('a day of what is there during office hours moves with its hours', () => {
    const schedule = innenstadtWest({
      service: { id: 'tauschbox', overrides: [{ on: ['2026-11-24'], movedTo: '2026-11-29' }] },
    });
    expect(datesOf(schedule, '2026-11-29', { services: ['tauschbox'] })).toBe(
      '11-29 10:00–12:00 ← 11-24, 11-29 14:00–16:00 ← 11-24',
    );
  });
});
