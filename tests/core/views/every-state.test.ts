import { describe, expect, it } from 'vitest';
import type { Office, OfficeDocument, Rule } from '../../../src/core/model/office-document.js';
import { type OpeningState, stateReasons } from '../../../src/core/schedule/opening-state.js';
import { phraseText } from '../../../src/core/wording/phrase.js';
import { german } from '../../../src/core/wording/words.js';
import { scheduleOf } from '../documents.js';
import { english } from '../languages.js';
import { texts, viewIn } from './claims.js';

const mornings: Rule = { byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '10:00', endTime: '12:00' };
const thursday = (rule: Rule): Rule => ({ byDay: ['TH'], ...rule });
const lastWorkday = 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1';

interface Scene {
  readonly at?: string;
  readonly hours?: readonly Rule[];
  readonly office?: Partial<Office>;
  readonly document?: Partial<OfficeDocument>;
}

const on = (office: Partial<Office>['overrides']): Scene['office'] => ({ overrides: office });
const day = ['2026-11-26'];

/** On Thursday, 26 November 2026, at eleven, unless said otherwise: state, reason, sentence, what comes next. */
const rows: readonly (readonly [OpeningState, string | undefined, Scene, readonly string[], readonly string[]])[] = [
  ['open', undefined, {}, ['Jetzt geöffnet bis 12 Uhr'], ['Open now until midday']],
  [
    'open',
    'override',
    { office: on([{ on: day, hours: [{ startTime: '09:00', endTime: '17:00' }], note: 'Stadtteilfest' }]) },
    ['Jetzt geöffnet bis 17 Uhr (Stadtteilfest)'],
    ['Open now until 5pm (Stadtteilfest)'],
  ],
  [
    'open',
    'override',
    {
      office: on([{ on: day, place: 'town-hall' }]),
      document: { places: [{ id: 'town-hall', name: 'Rathaus', address: { streetAddress: 'Markt 1' } }] },
    },
    ['Jetzt geöffnet bis 12 Uhr (Rathaus, Markt 1)'],
    ['Open now until midday (Rathaus, Markt 1)'],
  ],
  [
    'open',
    undefined,
    {
      hours: [
        thursday({ startTime: '10:00', endTime: '12:00', place: 'school' }),
        thursday({ startTime: '11:30', endTime: '14:00' }),
      ],
      document: { places: [{ id: 'school', name: 'Grundschule' }] },
    },
    ['Jetzt geöffnet bis 12 Uhr (Grundschule)'],
    ['Open now until midday (Grundschule)'],
  ],
  [
    'open',
    'override',
    { office: on([{ on: day, endTime: '11:30', booking: 'recommended' }]) },
    ['Jetzt geöffnet bis 12 Uhr'],
    ['Open now until midday'],
  ],
  [
    'tentative',
    undefined,
    { hours: [{ ...mornings, status: 'tentative' }] },
    ['Heute nicht sicher besetzt – bitte vorher nachfragen'],
    ['Somebody may not be there today – please ask first'],
  ],
  [
    'tentative',
    'no-end',
    { hours: [thursday({ startTime: '10:30' })], office: { telephone: ['0631 1'] } },
    ['Begonnen um 10:30 Uhr, Ende nicht bekannt – bitte vorher anrufen'],
    ['Began at 10:30am, end not known – please call first'],
  ],
  [
    'tentative',
    'override',
    { office: on([{ on: day, status: 'tentative', note: 'Viele sind krank' }]) },
    ['Heute nicht sicher besetzt: Viele sind krank – bitte vorher nachfragen', 'Sicher geöffnet: morgen um 10 Uhr'],
    ['Somebody may not be there today: Viele sind krank – please ask first', 'Open for certain: tomorrow at 10am'],
  ],
  [
    'tentative',
    'stale',
    { document: { asOf: '2024-12-31' } },
    ['Nach Angaben vom 31. Dezember 2024 wäre jetzt jemand da – bitte vorher nachfragen'],
    ['According to information from 31 December 2024 somebody would be there now – please ask first'],
  ],
  [
    'tentative',
    'stale',
    { document: { reviewBy: '2026-10' } },
    ['Nach Angaben von früher wäre jetzt jemand da – bitte vorher nachfragen'],
    ['According to information from some time ago somebody would be there now – please ask first'],
  ],
  [
    'by-appointment',
    undefined,
    { hours: [{ ...mornings, booking: 'required' }, thursday({ startTime: '14:00', endTime: '16:00' })] },
    ['Jetzt nur mit Termin, bis 12 Uhr', 'Sicher geöffnet: heute um 14 Uhr'],
    ['Now by appointment only, until midday', 'Open for certain: today at 2pm'],
  ],
  [
    'by-appointment',
    'override',
    { office: on([{ on: day, booking: 'required', note: 'Umbau' }]) },
    ['Jetzt nur mit Termin, bis 12 Uhr (Umbau)', 'Sicher geöffnet: morgen um 10 Uhr'],
    ['Now by appointment only, until midday (Umbau)', 'Open for certain: tomorrow at 10am'],
  ],
  [
    'closed',
    'outside-hours',
    { at: '2026-11-26T13:00' },
    ['Jetzt geschlossen', 'Öffnet morgen um 10 Uhr'],
    ['Closed now', 'Opens tomorrow at 10am'],
  ],
  [
    'closed',
    'outside-hours',
    { at: '2026-11-26T13:00', hours: [{ ...mornings, booking: 'required' }] },
    ['Jetzt geschlossen', 'Mit Termin schon morgen um 10 Uhr'],
    ['Closed now', 'By appointment as early as tomorrow at 10am'],
  ],
  [
    'closed',
    'outside-hours',
    {
      at: '2026-11-26T13:00',
      hours: [mornings, thursday({ startTime: '15:00', endTime: '16:00', booking: 'required' })],
    },
    ['Jetzt geschlossen', 'Öffnet morgen um 10 Uhr, mit Termin schon heute um 15 Uhr'],
    ['Closed now', 'Opens tomorrow at 10am, by appointment as early as today at 3pm'],
  ],
  [
    'closed',
    'outside-hours',
    { at: '2026-11-26T13:00', document: { asOf: '2017' } },
    ['Jetzt geschlossen', 'Vielleicht schon morgen um 10 Uhr'],
    ['Closed now', 'Perhaps as early as tomorrow at 10am'],
  ],
  [
    'closed',
    'public-holiday',
    { at: '2026-12-25T11:00' },
    ['Geschlossen: 1. Weihnachtstag', 'Öffnet Montag, 28. Dezember, um 10 Uhr'],
    ['Closed: Christmas Day', 'Opens Monday 28 December at 10am'],
  ],
  [
    'closed',
    'public-holiday',
    { document: { localHolidays: [{ on: ['--11-26'], name: 'Kirchweih' }] } },
    ['Geschlossen: Kirchweih', 'Öffnet morgen um 10 Uhr'],
    ['Closed: Kirchweih', 'Opens tomorrow at 10am'],
  ],
  [
    'closed',
    'override',
    { office: on([{ on: day, status: 'cancelled', note: 'Umzug' }]) },
    ['Heute geschlossen: Umzug', 'Öffnet morgen um 10 Uhr'],
    ['Closed today: Umzug', 'Opens tomorrow at 10am'],
  ],
  [
    'closed',
    'override',
    { office: on([{ on: ['2026-11-23/2027-01-08'], status: 'cancelled' }]) },
    ['Geschlossen vom 23. November bis 8. Januar 2027', 'Öffnet Montag, 11. Januar 2027, um 10 Uhr'],
    ['Closed 23 November to 8 January 2027', 'Opens Monday 11 January 2027 at 10am'],
  ],
  [
    'closed',
    'override',
    { office: on([{ on: day, startTime: '10:30', endTime: '11:30', status: 'cancelled', note: 'Probealarm' }]) },
    ['Jetzt geschlossen: Probealarm', 'Öffnet heute um 11:30 Uhr'],
    ['Closed now: Probealarm', 'Opens today at 11:30am'],
  ],
  [
    'closed',
    'override',
    { office: on([{ on: ['2026-11-02/..'], status: 'cancelled', note: 'Wasserschaden' }]) },
    ['Bis auf Weiteres geschlossen: Wasserschaden'],
    ['Closed until further notice: Wasserschaden'],
  ],
  ['unknown', 'no-hours', { hours: [] }, ['Öffnungszeiten sind nicht bekannt'], ['Opening hours are not known']],
  [
    'unknown',
    'vacancy',
    { hours: [], office: { people: [{ role: 'Quartiersmanagerin', absent: true }] } },
    ['Die Stelle „Quartiersmanagerin“ ist zurzeit nicht besetzt'],
    ['The post “Quartiersmanagerin” is vacant at present'],
  ],
  [
    'unknown',
    'no-day',
    {
      hours: [
        { rrule: 'FREQ=MONTHLY', startTime: '10:00', endTime: '12:00' },
        thursday({ startTime: '14:00', endTime: '16:00' }),
      ],
    },
    ['Ob jetzt jemand da ist, ist nicht bekannt', 'Öffnet heute um 14 Uhr'],
    ['Whether somebody is there now is not known', 'Opens today at 2pm'],
  ],
  ['unknown', 'no-time', { hours: [thursday({})] }, ['Heute, Uhrzeit nicht bekannt'], ['Today, time not known']],
  [
    'unknown',
    'loading',
    { hours: [{ rrule: lastWorkday, startTime: '09:00', endTime: '12:00' }] },
    ['Öffnungszeiten werden geladen'],
    ['Opening hours are being loaded'],
  ],
];

