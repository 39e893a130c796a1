import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { nameParts } from '../../../src/core/formats/write-vcard-name.js';
import { type VcardOptions, writeVcards } from '../../../src/core/formats/write-vcard.js';
import type { OfficeDocument, Text } from '../../../src/core/model/office-document.js';
import { german, type Words, wordsOf } from '../../../src/core/wording/words.js';
import { templates } from '../../../src/locales/en.js';
import { documentOf, type DocumentName, officeDocument } from '../documents.js';

const at = Date.parse('2026-11-22T11:00:00Z');

type Property = [name: string, parameters: Record<string, unknown>, type: string, ...values: unknown[]];

/** The cards of a text as an independent parser reads them. */
const read = (text: string) => {
  if (!text) return [];
  const parsed = ICAL.parse(text) as unknown as [string, Property[]] | [string, Property[]][];
  const cards = (typeof parsed[0] === 'string' ? [parsed] : parsed) as [string, Property[]][];
  return cards.map(([component, properties]) => {
    const all = (name: string) => properties.filter(([each]) => each === name);
    return { component, all, one: (name: string) => all(name)[0]?.[3] };
  });
};

const cardsOf = (document: OfficeDocument, options: Partial<VcardOptions> = {}) =>
  read(writeVcards(document, { at, ...options }).value);

const innenstadt = officeDocument('innenstadt-west');

describe('contacts of the five offices', () => {
  it.each<[DocumentName, names: readonly string[]]>([
    [
      'innenstadt-west',
      [
        ...[
          'Stadtteilbüro Innenstadt-West',
          'Bau AG',
          'AWO',
          'Karl Martin Lehnung',
          'Lebenshilfe',
          'Christine Förster',
          'DRK',
        ],
        ...['Martina Bürger', 'SKFM', 'Lena Ott', 'Gemeindeschwester plus', 'Isolde Weisenstein', 'Seniorenbeirat'],
        ...['Dorothee Ruster-Hebel', 'Landsmannschaft der Deutschen aus Russland e.V.'],
      ],
    ],
    [
      'kaster-2017',
      [
        'Quartiersmanagement in Kaster',
        'Gregor Doroszenko',
        'Stadt Bedburg – Rathaus Bedburg',
        'Sozialamt der Stadt Bedburg',
      ],
    ],
    ['kaster', ['Quartiersmanagement in Kaster', 'Frau Lindner']],
    [
      'gruebentaelchen',
      [
        'Stadtteilbüro Grübentälchen',
        'Deutsches Rotes Kreuz-Kreisverband Kaiserslautern Stadt e.V.',
        'Stadt Kaiserslautern',
      ],
    ],
    [
      'chemnitz',
      [
        'Quartiermanagement „Die soziale Stadt“ Chemnitz',
        'Annett Illert',
        'Bärbel Böhm',
        'Neue Arbeit Chemnitz e.V.',
        'Bürgerzentrum',
      ],
    ],
  ])('%s', (name, names) => {
    const cards = cardsOf(officeDocument(name));
    expect(cards.map(({ one }) => one('fn'))).toEqual(names);
    for (const { component, one, all } of cards) {
      expect([component, one('version')]).toEqual(['vcard', '4.0']);
      // RFC 6350 §6.2.1, §6.1.4, §6.7.6, §6.7.4
      for (const once of ['fn', 'kind', 'uid', 'rev']) expect(all(once)).toHaveLength(1);
    }
    expect(new Set(cards.map(({ one }) => one('uid'))).size).toBe(cards.length);
  });
});

