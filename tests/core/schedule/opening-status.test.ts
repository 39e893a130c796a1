import { describe, expect, it } from 'vitest';
import type { Office, OfficeDocument, Rule } from '../../../src/core/model/office-document.js';
import { instantOf, localDateTime } from '../../../src/core/schedule/local-time.js';
import { openingStatus } from '../../../src/core/schedule/opening-status.js';
import type { Schedule } from '../../../src/core/schedule/prepare-schedule.js';
import { scheduleOf, serviceSchedule } from '../documents.js';

const statusAt = (schedule: Schedule, local: string, channel?: 'visit' | 'phone') =>
  openingStatus(schedule, 'office', instantOf(schedule, local), channel);

const moment = (schedule: Schedule, at: number | undefined): string | undefined => {
  if (at === undefined) return undefined;
  const { date, time } = localDateTime(schedule, at);
  return `${date.slice(5)} ${time}`;
};

interface Case {
  readonly hours?: readonly Rule[];
  readonly office?: Partial<Office>;
  readonly document?: Partial<OfficeDocument>;
  readonly at: string;
  readonly said: string;
}

const tuesday: Rule = { byDay: ['TU'], startTime: '10:00', endTime: '12:00' };

/** state, reason, [since → until], next opening, next possibility */
const said = ({ hours = [tuesday], office, document, at }: Case): string => {
  const schedule = scheduleOf(hours, office, document);
  const { state, reason, callFirst, since, until, nextOpening, nextPossible, closesSoon } = statusAt(schedule, at);
  return [
    state,
    reason?.kind,
    callFirst && 'call first',
    closesSoon && 'closes soon',
    `${moment(schedule, since) ?? '…'} → ${moment(schedule, until) ?? '…'}`,
    nextOpening !== undefined && `opens ${moment(schedule, nextOpening)}`,
    nextPossible !== undefined && `perhaps ${moment(schedule, nextPossible)}`,
  ]
    .filter(Boolean)
    .join(', ');
};

