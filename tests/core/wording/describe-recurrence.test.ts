import { assert, constantFrom, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/core/model/office-document.js';
import { describeRecurrence } from '../../../src/core/wording/describe-recurrence.js';
import { describeRule } from '../../../src/core/wording/describe-rule.js';
import { phraseText } from '../../../src/core/wording/phrase.js';
import { german } from '../../../src/core/wording/words.js';
import { flaws } from '../flaws.js';
import { english, languages } from '../languages.js';

type Row = readonly [rrule: string, de: string, en: string, validFrom?: string];

const said = (rrule: string, words: typeof german, validFrom?: string): string =>
  phraseText(describeRule({ rrule, validFrom, startTime: '10:00', endTime: '12:00' }, words, { describeRecurrence }));

describe('a recurrence rule that the other fields cannot say', () => {
  const rows: readonly Row[] = [
    ['FREQ=MONTHLY;BYMONTHDAY=15', 'jeden Monat am 15.', 'every month on day 15'],
    ['FREQ=MONTHLY;BYMONTHDAY=1,15', 'jeden Monat am 1. und 15.', 'every month on day 1 and day 15'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'jeden Monat am letzten Tag', 'every month on the last day'],
    ['FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5', 'alle 3 Monate am 5., ab 5. Januar 2026', '', '2026-01-05'],
    [
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      'jeden Monat am letzten Arbeitstag (Montag bis Freitag)',
      'every month on the last working day (Monday to Friday)',
    ],
    [
      'FREQ=MONTHLY;BYDAY=TU,MO,WE,FR,TH;BYSETPOS=1,-1',
      'jeden Monat am 1. Arbeitstag (Montag bis Freitag) und letzten Arbeitstag (Montag bis Freitag)',
      '',
    ],
    ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24', 'jedes Jahr am 24. Dezember', 'every year on 24 December'],
    ['FREQ=YEARLY;BYMONTH=5;BYDAY=2SU', 'jedes Jahr am 2. Sonntag im Mai', 'every year on the 2nd Sunday in May'],
    [
      'FREQ=YEARLY;BYMONTH=3,9;BYDAY=-1SA',
      'jedes Jahr am letzten Samstag im März und September',
      'every year on the last Saturday in March and September',
    ],
    ['FREQ=YEARLY;INTERVAL=2;BYMONTH=6;BYMONTHDAY=1', 'alle 2 Jahre am 1. Juni, ab 1. Juni 2026', '', '2026-06-01'],
    ['FREQ=DAILY;INTERVAL=3', 'alle 3 Tage, ab 5. Januar 2026', 'every 3 days, from 5 January 2026', '2026-01-05'],
    ['FREQ=DAILY;BYDAY=MO,TU;BYMONTH=7', 'Montag und Dienstag, nur im Juli', 'Monday and Tuesday, only in July'],
    [
      'FREQ=WEEKLY;BYDAY=TU;BYMONTH=10,11,12',
      'jeden Dienstag, nur im Oktober, November und Dezember',
      'every Tuesday, only in October, November and December',
    ],
    [
      'FREQ=MONTHLY;BYDAY=1TU;BYMONTH=1,7',
      'jeden Monat am 1. Dienstag, nur im Januar und Juli',
      'every month on the 1st Tuesday, only in January and July',
    ],
    [
      'FREQ=WEEKLY;BYDAY=TU;COUNT=8',
      'jeden Dienstag, insgesamt 8 Termine, ab 6. Januar 2026',
      'every Tuesday, 8 dates in all, from 6 January 2026',
      '2026-01-06',
    ],
    [
      'FREQ=MONTHLY;BYMONTHDAY=15;UNTIL=20261231T235959Z',
      'jeden Monat am 15., bis 31. Dezember 2026',
      'every month on day 15, until 31 December 2026',
    ],
    // RFC 5545 takes from the first date what the rule doesn't say; 6 January 2026 is a Tuesday.
    ['FREQ=WEEKLY;COUNT=8', 'jeden Dienstag, insgesamt 8 Termine, ab 6. Januar 2026', '', '2026-01-06'],
    ['FREQ=MONTHLY', 'jeden Monat am 6., ab 6. Januar 2026', '', '2026-01-06'],
    ['FREQ=YEARLY', 'jedes Jahr am 6. Januar, ab 6. Januar 2026', '', '2026-01-06'],
  ];
  it.each(rows.map(([rrule, de, en, validFrom]) => ({ rrule, de, en, validFrom })))('$rrule: $de', (row) => {
    const { rrule, de, en, validFrom } = row;
    expect(said(rrule, german, validFrom)).toBe(de.replace(/(, ab .*)?$/, ', 10 bis 12 Uhr$1'));
    if (en) expect(said(rrule, english, validFrom)).toBe(en.replace(/(, from .*)?$/, ', 10am to midday$1'));
  });

  it.each([
    'FREQ=YEARLY;BYYEARDAY=100',
    'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
    'FREQ=YEARLY;BYDAY=20MO',
    'FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR',
    'FREQ=MONTHLY;BYMONTHDAY=-10',
    'FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=1',
    'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,MO',
  ])('%s: no sentence would be short enough, so one is told to ask', (rrule) => {
    expect(describeRecurrence({ rrule }, german)).toBeUndefined();
    expect(said(rrule, german)).toBe('an bestimmten Tagen, bitte nachfragen, 10 bis 12 Uhr');
  });

  it('and without the words for such rules, too', () => {
    const rule: Rule = { rrule: 'FREQ=MONTHLY;BYMONTHDAY=15', startTime: '10:00', endTime: '12:00' };
    expect(phraseText(describeRule(rule, german))).toBe('an bestimmten Tagen, bitte nachfragen, 10 bis 12 Uhr');
  });

  const optional = (...values: readonly string[]) => constantFrom(undefined, ...values);
  const parts = record({
    FREQ: constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
    INTERVAL: optional('1', '2', '5'),
    COUNT: optional('1', '10'),
    UNTIL: optional('20271231', '20271231T225959Z'),
    BYDAY: optional('MO', 'MO,WE', '1TU,-1FR', 'MO,TU,WE,TH,FR', '+2SA'),
    BYMONTHDAY: optional('1', '31', '-1', '1,-1'),
    BYMONTH: optional('1', '3,6', '12'),
    BYSETPOS: optional('1', '-1', '2,-2'),
    WKST: optional('MO', 'SU'),
  });

  it.each(languages)('is never an ill-formed sentence (%s)', (_, words) => {
    assert(
      property(parts, constantFrom(undefined, '2026-01-05', '2026-01'), (named, validFrom) => {
        const given = Object.entries(named).filter(([, value]) => value !== undefined);
        const rrule = given.map((part) => part.join('=')).join(';');
        expect(said(rrule, words, validFrom)).not.toMatch(flaws);
      }),
      { numRuns: 300 },
    );
  });
});