describe('a person', () => {
  const [, person] = cardsOf(innenstadt, { partners: ['awo'] });

  it('has name, organisation, task, numbers to dial', () => {
    expect(person!.one('kind')).toBe('individual');
    expect(person!.one('n')).toEqual(['Lehnung', 'Karl Martin', '', '', '']);
    expect(person!.one('org')).toBe('AWO');
    expect(person!.one('title')).toBe('Ansprechpartner');
    expect(person!.one('tel')).toBe('tel:+496318923119');
    expect(person!.one('email')).toBe('awo-kl.betreuung@t-online.de');
  });

  it.each<[string, readonly string[]]>([
    ['Karl Martin Lehnung', ['Lehnung', 'Karl Martin', '', '', '']],
    ['Dorothee Ruster-Hebel', ['Ruster-Hebel', 'Dorothee', '', '', '']],
    ['Frau Lindner', ['Lindner', '', '', 'Frau', '']],
    ['Dr. Anna von der Heide', ['von der Heide', 'Anna', '', 'Dr.', '']],
    ['Prof. Dr. Ott', ['Ott', '', '', 'Prof. Dr.', '']],
    ['Dipl.-Ing. Max Groß', ['Groß', 'Max', '', 'Dipl.-Ing.', '']],
    ['Ott, Lena', ['Ott', 'Lena', '', '', '']],
    ['Ott', ['Ott', '', '', '', '']],
    ['Frau', ['Frau', '', '', '', '']],
  ])('called %s', (name, parts) => {
    expect(nameParts(name)).toEqual(parts);
  });

  it('who is away is replaced, of a vacant post there is no card', () => {
    const people = [
      { name: 'Lena Ott', absent: true as const, substitute: { name: 'Max Groß' } },
      { role: 'Leitung', absent: true as const },
    ];
    const { value, losses } = writeVcards(documentOf({ partners: [{ id: 'a', name: 'A', people }] }), {
      at,
      partners: ['a'],
    });
    expect(read(value).map(({ one }) => one('fn'))).toEqual(['A', 'Max Groß']);
    expect(losses).toEqual([
      { pointer: '/partners/0/people/0', code: 'entry' },
      { pointer: '/partners/0/people/1', code: 'entry' },
    ]);
  });

  it('without a name is a post of the organisation', () => {
    const partners = [{ id: 'a', name: 'A', people: [{ role: 'Anmeldung', telephone: ['0631 1234'] }] }];
    const [, post] = cardsOf(documentOf({ partners }), { partners: ['a'] });
    expect([post!.one('kind'), post!.one('fn'), post!.one('org')]).toEqual(['org', 'Anmeldung, A', ['A', 'Anmeldung']]);
  });
});

