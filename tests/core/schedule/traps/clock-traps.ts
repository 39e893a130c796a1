import { office, type Trap } from './trap.js';

const law = 'Directive 2000/84/EC, articles 2 and 3 (in Germany the Sommerzeitverordnung)';
const gap = `RFC 5545 §3.3.5: a time that does not occur is read with the offset before the gap; ${law}: 29 March 2026, 2:00 becomes 3:00`;
const overlap = `RFC 5545 §3.3.5: a time that occurs twice is the first of the two; ${law}: 25 October 2026, 3:00 becomes 2:00`;

const on = (date: string, startTime: string, endTime: string): object =>
  office([{ dates: [date], startTime, endTime }]);
const spring = '2026-03-29';
const autumn = '2026-10-25';

/** What clocks do: when they change, and where somebody else's are. */
export const clockTraps: readonly Trap[] = [
  {
    name: 'A beginning at 2:30 on the day the clocks go forward',
    why: 'There is no 2:30. The time moves forward by the hour that is missing: 3:30 summer time, 1:30 UTC.',
    source: gap,
    document: on(spring, '02:30', '04:00'),
    asked: [
      [`${spring}/${spring} in UTC`, 'Sun 2026-03-29 01:30Z–02:00Z'],
      ['2026-03-29T03:15', 'closed (outside-hours) until 2026-03-29 03:30'],
      ['2026-03-29T03:30', 'open until 2026-03-29 04:00'],
    ],
  },
  {
    name: 'An end at 2:30 on that day',
    why: 'The end moves in the same way, so what begins before it is over at 3:30 summer time.',
    source: gap,
    document: on(spring, '01:00', '02:30'),
    asked: [
      [`${spring}/${spring} in UTC`, 'Sun 2026-03-29 00:00Z–01:30Z'],
      ['2026-03-29T03:29', 'open until 2026-03-29 03:30'],
    ],
  },
  {
    name: 'All of it within the hour that is missing',
    why: 'Both ends move, and what is between them stays.',
    source: gap,
    document: on(spring, '02:15', '02:45'),
    asked: [[`${spring}/${spring} in UTC`, 'Sun 2026-03-29 01:15Z–01:45Z']],
  },
  {
    name: 'From the missing hour to its end',
    why: 'The beginning moves behind the end. Nothing is left, and nothing lasts a negative time.',
    source: gap,
    document: on(spring, '02:30', '03:00'),
    asked: [
      [`${spring}/${spring} in UTC`, 'Sun 2026-03-29 01:30Z–01:30Z'],
      ['2026-03-29T03:30', 'closed (outside-hours)'],
    ],
  },
  {
    name: 'A night shorter by an hour',
    why: '22:00 to 6:00 lasts seven hours in this night.',
    source: gap,
    document: on('2026-03-28', '22:00', '06:00'),
    asked: [['2026-03-28/2026-03-28 in UTC', 'Sat 2026-03-28 21:00Z–04:00Z']],
  },
  {
    name: 'A beginning at 2:30 on the day the clocks go back',
    why: '2:30 comes twice; the first counts, which is summer time, 0:30 UTC.',
    source: overlap,
    document: on(autumn, '02:30', '03:30'),
    asked: [[`${autumn}/${autumn} in UTC`, 'Sun 2026-10-25 00:30Z–02:30Z']],
  },
  {
    name: 'An end at 2:30 on that day',
    why: 'It is over when it is 2:30 for the first time.',
    source: overlap,
    document: on(autumn, '01:00', '02:30'),
    asked: [
      [`${autumn}/${autumn} in UTC`, 'Sun 2026-10-25 23:00Z–00:30Z'],
      ['2026-10-25T02:29+02:00', 'open until 2026-10-25 02:30'],
      ['2026-10-25T02:29+01:00', 'closed (outside-hours)'],
    ],
  },
  {
    name: 'All of it within the hour that comes twice',
    why: 'It takes place once.',
    source: overlap,
    document: on(autumn, '02:15', '02:45'),
    asked: [
      [`${autumn}/${autumn} in UTC`, 'Sun 2026-10-25 00:15Z–00:45Z'],
      ['2026-10-25T02:30+02:00', 'open until 2026-10-25 02:45'],
      ['2026-10-25T02:30+01:00', 'closed (outside-hours)'],
    ],
  },
  {
    name: 'A night longer by an hour',
    why: '22:00 to 6:00 lasts nine hours in this night.',
    source: overlap,
    document: on('2026-10-24', '22:00', '06:00'),
    asked: [['2026-10-24/2026-10-24 in UTC', 'Sat 2026-10-24 20:00Z–05:00Z']],
  },
  {
    name: 'A change of half an hour',
    why: 'On Lord Howe Island clocks go forward from 2:00 to 2:30; a program that adds an hour is wrong by half of it.',
    source:
      'Time-zone database, Australia/Lord_Howe: 10:30 hours ahead of UTC, 11 in summer, from the first Sunday of October on',
    document: office(
      [{ dates: ['2026-10-04'], startTime: '02:15', endTime: '03:00' }],
      {},
      {
        region: 'AU-NSW',
        timeZone: 'Australia/Lord_Howe',
      },
    ),
    asked: [['2026-10-04/2026-10-04 in UTC', 'Sun 2026-10-04 15:45Z–16:00Z']],
  },
  {
    name: 'A visitor in Auckland',
    why: 'There it is twelve hours later, and often tomorrow already. What counts is the clock on the office’s wall.',
    source:
      'The time zone is a field of the document; these rows are asked by readers in Berlin, Los Angeles and Auckland',
    document: office([{ byDay: ['TU', 'WE'], startTime: '10:00', endTime: '12:00' }]),
    asked: [
      ['2026-11-24T22:30+13:00', 'open until 2026-11-24 12:00, opens 2026-11-25 10:00'],
      ['2026-11-25T11:00+13:00', 'closed (outside-hours) until 2026-11-25 10:00'],
    ],
  },
];
