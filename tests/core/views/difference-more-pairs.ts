import type { Office, OfficeDocument, Place, Rule, Service } from '../../../src/core/model/office-document.js';
import { documentOf } from '../documents.js';

const mondays: Rule = { byDay: ['MO'], startTime: '10:00', endTime: '12:00' };
const bothPlaces: readonly Place[] = [
  { id: 'rathaus', name: 'Rathaus' },
  { id: 'haus', name: 'Neues Haus' },
];

/** An office and its consultation, which is given at the office. */
const document = ({
  office,
  service,
  ...parts
}: Partial<OfficeDocument> & { office?: Partial<Office>; service?: Partial<Service> } = {}): OfficeDocument =>
  documentOf({
    places: bothPlaces,
    partners: [{ id: 'awo', name: 'AWO' }],
    topics: [{ id: 'miete', name: 'Miete' }],
    offices: [{ id: 'buero', name: 'Büro', place: 'rathaus', hours: [mondays], ...office }],
    services: [
      {
        id: 'rat',
        name: 'Mietrat',
        hours: [{ ...mondays, byDay: ['TU'] }],
        providers: ['awo'],
        topics: ['miete'],
        ...service,
      },
    ],
    ...parts,
  });

const opening = (opensOn: string): OfficeDocument =>
  document({
    places: bothPlaces.map((each) => (each.id === 'haus' ? { ...each, opensOn } : each)),
    office: { nextPlace: 'haus' },
  });

const renamed = JSON.parse(
  JSON.stringify(document()).replace(/"(buero|rat|awo|rathaus|miete)"/g, '"new-$1"'),
) as OfficeDocument;

