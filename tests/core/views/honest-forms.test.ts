import { describe, expect, it } from 'vitest';
import type { Rule, Service } from '../../../src/core/model/office-document.js';
import { parseDocument } from '../../../src/core/model/parse-document.js';
import { instantOf } from '../../../src/core/schedule/local-time.js';
import { prepareSchedule } from '../../../src/core/schedule/prepare-schedule.js';
import { nextConsultationView } from '../../../src/core/views/next-consultation-view.js';
import { phraseText } from '../../../src/core/wording/phrase.js';
import { german } from '../../../src/core/wording/words.js';
import { documentOf, scheduleOf } from '../documents.js';
import { dayText, texts, viewIn } from './claims.js';

const thursdays: Rule = { byDay: ['TH'], startTime: '09:00', endTime: '17:00' };
const document = { places: [{ id: 'school', name: 'Grundschule' }] };

/** The sentence, and the row of Thursday, 26 November 2026. */
const said = (hours: readonly Rule[], time: string): readonly string[] => {
  const { now } = viewIn(scheduleOf(hours, { telephone: ['0631 1'] }, document), `2026-11-26T${time}`);
  return [phraseText(now.sentence), dayText(now.week[3]!)];
};

describe('what is not quite known of hours is said so, and nothing false', () => {
  const evening: Rule = { byDay: ['TH'], startTime: '19:00' };
  const everySecond: Rule = { byDay: ['TH'], interval: 2, startTime: '09:00', endTime: '17:00' };
  it.each<[string, readonly Rule[], string, readonly [sentence: string, day: string]]>([
    ['only a start, before', [evening], '18:59', ['Jetzt geschlossen', 'Beginn 19:00 Uhr']],
    [
      'only a start, from then on',
      [evening],
      '21:00',
      ['Begonnen um 19 Uhr, Ende nicht bekannt – bitte vorher anrufen', 'Beginn 19:00 Uhr'],
    ],
    [
      'only a start, inside other hours',
      [thursdays, { byDay: ['TH'], startTime: '11:00', name: 'Ausgabe' }],
      '12:00',
      ['Jetzt geöffnet bis 17 Uhr', '09:00–17:00 Uhr, Beginn 11:00 Uhr (Ausgabe)'],
    ],
    ['no time', [{ byDay: ['TH'] }], '12:00', ['Heute, Uhrzeit nicht bekannt', 'Uhrzeit nicht bekannt']],
    [
      'no time, beside hours with one',
      [thursdays, { byDay: ['TH'], name: 'Kleiderkammer' }],
      '18:00',
      ['Heute, Uhrzeit nicht bekannt', 'Uhrzeit nicht bekannt (Kleiderkammer), 09:00–17:00 Uhr'],
    ],
    [
      'hours inside other hours',
      [thursdays, { byDay: ['TH'], startTime: '10:00', endTime: '12:00', name: 'Rente', booking: 'required' }],
      '11:00',
      ['Jetzt geöffnet bis 17 Uhr', '09:00–17:00 Uhr, 10:00–12:00 Uhr (nach Vereinbarung; Rente)'],
    ],
    [
      'at two places at once',
      [thursdays, { byDay: ['TH'], startTime: '16:00', endTime: '18:00', place: 'school' }],
      '16:30',
      ['Jetzt geöffnet bis 18 Uhr (Grundschule)', '09:00–17:00 Uhr, 16:00–18:00 Uhr (Grundschule)'],
    ],
    [
      'every second week, and nobody knows which',
      [everySecond],
      '12:00',
      ['Heute nicht sicher besetzt – bitte vorher anrufen', '09:00–17:00 Uhr (alle 2 Wochen)'],
    ],
    [
      'every second month',
      [{ ...everySecond, byDay: ['4TH'] }],
      '12:00',
      ['Heute nicht sicher besetzt – bitte vorher anrufen', '09:00–17:00 Uhr (alle 2 Monate)'],
    ],
    [
      'every second week, the next date known',
      [{ ...everySecond, validFrom: '2026-11-26' }],
      '12:00',
      ['Jetzt geöffnet bis 17 Uhr', '09:00–17:00 Uhr'],
    ],
    [
      'every second week, and the next date is not this one',
      [{ ...everySecond, validFrom: '2026-11-19' }],
      '12:00',
      ['Jetzt geschlossen', 'geschlossen'],
    ],
    [
      'once a month, at that time of any day',
      [
        { byDay: ['MO'], startTime: '09:00', endTime: '12:00' },
        { rrule: 'FREQ=MONTHLY', startTime: '15:00', endTime: '17:00' },
      ],
      '15:30',
      ['Ob jetzt jemand da ist, ist nicht bekannt', 'meist geschlossen'],
    ],
    [
      'once a month, at any other time',
      [
        { byDay: ['MO'], startTime: '09:00', endTime: '12:00' },
        { rrule: 'FREQ=MONTHLY', startTime: '15:00', endTime: '17:00' },
      ],
      '12:00',
      ['Jetzt geschlossen', 'meist geschlossen'],
    ],
  ])('%s', (_what, hours, time, expected) => {
    expect(said(hours, time)).toEqual(expected);
  });

  it('a remark on sometimes makes nothing doubtful', () => {
    const hours: readonly Rule[] = [thursdays, { status: 'tentative', note: 'manchmal auch samstags' }];
    const { now, standing } = viewIn(scheduleOf(hours), '2026-11-27T12:00');
    expect([phraseText(now.sentence), dayText(now.week[4]!)]).toEqual(['Jetzt geschlossen', 'geschlossen']);
    expect(texts(standing.notes)).toEqual(['Manchmal auch samstags']);
  });

  it('once a month stands below the week', () => {
    const hours: readonly Rule[] = [
      thursdays,
      { rrule: 'FREQ=MONTHLY', startTime: '15:00', endTime: '17:00', name: 'Repair-Café' },
    ];
    const { standing } = viewIn(scheduleOf(hours), '2026-11-26T12:00');
    expect(texts(standing.notes)).toEqual(['Repair-Café, einmal im Monat, 15 bis 17 Uhr']);
  });

  it.each([
    ['a time', { byDay: ['TH'], startTime: '9 Uhr', endTime: '12:00' }, '10:00', []],
    [
      'a day',
      { byDay: ['Donnerstag'], startTime: '09:00', endTime: '12:00' },
      '10:00',
      ['9 bis 12 Uhr, Tage nicht bekannt'],
    ],
    ['a rule', 'Do 9 bis 12', '10:00', ['Weitere Zeiten nicht bekannt']],
  ])('%s that nobody can read never makes it closed', (_what, broken, time, notes) => {
    const { value, problems } = parseDocument({
      schemaVersion: '1.0',
      language: 'de',
      offices: [
        { id: 'office', name: 'Büro', hours: [{ byDay: ['MO'], startTime: '09:00', endTime: '12:00' }, broken] },
      ],
    });
    expect(problems.length).toBeGreaterThan(0);
    const { now, standing } = viewIn(prepareSchedule(value), `2026-11-26T${time}`);
    expect(texts(standing.notes)).toEqual(notes);
    expect(['tentative', 'unknown']).toContain(now.state);
  });
});

