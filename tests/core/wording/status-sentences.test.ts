import { describe, expect, it } from 'vitest';
import { stateReasons, type OpeningState } from '../../../src/core/schedule/opening-state.js';
import { phraseText } from '../../../src/core/wording/phrase.js';
import { statusSentence, type StatusFacts } from '../../../src/core/wording/status-sentences.js';
import { german } from '../../../src/core/wording/words.js';
import { english } from '../languages.js';

const today = '2026-11-26';
const end = (de: string) => [{ kind: 'time', iso: '2026-11-26T18:00', text: de }] as const;

type Row = readonly [facts: StatusFacts, de: string, en: string];

/** English is told of what is in words already: a time of day and a date stay as they are given. */
const rows: readonly Row[] = [
  [{ state: 'open', end: end('18 Uhr') }, 'Jetzt geöffnet bis 18 Uhr', 'Open now until 18 Uhr'],
  [{ state: 'open' }, 'Jetzt geöffnet', 'Open now'],
  [
    { state: 'open', end: end('18 Uhr'), closesSoon: true },
    'Jetzt noch geöffnet, schließt um 18 Uhr',
    'Still open, closes at 18 Uhr',
  ],
  [
    { state: 'open', end: end('18 Uhr'), elsewhere: ['Rathaus'] },
    'Jetzt geöffnet bis 18 Uhr (Rathaus)',
    'Open now until 18 Uhr (Rathaus)',
  ],
  [
    { state: 'open', reason: 'override', reasonName: ['Stadtteilfest'], end: end('18 Uhr') },
    'Jetzt geöffnet bis 18 Uhr (Stadtteilfest)',
    'Open now until 18 Uhr (Stadtteilfest)',
  ],
  [{ state: 'open', reason: 'override', end: end('18 Uhr') }, 'Jetzt geöffnet bis 18 Uhr', 'Open now until 18 Uhr'],
  [
    { state: 'tentative', canCall: true },
    'Heute nicht sicher besetzt – bitte vorher anrufen',
    'Somebody may not be there today – please call first',
  ],
  [
    { state: 'tentative' },
    'Heute nicht sicher besetzt – bitte vorher nachfragen',
    'Somebody may not be there today – please ask first',
  ],
  [
    { state: 'tentative', reason: 'override', reasonName: ['Viele sind krank'], canCall: true },
    'Heute nicht sicher besetzt: Viele sind krank – bitte vorher anrufen',
    'Somebody may not be there today: Viele sind krank – please call first',
  ],
  [
    { state: 'tentative', reason: 'no-end', since: ['19 Uhr'], canCall: true },
    'Begonnen um 19 Uhr, Ende nicht bekannt – bitte vorher anrufen',
    'Began at 19 Uhr, end not known – please call first',
  ],
  [
    { state: 'tentative', reason: 'stale', asOf: 'vom Oktober 2017', canCall: true },
    'Nach Angaben vom Oktober 2017 wäre jetzt jemand da – bitte vorher anrufen',
    'According to information vom Oktober 2017 somebody would be there now – please call first',
  ],
  [
    { state: 'tentative', reason: 'stale', asOf: 'von früher' },
    'Nach Angaben von früher wäre jetzt jemand da – bitte vorher nachfragen',
    'According to information von früher somebody would be there now – please ask first',
  ],
  [
    { state: 'by-appointment', end: end('18 Uhr') },
    'Jetzt nur mit Termin, bis 18 Uhr',
    'Now by appointment only, until 18 Uhr',
  ],
  [{ state: 'by-appointment' }, 'Jetzt nur mit Termin', 'Now by appointment only'],
  [
    { state: 'by-appointment', reason: 'override', reasonName: ['Umbau'] },
    'Jetzt nur mit Termin (Umbau)',
    'Now by appointment only (Umbau)',
  ],
  [{ state: 'closed', reason: 'outside-hours' }, 'Jetzt geschlossen', 'Closed now'],
  [
    { state: 'closed', reason: 'public-holiday', reasonName: ['1. Weihnachtstag'] },
    'Geschlossen: 1. Weihnachtstag',
    'Closed: 1. Weihnachtstag',
  ],
  [
    { state: 'closed', reason: 'override', closure: { from: today, through: today }, reasonName: ['Umzug'] },
    'Heute geschlossen: Umzug',
    'Closed today: Umzug',
  ],
  [
    { state: 'closed', reason: 'override', closure: { from: today, through: today } },
    'Heute geschlossen',
    'Closed today',
  ],
  [
    {
      state: 'closed',
      reason: 'override',
      closure: { from: today, through: today, startTime: '14:00' },
      reasonName: ['Personalversammlung'],
    },
    'Jetzt geschlossen: Personalversammlung',
    'Closed now: Personalversammlung',
  ],
  [
    {
      state: 'closed',
      reason: 'override',
      closure: { from: '2026-11-23', through: '2026-11-27' },
      today,
      reasonName: ['Umbau'],
    },
    'Geschlossen vom 23. bis 27. November: Umbau',
    'Closed 23 to 27 November: Umbau',
  ],
  [
    { state: 'closed', reason: 'override', closure: { from: '2026-11-02' }, reasonName: ['Wasserschaden'] },
    'Bis auf Weiteres geschlossen: Wasserschaden',
    'Closed until further notice: Wasserschaden',
  ],
  [{ state: 'unknown', reason: 'no-hours' }, 'Öffnungszeiten sind nicht bekannt', 'Opening hours are not known'],
  [
    { state: 'unknown', reason: 'vacancy', reasonName: ['Quartiersmanager'] },
    'Die Stelle „Quartiersmanager“ ist zurzeit nicht besetzt',
    'The post “Quartiersmanager” is vacant at present',
  ],
  [{ state: 'unknown', reason: 'no-time' }, 'Heute, Uhrzeit nicht bekannt', 'Today, time not known'],
  [
    { state: 'unknown', reason: 'no-day' },
    'Ob jetzt jemand da ist, ist nicht bekannt',
    'Whether somebody is there now is not known',
  ],
  [{ state: 'unknown', reason: 'loading' }, 'Öffnungszeiten werden geladen', 'Opening hours are being loaded'],
];

const combination = ({ state, reason }: StatusFacts) => `${state} ${reason ?? ''}`;

describe('the status in one sentence', () => {
  it.each<Row>(rows)('%j: %s', (facts, de, en) => {
    expect(phraseText(statusSentence(facts, german))).toBe(de);
    expect(phraseText(statusSentence(facts, english))).toBe(en);
  });

  it('is there for every state and reason', () => {
    const wanted = (Object.keys(stateReasons) as OpeningState[]).flatMap((state) =>
      stateReasons[state].map((reason) => `${state} ${reason ?? ''}`),
    );
    expect(new Set(rows.map(([facts]) => combination(facts)))).toEqual(new Set(wanted));
  });

  it('keeps the time as a time', () => {
    expect(statusSentence({ state: 'open', end: end('18 Uhr') }, german)).toEqual([
      'Jetzt geöffnet bis ',
      { kind: 'time', iso: '2026-11-26T18:00', text: '18 Uhr' },
    ]);
  });
});
