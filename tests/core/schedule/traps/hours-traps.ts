import { office, type Trap } from './trap.js';

const providers = ['awo', 'drk', 'skfm'];
const turns = (afterCancelled: string): object => ({
  ...office([]),
  partners: providers.map((id) => ({ id, name: id.toUpperCase() })),
  services: [
    {
      id: 'advice',
      name: 'Beratung',
      providers,
      rotation: { startDate: '2026-12-11', afterCancelled },
      hours: [{ byDay: ['FR'], startTime: '09:00', endTime: '10:30' }],
    },
  ],
});
const page =
  'Page of the Stadtteilbüro Innenstadt-West, Kaiserslautern: associations give advice in turn, and nobody says what a holiday does to it';

/** What hours say, and what they don't. */
export const hoursTraps: readonly Trap[] = [
  {
    name: 'The minute of the end',
    why: 'Who comes at 12:00 finds the door closed; hours that touch leave no gap.',
    source: 'RFC 5545 §3.6.1: DTEND is the non-inclusive end',
    document: office([
      { byDay: ['TU', 'WE'], startTime: '10:00', endTime: '12:00' },
      { byDay: ['WE'], startTime: '12:00', endTime: '14:00' },
    ]),
    asked: [
      ['2026-11-24T11:59', 'open until 2026-11-24 12:00, opens 2026-11-25 10:00'],
      ['2026-11-24T12:00', 'closed (outside-hours) until 2026-11-25 10:00'],
      ['2026-11-25T12:00', 'open until 2026-11-25 14:00, opens 2026-12-01 10:00'],
    ],
  },
  {
    name: 'Open until midnight',
    why: '24:00 is the end of this day, not its beginning.',
    source: 'ISO 8601-1:2019/Amd 1:2022: 24:00 is the end of a calendar day',
    document: office([{ byDay: ['SA'], startTime: '18:00', endTime: '24:00' }]),
    asked: [
      ['2026-11-28T23:59', 'open until 2026-11-29 00:00, opens 2026-12-05 18:00'],
      ['2026-11-29T00:00', 'closed (outside-hours) until 2026-12-05 18:00'],
    ],
  },
  {
    name: 'Open past midnight',
    why: 'On Sunday at 1:00 it is still Saturday’s evening, and Sunday has no hours of its own.',
    source: 'schema.org, closes: a time before `opens` is on the next day',
    document: office([{ byDay: ['SA'], startTime: '22:00', endTime: '02:00' }]),
    asked: [
      ['2026-11-28/2026-11-29', 'Sat 2026-11-28 22:00–02:00'],
      ['2026-11-28T01:00', 'closed (outside-hours) until 2026-11-28 22:00'],
      ['2026-11-29T01:00', 'open until 2026-11-29 02:00, opens 2026-12-05 22:00'],
      ['2026-11-29T02:00', 'closed (outside-hours) until 2026-12-05 22:00'],
    ],
  },
  {
    name: 'Past midnight into a holiday',
    why: 'The evening belongs to the day on which it begins: that of 24 December goes on into Christmas Day, that of Christmas Day does not take place.',
    source: 'Feiertagsgesetz (LFtG) of Rhineland-Palatinate, § 2; schema.org, closes',
    document: office([{ byDay: ['TH', 'FR'], startTime: '22:00', endTime: '02:00' }]),
    asked: [
      ['2026-12-25T01:00', 'open until 2026-12-25 02:00, opens 2026-12-31 22:00'],
      ['2026-12-26T01:00', 'closed (outside-hours) until 2026-12-31 22:00'],
    ],
  },
  {
    name: 'A document without hours',
    why: 'Who says nothing about hours is not closed.',
    source: 'Page of the Quartiermanagement „Die soziale Stadt“, Chemnitz: whom to call, and no hours',
    document: office([]),
    asked: [['2026-11-24T11:00', 'unknown (no-hours)']],
  },
  {
    name: 'A vacant post',
    why: 'Nobody is in charge at present; that closes nothing.',
    source: 'Page of the Quartiersmanagement in Kaster, Bedburg',
    document: office([], { people: [{ role: 'Quartiersmanagement', absent: true }] }),
    asked: [['2026-11-24T11:00', 'unknown (vacancy)']],
  },
  {
    name: 'Only in words',
    why: '"By appointment" alone is no opening, and neither is it closed.',
    source: 'The document: a rule without days is only said',
    document: office([{ booking: 'required' }]),
    asked: [
      ['2026-11-23/2026-11-29', 'nothing'],
      ['2026-11-24T11:00', 'unknown (no-hours)'],
    ],
  },
  {
    name: 'A beginning without an end',
    why: 'From 19:00 on something is on, and nobody knows for how long.',
    source: 'schema.org: endTime is optional; RFC 5545 §3.6.1: so is DTEND',
    document: office([{ byDay: ['TU'], startTime: '19:00' }]),
    asked: [
      ['2026-11-24T18:59', 'closed (outside-hours) until 2026-11-24 19:00'],
      ['2026-11-24T20:00', 'tentative (no-end) until 2026-11-25 00:00'],
    ],
  },
  {
    name: 'A day without a time',
    why: '"On Tuesdays" says on which day, not when.',
    source: 'RFC 5545 §3.6.1: a date without a time is a whole day, which is not a claim about hours',
    document: office([{ byDay: ['TU'] }, { byDay: ['WE'], startTime: '10:00', endTime: '12:00' }]),
    asked: [
      ['2026-11-24/2026-11-24', 'Tue 2026-11-24 at no known time'],
      ['2026-11-24T11:00', 'unknown (no-time) until 2026-11-25 00:00, opens 2026-11-25 10:00'],
    ],
  },
  {
    name: 'Longer on Thursdays',
    why: 'Rules add up. In OpenStreetMap’s notation the second would replace the first on Thursdays.',
    source: 'OpenStreetMap, opening_hours: a normal rule overwrites the earlier ones of the same day',
    document: office([
      { byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '10:00', endTime: '12:00' },
      { byDay: ['TH'], startTime: '16:00', endTime: '18:00' },
    ]),
    asked: [['2026-11-26/2026-11-26', 'Thu 2026-11-26 10:00–12:00, Thu 2026-11-26 16:00–18:00']],
  },
  {
    name: 'A turn that a holiday takes',
    why: 'Three take turns on Fridays. Those whose date is cancelled have had their turn.',
    source: page,
    document: turns('next'),
    asked: [
      [
        '2026-12-11/2027-01-08',
        'Fri 2026-12-11 09:00–10:30 by awo, Fri 2026-12-18 09:00–10:30 by drk, Fri 2026-12-25 09:00–10:30 cancelled (1. Weihnachtstag) by skfm, Fri 2027-01-01 09:00–10:30 cancelled (Neujahr) by awo, Fri 2027-01-08 09:00–10:30 by drk',
      ],
    ],
  },
  {
    name: 'A turn that is kept',
    why: 'Or they have not, and come next time. Both exist; the document says which.',
    source: page,
    document: turns('same'),
    asked: [
      [
        '2026-12-11/2027-01-08',
        'Fri 2026-12-11 09:00–10:30 by awo, Fri 2026-12-18 09:00–10:30 by drk, Fri 2026-12-25 09:00–10:30 cancelled (1. Weihnachtstag) by skfm, Fri 2027-01-01 09:00–10:30 cancelled (Neujahr) by skfm, Fri 2027-01-08 09:00–10:30 by skfm',
      ],
    ],
  },
];
