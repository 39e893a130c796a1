import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/core/model/office-document.js';
import { officeProfileView, type OfficeProfileOptions } from '../../../src/core/views/office-profile-view.js';
import { phraseText } from '../../../src/core/wording/phrase.js';
import { german } from '../../../src/core/wording/words.js';
import { type DocumentName, documentOf, officeDocument } from '../documents.js';
import { flaws } from '../flaws.js';
import { english, languages } from '../languages.js';
import { allLines, linesOf, millDocument, profileIn } from './profile-claims.js';

const thursday = '2026-11-26T10:00';
const west = officeDocument('innenstadt-west');
const names: readonly DocumentName[] = ['innenstadt-west', 'gruebentaelchen', 'kaster-2017', 'chemnitz', 'kaster'];

const headings = ({ standing }: ReturnType<typeof profileIn>) =>
  standing.blocks.flatMap((block) => ('heading' in block ? [phraseText(block.heading)] : []));

describe('the profiles of the five offices', () => {
  it.each<readonly [DocumentName, string, readonly string[]]>([
    ['innenstadt-west', thursday, ['Ziele', 'Angebote', 'Team', 'Träger und Förderung', 'Chronik']],
    [
      'gruebentaelchen',
      thursday,
      [
        'Ziele',
        'Das Förderprogramm',
        'Quartiersmanagement',
        'Was das Stadtteilbüro bietet',
        'Machen Sie mit',
        'Angebote',
        'Team',
        'Träger und Förderung',
      ],
    ],
    [
      'chemnitz',
      '2010-11-22T10:00',
      [
        'Wer mitmacht',
        'So arbeitet das Quartiermanagement',
        'Schwerpunkte',
        'Ziele',
        'Veröffentlichungen',
        'Fundgrube',
        'Angebote',
        'Team',
        'Träger und Förderung',
        'Meilensteine',
      ],
    ],
    [
      'kaster',
      thursday,
      [
        'Was ist Quartiersmanagement?',
        'Der Quartiersmanager',
        'Aufgaben',
        'Ziele',
        'Machen Sie mit',
        'Angebote',
        'Team',
      ],
    ],
  ])('%s has the headings %j', (name, at, expected) => {
    expect(headings(profileIn(officeDocument(name), at))).toEqual(expected);
  });

  it.each<readonly [DocumentName, Parameters<typeof linesOf>[1], de: readonly string[], en: readonly string[]]>([
    [
      'innenstadt-west',
      'introduction',
      [
        'Erste Anlaufstelle im Viertel: Wer ein Anliegen hat, etwas anregen oder mitmachen möchte, ist hier richtig.',
        'Für: Alle Bürgerinnen und Bürger des Stadtteils',
      ],
      [
        'The first place to turn to in the neighbourhood, whether you have a concern, a suggestion or want to join in.',
        'For: Everyone who lives in the neighbourhood',
      ],
    ],
    [
      'innenstadt-west',
      'offers',
      [
        'Angebote',
        'Tauschbox',
        'Während der Öffnungszeiten',
        'Zum Stöbern und Tauschen, solange geöffnet ist.',
        'Bücherecke',
        'Während der Öffnungszeiten',
        'Zum Stöbern und Schmökern, solange geöffnet ist.',
        'Marktfrühstück',
        'Mit Unterstützung der Bau AG.',
        'Angebote im Mietertreff',
        'Eigene Angebote der Bau AG.',
        'Angeboten von: Bau AG',
        'Ort: Mietertreff, Ecke Königstraße/Hartmannstraße, Kaiserslautern',
        'In der Wohnanlage der Bau AG.',
        'Für: Menschen aus dem Stadtteil',
        'Angebote im Wohnprojekt Nils',
        'Eigene Angebote der Bau AG.',
        'Angeboten von: Bau AG',
        'Ort: Wohnprojekt Nils, Goethestraße, Kaiserslautern',
        'Generationenübergreifendes Wohnprojekt der Bau AG',
        'Für: Menschen aus dem Stadtteil',
      ],
      [
        'On offer',
        'Swap box',
        'During opening hours',
        'Browse and swap whenever the office is open.',
        'Book corner',
        'During opening hours',
        'Browse and read whenever the office is open.',
        'Market breakfast',
        'Supported by Bau AG.',
        'Activities at the Mietertreff',
        'Bau AG’s own activities.',
        'Offered by: Bau AG',
        'Place: Mietertreff, Ecke Königstraße/Hartmannstraße, Kaiserslautern',
        'In the Bau AG housing complex.',
        'For: People from the neighbourhood',
        'Activities at the Nils housing project',
        'Bau AG’s own activities.',
        'Offered by: Bau AG',
        'Place: Wohnprojekt Nils, Goethestraße, Kaiserslautern',
        'Bau AG housing project for all generations',
        'For: People from the neighbourhood',
      ],
    ],
    [
      'innenstadt-west',
      'team',
      [
        'Team',
        'Quartiersmanagerin',
        'Sie nimmt Anliegen aus dem Alltag auf, ebenso Ideen und Anregungen, die dem Stadtteil guttun.',
        '12 ehrenamtliche Mitarbeiterinnen und Mitarbeiter',
        'Ihr ehrenamtliches Engagement macht sechs offene Tage pro Woche möglich.',
      ],
      [
        'Team',
        'Neighbourhood manager',
        'She takes up everyday concerns, ideas and suggestions for the neighbourhood.',
        '12 volunteers',
        'Thanks to them the office can open on six days a week.',
      ],
    ],
    [
      'innenstadt-west',
      'carriers',
      [
        'Träger und Förderung',
        'Träger',
        'Arbeits- und sozialpädagogisches Zentrum (ASZ)',
        'Seit November 2012',
        'Träger des Quartiersmanagements; als langjähriger Kooperationspartner mit der Arbeit schon vertraut',
        'Gefördert von',
        'Reichswaldgenossenschaft',
        'Seit März 2018',
        'Stiftung Bürgerhospital',
        'Seit März 2018',
      ],
      [
        'Organisation and funding',
        'Run by',
        'Arbeits- und sozialpädagogisches Zentrum (ASZ)',
        'Since November 2012',
        'Runs the neighbourhood management; a long-standing partner that already knew the work',
        'Funded by',
        'Reichswaldgenossenschaft',
        'Since March 2018',
        'Stiftung Bürgerhospital',
        'Since March 2018',
      ],
    ],
    [
      'innenstadt-west',
      'timeline',
      [
        'Chronik',
        'Bis Oktober 2011',
        'Stadtverwaltung Kaiserslautern',
        'Träger',
        'Seit November 2012',
        'Arbeits- und sozialpädagogisches Zentrum (ASZ)',
        'Träger',
        'Bis Februar 2018',
        'Bund-Länder-Programm „Soziale Stadt“',
        'Programm',
        'Die Innenstadt-West war Programmgebiet; mit dem Fördergeld kamen viele Projekte zustande.',
        'Seit März 2018',
        'Reichswaldgenossenschaft',
        'Gefördert von',
        'Seit März 2018',
        'Stiftung Bürgerhospital',
        'Gefördert von',
      ],
      [
        'History',
        'Until October 2011',
        'Stadtverwaltung Kaiserslautern',
        'Run by',
        'Since November 2012',
        'Arbeits- und sozialpädagogisches Zentrum (ASZ)',
        'Run by',
        'Until February 2018',
        'Federal and state programme “Soziale Stadt”',
        'Programme',
        'Innenstadt-West was a programme area; the funding made many projects possible.',
        'Since March 2018',
        'Reichswaldgenossenschaft',
        'Funded by',
        'Since March 2018',
        'Stiftung Bürgerhospital',
        'Funded by',
      ],
    ],
    [
      'gruebentaelchen',
      'carriers',
      [
        'Träger und Förderung',
        'Träger',
        'Deutsches Rotes Kreuz-Kreisverband Kaiserslautern Stadt e.V.',
        'Stadt Kaiserslautern',
        'Programm',
        'Kaiserslautern Ost – Sozialer Zusammenhalt',
        'Förderprogramm von Bund und Ländern',
        'Gefördert von',
        'Bund',
        'Land Rheinland-Pfalz',
      ],
      [
        'Organisation and funding',
        'Run by',
        'Deutsches Rotes Kreuz-Kreisverband Kaiserslautern Stadt e.V.',
        'Stadt Kaiserslautern',
        'Programme',
        'Kaiserslautern Ost – Sozialer Zusammenhalt',
        'Funding programme of the federation and the states',
        'Funded by',
        'Federal government (Bund)',
        'State of Rhineland-Palatinate',
      ],
    ],
    [
      'chemnitz',
      'timeline',
      [
        'Meilensteine',
        'November 2000',
        'Die erste Anlaufstelle nimmt ihre Arbeit auf.',
        '18. Dezember 2006',
        'Quartiermanagement und Neue Arbeit eröffnen zusammen das Bürgerzentrum.',
      ],
      [
        'Milestones',
        'November 2000',
        'The first contact point starts its work.',
        '18 December 2006',
        'Quartiermanagement and Neue Arbeit open the community centre (Bürgerzentrum) together.',
      ],
    ],
    [
      'kaster',
      'team',
      [
        'Team',
        'Die Stelle „Quartiersmanager“ ist zurzeit nicht besetzt',
        'Sobald sich das ändert, wird es rechtzeitig bekannt gegeben.',
        'Vertretung: Frau Lindner (Raumbuchungen sowie Fragen zum Haus der Begegnung)',
      ],
      [
        'Team',
        'The post “Neighbourhood manager” is vacant at present',
        'Any change will be announced in good time.',
        'In the meantime: Frau Lindner (Room bookings and questions about the Haus der Begegnung)',
      ],
    ],
  ])('%s: %s', (name, kind, de, en) => {
    const document = officeDocument(name);
    const at = name === 'chemnitz' ? '2010-11-22T10:00' : thursday;
    expect(linesOf(profileIn(document, at), kind)).toEqual(de);
    expect(linesOf(profileIn(document, at, {}, english), kind)).toEqual(en);
  });

  it.each(languages)('no sentence has a flaw (%s)', (_, words) => {
    for (const document of [...names.map(officeDocument), millDocument])
      for (const { id } of document.offices)
        for (const line of allLines(profileIn(document, thursday, { office: id }, words)))
          // A text of the document may lead to the list below it.
          expect(line.replace(/:$/, '')).not.toMatch(flaws);
  });
});

