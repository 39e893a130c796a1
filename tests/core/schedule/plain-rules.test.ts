import { describe, expect, it } from 'vitest';
import type { Rule, Service } from '../../../src/core/model/office-document.js';
import { occurrences } from '../../../src/core/schedule/occurrences.js';
import { scheduleOf, serviceSchedule } from '../documents.js';

/** The dates on which a rule takes place in a window, with a mark where they are not certain: `~` tentative, `-` cancelled. */
const dates = (rule: Rule, from: string, through: string): string =>
  occurrences(scheduleOf([{ startTime: '10:00', endTime: '12:00', ...rule }]), { from, through })
    .map(
      ({ localDate, state }) =>
        ({ confirmed: '', tentative: '~', cancelled: '-', 'by-appointment': '?' })[state] + localDate.slice(5),
    )
    .join(' ');

describe('a rule takes place', () => {
  it.each<[string, Rule, string, string, string]>([
    ['every Wednesday', { byDay: ['WE'] }, '2026-11-23', '2026-12-09', '11-25 12-02 12-09'],
    ['on the first Wednesday of the month', { byDay: ['1WE'] }, '2026-11-01', '2027-01-31', '11-04 12-02 01-06'],
    ['on the last Friday of the month', { byDay: ['-1FR'] }, '2026-09-01', '2026-12-31', '09-25 10-30 11-27 -12-25'],
    [
      'on the fifth Monday, where there is one',
      { byDay: ['5MO'] },
      '2026-01-01',
      '2026-12-31',
      '03-30 06-29 08-31 11-30',
    ],
    ['on the second and fourth Tuesday', { byDay: ['2TU', '4TU'] }, '2026-11-01', '2026-11-30', '11-10 11-24'],
    [
      'every second week, from its first date',
      { byDay: ['MO'], interval: 2, validFrom: '2026-12-14' },
      '2026-12-01',
      '2027-01-31',
      '12-14 12-28 01-11 01-25',
    ],
    [
      'every second week, also where the first date is in the middle of the week',
      { byDay: ['MO', 'TH'], interval: 2, validFrom: '2026-11-25' },
      '2026-11-01',
      '2026-12-12',
      '11-26 12-07 12-10',
    ],
    [
      'every second week, nobody knows which',
      { byDay: ['MO'], interval: 2 },
      '2026-11-16',
      '2026-11-30',
      '~11-16 ~11-23 ~11-30',
    ],
    [
      'every third month',
      { byDay: ['1TU'], interval: 3, validFrom: '2026-02-01' },
      '2026-01-01',
      '2026-12-31',
      '02-03 05-05 08-04 11-03',
    ],
    [
      'in odd calendar weeks, and twice in a row after week 53',
      { byDay: ['MO'], weekParity: 'odd' },
      '2026-12-07',
      '2027-01-18',
      '12-14 12-28 01-04 01-18',
    ],
    ['in even calendar weeks', { byDay: ['MO'], weekParity: 'even' }, '2026-12-07', '2027-01-18', '12-07 12-21 01-11'],
    [
      'on single days, holidays among them',
      { dates: ['2026-12-25', '2026-12-27', '--01-01'] },
      '2026-12-01',
      '2027-01-31',
      '12-25 12-27 01-01',
    ],
    ['on 29 February only where there is one', { dates: ['--02-29'] }, '2026-01-01', '2028-12-31', '02-29'],
    [
      'in a season',
      { byDay: ['SU'], validFrom: '--05-15', validThrough: '--09' },
      '2026-05-01',
      '2026-05-31',
      '05-17 05-24 05-31',
    ],
    [
      'in a season that goes over New Year',
      { byDay: ['FR'], validFrom: '--12-20', validThrough: '--01-10' },
      '2026-12-01',
      '2027-01-31',
      '-12-25 -01-01 01-08',
    ],
    [
      'from a month to a month, both whole',
      { byDay: ['TU'], validFrom: '2026-11', validThrough: '2026-12' },
      '2026-10-20',
      '2027-01-10',
      '11-03 11-10 11-17 11-24 12-01 12-08 12-15 12-22 12-29',
    ],
    ['from a year on', { byDay: ['1MO'], validFrom: '2027' }, '2026-11-01', '2027-02-01', '01-04 02-01'],
    [
      'by an RFC 5545 rule as long as the office says',
      { rrule: 'FREQ=WEEKLY;BYDAY=TU', validThrough: '2026-11' },
      '2026-11-20',
      '2026-12-10',
      '11-24',
    ],
    ['from tomorrow', { byDay: ['MO', 'TU'], validFrom: '2026-11-24' }, '2026-11-23', '2026-11-24', '11-24'],
    ['until yesterday', { byDay: ['MO', 'TU'], validThrough: '2026-11-23' }, '2026-11-23', '2026-11-24', '11-23'],
    ['not on public holidays', { byDay: ['FR'] }, '2026-04-01', '2026-04-10', '-04-03 04-10'],
    [
      'on public holidays too, where it says so',
      { byDay: ['SA', 'SU', 'PH'] },
      '2026-12-24',
      '2026-12-27',
      '12-25 12-26 12-27',
    ],
    ['only on public holidays', { byDay: ['PH'] }, '2026-12-01', '2027-01-01', '12-25 12-26 01-01'],
    ['never, where it names no days', { booking: 'required' }, '2026-01-01', '2026-12-31', ''],
    ['on 24 and 31 December, which are ordinary days', { byDay: ['TH'] }, '2026-12-24', '2026-12-31', '12-24 12-31'],
  ])('%s', (_, rule, from, through, expected) => {
    expect(dates(rule, from, through)).toBe(expected);
  });
});

