import { describe, expect, it } from 'vitest';
import type { Office } from '../../../src/core/model/office-document.js';
import { officeContactView } from '../../../src/core/views/office-contact-view.js';
import { german } from '../../../src/core/wording/words.js';
import { type DocumentName, documentOf, officeDocument } from '../documents.js';
import { flaws } from '../flaws.js';
import { languages } from '../languages.js';
import { contactIn, contactNowIn, contactNowPhrases, contactPhrases, linesOf } from './contact-claims.js';

const now = '2026-11-26T10:00';
const maps = ['none'];

describe('what <office-contact> prints of the five offices', () => {
  it.each<readonly [name: DocumentName, local: string, lines: readonly string[]]>([
    [
      'innenstadt-west',
      now,
      [
        'Stadtteilbüro Innenstadt-West',
        'Königstraße 93',
        'Kaiserslautern',
        'In der Nähe des Donnerstagsmarkts.',
        'Telefon: 0631 31 09 07 38',
        'Kontakt speichern (vCard)',
        'Quartiersmanagerin',
        'Sie nimmt Anliegen aus dem Alltag auf, ebenso Ideen und Anregungen, die dem Stadtteil guttun.',
        '12 ehrenamtliche Mitarbeiterinnen und Mitarbeiter',
        'Ihr ehrenamtliches Engagement macht sechs offene Tage pro Woche möglich.',
        'Angaben vom November 2026',
      ],
    ],
    [
      'gruebentaelchen',
      now,
      [
        'Stadtteilbüro Grübentälchen',
        'Friedenstraße 118',
        'Kaiserslautern',
        'Telefon und E-Mail sind nicht bekannt',
        'Kontakt speichern (vCard)',
        'Ansprechpartnerinnen und Ansprechpartner des Quartiersmanagements',
        'Angaben vom November 2026',
      ],
    ],
    [
      'kaster-2017',
      '2017-10-17T10:00',
      [
        'Quartiersmanagement in Kaster',
        'Bis „Haus der Begegnung“ öffnet',
        'Rathaus Bedburg',
        'Friedrich-Wilhelm-Straße 43',
        '50181 Bedburg',
        'Danach',
        'Haus der Begegnung',
        'Burgundische Straße 1',
        'Kaster',
        'Nachbar ist das Kinder- und Jugendzentrum POINT (Träger: Caritas); ganz nah sind die Kita Sterntaler (Träger: AWO) und der Sportplatz des SC Borussia Kaster-Königshoven.',
        'Noch in der Bauphase',
        'Eröffnung: nicht bekannt',
        'Kontakt speichern (vCard)',
        'Kommen Sie gern im Rathaus vorbei.',
        'Gregor Doroszenko (Quartiersmanager)',
        'Telefon: 02272 / 402 - 171',
        'Fax: 02272 / 402 - 812',
        'Eine E-Mail kann man ihm über die Webseite der Stadt schreiben.',
        'Zuständig',
        'Stadt Bedburg – Rathaus Bedburg',
        'Telefon: 02272 / 402 - 0',
        'Fax: 02272 / 402 - 812',
        'Angaben vom Oktober 2017',
      ],
    ],
    [
      'chemnitz',
      '2010-06-01T10:00',
      [
        'Quartiermanagement „Die soziale Stadt“ Chemnitz',
        'Bürgerzentrum',
        'Leipziger Straße 39',
        '09113 Chemnitz',
        'Telefon: 0371/ 33 50 520',
        'E-Mail: buelei3@web.de',
        'www.sozialestadt-kasch.de, www.buelei3.de',
        'Kontakt speichern (vCard)',
        'Annett Illert (Ansprechpartnerin)',
        'Bärbel Böhm (Ansprechpartnerin)',
        'Angaben von 2010',
      ],
    ],
    [
      'kaster',
      now,
      [
        'Quartiersmanagement in Kaster',
        'Haus der Begegnung',
        'Telefon und E-Mail sind nicht bekannt',
        'Kontakt speichern (vCard)',
        'Die Stelle „Quartiersmanager“ ist zurzeit nicht besetzt',
        'Sobald sich das ändert, wird es rechtzeitig bekannt gegeben.',
        'Vertretung: Frau Lindner (Raumbuchungen sowie Fragen zum Haus der Begegnung)',
        'Angaben vom November 2026',
      ],
    ],
  ])('%s', (name, local, lines) => {
    expect(linesOf(contactPhrases(contactIn(officeDocument(name), local, { maps })))).toEqual(lines);
  });

  it('says of old information that one should ask first', () => {
    const { now: frame, standing } = contactIn(officeDocument('chemnitz'), now);
    expect(linesOf([frame.stale!])).toEqual(['Angaben von 2010 – bitte vorher nachfragen']);
    expect(standing.asOf).toBe(undefined);
  });
});

