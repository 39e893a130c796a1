import { office, type Trap } from './trap.js';

const hours = { startTime: '10:00', endTime: '12:00' };
const weekdays = { byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], ...hours };
const rlp = 'Feiertagsgesetz (LFtG) of Rhineland-Palatinate, § 2';
const bavaria = 'Feiertagsgesetz (FTG) of Bavaria, Art. 1';
const inState = (region: string, head: object = {}): object => office([weekdays], {}, { region, ...head });

/** What holidays do, and where. */
export const holidayTraps: readonly Trap[] = [
  {
    name: 'A holiday on the day of the hours',
    why: 'Hours by weekday rest on public holidays, and whoever asks should read which one it is.',
    source: rlp,
    document: office([weekdays]),
    asked: [
      [
        '2026-12-24/2026-12-28',
        'Thu 2026-12-24 10:00–12:00, Fri 2026-12-25 10:00–12:00 cancelled (1. Weihnachtstag), Mon 2026-12-28 10:00–12:00',
      ],
      ['2026-12-25T11:00', 'closed (1. Weihnachtstag) until 2026-12-28 10:00'],
    ],
  },
  {
    name: 'A holiday on a Saturday',
    why: 'Holidays at weekends are easily forgotten.',
    source: 'Treaty of Unification, article 2 (2): 3 October',
    document: office([{ byDay: ['SA'], ...hours }]),
    asked: [
      [
        '2026-10-03/2026-10-10',
        'Sat 2026-10-03 10:00–12:00 cancelled (Tag der Deutschen Einheit), Sat 2026-10-10 10:00–12:00',
      ],
    ],
  },
  {
    name: 'Hours that are meant for holidays',
    why: '"Saturdays, Sundays and holidays" does not rest on a holiday, and a holiday on a Saturday counts once.',
    source: rlp,
    document: office([{ byDay: ['SA', 'SU', 'PH'], ...hours }]),
    asked: [
      ['2026-12-25/2026-12-27', 'Fri 2026-12-25 10:00–12:00, Sat 2026-12-26 10:00–12:00, Sun 2026-12-27 10:00–12:00'],
    ],
  },
  {
    name: 'A date that somebody names, on a holiday',
    why: 'Who writes a date means it.',
    source: 'The document: single dates hold on holidays too',
    document: office([{ dates: ['2027-05-01'], ...hours }]),
    asked: [['2027-05-01/2027-05-01', 'Sat 2027-05-01 10:00–12:00']],
  },
  {
    name: 'All Saints in Rhineland-Palatinate',
    why: 'The same Monday is a holiday in one state …',
    source: rlp,
    document: inState('DE-RP'),
    asked: [['2027-11-01/2027-11-01', 'Mon 2027-11-01 10:00–12:00 cancelled (Allerheiligen)']],
  },
  {
    name: 'All Saints in Hesse',
    why: '… and a working day in the next.',
    source: 'Hessisches Feiertagsgesetz, § 1',
    document: inState('DE-HE'),
    asked: [['2027-11-01/2027-11-01', 'Mon 2027-11-01 10:00–12:00']],
  },
  {
    name: '8 August in Augsburg',
    why: 'The Friedensfest is a holiday in one city. What holds below the states stands in the document.',
    source: `${bavaria} (2)`,
    document: inState('DE-BY', { localHolidays: [{ on: ['--08-08'], name: 'Augsburger Hohes Friedensfest' }] }),
    asked: [['2028-08-08/2028-08-08', 'Tue 2028-08-08 10:00–12:00 cancelled (Augsburger Hohes Friedensfest)']],
  },
  {
    name: '8 August in Munich',
    why: 'Lists of holidays give it to all of Bavaria.',
    source: `${bavaria} (2)`,
    document: inState('DE-BY'),
    asked: [['2028-08-08/2028-08-08', 'Tue 2028-08-08 10:00–12:00']],
  },
  {
    name: 'Mariä Himmelfahrt in Munich',
    why: 'In Bavaria it is a holiday where more Catholics than Protestants live, municipality by municipality.',
    source: `${bavaria} (1) no. 2, and the list of municipalities of the Bayerisches Landesamt für Statistik`,
    document: inState('DE-BY', { localHolidays: [{ on: ['--08-15'], name: 'Mariä Himmelfahrt' }] }),
    asked: [['2028-08-15/2028-08-15', 'Tue 2028-08-15 10:00–12:00 cancelled (Mariä Himmelfahrt)']],
  },
  {
    name: 'Mariä Himmelfahrt in Nuremberg',
    why: 'Here it is a working day.',
    source: `${bavaria} (1) no. 2, and the same list`,
    document: inState('DE-BY', { localHolidays: [{ on: ['--08-15'], status: 'cancelled' }] }),
    asked: [['2028-08-15/2028-08-15', 'Tue 2028-08-15 10:00–12:00']],
  },
  {
    name: 'Mariä Himmelfahrt somewhere in Bavaria',
    why: 'Where the document does not say which of the two it is, nothing is certain.',
    source: `${bavaria} (1) no. 2`,
    document: inState('DE-BY'),
    asked: [['2028-08-15/2028-08-15', 'Tue 2028-08-15 10:00–12:00 tentative (Mariä Himmelfahrt)']],
  },
  {
    name: 'Mariä Himmelfahrt in Saarbrücken',
    why: 'In the Saarland it is a holiday everywhere.',
    source: 'Feiertagsgesetz (SFG) of the Saarland, § 2',
    document: inState('DE-SL'),
    asked: [['2028-08-15/2028-08-15', 'Tue 2028-08-15 10:00–12:00 cancelled (Mariä Himmelfahrt)']],
  },
  {
    name: 'Corpus Christi in the Eichsfeld',
    why: 'Thuringia has it only where it was a holiday in 1994.',
    source: 'Thüringer Feier- und Gedenktagsgesetz, § 2 (2) and § 10 (1)',
    document: inState('DE-TH', { localHolidays: [{ on: ['easter+60'], name: 'Fronleichnam' }] }),
    asked: [
      ['2027-05-26/2027-05-27', 'Wed 2027-05-26 10:00–12:00, Thu 2027-05-27 10:00–12:00 cancelled (Fronleichnam)'],
    ],
  },
  {
    name: 'Corpus Christi in Erfurt',
    why: 'The capital of the same state works.',
    source: 'Thüringer Feier- und Gedenktagsgesetz, § 2',
    document: inState('DE-TH'),
    asked: [['2027-05-26/2027-05-27', 'Wed 2027-05-26 10:00–12:00, Thu 2027-05-27 10:00–12:00']],
  },
  {
    name: 'Christmas Eve and New Year’s Eve',
    why: 'No state has them as public holidays; many offices are closed all the same, and then the document says so.',
    source: rlp,
    document: office([weekdays], { overrides: [{ on: ['--12-31'], status: 'cancelled', note: 'Silvester' }] }),
    asked: [
      ['2026-12-24/2026-12-24', 'Thu 2026-12-24 10:00–12:00'],
      ['2026-12-31/2026-12-31', 'Thu 2026-12-31 10:00–12:00 cancelled (Silvester)'],
    ],
  },
  {
    name: 'Reformation Day, once everywhere',
    why: 'In 2017 it was a holiday in all states, in Hesse neither before nor after.',
    source: 'The states’ laws and ordinances on 31 October 2017',
    document: inState('DE-HE'),
    asked: [
      ['2016-10-31/2016-10-31', 'Mon 2016-10-31 10:00–12:00'],
      ['2017-10-31/2017-10-31', 'Tue 2017-10-31 10:00–12:00 cancelled (Reformationstag)'],
      ['2018-10-31/2018-10-31', 'Wed 2018-10-31 10:00–12:00'],
    ],
  },
  {
    name: '8 May in Berlin',
    why: 'A holiday in 2020 and 2025 only, and only in Berlin.',
    source: 'Gesetz über die Sonn- und Feiertage of Berlin, § 1',
    document: inState('DE-BE'),
    asked: [
      ['2024-05-08/2024-05-08', 'Wed 2024-05-08 10:00–12:00'],
      ['2025-05-08/2025-05-08', 'Thu 2025-05-08 10:00–12:00 cancelled (Tag der Befreiung)'],
    ],
  },
  {
    name: 'Buß- und Bettag in Saxony',
    why: 'It has no date: it is the Wednesday before 23 November.',
    source: 'Gesetz über Sonn- und Feiertage (SächsSFG), § 1',
    document: inState('DE-SN'),
    asked: [
      ['2026-11-18/2026-11-18', 'Wed 2026-11-18 10:00–12:00 cancelled (Buß- und Bettag)'],
      ['2033-11-16/2033-11-16', 'Wed 2033-11-16 10:00–12:00 cancelled (Buß- und Bettag)'],
    ],
  },
  {
    name: 'The latest Easter, and one week earlier than reckoned',
    why: 'Easter is on 25 April in 2038. In 2049 Gauss’ rule without its exceptions gives 25 April too; it is 18 April.',
    source: 'The reckoning of Easter in the Gregorian calendar (1582), in Lichtenberg’s form of Gauss’ rule',
    document: office([weekdays]),
    asked: [
      ['2038-04-26/2038-04-26', 'Mon 2038-04-26 10:00–12:00 cancelled (Ostermontag)'],
      ['2049-04-19/2049-04-19', 'Mon 2049-04-19 10:00–12:00 cancelled (Ostermontag)'],
      ['2049-04-26/2049-04-26', 'Mon 2049-04-26 10:00–12:00'],
    ],
  },
  {
    name: 'School holidays',
    why: 'They close no office by themselves; only what the document says about them does.',
    source: 'The document: a period only names days; Ferienordnung of Rhineland-Palatinate, autumn 2026',
    document: {
      ...office(
        [
          { byDay: ['TU'], ...hours },
          { byDay: ['TH'], ...hours },
        ],
        { overrides: [] },
        { periods: [{ id: 'school-holidays', name: 'Schulferien', on: ['2026-10-05/2026-10-16'] }] },
      ),
      services: [
        {
          id: 'homework',
          name: 'Hausaufgabenhilfe',
          hours: [{ byDay: ['WE'], startTime: '14:00', endTime: '16:00' }],
          overrides: [{ on: ['school-holidays'], status: 'cancelled', note: 'Schulferien' }],
        },
      ],
    },
    asked: [
      [
        '2026-10-13/2026-10-15',
        'Tue 2026-10-13 10:00–12:00, Wed 2026-10-14 14:00–16:00 cancelled (Schulferien), Thu 2026-10-15 10:00–12:00',
      ],
    ],
  },
];