/** Two documents, and what a resident notices from 22 November 2026 on. */
export const documentPairs: readonly (readonly [
  what: string,
  before: OfficeDocument,
  after: OfficeDocument,
  sentences: readonly string[],
])[] = [
  ['all ids are others', document(), renamed, []],
  [
    'another id and other times',
    document(),
    document({ service: { id: 'mietrat', hours: [{ ...mondays, byDay: ['WE'] }] } }),
    ['Mietrat: Ab Dienstag, 24. November: jeden Mittwoch, 10 bis 12 Uhr statt jeden Dienstag, 10 bis 12 Uhr'],
  ],
  [
    'two of one name are not taken for each other',
    document({ services: [{ id: 'a', name: 'Rat' }] }),
    document({
      services: [
        { id: 'b', name: 'Rat' },
        { id: 'c', name: 'Rat' },
      ],
    }),
    ['Rat: Neu', 'Rat: Neu', 'Rat: Fällt weg'],
  ],
  [
    'a house of the same name elsewhere is another',
    document(),
    document({
      places: [{ id: 'neu', name: 'Rathaus', address: { streetAddress: 'Ring 1' } }],
      office: { place: 'neu' },
    }),
    ['Büro: Zieht um nach: Rathaus, Ring 1, bisher Rathaus'],
  ],
  [
    'a pause is over',
    document({ service: { status: 'cancelled' } }),
    document(),
    ['Mietrat: Findet wieder statt: jeden Dienstag, 10 bis 12 Uhr'],
  ],
  ['a pause begins', document(), document({ service: { status: 'cancelled' } }), ['Mietrat: Fällt weg']],
  ['what paused ends', document({ service: { status: 'cancelled' } }), document({ services: [] }), []],
  [
    'what is new doesn’t take place yet',
    document({ services: [] }),
    document({ service: { status: 'cancelled' } }),
    [],
  ],
  [
    'only the consultation is elsewhere',
    document(),
    document({ service: { hours: [{ ...mondays, byDay: ['TU'], place: 'haus' }] } }),
    [
      'Mietrat: Ab Dienstag, 24. November: jeden Dienstag, 10 bis 12 Uhr (Neues Haus) statt jeden Dienstag, 10 bis 12 Uhr',
    ],
  ],
  [
    'only one date is elsewhere',
    document(),
    document({ service: { overrides: [{ on: ['2026-12-01'], place: 'haus' }] } }),
    ['Mietrat: Dienstag, 1. Dezember: Ort ist Neues Haus'],
  ],
  [
    'other languages at a rule',
    document(),
    document({ service: { hours: [{ ...mondays, byDay: ['TU'], languages: ['tr'] }] } }),
    [
      'Mietrat: Ab Dienstag, 24. November: jeden Dienstag, 10 bis 12 Uhr (Sprachen: Türkisch) statt jeden Dienstag, 10 bis 12 Uhr',
    ],
  ],
  [
    'in another language on one day',
    document(),
    document({ service: { overrides: [{ on: ['2026-12-01'], languages: ['tr'] }] } }),
    ['Mietrat: Dienstag, 1. Dezember: Sprachen: neu Türkisch'],
  ],
  [
    'a remark on one day',
    document(),
    document({ office: { overrides: [{ on: ['2026-12-07'], note: 'Bitte klingeln' }] } }),
    ['Büro: Montag, 7. Dezember: Hinweis: neu Bitte klingeln'],
  ],
  [
    'somebody else gives it from now on',
    document({
      partners: [
        { id: 'awo', name: 'AWO' },
        { id: 'drk', name: 'DRK' },
      ],
    }),
    document({
      partners: [
        { id: 'awo', name: 'AWO' },
        { id: 'drk', name: 'DRK' },
      ],
      service: { hours: [{ ...mondays, byDay: ['TU'], providers: ['drk'] }] },
    }),
    ['Mietrat: Ab Dienstag, 24. November: jeden Dienstag, 10 bis 12 Uhr (mit DRK) statt jeden Dienstag, 10 bis 12 Uhr'],
  ],
  [
    'nobody takes turns any more',
    document({ service: { providers: ['awo', 'buero'], rotation: {} } }),
    document({ service: { providers: ['awo', 'buero'] } }),
    ['Mietrat: Ab Dienstag, 24. November: mit AWO und Büro statt mit AWO und Büro im Wechsel'],
  ],
  [
    'the move comes later',
    opening('2026-12-18'),
    opening('2027-02-01'),
    ['Büro: Zieht erst am Montag, 1. Februar 2027 um nach: Neues Haus, nicht am Freitag, 18. Dezember'],
  ],
  [
    'nobody knows when the move is',
    opening('2026-12-18'),
    opening('unknown'),
    ['Büro: Zieht noch nicht am Freitag, 18. Dezember um nach: Neues Haus'],
  ],
  [
    'the move comes earlier',
    opening('2027-02-01'),
    opening('2026-12-18'),
    ['Büro: Zieht am Freitag, 18. Dezember um nach: Neues Haus, bisher Rathaus'],
  ],
  [
    'a post is vacant',
    document({ office: { people: [{ name: 'Anna Muster', role: 'Leitung' }] } }),
    document({
      office: {
        people: [{ role: 'Leitung', absent: true, substitute: { name: 'Ali Beispiel', telephone: ['0631 1234'] } }],
      },
    }),
    [
      'Büro: Ansprechpersonen: neu Die Stelle „Leitung“ ist zurzeit nicht besetzt, Vertretung: Ali Beispiel, 0631 1234, bisher Anna Muster, Leitung',
    ],
  ],
  [
    'somebody is away',
    document({ office: { people: [{ name: 'Anna Muster', languages: ['tr'] }] } }),
    document({ office: { people: [{ name: 'Anna Muster', languages: ['tr'], absent: true }] } }),
    ['Büro: Ansprechpersonen: neu Anna Muster ist zurzeit nicht da, bisher Anna Muster, Türkisch'],
  ],
  [
    'for what it is, and that it is confidential',
    document(),
    document({
      topics: [
        { id: 'miete', name: 'Miete' },
        { id: 'energie', name: 'Energie' },
      ],
      service: { topics: ['miete', 'energie'], confidential: true },
    }),
    ['Mietrat: Themen: neu Miete, Energie, bisher Miete', 'Mietrat: Wie: neu vertraulich'],
  ],
  [
    'how to get in',
    document(),
    document({ places: [{ ...bothPlaces[0]!, wheelchair: 'no', directions: 'Hintereingang' }, bothPlaces[1]!] }),
    ['Rathaus: Weg: neu Hintereingang', 'Rathaus: Zugang: neu Mit dem Rollstuhl nicht zugänglich'],
  ],
  [
    'only news of these twelve months',
    document(),
    document({
      notices: [
        { name: 'vorbei', validThrough: '2026-10' },
        { name: 'später', validFrom: '2028' },
        { name: 'Fest', validFrom: '2026-12' },
        { name: 'Jedes Jahr', validFrom: '--12', validThrough: '--12' },
      ],
    }),
    ['Meldung: Fest', 'Meldung: Jedes Jahr'],
  ],
  [
    'a translation is added',
    document({ service: { hours: [{ ...mondays, byDay: ['TU'], note: 'Bitte klingeln' }] } }),
    document({
      partners: [{ id: 'awo', name: { de: 'AWO', tr: 'AWO derneği' } }],
      service: {
        name: { de: 'Mietrat', tr: 'Kira danışmanlığı' },
        hours: [{ ...mondays, byDay: ['TU'], note: { de: 'Bitte klingeln', tr: 'Zili çalın' } }],
      },
    }),
    [],
  ],
  [
    'another name, at a place of its own',
    document({ service: { place: 'haus' } }),
    document({ service: { place: 'haus', name: 'Mieterberatung' } }),
    ['Mietrat: Heißt jetzt Mieterberatung'],
  ],
];