describe('an organisation', () => {
  it('has its address, its position, its languages, and hours in words', () => {
    const document = documentOf({
      places: [
        {
          id: 'h',
          name: 'Haus',
          address: { streetAddress: 'Weg 1; Hof', postalCode: '67655', addressLocality: 'Kaiserslautern' },
          geo: { latitude: 49.4, longitude: 7.7 },
        },
      ],
      offices: [
        {
          id: 'o',
          name: 'Büro',
          place: 'h',
          languages: ['de', 'tr'],
          faxNumber: '0631 2',
          links: [{ name: 'Seite', url: 'https://example.org/a,b;c' }],
          hours: [{ byDay: ['MO'], startTime: '10:00', endTime: '12:00' }],
        },
      ],
    });
    const [office] = cardsOf(document);
    expect(office!.one('adr')).toEqual(['', '', 'Weg 1; Hof', 'Kaiserslautern', '', '67655', 'Deutschland']);
    expect(office!.one('geo')).toBe('geo:49.4,7.7');
    expect(office!.all('lang').map(([, { pref }, , tag]) => [pref, tag])).toEqual([
      ['1', 'de'],
      ['2', 'tr'],
    ]);
    expect(office!.one('url')).toBe('https://example.org/a,b;c');
    expect(office!.one('note')).toBe('Jeden Montag, 10 bis 12 Uhr');
    expect(office!.all('tel')[0]![1]).toMatchObject({ type: ['fax', 'work'] });
  });

  it('has the hours at which it gives advice, in the language that is asked for', () => {
    expect(cardsOf(innenstadt, { partners: ['seniorenbeirat'], only: 'organisation' })[0]!.one('note')).toBe(
      'Seniorenbeirat: Jeden 1. Dienstag im Monat, 12 bis 14 Uhr',
    );
  });

  it('that takes turns with others says so', () => {
    expect(cardsOf(innenstadt, { partners: ['awo'] })[0]!.one('note')).toContain(
      'Betreuungsvereine, im Wechsel mit Lebenshilfe, DRK und SKFM: Jeden 1. Mittwoch im Monat',
    );
  });

  it('alone, or one of its people alone', () => {
    const named = (only: VcardOptions['only']) =>
      cardsOf(innenstadt, { partners: ['awo'], only }).map(({ one }) => one('fn'));
    expect([named('organisation'), named(0), named(1), named(undefined)]).toEqual([
      ['AWO'],
      ['Karl Martin Lehnung'],
      [],
      ['AWO', 'Karl Martin Lehnung'],
    ]);
  });

  it('keeps its UID, whenever it is written', () => {
    const uids = (document: OfficeDocument, moment: number) =>
      read(writeVcards(document, { at: moment }).value).map(({ one }) => one('uid'));
    const partners = [...innenstadt.partners].reverse();
    expect([...uids({ ...innenstadt, partners }, 0)].sort()).toEqual([...uids(innenstadt, at)].sort());
    expect(uids(innenstadt, at)[0]).toBe('office-innenstadt-west@innenstadt-west.stadtteil-widgets');
  });

  it('keeps its UID in every language, and when the office is called otherwise', () => {
    const people = [{ role: { de: 'Leitung', en: 'Head' }, telephone: ['0631 1'] }];
    const uids = (name: Text, words: Words) =>
      cardsOf(documentOf({ offices: [{ id: 'nord', name, people }] }), { words }).map(({ one }) => one('uid'));
    const expected = ['office-nord@nord.stadtteil-widgets', 'office-nord-leitung@nord.stadtteil-widgets'];
    expect(uids({ de: 'Büro Nord', en: 'Office North' }, german)).toEqual(expected);
    expect(uids({ de: 'Büro Nord', en: 'Office North' }, wordsOf('en', templates))).toEqual(expected);
    expect(uids('Quartiersbüro', german)).toEqual(expected);
  });

  it('has people told apart in any script, without names, with the same one; each alone keeps its UID', () => {
    const telephone = ['0631 1'];
    const people = [
      { name: 'مريم', telephone },
      { name: 'Мария', telephone },
      { role: 'Anmeldung', telephone },
      { role: 'Anmeldung', telephone },
      { telephone },
    ];
    const document = documentOf({ partners: [{ id: 'a', name: 'A', people }] });
    const [, ...all] = cardsOf(document, { partners: ['a'] });
    const uids = all.map(({ one }) => one('uid'));
    expect(new Set(uids).size).toBe(people.length);
    const alone = people.flatMap((_, only) => cardsOf(document, { partners: ['a'], only }));
    expect(alone.map(({ one }) => one('uid'))).toEqual(uids);
    expect([all.at(-1)!.one('fn'), all.at(-1)!.one('org')]).toEqual(['A', 'A']);
  });
});

it('says what contacts can’t carry', () => {
  const { losses } = writeVcards(innenstadt, { at });
  expect(losses).toContainEqual({ pointer: '/services', code: 'entry' });
  expect(losses).toContainEqual({ pointer: '/offices/0/affiliations', code: 'field', found: 'affiliations' });
  expect(losses).toContainEqual({ pointer: '', code: 'language', found: 'en' });
});

describe('whatever is in the texts', () => {
  it.each<[string, string]>([
    ['line ends', 'A\r\nEND:VCARD\nTEL:1'],
    ['signs that mean something', 'A; B, C: "D" \\ E'],
    ['signs that no line may hold', 'A\u0000\u0007B'],
  ])('%s', (_, name) => {
    const cards = cardsOf(documentOf({ offices: [{ id: 'o', name }] }));
    expect(cards).toHaveLength(1);
    expect(cards[0]!.one('fn')).toBe(name.replace(/\r\n/g, '\n').replace(/[\u0000\u0007]/g, ''));
    expect(cards[0]!.all('tel')).toEqual([]);
  });

  it('lines have at most 75 bytes, and are what they were when unfolded', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }).filter((text) => text.trim() !== ''),
        (name) => {
          const { value } = writeVcards(documentOf({ offices: [{ id: 'o', name }] }), { at });
          for (const line of value.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(read(value)[0]!.one('fn')).toBe(name);
        },
      ),
      { numRuns: 300 },
    );
  });
});