const view = ({ at = '2026-11-26T11:00', hours = [mornings], office, document }: Scene, words = german) =>
  viewIn(scheduleOf(hours, office, document), at, words);

describe('every state and reason', () => {
  it.each(rows)('%s, %s: %j', (state, reason, scene, de, en) => {
    const { now } = view(scene);
    expect([now.state, now.reason]).toEqual([state, reason]);
    expect(texts([now.sentence, ...(now.next ? [now.next] : [])])).toEqual(de);
    const other = view(scene, english).now;
    expect(texts([other.sentence, ...(other.next ? [other.next] : [])])).toEqual(en);
  });

  it('has a row', () => {
    const wanted = (Object.keys(stateReasons) as OpeningState[]).flatMap((state) =>
      stateReasons[state].map((reason) => `${state} ${reason ?? ''}`),
    );
    expect(new Set(rows.map(([state, reason]) => `${state} ${reason ?? ''}`))).toEqual(new Set(wanted));
  });
});

describe('a state that lasts', () => {
  it.each<[string, Scene, string]>([
    [
      'past midnight says the time alone',
      { at: '2026-11-26T22:30', hours: [thursday({ startTime: '20:00', endTime: '02:00' })] },
      'Jetzt geöffnet bis 2 Uhr',
    ],
    [
      'until midnight says so',
      { at: '2026-11-26T22:30', hours: [thursday({ startTime: '20:00', endTime: '24:00' })] },
      'Jetzt geöffnet bis 24 Uhr',
    ],
    [
      'until tomorrow names the day',
      { at: '2026-11-26T11:00', hours: [thursday({ startTime: '08:00', endTime: '08:00' })] },
      'Jetzt geöffnet bis morgen um 8 Uhr',
    ],
    [
      'for days names the date',
      {
        hours: [{ byDay: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA'], startTime: '00:00', endTime: '24:00' }],
        office: { channels: ['visit'] },
      },
      'Jetzt geöffnet bis Sonntag, 29. November, um 0 Uhr',
    ],
    [
      'for ever says no end',
      { hours: [{ byDay: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU', 'PH'], startTime: '00:00', endTime: '24:00' }] },
      'Jetzt geöffnet',
    ],
  ])('%s', (_, scene, sentence) => {
    expect(phraseText(view(scene).now.sentence)).toBe(sentence);
  });
});
