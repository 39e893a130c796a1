import type { Rule } from '../../../src/core/model/office-document.js';

/**
 * A rule, and how it is said. The German sentences hold all of the rule, so that whoever reads them knows the rule
 * again: tables for describing, and for reading back.
 */
export type DescribedRule = readonly [rule: Rule, de: string, en: string];

export const morning = { startTime: '10:00', endTime: '12:00' };

const from = { validFrom: '2026-01-05' };

export const byWeekday: readonly DescribedRule[] = [
  [{ byDay: ['TU'], ...morning }, 'jeden Dienstag, 10 bis 12 Uhr', 'every Tuesday, 10am to midday'],
  [{ byDay: ['WE', 'MO'], ...morning }, 'Montag und Mittwoch, 10 bis 12 Uhr', 'Monday and Wednesday, 10am to midday'],
  [{ byDay: ['MO', 'TU'], ...morning }, 'Montag und Dienstag, 10 bis 12 Uhr', 'Monday and Tuesday, 10am to midday'],
  [
    { byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], ...morning },
    'Montag bis Freitag, 10 bis 12 Uhr',
    'Monday to Friday, 10am to midday',
  ],
  [
    { byDay: ['MO', 'TU', 'WE', 'FR'], ...morning },
    'Montag bis Mittwoch und Freitag, 10 bis 12 Uhr',
    'Monday to Wednesday and Friday, 10am to midday',
  ],
  [
    { byDay: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], ...morning },
    'täglich, 10 bis 12 Uhr',
    'every day, 10am to midday',
  ],
  [
    { byDay: ['SA', 'SU', 'PH'], ...morning },
    'Samstag, Sonntag und an Feiertagen, 10 bis 12 Uhr',
    'Saturday, Sunday and on public holidays, 10am to midday',
  ],
  [
    { byDay: ['SU', 'PH'], ...morning },
    'jeden Sonntag und an Feiertagen, 10 bis 12 Uhr',
    'every Sunday and on public holidays, 10am to midday',
  ],
  [{ byDay: ['PH'], ...morning }, 'an Feiertagen, 10 bis 12 Uhr', 'on public holidays, 10am to midday'],
  [{ byDay: ['TU', 'TU'], ...morning }, 'jeden Dienstag, 10 bis 12 Uhr', 'every Tuesday, 10am to midday'],
];

export const byNthWeekday: readonly DescribedRule[] = [
  [
    { byDay: ['1TU'], startTime: '12:00', endTime: '14:00' },
    'jeden 1. Dienstag im Monat, 12 bis 14 Uhr',
    'every 1st Tuesday of the month, midday to 2pm',
  ],
  [
    { byDay: ['3WE', '1WE'], ...morning },
    'jeden 1. und 3. Mittwoch im Monat, 10 bis 12 Uhr',
    'every 1st and 3rd Wednesday of the month, 10am to midday',
  ],
  [
    { byDay: ['2MO', '4MO', '5MO'], ...morning },
    'jeden 2., 4. und 5. Montag im Monat, 10 bis 12 Uhr',
    'every 2nd, 4th and 5th Monday of the month, 10am to midday',
  ],
  [
    { byDay: ['-1FR'], ...morning },
    'jeden letzten Freitag im Monat, 10 bis 12 Uhr',
    'every last Friday of the month, 10am to midday',
  ],
  [
    { byDay: ['-2FR'], ...morning },
    'jeden vorletzten Freitag im Monat, 10 bis 12 Uhr',
    'every second-last Friday of the month, 10am to midday',
  ],
  [
    { byDay: ['-3FR', '-5FR', '-4FR'], ...morning },
    'jeden fünftletzten, viertletzten und drittletzten Freitag im Monat, 10 bis 12 Uhr',
    'every fifth-last, fourth-last and third-last Friday of the month, 10am to midday',
  ],
  [
    { byDay: ['-1TH', '1TH'], ...morning },
    'jeden 1. und letzten Donnerstag im Monat, 10 bis 12 Uhr',
    'every 1st and last Thursday of the month, 10am to midday',
  ],
  [
    { byDay: ['3WE', '1TU'], ...morning },
    'jeden 1. Dienstag und 3. Mittwoch im Monat, 10 bis 12 Uhr',
    'every 1st Tuesday and 3rd Wednesday of the month, 10am to midday',
  ],
  [
    { byDay: ['1SA', 'MO'], ...morning },
    'jeden Montag und jeden 1. Samstag im Monat, 10 bis 12 Uhr',
    'every Monday and every 1st Saturday of the month, 10am to midday',
  ],
];

