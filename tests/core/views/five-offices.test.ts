import { describe, expect, it } from 'vitest';
import { phraseText } from '../../../src/core/wording/phrase.js';
import { english } from '../languages.js';
import { dayText, texts, viewOf } from './claims.js';

const now = (office: string, at: string, words = undefined as typeof english | undefined) => {
  const { now: view } = viewOf(office, at, words);
  return [view.sentence, ...(view.next ? [view.next] : []), ...(view.call ? [view.call] : []), ...view.services].map(
    phraseText,
  );
};

describe('what a resident reads first', () => {
  it.each<[office: string, at: string, claim: string, de: readonly string[], en: readonly string[]]>([
    [
      'innenstadt-west',
      '2026-11-26T15:59',
      'two slots that touch are one',
      ['Jetzt geöffnet bis 18 Uhr', 'Bitte vorher anrufen: 0631 31 09 07 38'],
      ['Open now until 6pm', 'Please call first: 0631 31 09 07 38'],
    ],
    [
      'innenstadt-west',
      '2026-11-26T17:45',
      'a quarter of an hour before the end',
      ['Jetzt noch geöffnet, schließt um 18 Uhr', 'Bitte vorher anrufen: 0631 31 09 07 38'],
      ['Still open, closes at 6pm', 'Please call first: 0631 31 09 07 38'],
    ],
    [
      'innenstadt-west',
      '2026-11-28T10:30',
      '“not always” is not “open”',
      [
        'Heute nicht sicher besetzt – bitte vorher anrufen',
        'Sicher geöffnet: Montag, 30. November, um 10 Uhr',
        'Bitte vorher anrufen: 0631 31 09 07 38',
      ],
      [
        'Somebody may not be there today – please call first',
        'Open for certain: Monday 30 November at 10am',
        'Please call first: 0631 31 09 07 38',
      ],
    ],
    [
      'innenstadt-west',
      '2026-12-25T11:00',
      'a holiday, and a weekend after it',
      [
        'Geschlossen: 1. Weihnachtstag',
        'Öffnet Montag, 28. Dezember, um 10 Uhr',
        'Bitte vorher anrufen: 0631 31 09 07 38',
      ],
      ['Closed: Christmas Day', 'Opens Monday 28 December at 10am', 'Please call first: 0631 31 09 07 38'],
    ],
    [
      'innenstadt-west',
      '2026-11-27T17:00',
      'Monday for certain, Saturday perhaps',
      [
        'Jetzt geschlossen',
        'Öffnet Montag, 30. November, um 10 Uhr, vielleicht schon Samstag, 28. November, um 10 Uhr',
        'Bitte vorher anrufen: 0631 31 09 07 38',
      ],
      [
        'Closed now',
        'Opens Monday 30 November at 10am, perhaps as early as Saturday 28 November at 10am',
        'Please call first: 0631 31 09 07 38',
      ],
    ],
    [
      'innenstadt-west',
      '2026-12-01T12:30',
      'a consultation in the lunch break',
      [
        'Jetzt geschlossen',
        'Öffnet heute um 14 Uhr',
        'Bitte vorher anrufen: 0631 31 09 07 38',
        'Beratung jetzt: Seniorenbeirat, bis 14 Uhr',
      ],
      [
        'Closed now',
        'Opens today at 2pm',
        'Please call first: 0631 31 09 07 38',
        'Advice now: Senior citizens’ council, until 2pm',
      ],
    ],
    [
      'innenstadt-west',
      '2026-11-25T09:15',
      'a consultation that one half of the page knows of',
      [
        'Jetzt geschlossen',
        'Öffnet heute um 10 Uhr',
        'Bitte vorher anrufen: 0631 31 09 07 38',
        'Beratung jetzt: Betreuungsvereine, bis 10:30 Uhr, nicht sicher',
      ],
      [
        'Closed now',
        'Opens today at 10am',
        'Please call first: 0631 31 09 07 38',
        'Advice now: Guardianship associations, until 10:30am, not certain',
      ],
    ],
    [
      'innenstadt-west',
      '2029-12-04T11:30',
      'nothing is called open three years later',
      [
        'Nach Angaben vom November 2026 wäre jetzt jemand da – bitte vorher anrufen',
        'Bitte vorher anrufen: 0631 31 09 07 38',
        'Beratung jetzt: Gemeindeschwester plus, bis 12 Uhr, nicht sicher',
      ],
      [
        'According to information from November 2026 somebody would be there now – please call first',
        'Please call first: 0631 31 09 07 38',
        'Advice now: Community nurse (Gemeindeschwester plus), until midday, not certain',
      ],
    ],
    [
      'kaster-2017',
      '2017-10-18T10:00',
      'no hours are given',
      ['Öffnungszeiten sind nicht bekannt'],
      ['Opening hours are not known'],
    ],
    [
      'kaster-2017',
      '2017-10-17T17:00',
      'the consultation at the temporary place',
      [
        'Öffnungszeiten sind nicht bekannt',
        'Beratung jetzt: Sprechstunde im Quartiersbüro, bis 18 Uhr, Quartiersbüro im Martin-Luther-Gemeindezentrum, St. Rochus-Straße 36',
      ],
      [
        'Opening hours are not known',
        'Advice now: Consultation at the Quartiersbüro, until 6pm, Quartiersbüro im Martin-Luther-Gemeindezentrum, St. Rochus-Straße 36',
      ],
    ],
    [
      'kaster-2017/stadt-bedburg',
      '2017-10-18T10:00',
      'the town hall in charge',
      ['Jetzt geöffnet bis 12 Uhr'],
      ['Open now until midday'],
    ],
    [
      'kaster-2017/sozialamt',
      '2017-10-18T10:00',
      'closed for a week, without any hours, with the reason',
      ['Geschlossen vom 16. bis 20. Oktober: Software-Umstellung'],
      ['Closed 16 to 20 October: software changeover'],
    ],
    [
      'kaster-2017/sozialamt',
      '2017-10-23T10:00',
      'and the week after',
      ['Öffnungszeiten sind nicht bekannt'],
      ['Opening hours are not known'],
    ],
    [
      'kaster',
      '2026-11-22T10:00',
      'a vacant post never closes anything',
      ['Die Stelle „Quartiersmanager“ ist zurzeit nicht besetzt'],
      ['The post “Neighbourhood manager” is vacant at present'],
    ],
    [
      'gruebentaelchen',
      '2026-11-23T10:00',
      'no hours are given',
      ['Öffnungszeiten sind nicht bekannt'],
      ['Opening hours are not known'],
    ],
    [
      'chemnitz',
      '2010-06-01T10:00',
      'no hours are given',
      ['Öffnungszeiten sind nicht bekannt'],
      ['Opening hours are not known'],
    ],
  ])('%s at %s: %s', (office, at, _, de, en) => {
    expect(now(office, at)).toEqual(de);
    expect(now(office, at, english)).toEqual(en);
  });
});

