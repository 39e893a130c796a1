import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/core/model/parse-document.js';
import { stepsPerCall } from '../../../src/core/schedule/budget.js';
import { occurrences } from '../../../src/core/schedule/occurrences.js';
import { needsRecurrence, prepareSchedule } from '../../../src/core/schedule/prepare-schedule.js';
import * as recurrence from '../../../src/core/schedule/recurrence.js';
import type { Rule } from '../../../src/core/model/office-document.js';
import { documentOf } from '../documents.js';
import { datesOf, innenstadtWest } from './meaning.js';

const at10 = { startTime: '10:00', endTime: '12:00' } as const;
const documentWith = (...hours: Rule[]) =>
  documentOf({ region: 'XX', offices: [{ id: 'office', name: 'Büro', hours }] });
const dates = (rule: Rule, window: string): string =>
  datesOf(innenstadtWest({ region: 'XX', office: { hours: [{ ...at10, ...rule }] } }), window).replaceAll(
    ' 10:00–12:00',
    '',
  );

/** What a webmaster may paste: rows as [text, what it gives of November 2026 and January 2027]; refused ones below. */
describe('rrule: the last resort', () => {
  it.each<[string, Rule, string]>([
    ['the last working day', { rrule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1' }, '11-30, 01-29'],
    ['the 15th', { rrule: 'FREQ=MONTHLY;BYMONTHDAY=15' }, '11-15, 01-15'],
    ['the last day', { rrule: 'FREQ=MONTHLY;BYMONTHDAY=-1' }, '11-30, 01-31'],
    [
      'ten times from a day on (COUNT)',
      { rrule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=10', validFrom: '2026-11-17' },
      '11-17, 11-24, 01-05, 01-12, 01-19',
    ],
    [
      'the rest of a COUNT begun long ago',
      { rrule: 'FREQ=MONTHLY;BYMONTHDAY=10;COUNT=203', validFrom: '2010-01-10' },
      '11-10',
    ],
    ['a COUNT that is over', { rrule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=3', validFrom: '2020-01-07' }, ''],
    [
      'UNTIL with a time: that day still belongs to it',
      { rrule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261117T225959Z' },
      '11-03, 11-10, 11-17',
    ],
    [
      'UNTIL before the beginning: never',
      { rrule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20260101', validFrom: '2026-06-02' },
      '',
    ],
    [
      'UNTIL and validThrough: what ends first',
      { rrule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20270105', validThrough: '2026-11-10' },
      '11-03, 11-10',
    ],
    [
      'the week of an interval begins on WKST: Sunday is its first day',
      { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=SU', validFrom: '2026-11-01' },
      '11-01, 11-03, 11-15, 11-17, 11-29, 01-10, 01-12, 01-24, 01-26',
    ],
    [
      'or its last',
      { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=MO', validFrom: '2026-11-01' },
      '11-01, 11-10, 11-15, 11-24, 11-29, 01-05, 01-10, 01-19, 01-24',
    ],
    ['in some months (BYMONTH)', { rrule: 'FREQ=YEARLY;BYMONTH=1,11;BYDAY=2SU' }, '11-08, 01-10'],
    ['calendar weeks (BYWEEKNO)', { rrule: 'FREQ=YEARLY;BYWEEKNO=47;BYDAY=MO' }, '11-16'],
    ['every second day', { rrule: 'FREQ=DAILY;INTERVAL=20', validFrom: '2026-11-02' }, '11-02, 11-22, 01-01, 01-21'],
    [
      'every second month from its first date on',
      { rrule: 'FREQ=MONTHLY;INTERVAL=2', validFrom: '2026-09-24' },
      '11-24, 01-24',
    ],
  ])('%s: %o', (_, rule, expected) => {
    const both = [dates(rule, '2026-11-01/2026-11-30'), dates(rule, '2027-01-01/2027-01-31')];
    expect(both.filter(Boolean).join(', ')).toBe(expected);
  });

  it.each([
    ['more often than daily', 'FREQ=HOURLY'],
    ['more often than daily', 'FREQ=MINUTELY;INTERVAL=30'],
    ['more often than daily', 'FREQ=SECONDLY;COUNT=10'],
    ['times of the day belong to startTime', 'FREQ=DAILY;BYHOUR=9,14'],
    ['times of the day belong to startTime', 'FREQ=DAILY;BYMINUTE=30'],
    ['an absurd COUNT', 'FREQ=DAILY;COUNT=10001'],
    ['an absurd COUNT', 'FREQ=DAILY;COUNT=999999999'],
    ['a COUNT of none', 'FREQ=DAILY;COUNT=0'],
    ['an INTERVAL of none', 'FREQ=WEEKLY;INTERVAL=0;BYDAY=MO'],
    ['the beginning belongs to validFrom', 'DTSTART:20260101\nRRULE:FREQ=WEEKLY'],
    ['the beginning belongs to validFrom', 'FREQ=WEEKLY;DTSTART=20260101'],
    ['exceptions belong to overrides', 'FREQ=WEEKLY;EXDATE=20261224'],
    ['the name of the property', 'RRULE:FREQ=WEEKLY;BYDAY=MO'],
    ['small letters', 'freq=weekly;byday=mo'],
    ['spaces', 'FREQ=WEEKLY; BYDAY=MO'],
    ['German weekdays', 'FREQ=WEEKLY;BYDAY=DI'],
    ['words', 'jeden Montag'],
  ])('refused with its pointer: %s (%s)', (_, rrule) => {
    const { value, problems } = parseDocument(documentWith({ ...at10, rrule }));
    expect(problems.map(({ pointer, code, expected }) => `${pointer} ${code} ${expected}`)).toEqual([
      '/offices/0/hours/0/rrule format recurrence',
    ]);
    expect(value.offices[0]?.hours).toEqual([{ ...at10, status: 'tentative' }]);
  });
});

describe('an rrule that says no more than the other fields is one of them', () => {
  it.each<[string, Rule]>([
    ['FREQ=WEEKLY;BYDAY=MO,TH', { byDay: ['MO', 'TH'] }],
    ['FREQ=WEEKLY;BYDAY=MO,TH;WKST=SU', { byDay: ['MO', 'TH'] }],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', { byDay: ['MO'], interval: 2 }],
    ['FREQ=MONTHLY;BYDAY=2TU,-1FR', { byDay: ['2TU', '-1FR'] }],
    ['FREQ=MONTHLY;BYDAY=+2TU', { byDay: ['2TU'] }],
    ['FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1', { byDay: ['-1FR'] }],
    ['FREQ=MONTHLY;INTERVAL=3;BYDAY=1WE;WKST=MO', { byDay: ['1WE'], interval: 3 }],
    ['FREQ=DAILY;BYDAY=SA,SU', { byDay: ['SA', 'SU'] }],
    ['FREQ=WEEKLY;BYDAY=MO;UNTIL=20261207T225959Z', { byDay: ['MO'], validThrough: '2026-12-07' }],
  ])('%s', (rrule, plain) => {
    const [validFrom, window] = ['2026-10-05', '2026-10-01/2027-12-31'];
    expect(needsRecurrence(documentWith({ rrule, validFrom }))).toBe(false);
    expect(dates({ rrule, validFrom }, window)).toBe(dates({ ...plain, validFrom }, window));
    expect(dates({ rrule, validFrom }, window)).not.toBe('');
  });
});

describe('bounds', () => {
  const stepsFor = (hours: readonly Rule[], from: string, through: string): number => {
    const schedule = prepareSchedule(documentWith(...hours), { recurrence });
    occurrences(schedule, { from, through });
    return stepsPerCall - schedule.budget.left;
  };

  it('each year of an rrule is paid for', () => {
    const rrule = { ...at10, rrule: 'FREQ=MONTHLY;BYMONTHDAY=15' };
    const [one, ten] = [[rrule], Array.from({ length: 10 }, (_, i) => ({ ...rrule, note: `${i}` }))].map((hours) =>
      stepsFor(hours, '2026-01-01', '2026-01-02'),
    ) as [number, number];
    expect(one).toBeGreaterThan(366);
    expect(ten - one).toBe(9 * 366);
  });

  it('so that thousands of them hold up no page', () => {
    const hours = Array.from({ length: 5000 }, (_, i) => ({ ...at10, rrule: 'FREQ=DAILY;INTERVAL=3', note: `${i}` }));
    const schedule = prepareSchedule(documentWith(...hours), { recurrence });
    expect(() => occurrences(schedule, { from: '2026-01-01', through: '2026-01-01' })).toThrow(/fewer days/);
  });

  it.each(['FREQ=MONTHLY;BYMONTHDAY=15', 'FREQ=WEEKLY;INTERVAL=3;BYDAY=SU,TU;WKST=SU', 'FREQ=DAILY;INTERVAL=3'])(
    "an rrule's age costs nothing: %s",
    (rrule) => {
      const steps = (validFrom: string) => stepsFor([{ ...at10, rrule, validFrom }], '2026-01-01', '2026-01-31');
      const [old, young] = [steps('1975-01-15'), steps('2025-12-15')];
      expect(Math.abs(old - young)).toBeLessThan(31);
    },
  );

  it('a COUNT is counted once, not for each year that is asked about', () => {
    const rule = { ...at10, rrule: 'FREQ=MONTHLY;BYMONTHDAY=10;COUNT=500', validFrom: '2000-01-10' };
    const schedule = prepareSchedule(documentWith(rule), { recurrence });
    occurrences(schedule, { from: '2026-01-01', through: '2026-01-01' });
    const first = stepsPerCall - schedule.budget.left;
    occurrences(schedule, { from: '2027-01-01', through: '2027-01-01' });
    expect(first).toBeGreaterThan(26 * 366);
    expect(stepsPerCall - schedule.budget.left).toBeLessThan(400);
  });
});
