import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/core/model/office-document.js';
import { instantOf, localDateTime } from '../../../src/core/schedule/local-time.js';
import { type OpeningStatus, openingStatus } from '../../../src/core/schedule/opening-status.js';
import { type Different, innenstadtWest, stateAt } from './meaning.js';

const tuesday: Rule = { byDay: ['TU'], startTime: '10:00', endTime: '12:00' };

const asked = (local: string, different: Different = {}) => {
  const schedule = innenstadtWest(different);
  const status = openingStatus(schedule, 'innenstadt-west', instantOf(schedule, local));
  const moment = (at: number | undefined): string | undefined => {
    if (at === undefined) return undefined;
    const { date, time } = localDateTime(schedule, at);
    return `${date.slice(5)} ${time}`;
  };
  const { since, until, nextOpening, nextPossible } = status;
  return {
    ...status,
    since: moment(since),
    until: moment(until),
    nextOpening: moment(nextOpening),
    nextPossible: moment(nextPossible),
  };
};

type Asked = ReturnType<typeof asked>;

/** Rows: what the document says of the status, when it is asked, what is different, what is said. */
describe('the status at an instant', () => {
  it.each<[string, string, Different, Partial<{ [Key in keyof OpeningStatus]: unknown }>]>([
    [
      'a slot from 10 to 12 holds 10:00',
      '2026-11-24T10:00',
      {},
      { state: 'open', since: '11-24 10:00', until: '11-24 12:00' },
    ],
    [
      'and not 12:00',
      '2026-11-24T12:00',
      {},
      { state: 'closed', reason: { kind: 'outside-hours' }, until: '11-24 14:00' },
    ],
    ['booking recommended: call first', '2026-11-24T10:00', {}, { callFirst: true }],
    ['touching spans of one state are one', '2026-11-26T15:00', {}, { since: '11-26 14:00', until: '11-26 18:00' }],
    ['until is the first instant of another state, not of another slot', '2026-11-26T15:45', {}, { closesSoon: false }],
    ['closes soon: 30 minutes or less', '2026-11-26T17:30', {}, { closesSoon: true }],
    ['not 31', '2026-11-26T17:29', {}, { closesSoon: false }],
    [
      'nextPossible: only what comes earlier than the next opening',
      '2026-11-27T16:00',
      {},
      { state: 'closed', nextOpening: '11-30 10:00', nextPossible: '11-28 10:00' },
    ],
    [
      'absent where the opening comes first',
      '2026-11-24T12:00',
      {},
      { nextOpening: '11-24 14:00', nextPossible: undefined },
    ],
    ['"not always": tentative', '2026-11-28T11:00', {}, { state: 'tentative', reason: undefined }],
    [
      'a public holiday, by its name',
      '2026-12-25T11:00',
      {},
      { state: 'closed', reason: { kind: 'public-holiday', id: 'christmas-day', name: '1. Weihnachtstag' } },
    ],
    [
      'a day that an override cancels, closed since the evening before',
      '2026-11-24T11:00',
      { office: { overrides: [{ on: ['2026-11-24'], status: 'cancelled', note: 'Umzug' }] } },
      { state: 'closed', reason: { kind: 'override', name: 'Umzug' }, since: '11-23 16:00', until: '11-25 10:00' },
    ],
    [
      'an office without hours can be closed for a week',
      '2026-11-24T11:00',
      { office: { hours: [], overrides: [{ on: ['2026-11-23/2026-11-29'], status: 'cancelled' }] } },
      { state: 'closed', since: '11-23 00:00', until: '11-30 00:00' },
    ],
    [
      'a vacant post closes nothing',
      '2026-11-24T11:00',
      { office: { people: [{ role: 'Leitung', absent: true }] } },
      { state: 'open' },
    ],
    [
      'and is the reason where no hours are known',
      '2026-11-24T11:00',
      { office: { hours: [], people: [{ role: 'Leitung', absent: true }] } },
      { state: 'unknown', reason: { kind: 'vacancy' } },
    ],
    [
      'beyond 400 days values are absent',
      '2026-11-24T11:00',
      { office: { hours: [{ ...tuesday, validFrom: '2028-01-04' }] } },
      { state: 'closed', since: undefined, until: undefined, nextOpening: undefined },
    ],
    [
      'within them they are there',
      '2026-11-24T11:00',
      { office: { hours: [{ ...tuesday, validFrom: '2027-12-07' }] } },
      { state: 'closed', nextOpening: '12-07 10:00' },
    ],
    [
      'of what overlaps the more certain: open before by appointment before tentative',
      '2026-11-24T11:00',
      {
        office: {
          hours: [
            { ...tuesday, status: 'tentative' },
            { ...tuesday, booking: 'required', endTime: '11:30' },
            { ...tuesday, endTime: '11:15', booking: 'not-needed' },
          ],
        },
      },
      { state: 'open', until: '11-24 11:15', nextPossible: '11-24 11:15' },
    ],
    [
      'hours inside other hours end nothing',
      '2026-11-24T10:30',
      { office: { hours: [tuesday, { ...tuesday, startTime: '10:15', endTime: '10:45', place: 'nils' }] } },
      { state: 'open', until: '11-24 12:00' },
    ],
  ])('%s', (_, local, different, expected) => {
    const status: Asked = asked(local, different);
    expect(Object.fromEntries(Object.keys(expected).map((key) => [key, status[key as keyof Asked]]))).toEqual(expected);
  });

  it('consultations that are on, also while the office is closed', () => {
    expect(asked('2026-12-01T13:00').servicesNow.map(({ of }) => of)).toEqual(['sprechstunde-seniorenbeirat']);
    expect(asked('2026-12-01T13:00').state).toBe('closed');
  });
});

describe('stale', () => {
  it.each<[string, Different, string, string]>([
    ['on the day of reviewBy it is open', { reviewBy: '2026-11-24' }, '2026-11-24T11:00', 'open until 11-24 12:00'],
    [
      'past it nothing is called open',
      { reviewBy: '2026-11-23' },
      '2026-11-24T11:00',
      'tentative stale until 11-24 12:00',
    ],
    ['a month holds to its last day', { reviewBy: '2026-11' }, '2026-11-30T11:00', 'open until 11-30 12:00'],
    ['18 months after asOf it is still open', { asOf: '2025-05-24' }, '2026-11-24T11:00', 'open until 11-24 12:00'],
    ['a day later no longer', { asOf: '2025-05-23' }, '2026-11-24T11:00', 'tentative stale until 11-24 12:00'],
    ['closed stays closed', { reviewBy: '2026-01' }, '2026-11-24T13:00', 'closed outside-hours until 11-24 14:00'],
    [
      'reviewBy counts before asOf',
      { reviewBy: '2027-01', asOf: '2020' },
      '2026-11-24T11:00',
      'open until 11-24 12:00',
    ],
    ['without either it is trusted', { asOf: undefined }, '2026-11-24T11:00', 'open until 11-24 12:00'],
  ])('%s', (_, different, local, expected) => {
    expect(stateAt(innenstadtWest(different), local)).toBe(expected);
  });
});