describe('what a state or a town adds', () => {
  it.each<[string, string, Parameters<typeof scheduleOf>[2], string]>([
    [
      "Augsburg's 8 August rests in Augsburg",
      '2025-08-08',
      { region: 'DE-BY', localHolidays: [{ on: ['--08-08'], name: 'Augsburger Friedensfest' }] },
      'cancelled',
    ],
    ['and only there', '2025-08-08', { region: 'DE-BY' }, 'confirmed'],
    [
      'Mariä Himmelfahrt by municipality',
      '2025-08-15',
      { region: 'DE-BY', localHolidays: [{ on: ['--08-15'], name: 'Mariä Himmelfahrt' }] },
      'cancelled',
    ],
    [
      'Fronleichnam in a part of Saxony',
      '2026-06-04',
      { region: 'DE-SN', localHolidays: [{ on: ['easter+60'], name: 'Fronleichnam' }] },
      'cancelled',
    ],
    [
      'a holiday that a town does not keep',
      '2026-06-04',
      { localHolidays: [{ on: ['easter+60'], status: 'cancelled' }] },
      'confirmed',
    ],
    ['without a region only the nationwide ones', '2026-06-04', { region: undefined }, 'confirmed'],
    ['without a region the nationwide ones', '2026-04-03', { region: undefined }, 'cancelled'],
  ])('%s', (_, date, parts, expected) => {
    const schedule = scheduleOf([{ byDay: ['TH', 'FR'], startTime: '10:00', endTime: '12:00' }], {}, parts);
    expect(occurrences(schedule, { from: date, through: date }).map(({ state }) => state)).toEqual([expected]);
  });
});

describe('how often, where nobody knows from when it is counted', () => {
  it.each<[string, Rule, Partial<Service>, string | undefined]>([
    ['every second week', { byDay: ['MO'], interval: 2 }, {}, '2 week'],
    ['every third month', { byDay: ['1MO'], interval: 3 }, {}, '3 month'],
    ['said by an RFC 5545 rule', { rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO' }, {}, '2 week'],
    ['not where the beginning is known', { byDay: ['MO'], interval: 2, validFrom: '2026-12-07' }, {}, undefined],
    ['not where it is not certain anyway', { byDay: ['MO'], interval: 2, status: 'tentative' }, {}, undefined],
    ['nor the whole service', { byDay: ['MO'], interval: 2 }, { status: 'tentative' }, undefined],
    [
      'nor where somebody says that this date is, or is not',
      { byDay: ['MO'], interval: 2 },
      { overrides: [{ on: ['2026-12-07'], status: 'confirmed' }] },
      undefined,
    ],
  ])('%s', (_, rule, service, expected) => {
    const schedule = serviceSchedule({ hours: [{ startTime: '10:00', ...rule }], ...service });
    const [date] = occurrences(schedule, { from: '2026-12-07', through: '2026-12-07' });
    expect(date).toBeDefined();
    expect(date?.rhythm && `${date.rhythm.interval} ${date.rhythm.unit}`).toBe(expected);
  });
});