describe('who is in charge', () => {
  const town = officeDocument('kaster-2017');

  it.each<readonly [local: string, state: string, lines: readonly string[]]>([
    ['2017-10-17T10:00', 'open', ['Jetzt geöffnet bis 12 Uhr']],
    ['2017-10-17T12:30', 'closed', ['Jetzt geschlossen', 'Öffnet heute um 14 Uhr']],
    ['2017-10-20T15:00', 'closed', ['Jetzt geschlossen', 'Öffnet Montag, 23. Oktober, um 8:30 Uhr']],
    ['2017-10-31T10:00', 'closed', ['Geschlossen: Reformationstag', 'Öffnet Donnerstag, 2. November, um 8:30 Uhr']],
  ])('at %s is %s', (local, state, lines) => {
    const [authority] = contactNowIn(town, local).authorities;
    expect([authority?.id, authority?.state]).toEqual(['stadt-bedburg', state]);
    expect(linesOf(contactNowPhrases(contactNowIn(town, local)))).toEqual([
      ...lines,
      'Montag bis Freitag, 8:30 bis 12 Uhr',
      'Montag und Donnerstag, 14 bis 16 Uhr',
      'Jeden Dienstag, 14 bis 18 Uhr',
    ]);
  });

  it('tells readers elsewhere whose time it is', () => {
    const zone = (visitorOffset: number) => contactNowIn(town, '2017-10-17T10:00', german, visitorOffset).zone;
    expect(linesOf([zone(-480)!])).toEqual(['Alle Zeiten in Ortszeit (Bedburg)']);
    expect(zone(120)).toBe(undefined);
  });

  it('is asked again when it closes', () => {
    expect(new Date(contactNowIn(town, '2017-10-17T11:45').until).toISOString()).toBe('2017-10-17T10:00:00.000Z');
  });

  it('has its own address only where it is somewhere else', () => {
    const document = documentOf({
      places: [
        { id: 'a', name: 'Hof', address: { streetAddress: 'Hof 1', addressLocality: 'Köln' } },
        { id: 'b', name: 'Rathaus', address: { streetAddress: 'Markt 1', addressLocality: 'Köln' } },
      ],
      offices: [
        {
          id: 'office',
          name: 'Büro',
          place: 'a',
          affiliations: [
            { role: 'authority', organisation: 'amt' },
            { role: 'authority', name: 'Dezernat V' },
            { role: 'authority', name: 'Amt von früher', validThrough: '2020' },
            { role: 'operator', name: 'Verein' },
          ],
        },
      ],
      partners: [
        {
          id: 'amt',
          name: 'Sozialamt',
          place: 'b',
          hours: [{ byDay: ['MO'], startTime: '09:00', endTime: '12:00' }],
          people: [{ name: 'Ina Ott', email: 'ott@example.org' }],
        },
      ],
    });
    const { standing } = contactIn(document, now);
    expect(
      standing.authorities.map(({ name, address, people }) =>
        linesOf([name, ...address, ...people.map((each) => each.name)]),
      ),
    ).toEqual([['Sozialamt', 'Rathaus', 'Markt 1', 'Köln', 'Ina Ott'], ['Dezernat V']]);
    expect(standing.none, 'Frau Ott can be written to').toBe(undefined);
    const [authority] = contactNowIn(document, now).authorities;
    expect([authority?.state, linesOf(authority?.hours ?? [])]).toEqual([undefined, ['Jeden Montag, 9 bis 12 Uhr']]);
  });

  it('is closed on days on which it is, also without hours of its own', () => {
    const overrides = [{ on: ['2026-11-23/2026-11-27'], status: 'cancelled' as const, note: 'Umzug' }];
    const document = documentOf({
      offices: [
        { id: 'office', name: 'Büro', affiliations: [{ role: 'authority', organisation: 'amt' }] },
        { id: 'amt', name: 'Amt', overrides },
      ],
    });
    expect(contactIn(document, now).now.needsTime).toBe(true);
    expect(linesOf(contactNowPhrases(contactNowIn(document, now)))).toEqual([
      'Geschlossen vom 23. bis 27. November: Umzug',
    ]);
    expect(contactNowIn(document, '2026-11-28T10:00').authorities).toEqual([]);
  });

  it('is said once, whatever it is in charge of', () => {
    const inCharge = ['Bauamt', 'Sozialamt'].map((name) => ({
      role: 'authority' as const,
      organisation: 'stadt-bedburg',
      name,
    }));
    const [office, ...others] = town.offices;
    const document = { ...town, offices: [{ ...office!, affiliations: inCharge }, ...others] };
    expect(contactNowIn(document, '2017-10-17T10:00').authorities).toHaveLength(1);
  });

  it('needs no time engine where nobody has hours', () => {
    expect(contactIn(town, now).now.needsTime).toBe(true);
    expect(contactIn(officeDocument('chemnitz'), now).now.needsTime).toBe(false);
  });
});

