import { describe, expect, it } from 'vitest';
import type { OfficeDocument, Rule } from '../../../src/core/model/office-document.js';
import { describeHours } from '../../../src/core/wording/describe-hours.js';
import { phraseText } from '../../../src/core/wording/phrase.js';
import { german } from '../../../src/core/wording/words.js';
import { type DocumentName, officeDocument } from '../documents.js';
import { english } from '../languages.js';

const at = (byDay: string, startTime?: string, endTime?: string, more: Rule = {}): Rule => ({
  byDay: byDay.split(','),
  startTime,
  endTime,
  ...more,
});

describe('rules together', () => {
  it.each<readonly [claim: string, rules: readonly Rule[], de: string]>([
    ['none', [], ''],
    [
      'equal days are one',
      [at('TU', '10:00', '12:00'), at('TU', '14:00', '16:00')],
      'jeden Dienstag, 10 bis 12 und 14 bis 16 Uhr',
    ],
    [
      'in the order of their times',
      [at('TU', '14:00', '16:00'), at('TU', '10:00', '12:00')],
      'jeden Dienstag, 10 bis 12 und 14 bis 16 Uhr',
    ],
    [
      'three of them',
      [at('MO,TU', '08:00', '10:00'), at('MO,TU', '11:00', '12:30'), at('MO,TU', '14:00', '15:00')],
      'Montag und Dienstag, 8 bis 10, 11 bis 12:30 und 14 bis 15 Uhr',
    ],
    [
      'what touches is one',
      [at('TH', '16:00', '18:00'), at('TH', '14:00', '16:00')],
      'jeden Donnerstag, 14 bis 18 Uhr',
    ],
    ['an open end', [at('TU', '10:00', '12:00'), at('TU', '19:00')], 'jeden Dienstag, 10 bis 12 und Beginn 19 Uhr'],
    [
      'no time stays apart',
      [at('TU', '10:00', '12:00'), at('TU')],
      'jeden Dienstag, 10 bis 12 Uhr; jeden Dienstag, Uhrzeit nicht bekannt',
    ],
    [
      'other days stay apart',
      [at('TU', '10:00', '12:00'), at('WE', '10:00', '12:00')],
      'jeden Dienstag, 10 bis 12 Uhr; jeden Mittwoch, 10 bis 12 Uhr',
    ],
    [
      'what is less certain stays apart',
      [at('1WE', '09:00', '10:30'), at('WE', '09:00', '10:30', { status: 'tentative' })],
      'jeden 1. Mittwoch im Monat, 9 bis 10:30 Uhr; jeden Mittwoch, 9 bis 10:30 Uhr (nicht immer)',
    ],
    [
      'a recurrence rule that says the same',
      [{ rrule: 'FREQ=WEEKLY;BYDAY=TU', startTime: '10:00', endTime: '12:00' }, at('TU', '14:00', '16:00')],
      'jeden Dienstag, 10 bis 12 und 14 bis 16 Uhr',
    ],
    [
      'and by appointment',
      [at('TU', '10:00', '12:00'), { booking: 'required' }],
      'jeden Dienstag, 10 bis 12 Uhr; auch nach Vereinbarung',
    ],
    ['only by appointment', [{ booking: 'required' }], 'nach Vereinbarung'],
    [
      'a remark of its own is no way of booking',
      [at('TU', '10:00', '12:00'), { note: 'In den Ferien anders' }],
      'jeden Dienstag, 10 bis 12 Uhr; In den Ferien anders',
    ],
    [
      'what editors note makes no difference',
      [at('TU', '10:00', '12:00', { editorNote: 'a' }), at('TU', '14:00', '16:00')],
      'jeden Dienstag, 10 bis 12 und 14 bis 16 Uhr',
    ],
  ])('%s', (_, rules, de) => {
    expect(phraseText(describeHours(rules, german))).toBe(de);
  });

  const seasons = [
    at('TU', '10:00', '12:00', { validThrough: '2026-10-31' }),
    at('TU', '09:00', '11:00', { validFrom: '2026-11-01' }),
    at('TU', '08:00', '10:00', { validFrom: '2027-03-02' }),
    { dates: ['2026-10-04'], startTime: '11:00' },
  ];
  it.each([
    [
      '2026-09-30',
      'jeden Dienstag, 10 bis 12 Uhr, bis 31. Oktober; jeden Dienstag, 9 bis 11 Uhr, ab 1. November; jeden Dienstag, 8 bis 10 Uhr, ab 2. März 2027; am Sonntag, 4. Oktober, Beginn 11 Uhr',
    ],
    [
      '2026-10-31',
      'jeden Dienstag, 10 bis 12 Uhr, bis 31. Oktober; jeden Dienstag, 9 bis 11 Uhr, ab 1. November; jeden Dienstag, 8 bis 10 Uhr, ab 2. März 2027',
    ],
    ['2026-11-01', 'jeden Dienstag, 9 bis 11 Uhr; jeden Dienstag, 8 bis 10 Uhr, ab 2. März 2027'],
    ['2027-03-02', 'jeden Dienstag, 9 bis 11 Uhr; jeden Dienstag, 8 bis 10 Uhr'],
  ])('on %s what is over is not said, what is ahead has its beginning', (today, de) => {
    expect(phraseText(describeHours(seasons, german, { today }))).toBe(de);
  });
});

