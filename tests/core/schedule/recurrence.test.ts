import { RRuleTemporal } from 'rrule-temporal';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/core/model/office-document.js';
import { occurrences } from '../../../src/core/schedule/occurrences.js';
import { needsRecurrence } from '../../../src/core/schedule/prepare-schedule.js';
import * as recurrence from '../../../src/core/schedule/recurrence.js';
import { documentOf, scheduleOf } from '../documents.js';

const hours = { startTime: '10:00', endTime: '12:00' } as const;
// A country whose holidays are not known here, so that nothing rests.
const parts = { region: 'XX' };
const window = { from: '2026-01-01', through: '2027-12-31' };

const ours = (rule: Rule): readonly string[] =>
  occurrences(scheduleOf([{ ...hours, ...rule }], {}, parts, { recurrence }), window).map(({ localDate }) => localDate);

/** The dates by an independent implementation of RFC 5545. */
const theirs = (rrule: string, start: string): readonly string[] => {
  const rule = new RRuleTemporal({ rruleString: `DTSTART:${start.replaceAll('-', '')}T100000Z\nRRULE:${rrule}` });
  return rule
    .between(new Date('2026-01-01T00:00:00Z'), new Date('2027-12-31T23:59:59Z'), true)
    .map((date) => date.toString().slice(0, 10));
};

describe('rules by rrule agree with rrule-temporal', () => {
  it.each([
    ['FREQ=MONTHLY;BYMONTHDAY=15', '2012-03-15'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2012-03-31'],
    ['FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=31', '2012-01-31'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2012-01-31'],
    ['FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2', '2012-01-10'],
    ['FREQ=YEARLY;BYMONTH=5;BYDAY=2SU', '2012-05-13'],
    ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '2012-05-14'],
    ['FREQ=YEARLY', '2012-05-20'],
    ['FREQ=MONTHLY', '2012-01-30'],
    ['FREQ=DAILY;INTERVAL=3', '2012-05-14'],
    ['FREQ=DAILY;BYDAY=MO,WE', '2012-05-14'],
    ['FREQ=WEEKLY', '2012-05-14'],
    ['FREQ=WEEKLY;INTERVAL=3;BYDAY=TU;WKST=SU', '2012-05-13'],
    ['FREQ=WEEKLY;BYDAY=TU;COUNT=30', '2026-05-12'],
    ['FREQ=WEEKLY;BYDAY=TU;UNTIL=20260630T235959Z', '2026-05-12'],
  ])('%s from %s', (rrule, validFrom) => {
    const dates = ours({ rrule, validFrom });
    expect(dates.length).toBeGreaterThan(0);
    expect(dates).toEqual(theirs(rrule, validFrom));
  });
});

describe('a rule that never comes', () => {
  // Left to itself rrule looks for each of them up to the year 9999, most of a minute for every year asked about.
  it.each([
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;BYSETPOS=5;BYDAY=MO',
    'FREQ=WEEKLY;BYDAY=MO;BYSETPOS=9',
    'FREQ=MONTHLY;BYMONTHDAY=30;BYMONTH=2;UNTIL=20261231',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=YEARLY;BYWEEKNO=1;BYMONTH=6;COUNT=3',
  ])('%s gives no date and holds up nothing', (rrule) => {
    for (const validFrom of ['2024-01-01', undefined]) expect(ours({ rrule, validFrom })).toEqual([]);
  });

  it('a rule that comes seldom is still found', () => {
    const leapDays = occurrences(
      scheduleOf([{ ...hours, rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', validFrom: '1996-02-29' }], {}, parts, {
        recurrence,
      }),
      { from: '2026-01-01', through: '2036-12-31' },
    );
    expect(leapDays.map(({ localDate }) => localDate)).toEqual(['2028-02-29', '2032-02-29', '2036-02-29']);
  });
});

describe('the engine is only asked for where it is needed', () => {
  it.each([
    ['FREQ=WEEKLY;BYDAY=MO', false],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;WKST=MO', false],
    ['FREQ=MONTHLY;BYDAY=2TU,-1FR', false],
    ['FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2', false],
    ['FREQ=DAILY', false],
    ['FREQ=DAILY;INTERVAL=1;BYDAY=SA,SU', false],
    ['FREQ=WEEKLY;BYDAY=MO;UNTIL=20271231', false],
    ['FREQ=MONTHLY;BYMONTHDAY=15', true],
    ['FREQ=YEARLY;BYDAY=1MO', true],
    ['FREQ=WEEKLY;BYDAY=MO;COUNT=10', true],
    ['FREQ=WEEKLY;BYDAY=MO;WKST=SU', false],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;WKST=SU', true],
    ['FREQ=DAILY;INTERVAL=2', true],
    ['FREQ=MONTHLY;BYDAY=MO', true],
  ])('%s: %s', (rrule, expected) => {
    expect(
      needsRecurrence(documentOf({ offices: [{ id: 'office', name: 'Büro', hours: [{ rrule, ...hours }] }] })),
    ).toBe(expected);
  });

  it('also inside an override', () => {
    const overrides = [{ on: ['2026'], hours: [{ rrule: 'FREQ=MONTHLY;BYMONTHDAY=1' }] }];
    expect(needsRecurrence(documentOf({ offices: [{ id: 'office', name: 'Büro', overrides }] }))).toBe(true);
  });

  it('without a known beginning every date is tentative', () => {
    const schedule = scheduleOf([{ ...hours, rrule: 'FREQ=DAILY;INTERVAL=2' }], {}, parts, { recurrence });
    expect(occurrences(schedule, { from: '2026-11-23', through: '2026-11-24' }).map(({ state }) => state)).toEqual([
      'tentative',
      'tentative',
    ]);
  });
});