it('what is said of who stands in is said, too', () => {
  const other = { name: 'Frau Lindner', note: 'Nur vormittags' };
  const document = documentOf({
    offices: [{ id: 'o', name: 'Büro', people: [{ role: 'Leitung', absent: true, substitute: other }] }],
  });
  expect(linesOf(contactIn(document, now).standing.people[0]!.contact)).toEqual([
    'Vertretung: Frau Lindner',
    'Nur vormittags',
  ]);
});

describe('where the office is', () => {
  const moving = (opensOn: string) =>
    documentOf({
      places: [
        { id: 'old', name: 'Altes Haus' },
        { id: 'new', name: 'Neues Haus', opensOn },
      ],
      offices: [
        {
          id: 'office',
          name: 'Büro',
          place: 'old',
          nextPlace: 'new',
          overrides: [{ on: ['2026-12-07/2026-12-09'], place: 'new', note: 'Probe' }],
        },
      ],
    });

  it.each<readonly [opensOn: string, local: string, lines: readonly string[]]>([
    [
      '2026-12-18',
      now,
      [
        'Bis „Neues Haus“ öffnet (18. Dezember 2026)',
        'Altes Haus',
        'Ab Freitag, 18. Dezember',
        'Neues Haus',
        'Eröffnung: 18. Dezember 2026',
      ],
    ],
    ['2026-12-18', '2026-12-18T00:00', ['Neues Haus']],
    [
      '2027-03',
      now,
      [
        'Bis „Neues Haus“ öffnet (voraussichtlich März 2027)',
        'Altes Haus',
        'Danach',
        'Neues Haus',
        'Eröffnung: voraussichtlich März 2027',
      ],
    ],
  ])('opening %s, seen at %s', (opensOn, local, lines) => {
    const { places } = contactIn(moving(opensOn), local).standing;
    expect(
      places.flatMap(({ label, address, details }) => linesOf([...(label ? [label] : []), ...address, ...details])),
    ).toEqual(lines);
  });

  it('says on which days it is somewhere else', () => {
    const document = moving('2027-03');
    expect(contactIn(document, now).now.needsTime).toBe(true);
    expect(linesOf(contactNowIn(document, now).elsewhere)).toEqual(['7. bis 9. Dezember: Ort ist Neues Haus (Probe)']);
    expect(contactNowIn(document, '2026-12-10T08:00').elsewhere).toEqual([]);
  });

  const places = [
    { id: 'hof', name: 'Hof' },
    { id: 'kita', name: 'Kita', address: { streetAddress: 'Weg 3', addressLocality: 'Köln' } },
  ];

  it.each<readonly [claim: string, office: Partial<Office>, local: string, lines: readonly string[]]>([
    [
      'for an unknown time, also when it has begun',
      { overrides: [{ on: ['2026-11-02/..'], place: 'kita', note: 'Brand' }] },
      now,
      ['Ab Montag, 2. November: Ort ist Kita, Weg 3, Köln (Brand)'],
    ],
    [
      'with other hours there',
      { overrides: [{ on: ['2026-12-03'], place: 'kita', hours: [{ startTime: '10:00', endTime: '12:00' }] }] },
      now,
      ['Donnerstag, 3. Dezember: 10 bis 12 Uhr, Ort ist Kita, Weg 3, Köln'],
    ],
    [
      'on a day of the week',
      {
        hours: [
          { byDay: ['MO'], startTime: '10:00', endTime: '12:00' },
          { byDay: ['WE'], startTime: '14:00', endTime: '16:00', place: 'kita' },
          { byDay: ['TH'], startTime: '14:00', endTime: '16:00', place: 'kita', validThrough: '2020' },
          { byDay: ['FR'], startTime: '14:00', endTime: '16:00', place: 'kita', channels: ['phone'] },
        ],
      },
      now,
      ['Jeden Mittwoch, 14 bis 16 Uhr: Kita, Weg 3, Köln'],
    ],
  ])('says that it is somewhere else %s', (_claim, office, local, lines) => {
    const document = documentOf({ places, offices: [{ id: 'o', name: 'Büro', place: 'hof', ...office }] });
    expect(contactIn(document, local).now.needsTime).toBe(true);
    expect(linesOf(contactNowIn(document, local).elsewhere)).toEqual(lines);
  });

  it('has no expectation that is over', () => {
    expect(linesOf(contactIn(moving('2026-03'), now).standing.places.map(({ label }) => label!))).toEqual([
      'Bis „Neues Haus“ öffnet',
      'Danach',
    ]);
  });

  it('tells a mobile telephone from another', () => {
    const document = documentOf({ offices: [{ id: 'o', name: 'Büro', telephone: ['0171 39200 12', '0631 12 34'] }] });
    expect(linesOf(contactIn(document, now).standing.contact)).toEqual(['Telefon: 0631 12 34', 'Mobil: 0171 39200 12']);
  });
});

describe('whatever the moment and the language', () => {
  const names: readonly DocumentName[] = ['innenstadt-west', 'gruebentaelchen', 'kaster-2017', 'chemnitz', 'kaster'];

  it.each(languages)('no sentence has a flaw (%s)', (_, words) => {
    for (const name of names)
      for (const local of ['2010-05-01T10:00', '2017-10-17T10:00', '2026-11-26T23:59']) {
        const document = officeDocument(name);
        const phrases = [
          ...contactPhrases(contactIn(document, local, { preview: true }, words)),
          ...contactNowPhrases(contactNowIn(document, local, words, -480)),
        ];
        for (const text of linesOf(phrases)) {
          expect(text).not.toBe('');
          expect(text).not.toMatch(flaws);
        }
      }
  });

  it('the view is plain data', () => {
    const document = officeDocument('kaster-2017');
    for (const view of [contactIn(document, '2017-10-17T10:00'), contactNowIn(document, '2017-10-17T10:00')])
      expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  });

  it('refuses an office that the document does not have', () => {
    expect(() => officeContactView(officeDocument('kaster'), 0, german, { office: 'nowhere' })).toThrow(RangeError);
  });
});
