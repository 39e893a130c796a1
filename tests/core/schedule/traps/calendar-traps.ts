import { office, type Trap } from './trap.js';

const hours = { startTime: '10:00', endTime: '12:00' };
const everyDay = { byDay: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], ...hours };
const isoWeeks =
  'ISO 8601: the first calendar week is the one with the first Thursday of the year; so too RFC 5545 §3.3.10, BYWEEKNO';
const invalidDates = 'RFC 5545 §3.3.10: dates that do not exist are ignored and not counted';

/** What the calendar does to rules. */
export const calendarTraps: readonly Trap[] = [
  {
    name: 'Odd weeks in a year with a week 53',
    why: 'The weeks 53 (28 December 2026) and 1 (4 January 2027) are both odd, so odd weeks follow one another; a program that counts fortnights leaves one out.',
    source: isoWeeks,
    document: office([{ byDay: ['MO'], weekParity: 'odd', ...hours }]),
    asked: [
      [
        '2026-12-14/2027-01-18',
        'Mon 2026-12-14 10:00–12:00, Mon 2026-12-28 10:00–12:00, Mon 2027-01-04 10:00–12:00, Mon 2027-01-18 10:00–12:00',
      ],
    ],
  },
  {
    name: 'Even weeks in a year with a week 53',
    why: 'Between the weeks 52 and 2 there are three weeks, not two.',
    source: isoWeeks,
    document: office([{ byDay: ['MO'], weekParity: 'even', ...hours }]),
    asked: [['2026-12-14/2027-01-18', 'Mon 2026-12-21 10:00–12:00, Mon 2027-01-11 10:00–12:00']],
  },
  {
    name: 'Every second week over a week 53',
    why: 'What takes place every 14 days goes on every 14 days, whatever the numbers of the weeks.',
    source: 'RFC 5545 §3.3.10, INTERVAL',
    document: office([{ byDay: ['MO'], interval: 2, validFrom: '2026-12-14', ...hours }]),
    asked: [
      ['2026-12-14/2027-01-18', 'Mon 2026-12-14 10:00–12:00, Mon 2026-12-28 10:00–12:00, Mon 2027-01-11 10:00–12:00'],
    ],
  },
  {
    name: 'Every second week, and nobody says which',
    why: 'Pages say "alle 14 Tage" without a date. Each week may be the one; to choose one would be a guess.',
    source: 'RFC 5545 §3.8.5.3: an interval is counted from DTSTART, and there is none',
    document: office([{ byDay: ['MO'], interval: 2, ...hours }]),
    asked: [['2026-11-16/2026-11-23', 'Mon 2026-11-16 10:00–12:00 tentative, Mon 2026-11-23 10:00–12:00 tentative']],
  },
  {
    name: '29 February as a day of every year',
    why: 'In an ordinary year the 29th of February is no day, neither the 28th nor the 1st of March.',
    source: invalidDates,
    document: office([everyDay], { overrides: [{ on: ['--02-29'], status: 'cancelled', note: 'Schalttag' }] }),
    asked: [
      ['2027-02-28/2027-03-01', 'Sun 2027-02-28 10:00–12:00, Mon 2027-03-01 10:00–12:00'],
      [
        '2028-02-28/2028-03-01',
        'Mon 2028-02-28 10:00–12:00, Tue 2028-02-29 10:00–12:00 cancelled (Schalttag), Wed 2028-03-01 10:00–12:00',
      ],
      ['2100-02-28/2100-03-01', 'Sun 2100-02-28 10:00–12:00, Mon 2100-03-01 10:00–12:00'],
    ],
  },
  {
    name: '29 February by a rule of RFC 5545',
    why: 'The same, said by an rrule.',
    source: invalidDates,
    document: office([{ rrule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29', validFrom: '2024-02-29', ...hours }]),
    asked: [
      ['2027-02-01/2027-03-31', 'nothing'],
      ['2028-02-01/2028-03-31', 'Tue 2028-02-29 10:00–12:00'],
    ],
  },
  {
    name: 'Through February',
    why: 'The last day of a month has to be looked up, in February with the year.',
    source: 'ISO 8601: a month written as `2028-02` is all of its days',
    document: office([{ ...everyDay, validThrough: '2028-02' }]),
    asked: [['2028-02-28/2028-03-01', 'Mon 2028-02-28 10:00–12:00, Tue 2028-02-29 10:00–12:00']],
  },
  {
    name: 'The fifth weekday of a month',
    why: 'Most months have only four. It is not the last one, and it does not move to the next month.',
    source: invalidDates,
    document: office([{ byDay: ['5TH'], ...hours }]),
    asked: [
      [
        '2026-01-01/2026-12-31',
        'Thu 2026-01-29 10:00–12:00, Thu 2026-04-30 10:00–12:00, Thu 2026-07-30 10:00–12:00, Thu 2026-10-29 10:00–12:00, Thu 2026-12-31 10:00–12:00',
      ],
    ],
  },
  {
    name: 'The last weekday of a month',
    why: 'It is the fourth in one month and the fifth in another.',
    source: 'RFC 5545 §3.3.10, BYDAY with a negative number',
    document: office([{ byDay: ['-1TH'], ...hours }]),
    asked: [['2026-11-01/2026-12-31', 'Thu 2026-11-26 10:00–12:00, Thu 2026-12-31 10:00–12:00']],
  },
  {
    name: 'The first Wednesday is not that of the first week',
    why: 'October 2026 begins on a Thursday: the Wednesday of its first week is in September.',
    source: 'RFC 5545 §3.3.10: `1WE` is the first Wednesday within the month',
    document: office([{ byDay: ['1WE'], ...hours }]),
    asked: [['2026-09-28/2026-10-31', 'Wed 2026-10-07 10:00–12:00']],
  },
  {
    name: 'A winter season, with New Year in between',
    why: 'October to March begins in one year and ends in the next; a program that compares months finds nothing.',
    source: 'The document: dates without a year come every year',
    document: office([{ byDay: ['WE'], validFrom: '--10', validThrough: '--03', ...hours }]),
    asked: [
      ['2026-09-28/2026-10-08', 'Wed 2026-10-07 10:00–12:00'],
      ['2026-12-28/2027-01-10', 'Wed 2026-12-30 10:00–12:00, Wed 2027-01-06 10:00–12:00'],
      ['2027-03-29/2027-04-10', 'Wed 2027-03-31 10:00–12:00'],
    ],
  },
  {
    name: 'Closed between the years',
    why: 'The same for a closure: one stretch over New Year, every year.',
    source: 'The document: a stretch of days has both its ends',
    document: office([{ byDay: ['WE', 'SA'], ...hours }], {
      overrides: [{ on: ['--12-24/--01-02'], status: 'cancelled', note: 'Betriebsferien' }],
    }),
    asked: [
      [
        '2026-12-23/2027-01-06',
        'Wed 2026-12-23 10:00–12:00, Sat 2026-12-26 10:00–12:00 cancelled (Betriebsferien), Wed 2026-12-30 10:00–12:00 cancelled (Betriebsferien), Sat 2027-01-02 10:00–12:00 cancelled (Betriebsferien), Wed 2027-01-06 10:00–12:00',
      ],
    ],
  },
  {
    name: 'A rule that starts tomorrow',
    why: 'Its weekday fits already today.',
    source: 'schema.org, validFrom: the date from which on it is valid',
    document: office([{ ...everyDay, validFrom: '2026-11-25' }]),
    asked: [
      ['2026-11-24T11:00', 'closed (outside-hours) until 2026-11-25 10:00'],
      ['2026-11-25T11:00', 'open until 2026-11-25 12:00, opens 2026-11-26 10:00'],
    ],
  },
  {
    name: 'A rule that ended yesterday',
    why: 'Its last day belongs to it, the day after does not, and nothing follows.',
    source: 'schema.org, validThrough: the date after which it is not valid',
    document: office([{ ...everyDay, validThrough: '2026-11-23' }]),
    asked: [
      ['2026-11-23T11:00', 'open until 2026-11-23 12:00'],
      ['2026-11-24T11:00', 'closed (outside-hours)'],
    ],
  },
];