describe('who is to be reached, where nothing is known about hours', () => {
  it.each<[office: string, at: string, de: readonly string[]]>([
    [
      'kaster-2017',
      '2017-10-18T10:00',
      [
        'Gregor Doroszenko (Quartiersmanager), 02272 / 402 - 171',
        'Eine E-Mail kann man ihm über die Webseite der Stadt schreiben.',
        'Bis „Haus der Begegnung“ öffnet: Rathaus Bedburg, Friedrich-Wilhelm-Straße 43, 50181 Bedburg',
        'Kommen Sie gern im Rathaus vorbei.',
      ],
    ],
    ['kaster-2017/sozialamt', '2017-10-23T10:00', ['Zuständig: Stadt Bedburg – Rathaus Bedburg, 02272 / 402 - 0']],
    [
      'kaster',
      '2026-11-22T10:00',
      [
        'Sobald sich das ändert, wird es rechtzeitig bekannt gegeben.',
        'Vertretung: Frau Lindner (Raumbuchungen sowie Fragen zum Haus der Begegnung)',
        'Ort: Haus der Begegnung',
      ],
    ],
    [
      'gruebentaelchen',
      '2026-11-23T10:00',
      ['Ansprechpartnerinnen und Ansprechpartner des Quartiersmanagements', 'Ort: Friedenstraße 118, Kaiserslautern'],
    ],
    [
      'chemnitz',
      '2010-06-01T10:00',
      [
        'Telefon: 0371/ 33 50 520',
        'buelei3@web.de',
        'www.sozialestadt-kasch.de, www.buelei3.de',
        'Annett Illert (Ansprechpartnerin)',
        'Bärbel Böhm (Ansprechpartnerin)',
        'Ort: Bürgerzentrum, Leipziger Straße 39, 09113 Chemnitz',
      ],
    ],
  ])('%s at %s', (office, at, reach) => {
    expect(texts(viewOf(office, at).now.reach)).toEqual(reach);
  });

  it('is said in English too', () => {
    expect(texts(viewOf('kaster', '2026-11-22T10:00', english).now.reach)).toEqual([
      'Any change will be announced in good time.',
      'In the meantime: Frau Lindner (Room bookings and questions about the Haus der Begegnung)',
      'Place: Haus der Begegnung',
    ]);
  });

  it('is not asked where something is known', () => {
    expect(viewOf('innenstadt-west', '2026-11-26T03:00').now.reach).toEqual([]);
    expect(viewOf('kaster-2017/sozialamt', '2017-10-18T10:00').now.reach).toEqual([]);
  });
});