describe('what is asked for', () => {
  it.each<readonly [OfficeProfileOptions, readonly string[]]>([
    [{ parts: ['team', 'introduction'] }, ['team', 'introduction']],
    [{ parts: ['timeline'] }, ['timeline']],
    [{}, ['introduction', 'section', 'offers', 'team', 'carriers', 'timeline']],
  ])('%j: %j', (wanted, kinds) => {
    const { standing } = profileIn(west, thursday, wanted);
    expect(standing.blocks.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('an office by its id, and what belongs to it only', () => {
    const view = profileIn(officeDocument('kaster-2017'), '2017-10-17T10:00', { office: 'stadt-bedburg' });
    expect([view.id, phraseText(view.heading)]).toEqual(['stadt-bedburg', 'Stadt Bedburg – Rathaus Bedburg']);
    expect(headings(view)).toEqual(['Auf der Webseite der Stadt']);
  });

  it('a partner, with what it offers itself', () => {
    const view = profileIn(millDocument, thursday, { partner: 'werkstattverein' });
    expect(allLines(view)).toEqual([
      'Werkstattverein Schraube locker e. V.',
      'Reparieren statt wegwerfen.',
      'Was wir reparieren',
      'Fahrräder',
      'Radios und Lampen',
      'Angebote',
      'Offene Werkstatt',
      'Jeden Samstag, 10 bis 14 Uhr (nicht immer)',
      'Chor',
      'Jeden Mittwoch, Beginn 19:30 Uhr',
      'Im Wechsel mit Nachbarschaftshaus Mühlenviertel und Tanzkreis',
      'Angaben vom 2. November 2026',
    ]);
  });

  it('no offer that is over, and one that begins', () => {
    const activity = (name: string, rule: Rule) => ({ id: name, name, kind: 'activity' as const, hours: [rule] });
    const document = documentOf({
      services: [
        activity('Sommerfest', { dates: ['2026-07-12'], startTime: '14:00' }),
        activity('Kurs', { byDay: ['MO'], startTime: '10:00', validThrough: '2026-10' }),
        activity('Chor', { byDay: ['MO'], startTime: '10:00', validFrom: '2027-01-11' }),
        activity('Advent', { dates: ['--12-06'] }),
      ],
    });
    expect(linesOf(profileIn(document, thursday), 'offers')).toEqual([
      'Angebote',
      'Chor',
      'Jeden Montag, Beginn 10 Uhr, ab 11. Januar 2027',
      'Advent',
      'Jedes Jahr am 6. Dezember, Uhrzeit nicht bekannt',
    ]);
  });

  it('a logo, also where nothing else is said', () => {
    const document = documentOf({ offices: [{ id: 'o', name: 'Büro', logo: '/logos/o.svg' }] });
    expect(profileIn(document, thursday).standing.blocks).toEqual([
      { kind: 'introduction', logo: '/logos/o.svg', description: [], details: [] },
    ]);
  });

  it('refuses an office or a partner that the document does not have', () => {
    expect(() => officeProfileView(west, 0, german, { office: 'nowhere' })).toThrow(RangeError);
    expect(() => officeProfileView(west, 0, german, { partner: 'nobody' })).toThrow(RangeError);
    expect(() => officeProfileView(documentOf({ offices: [] }), 0, german)).toThrow(RangeError);
  });
});

describe('a house with everything', () => {
  it('says when its offers take place, for whom and with whom', () => {
    expect(linesOf(profileIn(millDocument, thursday), 'offers')).toEqual([
      'Angebote',
      'Deutschkurs',
      'Dienstag und Donnerstag, 9 bis 11:30 Uhr, bis 17. Dezember (nach Vereinbarung)',
      'Für den Anfang, mit Kinderbetreuung.',
      'Kosten: 2 € je Termin',
      'Telefon: 0221 4710 163',
      'Tanzen im Sitzen',
      'Jeden 1. und 3. Freitag im Monat, 15 bis 16:30 Uhr',
      'Angeboten von: Tanzkreis',
      'Ort: Turnhalle der Mühlenschule, Schulweg 8, 51000 Köln',
      'Für: ab 65 Jahren',
      'Kostenlos',
      'Offene Werkstatt',
      'Jeden Samstag, 10 bis 14 Uhr (nicht immer)',
      'Angeboten von: Werkstattverein Schraube locker e. V.',
      'Bücherschrank',
      'Während der Öffnungszeiten',
      'Chor',
      'Jeden Mittwoch, Beginn 19:30 Uhr',
      'Eine von: Werkstattverein Schraube locker e. V., Tanzkreis',
    ]);
  });

  it('has one timeline: what happened, and who ran and funded it, the oldest first', () => {
    const view = profileIn(millDocument, thursday);
    expect(linesOf(view, 'timeline')).toEqual([
      'Wie alles begann',
      'Von der leeren Mühle zum Haus für alle:',
      '1998',
      'Die Mühle schließt.',
      'Frühjahr 2004',
      'Eine Initiative räumt auf und pflanzt den ersten Garten.',
      'Von 2007 bis 2013',
      'Stadt Köln',
      'Träger',
      'Von Mai 2007 bis Dezember 2019',
      'Soziale Stadt',
      'Programm',
      'Davon wurde das Dach gebaut.',
      '12. Mai 2007',
      'Eröffnung mit einem Straßenfest.',
      'Seit 1. Januar 2014',
      'Mühlenviertel e. V.',
      'Träger',
      'Ab März 2027',
      'Bürgerstiftung Rheinufer',
      'Gefördert von',
    ]);
    const [timeline] = view.standing.blocks.filter(({ kind }) => kind === 'timeline');
    const events = timeline?.kind === 'timeline' ? timeline.events : [];
    expect(events.filter(({ isCurrent }) => isCurrent).map(({ what }) => phraseText(what))).toEqual([
      'Mühlenviertel e. V.',
    ]);
    const dates = events.flatMap(({ when }) =>
      when.flatMap((part) => (typeof part === 'object' && part.kind === 'time' ? [part.iso] : [])),
    );
    expect(dates).toEqual(['1998', '2007', '2013', '2007-05', '2019-12', '2007-05-12', '2014-01-01', '2027-03']);
  });

  it('names who runs and funds it at present, not who did or will', () => {
    expect(linesOf(profileIn(millDocument, thursday), 'carriers')).toEqual([
      'Träger und Förderung',
      'Träger',
      'Mühlenviertel e. V.',
      'Seit 1. Januar 2014',
      'Zuständig',
      'Amt für Stadtentwicklung',
    ]);
    expect(linesOf(profileIn(millDocument, '2027-03-01T10:00'), 'carriers')).toContain('Bürgerstiftung Rheinufer');
  });

  it('says in which languages one can speak with somebody', () => {
    expect(linesOf(profileIn(millDocument, thursday), 'introduction')).toContain(
      'Sprachen: Deutsch, Englisch, Türkisch',
    );
  });
});

describe('a list is a timeline where every item begins with its date', () => {
  const timelineOf = (items: readonly string[]) => {
    const document = documentOf({ offices: [{ id: 'office', name: 'Büro', sections: [{ name: 'Früher', items }] }] });
    return linesOf(profileIn(document, thursday), 'timeline').slice(1);
  };

  it.each<readonly [readonly string[], readonly string[]]>([
    [
      ['März 2001: Anfang', '2000: Idee'],
      ['2000', 'Idee', 'März 2001', 'Anfang'],
    ],
    [
      ['Seit 2018: Café', '2011–2013: Umbau'],
      ['2011–2013', 'Umbau', 'Seit 2018', 'Café'],
    ],
    [['Im Jahr 1999: Anfang: zu zweit'], ['Im Jahr 1999', 'Anfang: zu zweit']],
    [['2000: Idee', 'Und vieles mehr'], []],
    [['Öffnung: 2000 kam das Aus'], []],
    [['2000:'], []],
    [[], []],
  ])('%j: %j', (items, lines) => {
    expect(timelineOf(items)).toEqual(lines);
  });

  it('but not of a list in a language whose months nobody here knows', () => {
    const document = documentOf({
      language: 'tr',
      offices: [{ id: 'office', name: 'Büro', sections: [{ name: 'Eskiden', items: ['Kasım 2000: Başladık'] }] }],
    });
    const [block] = profileIn(document, thursday).standing.blocks;
    expect(block?.kind === 'timeline' && block.events[0]).toMatchObject({
      when: [{ kind: 'name', text: 'Kasım 2000', lang: 'tr' }],
      what: [{ kind: 'name', text: 'Başladık', lang: 'tr' }],
    });
  });
});

describe('where little is known', () => {
  it('says so, and how to ask', () => {
    expect(allLines(profileIn(millDocument, thursday, { office: 'infopunkt' }))).toEqual([
      'Infopunkt am Markt',
      'Mehr ist hier noch nicht eingetragen',
      'Telefon: 0221 4710 169',
      'E-Mail: infopunkt@muehlenviertel.example',
      'Ort: Alte Mühle, Mühlgasse 2, 51000 Köln',
      'Angaben vom 2. November 2026',
    ]);
  });

  it('says nothing of a part alone that is not there', () => {
    const { standing } = profileIn(millDocument, thursday, { office: 'infopunkt', parts: ['timeline'] });
    expect([standing.blocks, standing.none]).toEqual([[], []]);
  });

  it('is of no age where the document has none, and too old after 18 months', () => {
    expect(profileIn(documentOf({}), thursday).standing.asOf).toBeUndefined();
    const { now, standing } = profileIn(officeDocument('chemnitz'), thursday);
    expect(phraseText(now.stale ?? [])).toBe('Angaben von 2010 – bitte vorher nachfragen');
    expect(standing.asOf).toBeUndefined();
  });

  it('says that the clock is another, and is drawn anew when the day is over', () => {
    const { now } = profileIn(west, thursday, { preview: true });
    expect(phraseText(now.preview ?? [])).toBe('Vorschau für Donnerstag, 26. November 2026, um 10 Uhr');
    expect(now.until).toBe(Date.parse('2026-11-27T00:00+01:00'));
  });
});