describe('all hours of the five offices', () => {
  const names: readonly DocumentName[] = ['innenstadt-west', 'gruebentaelchen', 'kaster-2017', 'chemnitz', 'kaster'];
  const hoursOf = ({ offices, partners, services }: OfficeDocument) =>
    [...offices, ...partners, ...services].filter(({ hours }) => hours);

  const claims: Readonly<Record<string, readonly [de: string, en: string]>> = {
    'innenstadt-west': [
      'Montag bis Freitag, 10 bis 12 und 14 bis 16 Uhr; jeden Donnerstag, 16 bis 18 Uhr; jeden Samstag, 10 bis 12 Uhr (nicht immer)',
      'Monday to Friday, 10am to midday and 2pm to 4pm; every Thursday, 4pm to 6pm; every Saturday, 10am to midday (not always)',
    ],
    'sprechstunde-gemeindeschwester': ['jeden Dienstag, 10 bis 12 Uhr', 'every Tuesday, 10am to midday'],
    'sprechstunde-betreuungsvereine': [
      'jeden 1. Mittwoch im Monat, 9 bis 10:30 Uhr; jeden Mittwoch, 9 bis 10:30 Uhr (nicht immer) – Sicher ist nur der 1. Mittwoch im Monat; an den übrigen bitte vorher nachfragen.',
      'every 1st Wednesday of the month, 9am to 10:30am; every Wednesday, 9am to 10:30am (not always) – Only the 1st Wednesday of the month is certain; please ask first on the others.',
    ],
    'sprechstunde-seniorenbeirat': [
      'jeden 1. Dienstag im Monat, 12 bis 14 Uhr',
      'every 1st Tuesday of the month, midday to 2pm',
    ],
    'sprechstunde-lmdr': ['jeden 2. Montag im Monat, 10 bis 12 Uhr', 'every 2nd Monday of the month, 10am to midday'],
    'stadt-bedburg': [
      'Montag bis Freitag, 8:30 bis 12 Uhr; Montag und Donnerstag, 14 bis 16 Uhr; jeden Dienstag, 14 bis 18 Uhr',
      'Monday to Friday, 8:30am to midday; Monday and Thursday, 2pm to 4pm; every Tuesday, 2pm to 6pm',
    ],
    sprechstunde: ['jeden Dienstag, 16 bis 18 Uhr, ab 25. April 2017', 'every Tuesday, 4pm to 6pm, from 25 April 2017'],
  };

  const entries = names.flatMap((name) =>
    hoursOf(officeDocument(name)).map((entry) => [entry.id, entry.hours ?? [], officeDocument(name)] as const),
  );

  it.each(entries)('%s', (id, hours, document) => {
    const texts = [german, english].map((words) => phraseText(describeHours(hours, words, { document })));
    expect(texts).toEqual(claims[id]);
  });

  it('none of the claims is about nobody', () => {
    expect(Object.keys(claims).sort()).toEqual(entries.map(([id]) => id).sort());
  });
});