export const withRhythm: readonly DescribedRule[] = [
  [
    { byDay: ['TU'], interval: 2, ...from, ...morning },
    'alle 2 Wochen am Dienstag, 10 bis 12 Uhr, ab 5. Januar 2026',
    'every 2 weeks on Tuesday, 10am to midday, from 5 January 2026',
  ],
  [
    { byDay: ['MO', 'TU', 'WE'], interval: 3, ...from, ...morning },
    'alle 3 Wochen am Montag, Dienstag und Mittwoch, 10 bis 12 Uhr, ab 5. Januar 2026',
    'every 3 weeks on Monday, Tuesday and Wednesday, 10am to midday, from 5 January 2026',
  ],
  [
    { byDay: ['1TU'], interval: 2, ...from, ...morning },
    'alle 2 Monate am 1. Dienstag, 10 bis 12 Uhr, ab 5. Januar 2026',
    'every 2 months on the 1st Tuesday, 10am to midday, from 5 January 2026',
  ],
  [
    { byDay: ['TU'], interval: 2, ...morning },
    'alle 2 Wochen am Dienstag, 10 bis 12 Uhr (genaue Tage bitte erfragen)',
    'every 2 weeks on Tuesday, 10am to midday (please ask for the exact days)',
  ],
  [
    { byDay: ['-1FR'], interval: 3, validFrom: '2026-01', ...morning },
    'alle 3 Monate am letzten Freitag, 10 bis 12 Uhr, ab Januar 2026 (genaue Tage bitte erfragen)',
    'every 3 months on the last Friday, 10am to midday, from January 2026 (please ask for the exact days)',
  ],
  [{ byDay: ['TU'], interval: 1, ...morning }, 'jeden Dienstag, 10 bis 12 Uhr', 'every Tuesday, 10am to midday'],
  [
    { byDay: ['TU'], weekParity: 'even', ...morning },
    'jeden Dienstag in geraden Kalenderwochen, 10 bis 12 Uhr',
    'every Tuesday in even calendar weeks, 10am to midday',
  ],
  [
    { byDay: ['MO', 'TU', 'WE', 'PH'], weekParity: 'odd', ...morning },
    'Montag bis Mittwoch in ungeraden Kalenderwochen und an Feiertagen, 10 bis 12 Uhr',
    'Monday to Wednesday in odd calendar weeks and on public holidays, 10am to midday',
  ],
  [
    { byDay: ['PH'], weekParity: 'odd', ...morning },
    'an Feiertagen, 10 bis 12 Uhr',
    'on public holidays, 10am to midday',
  ],
];

export const onSingleDays: readonly DescribedRule[] = [
  [
    { dates: ['2026-03-01'], ...morning },
    'am Sonntag, 1. März 2026, 10 bis 12 Uhr',
    'on Sunday 1 March 2026, 10am to midday',
  ],
  [
    { dates: ['2026-03-01', '2026-04-05', '2027-03-07'], ...morning },
    'am 1. März 2026, 5. April 2026 und 7. März 2027, 10 bis 12 Uhr',
    'on 1 March 2026, 5 April 2026 and 7 March 2027, 10am to midday',
  ],
  [
    { dates: ['--12-24'], ...morning },
    'jedes Jahr am 24. Dezember, 10 bis 12 Uhr',
    'every year on 24 December, 10am to midday',
  ],
  [
    { dates: ['--12-24', '2026-03-01', '--12-31'], ...morning },
    'am Sonntag, 1. März 2026 und jedes Jahr am 24. Dezember und 31. Dezember, 10 bis 12 Uhr',
    'on Sunday 1 March 2026 and every year on 24 December and 31 December, 10am to midday',
  ],
];

export const atTimes: readonly DescribedRule[] = [
  [{ byDay: ['TH'], startTime: '19:00' }, 'jeden Donnerstag, Beginn 19 Uhr', 'every Thursday, starts 7pm'],
  [{ byDay: ['TH'] }, 'jeden Donnerstag, Uhrzeit nicht bekannt', 'every Thursday, time not known'],
  [{ byDay: ['FR'], startTime: '22:00', endTime: '02:00' }, 'jeden Freitag, 22 bis 2 Uhr', 'every Friday, 10pm to 2am'],
  [
    { byDay: ['FR'], startTime: '20:00', endTime: '24:00' },
    'jeden Freitag, 20 bis 24 Uhr',
    'every Friday, 8pm to midnight',
  ],
  [
    { byDay: ['FR'], startTime: '20:00', endTime: '00:00' },
    'jeden Freitag, 20 bis 24 Uhr',
    'every Friday, 8pm to midnight',
  ],
  [
    { byDay: ['FR'], startTime: '08:30', endTime: '12:15' },
    'jeden Freitag, 8:30 bis 12:15 Uhr',
    'every Friday, 8:30am to 12:15pm',
  ],
];