describe('what stands for longer', () => {
  it('tells of a vacancy and who helps meanwhile', () => {
    expect(texts(viewOf('kaster', '2026-11-22T10:00').standing.vacancies)).toEqual([
      'Die Stelle „Quartiersmanager“ ist zurzeit nicht besetzt',
      'Sobald sich das ändert, wird es rechtzeitig bekannt gegeben.',
      'Vertretung: Frau Lindner (Raumbuchungen sowie Fragen zum Haus der Begegnung)',
    ]);
  });

  it.each([
    ['innenstadt-west', '2026-11-26T10:00', 'Angaben vom November 2026', 'Information from November 2026'],
    ['chemnitz', '2010-06-01T10:00', 'Angaben von 2010', 'Information from 2010'],
  ])('says how old the information is (%s)', (office, at, de, en) => {
    expect(phraseText(viewOf(office, at).standing.asOf ?? [])).toBe(de);
    expect(phraseText(viewOf(office, at, english).standing.asOf ?? [])).toBe(en);
  });

  it('says where the office is until the house under construction opens', () => {
    expect(phraseText(viewOf('kaster-2017', '2017-10-18T10:00', english).standing.place ?? [])).toBe(
      'Until “Haus der Begegnung” opens: Rathaus Bedburg, Friedrich-Wilhelm-Straße 43, 50181 Bedburg',
    );
    expect(viewOf('innenstadt-west', '2026-11-26T10:00').standing.place).toBeUndefined();
  });
});

describe('the week', () => {
  it('groups equal days that follow one another', () => {
    const { groupedWeek } = viewOf('innenstadt-west', '2026-11-26T10:00').now;
    expect(groupedWeek.map(({ name, hasToday, days: [day] }) => [name, hasToday, day && dayText(day)])).toEqual([
      ['Montag bis Mittwoch', false, '10:00–12:00 Uhr, 14:00–16:00 Uhr'],
      ['Donnerstag', true, '10:00–12:00 Uhr, 14:00–18:00 Uhr'],
      ['Freitag', false, '10:00–12:00 Uhr, 14:00–16:00 Uhr'],
      ['Samstag', false, '10:00–12:00 Uhr (nicht immer)'],
      ['Sonntag', false, 'geschlossen'],
    ]);
  });

  it('is that week’s truth', () => {
    const { week } = viewOf('innenstadt-west', '2026-12-21T10:00', english).now;
    expect(week.map((day) => `${day.name} ${day.dateText}: ${dayText(day)}`)).toEqual([
      'Monday 21 December: 10:00–12:00, 14:00–16:00',
      'Tuesday 22 December: 10:00–12:00, 14:00–16:00',
      'Wednesday 23 December: 10:00–12:00, 14:00–16:00',
      'Thursday 24 December: 10:00–12:00, 14:00–18:00',
      'Friday 25 December: Christmas Day; closed',
      'Saturday 26 December: Second Day of Christmas; closed',
      'Sunday 27 December: closed',
    ]);
  });

  it('of the closed Sozialamt claims no hours for the weekend', () => {
    const { groupedWeek } = viewOf('kaster-2017/sozialamt', '2017-10-18T10:00').now;
    expect(groupedWeek.map(({ name, days: [day] }) => [name, day && dayText(day)])).toEqual([
      ['Montag bis Freitag', 'geschlossen: Software-Umstellung'],
      ['Samstag bis Sonntag', 'nicht bekannt'],
    ]);
  });

  it.each(['kaster', 'gruebentaelchen', 'chemnitz', 'kaster-2017'])(
    'is not there where nothing is known (%s)',
    (name) => {
      const { week, groupedWeek, today } = viewOf(name, '2026-11-25T10:00').now;
      expect([week, groupedWeek, dayText(today)]).toEqual([[], [], 'nicht bekannt']);
    },
  );
});

describe('what is announced', () => {
  it.each<[office: string, at: string, de: readonly string[]]>([
    ['innenstadt-west', '2026-11-26T10:00', []],
    [
      'innenstadt-west',
      '2026-12-05T10:00',
      [
        'Freitag, 25. Dezember: geschlossen (1. Weihnachtstag)',
        'Samstag, 26. Dezember: geschlossen (2. Weihnachtstag)',
        'Freitag, 1. Januar 2027: geschlossen (Neujahr)',
      ],
    ],
    [
      'kaster-2017/stadt-bedburg',
      '2017-10-18T10:00',
      ['Dienstag, 31. Oktober: geschlossen (Reformationstag)', 'Mittwoch, 1. November: geschlossen (Allerheiligen)'],
    ],
    ['kaster-2017/sozialamt', '2017-10-10T10:00', ['16. bis 20. Oktober: geschlossen (Software-Umstellung)']],
    ['kaster-2017/sozialamt', '2017-10-20T10:00', ['16. bis 20. Oktober: geschlossen (Software-Umstellung)']],
    ['kaster-2017/sozialamt', '2017-10-23T10:00', []],
  ])('%s, from %s on', (office, at, de) => {
    expect(texts(viewOf(office, at).standing.announcements.map(({ sentence }) => sentence))).toEqual(de);
  });

  it('knows what the status sentence says already', () => {
    const marks = (at: string) =>
      viewOf('kaster-2017/sozialamt', at).standing.announcements.map(({ isStatus }) => isStatus);
    expect([marks('2017-10-12T10:00'), marks('2017-10-18T10:00')]).toEqual([[false], [true]]);
  });
});
