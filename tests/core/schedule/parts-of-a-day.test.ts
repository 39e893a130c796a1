import { describe, expect, it } from 'vitest';
import type { Override, Rule } from '../../../src/core/model/office-document.js';
import { instantOf } from '../../../src/core/schedule/local-time.js';
import type { Reason } from '../../../src/core/schedule/opening-state.js';
import { occurrences } from '../../../src/core/schedule/occurrences.js';
import { openingStatus } from '../../../src/core/schedule/opening-status.js';
import { scheduleOf } from '../documents.js';

const tuesday: Rule = { byDay: ['TU'], startTime: '10:00', endTime: '16:00' };
const date = '2026-11-24';

const because = (reason: Reason | undefined): string | undefined =>
  typeof reason?.name === 'string' ? reason.name : reason?.kind;

/** The dates of Tuesday, 24 November 2026. */
const dates = (overrides: readonly Override[], hours: readonly Rule[]): string =>
  occurrences(scheduleOf(hours, { overrides }), { from: date, through: date })
    .map(({ startTime = '', endTime = '', state, reason }) =>
      [state, `${startTime}–${endTime}`, because(reason)].filter(Boolean).join(' '),
    )
    .join(', ');

/** What is said at a time of that day, and why. */
const said = (time: string, overrides: readonly Override[], hours: readonly Rule[] = [tuesday]): string => {
  const schedule = scheduleOf(hours, { overrides });
  const { state, reason } = openingStatus(schedule, 'office', instantOf(schedule, `${date}T${time}`));
  return [state, because(reason)].filter(Boolean).join(', ');
};

describe('an override for a part of a day', () => {
  const afternoon: Override = { on: [date], startTime: '13:00', status: 'cancelled', note: 'Betriebsausflug' };

  it.each<[string, Override, readonly Rule[], string]>([
    [
      'cancels what begins in it, where the end is not known',
      afternoon,
      [{ byDay: ['TU'], startTime: '19:00' }],
      'cancelled 19:00– Betriebsausflug',
    ],
    [
      'leaves what begins before it, where the end is not known',
      afternoon,
      [{ byDay: ['TU'], startTime: '10:00' }],
      'confirmed 10:00–',
    ],
    ['leaves a date without a time', afternoon, [{ byDay: ['TU'] }], 'confirmed –'],
    ['leaves what is over before it begins', { ...afternoon, startTime: '17:00' }, [tuesday], 'confirmed 10:00–16:00'],
    ['leaves what ends when it begins', { ...afternoon, startTime: '16:00' }, [tuesday], 'confirmed 10:00–16:00'],
  ])('%s', (_, override, hours, expected) => {
    expect(dates([override], hours)).toBe(expected);
  });

  it.each<[string, string, readonly Override[], string]>([
    ['closes for its reason', '14:00', [afternoon], 'closed, Betriebsausflug'],
    ['also beyond the hours', '18:00', [afternoon], 'closed, Betriebsausflug'],
    ['but not before it', '11:00', [afternoon], 'open'],
    [
      'closes nothing where it only makes things uncertain',
      '18:00',
      [{ ...afternoon, status: 'tentative' }],
      'closed, outside-hours',
    ],
    [
      'opens a part of a closed day',
      '11:00',
      [
        { on: [date], status: 'cancelled', note: 'Umzug' },
        { on: [date], startTime: '10:00', endTime: '12:00', status: 'confirmed', note: 'Notdienst' },
      ],
      'open, Notdienst',
    ],
    [
      'and leaves the rest of it closed',
      '12:00',
      [
        { on: [date], status: 'cancelled', note: 'Umzug' },
        { on: [date], startTime: '10:00', endTime: '12:00', status: 'confirmed', note: 'Notdienst' },
      ],
      'closed, Umzug',
    ],
    [
      'the part that takes place is not closed because of the rest, not even where it has no hours',
      '08:30',
      [
        { on: [date], status: 'cancelled', note: 'Umzug' },
        { on: [date], startTime: '08:00', endTime: '09:00', status: 'confirmed' },
      ],
      'closed, outside-hours',
    ],
  ])('%s', (_, time, overrides, expected) => {
    expect(said(time, overrides)).toBe(expected);
  });
});

describe('an override leaves what it says nothing about', () => {
  it.each<[string, Override, readonly Rule[], string]>([
    [
      'another place makes an uncertain date no more certain',
      { on: [date], place: 'there' },
      [{ ...tuesday, status: 'tentative' }],
      'tentative 10:00–16:00 override',
    ],
    [
      'confirmed is confirmed',
      { on: [date], status: 'confirmed' },
      [{ ...tuesday, status: 'tentative' }],
      'confirmed 10:00–16:00 override',
    ],
    [
      'what a rule calls off stays so',
      { on: [date], place: 'there' },
      [{ ...tuesday, status: 'cancelled', note: 'Sommerpause' }],
      'cancelled 10:00–16:00 Sommerpause',
    ],
  ])('%s', (_, override, hours, expected) => {
    expect(dates([override], hours)).toBe(expected);
  });

  it('hours that rest on a holiday rest for this reason, also at another place', () => {
    const schedule = scheduleOf([{ ...tuesday, byDay: ['FR'] }], {
      overrides: [{ on: ['2026-12-21/2026-12-31'], place: 'there', note: 'Umzug' }],
    });
    const [christmas] = occurrences(schedule, { from: '2026-12-25', through: '2026-12-25' });
    expect([christmas?.state, christmas?.reason?.id]).toEqual(['cancelled', 'christmas-day']);
  });
});