describe('what is not quite known of consultations', () => {
  /** Day, time and what stands beside them, of the first date or of the service without dates. */
  const first = (service: Partial<Service>): readonly string[] => {
    const schedule = prepareSchedule(
      documentOf({
        offices: [{ id: 'office', name: 'Büro', telephone: ['0631 1'] }],
        services: [{ id: 'advice', name: 'Rentenberatung', ...service }],
      }),
    );
    const { now, standing } = nextConsultationView(
      schedule,
      undefined,
      instantOf(schedule, '2026-11-26T09:30'),
      german,
      { limit: 1 },
    );
    return [
      ...now.dates.flatMap(({ day, time, remarks }) => [phraseText(day), time, ...texts(remarks)]),
      ...standing.undated.flatMap(({ details }) => texts(details)),
    ];
  };
  it.each<[string, Partial<Service>, readonly string[]]>([
    [
      'only a start',
      { hours: [{ byDay: ['TH'], startTime: '09:00' }] },
      ['Heute', 'Beginn 09:00 Uhr', 'Ende nicht bekannt'],
    ],
    [
      'every second week, and nobody knows which',
      { hours: [{ byDay: ['TH'], interval: 2, startTime: '10:00', endTime: '12:00' }] },
      ['Heute', '10:00–12:00 Uhr', 'alle 2 Wochen', 'bitte vorher anrufen: 0631 1'],
    ],
    [
      'once a month',
      { hours: [{ rrule: 'FREQ=MONTHLY', startTime: '15:00', endTime: '17:00' }] },
      ['Einmal im Monat, 15 bis 17 Uhr', 'bitte vorher anrufen: 0631 1'],
    ],
    [
      'every 14 days, the next dates known',
      { hours: [{ dates: ['2026-12-02', '2026-12-16'], startTime: '15:00', endTime: '17:00', note: 'alle 14 Tage' }] },
      ['Mittwoch, 2. Dezember', '15:00–17:00 Uhr'],
    ],
  ])('%s', (_what, service, expected) => {
    expect(first(service)).toEqual(expected);
  });
});