describe('the status of an office', () => {
  it.each<[string, Case]>([
    [
      'open, from the first minute',
      { at: '2026-11-24T10:00', said: 'open, 11-24 10:00 → 11-24 12:00, opens 12-01 10:00' },
    ],
    [
      'closed, from the last',
      { at: '2026-11-24T12:00', said: 'closed, outside-hours, 11-24 12:00 → 12-01 10:00, opens 12-01 10:00' },
    ],
    [
      'closes soon, half an hour before',
      { at: '2026-11-24T11:30', said: 'open, closes soon, 11-24 10:00 → 11-24 12:00, opens 12-01 10:00' },
    ],
    [
      'not yet, a minute earlier',
      { at: '2026-11-24T11:29', said: 'open, 11-24 10:00 → 11-24 12:00, opens 12-01 10:00' },
    ],
    [
      'by appointment',
      {
        hours: [{ ...tuesday, booking: 'required' }],
        at: '2026-11-24T11:00',
        said: 'by-appointment, 11-24 10:00 → 11-24 12:00, perhaps 12-01 10:00',
      },
    ],
    [
      'call first',
      {
        office: { booking: 'recommended' },
        at: '2026-11-24T11:00',
        said: 'open, call first, 11-24 10:00 → 11-24 12:00, opens 12-01 10:00',
      },
    ],
    [
      'past midnight, seen the day after',
      {
        hours: [{ byDay: ['SA'], startTime: '22:00', endTime: '02:00' }],
        at: '2026-11-29T01:00',
        said: 'open, 11-28 22:00 → 11-29 02:00, opens 12-05 22:00',
      },
    ],
    [
      'until midnight',
      {
        hours: [{ byDay: ['SA'], startTime: '22:00', endTime: '24:00' }],
        at: '2026-11-28T23:50',
        said: 'open, closes soon, 11-28 22:00 → 11-29 00:00, opens 12-05 22:00',
      },
    ],
    [
      'round the clock, from Sunday to Monday',
      {
        hours: [{ byDay: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU', 'PH'], startTime: '00:00', endTime: '24:00' }],
        at: '2026-11-24T11:00',
        said: 'open, … → …',
      },
    ],
    [
      'the more certain of two',
      {
        hours: [tuesday, { ...tuesday, status: 'tentative' }],
        at: '2026-11-24T11:00',
        said: 'open, 11-24 10:00 → 11-24 12:00, opens 12-01 10:00',
      },
    ],
    [
      'certain for a part of the time',
      {
        hours: [tuesday, { ...tuesday, endTime: '14:00', status: 'tentative' }],
        at: '2026-11-24T11:00',
        said: 'open, 11-24 10:00 → 11-24 12:00, opens 12-01 10:00, perhaps 11-24 12:00',
      },
    ],
    [
      'from midnight on perhaps, although the time of another date of that day is not known',
      {
        hours: [{ byDay: ['TU'] }, { byDay: ['TU'], startTime: '00:00' }],
        at: '2026-11-24T11:00',
        said: 'tentative, no-end, 11-24 00:00 → 11-25 00:00, perhaps 12-01 00:00',
      },
    ],
    [
      'whichever of the two is written first',
      {
        hours: [{ byDay: ['TU'], startTime: '00:00' }, { byDay: ['TU'] }],
        at: '2026-11-24T11:00',
        said: 'tentative, no-end, 11-24 00:00 → 11-25 00:00, perhaps 12-01 00:00',
      },
    ],
    [
      'not certain once the end is not known',
      {
        hours: [{ byDay: ['TU'], startTime: '19:00' }],
        at: '2026-11-24T20:00',
        said: 'tentative, no-end, 11-24 19:00 → 11-25 00:00, perhaps 12-01 19:00',
      },
    ],
    [
      'not known on a day without a time',
      {
        hours: [{ byDay: ['TU'] }, { byDay: ['WE'], startTime: '10:00', endTime: '12:00' }],
        at: '2026-11-24T11:00',
        said: 'unknown, no-time, 11-24 00:00 → 11-25 00:00, opens 11-25 10:00',
      },
    ],
    [
      'by appointment on a day without a time',
      {
        hours: [{ byDay: ['TU'], booking: 'required' }],
        at: '2026-11-24T11:00',
        said: 'by-appointment, 11-24 00:00 → 11-25 00:00, perhaps 12-01 00:00',
      },
    ],
    ['not known without hours', { hours: [], at: '2026-11-24T11:00', said: 'unknown, no-hours, … → …' }],
    [
      'not known with hours only in words',
      { hours: [{ booking: 'required' }], at: '2026-11-24T11:00', said: 'unknown, no-hours, … → …' },
    ],
    [
      'not known where the post is vacant',
      {
        hours: [],
        office: { people: [{ role: 'Leitung', absent: true }] },
        at: '2026-11-24T11:00',
        said: 'unknown, vacancy, … → …',
      },
    ],
    [
      'a person who is away leaves no vacancy',
      {
        hours: [],
        office: { people: [{ name: 'A. B.', absent: true }] },
        at: '2026-11-24T11:00',
        said: 'unknown, no-hours, … → …',
      },
    ],
    [
      'a vacant post closes nothing',
      {
        office: { people: [{ role: 'Leitung', absent: true }] },
        at: '2026-11-24T11:00',
        said: 'open, 11-24 10:00 → 11-24 12:00, opens 12-01 10:00',
      },
    ],
    [
      'a closed day without hours',
      {
        hours: [],
        office: { overrides: [{ on: ['2026-11-24'], status: 'cancelled' }] },
        at: '2026-11-24T11:00',
        said: 'closed, override, 11-24 00:00 → 11-25 00:00',
      },
    ],
    [
      'a closed part of a day',
      {
        office: { overrides: [{ on: ['2026-11-24'], startTime: '11:00', status: 'cancelled' }] },
        at: '2026-11-24T11:30',
        said: 'closed, override, 11-24 11:00 → 12-01 10:00, opens 12-01 10:00',
      },
    ],
    [
      'a holiday, all day long',
      {
        hours: [{ byDay: ['FR'], startTime: '10:00', endTime: '12:00' }],
        at: '2026-12-25T08:00',
        said: 'closed, public-holiday, 12-18 12:00 → 01-08 10:00, opens 01-08 10:00',
      },
    ],
    [
      'a holiday on a day without hours is no reason',
      { at: '2026-12-25T08:00', said: 'closed, outside-hours, 12-22 12:00 → 12-29 10:00, opens 12-29 10:00' },
    ],
    [
      'open in spite of a holiday',
      {
        hours: [{ byDay: ['FR'], startTime: '10:00', endTime: '12:00' }],
        office: { overrides: [{ on: ['public-holidays'], status: 'confirmed' }] },
        at: '2026-12-25T11:00',
        said: 'open, override, 12-25 10:00 → 12-25 12:00, opens 01-01 10:00',
      },
    ],
    [
      'nothing within 400 days',
      {
        hours: [{ byDay: ['TU'], startTime: '10:00', endTime: '12:00', validFrom: '2028-01-01' }],
        at: '2026-11-24T11:00',
        said: 'closed, outside-hours, … → …',
      },
    ],
    [
      'past its review nothing is open',
      {
        document: { reviewBy: '2026-11-23' },
        at: '2026-11-24T11:00',
        said: 'tentative, stale, call first, 11-24 10:00 → 11-24 12:00, perhaps 12-01 10:00',
      },
    ],
    [
      'on the day of its review it still is',
      {
        document: { reviewBy: '2026-11-24' },
        at: '2026-11-24T11:00',
        said: 'open, 11-24 10:00 → 11-24 12:00, opens 12-01 10:00',
      },
    ],
    [
      '18 months after its date nothing is open',
      {
        document: { asOf: '2025-05' },
        at: '2026-12-01T11:00',
        said: 'tentative, stale, call first, 12-01 10:00 → 12-01 12:00, perhaps 12-08 10:00',
      },
    ],
    [
      'before that it is',
      {
        document: { asOf: '2025-05' },
        at: '2026-11-24T11:00',
        said: 'open, 11-24 10:00 → 11-24 12:00, opens 12-01 10:00',
      },
    ],
    [
      'the spring gap: half past two is half past three',
      {
        hours: [{ byDay: ['SU'], startTime: '02:30', endTime: '04:00' }],
        at: '2026-03-29T03:40',
        said: 'open, closes soon, 03-29 03:30 → 03-29 04:00, opens 04-05 02:30',
      },
    ],
  ])('%s', (_, given) => {
    expect(said(given)).toBe(given.said);
  });

  it('an office that is only there by telephone is not called closed', () => {
    const schedule = scheduleOf([{ ...tuesday, channels: ['phone'] }]);
    expect(statusAt(schedule, '2026-11-24T11:00').state).toBe('unknown');
    expect(statusAt(schedule, '2026-11-24T11:00', 'phone').state).toBe('open');
    expect(statusAt(schedule, '2026-11-24T13:00', 'phone').state).toBe('closed');
  });

  it('hours that only the recurrence engine can tell are being loaded', () => {
    const schedule = scheduleOf([{ rrule: 'FREQ=MONTHLY;BYMONTHDAY=24', startTime: '10:00', endTime: '12:00' }]);
    const { state, reason } = statusAt(schedule, '2026-11-24T11:00');
    expect([state, reason?.kind]).toEqual(['unknown', 'loading']);
  });

  it('an unknown office is refused', () => {
    expect(() => openingStatus(scheduleOf([]), 'nowhere', 0)).toThrow(RangeError);
  });

  it('consultations that are on, whatever the channel, but no activities', () => {
    const schedule = serviceSchedule({ hours: [{ ...tuesday, channels: ['phone'] }] });
    const activity = serviceSchedule({ hours: [tuesday], kind: 'activity' });
    const at = instantOf(schedule, '2026-11-24T11:00');
    expect(openingStatus(schedule, 'office', at).servicesNow.map(({ of }) => of)).toEqual(['service']);
    expect(openingStatus(activity, 'office', at).servicesNow).toEqual([]);
  });

  it.each([
    ['2026-11-24T23:00', ['service'], 'on the day on which it began'],
    ['2026-11-25T09:00', [], 'not on the next one'],
  ])('a consultation without an end is on at %s: %s (%s)', (local, on) => {
    const schedule = serviceSchedule({ hours: [{ byDay: ['TU'], startTime: '19:00' }] });
    const { servicesNow } = openingStatus(schedule, 'office', instantOf(schedule, local));
    expect(servicesNow.map(({ of }) => of)).toEqual(on);
  });

  it('the place of this moment', () => {
    const schedule = scheduleOf([{ ...tuesday, place: 'there' }], { place: 'here' });
    expect(statusAt(schedule, '2026-11-24T11:00').place).toBe('there');
    expect(statusAt(schedule, '2026-11-25T11:00').place).toBe('here');
  });
});
