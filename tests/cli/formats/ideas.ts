import type { OfficeDocument, Override, Rule, Service } from '../../../src/core/model/office-document.js';

/** Something a document can say, alone in an otherwise plain document. */
export interface Idea {
  readonly name: string;
  /** The document with it. */
  readonly document: object;
  /** What is to be found in the file where it is carried; without it the file differs from that of the plain document. */
  readonly mark?: RegExp;
  /** What is to be found in the JSON of a reader, spaces removed, where it came back. */
  readonly read?: RegExp;
  /** The same in German prose. */
  readonly prose?: string;
}

type Parts = Partial<Omit<OfficeDocument, 'offices' | 'services'>>;

const plainRule: Rule = { byDay: ['MO'], startTime: '10:00', endTime: '12:00' };
const plainService: Service = {
  id: 'beratung',
  name: 'Beratung',
  hours: [{ byDay: ['WE'], startTime: '09:00', endTime: '10:30' }],
};

const documentWith = (office: object = {}, service: object = {}, parts: Parts = {}): object => ({
  schemaVersion: '1.0',
  language: 'de',
  region: 'DE-RP',
  places: [{ id: 'haus', name: 'Haus am Markt' }],
  offices: [{ id: 'buero', name: 'Stadtteilbüro', place: 'haus', hours: [plainRule], ...office }],
  partners: [
    { id: 'awo', name: 'AWO' },
    { id: 'drk', name: 'DRK' },
  ],
  services: [{ ...plainService, ...service }],
  ...parts,
});

/** Nothing but an office and a consultation with a weekly time each. */
export const plain = documentWith();

const rule = (added: Rule): object => documentWith({ hours: [plainRule, added] });
const override = (...overrides: readonly Override[]): object => documentWith({ overrides });
const afternoon = { startTime: '14:00', endTime: '16:00' };

export const ideas: readonly Idea[] = [
  {
    name: 'weekly rule',
    document: rule({ byDay: ['TU', 'TH'], ...afternoon }),
    read: /"TU","TH"|BYDAY=TU,TH/,
    prose: 'Di und Do 14–16 Uhr',
  },
  {
    name: 'n-th weekday of the month',
    document: rule({ byDay: ['2TU'], ...afternoon }),
    read: /"2TU"|BYDAY=2TU/,
    prose: 'jeden 2. Dienstag im Monat 14–16 Uhr',
  },
  {
    name: 'last weekday of the month',
    document: rule({ byDay: ['-1FR'], ...afternoon }),
    read: /"-1FR"|BYDAY=-1FR/,
    prose: 'am letzten Freitag im Monat 14–16 Uhr',
  },
  {
    name: 'every second week',
    document: rule({ byDay: ['TU'], interval: 2, validFrom: '2026-11-24', ...afternoon }),
    read: /"interval":2|INTERVAL=2/,
    prose: 'jeden zweiten Dienstag, 14–16 Uhr',
  },
  {
    name: 'every second month',
    document: rule({ byDay: ['1TU'], interval: 2, validFrom: '2026-12-01', ...afternoon }),
    read: /"interval":2|INTERVAL=2/,
  },
  {
    name: 'odd or even calendar weeks',
    document: rule({ byDay: ['TU'], weekParity: 'odd', ...afternoon }),
    read: /"weekParity"/,
    prose: 'dienstags in ungeraden Wochen 14–16 Uhr',
  },
  {
    name: 'recurrence rule (rrule)',
    document: rule({ rrule: 'FREQ=MONTHLY;BYMONTHDAY=15', ...afternoon }),
    read: /BYMONTHDAY=15/,
  },
  {
    name: 'single dates',
    document: rule({ dates: ['2026-12-05'], ...afternoon }),
    mark: /2026-?12-?05|2026 Dec 05|5\. Dezember/,
    read: /"dates":\["2026-12-05/,
    prose: 'am 5. Dezember 2026 von 14 bis 16 Uhr',
  },
  {
    name: 'validity',
    document: rule({ byDay: ['TU'], validFrom: '2026-12-01', validThrough: '2027-03-31', ...afternoon }),
    read: /"validThrough":"2027-03|UNTIL=202703/,
    prose: 'vom 1.12.2026 bis 31.3.2027 dienstags 14–16 Uhr',
  },
  {
    name: 'season of every year',
    document: rule({ byDay: ['TU'], validFrom: '--05', validThrough: '--09', ...afternoon }),
    read: /"--09/,
    prose: 'Mai bis September dienstags 14–16 Uhr',
  },
  {
    name: 'closed on certain days',
    document: override({ on: ['2026-12-28/2026-12-30'], status: 'cancelled' }),
    read: /"cancelled"|"closed":\[\{/,
    prose: 'Vom 28.12.2026 bis 30.12.2026 geschlossen',
  },
  {
    name: 'other hours on a day',
    document: override({ on: ['2026-12-07'], hours: [{ startTime: '08:15', endTime: '09:45' }] }),
    mark: /08:15|T0815|8:15/,
    read: /08:15/,
  },
  {
    name: 'closed for part of a day',
    document: override({ on: ['2026-12-07'], status: 'cancelled', startTime: '11:00' }),
    read: /"cancelled","startTime":"11:00"|"endTime":"11:00"/,
  },
  {
    name: 'a date moved to another day',
    document: documentWith({}, { overrides: [{ on: ['2026-12-09'], movedTo: '2026-12-10' }] }),
    mark: /2026-?12-?10|10\. Dezember|2026 Dec 10/,
    read: /2026-12-10/,
  },
  {
    name: 'closed in a period (school holidays)',
    document: documentWith(
      { overrides: [{ on: ['ferien'], status: 'cancelled' }] },
      {},
      { periods: [{ id: 'ferien', name: 'Ferien', on: ['2026-12-21/2027-01-08'] }] },
    ),
    read: /"on":\["ferien|"school-holidays"|2027-01-08/,
    prose: 'Mo 10–12 Uhr, außer in den Schulferien',
  },
  {
    name: 'open on public holidays',
    document: override({ on: ['public-holidays'], status: 'confirmed' }),
    read: /"public-holidays"/,
  },
  {
    name: 'public holiday of the municipality',
    document: documentWith({}, {}, { localHolidays: [{ on: ['--12-07'], name: 'Kirmes' }] }),
  },
  {
    name: 'not certain (tentative)',
    document: rule({ byDay: ['SA'], status: 'tentative', ...afternoon }),
    mark: /unknown|TENTATIVE|nicht immer|tentative/i,
    read: /"tentative"/,
    prose: 'Sa 14–16 Uhr (nicht immer)',
  },
  {
    name: 'only by appointment',
    document: rule({ byDay: ['SA'], booking: 'required', ...afternoon }),
    mark: /Vereinbarung/,
    read: /"booking":"required"/,
    prose: 'Sa 14–16 Uhr nach Vereinbarung',
  },
  {
    name: 'call first',
    document: documentWith({ booking: 'recommended', telephone: ['0631 123 45 67'] }),
    mark: /vorher anrufen/,
    read: /"booking":"recommended"|vorheranrufen/,
  },
  {
    name: 'by appointment, no day',
    document: rule({ booking: 'required' }),
    mark: /Vereinbarung/,
    read: /\{"booking":"required"/,
    prose: 'Mo 10–12 Uhr und nach Vereinbarung',
  },
  {
    name: 'on the telephone only',
    document: rule({ byDay: ['SA'], channels: ['phone'], ...afternoon }),
    mark: /am Telefon|"hoursAvailable"|telefonisch/i,
    read: /"phone"/,
    prose: 'Sa 14–16 Uhr nur telefonisch',
  },
  {
    name: 'end not known',
    document: rule({ byDay: ['SA'], startTime: '19:15' }),
    mark: /19:15|T1915/,
    read: /"startTime":"19:15"/,
    prose: 'Sa ab 19.15 Uhr',
  },
  {
    name: 'time not known',
    document: rule({ byDay: ['SA'] }),
    read: /\{"byDay":\["SA"\](,"name":"[^"]*")?[,}](?!"startTime)/,
  },
  {
    name: 'taking turns (rotation)',
    document: documentWith({}, { providers: ['awo', 'drk'], rotation: { startDate: '2026-12-02' } }),
    mark: /Wechsel|DRK/,
    read: /"rotation"/,
  },
  {
    name: 'who gives it',
    document: documentWith({}, { providers: ['awo'] }),
    mark: /AWO[^]*AWO|mit AWO|Beratung[^]*AWO/,
    read: /"providers":\["awo"/,
  },
  {
    name: 'place of a service',
    document: documentWith(
      {},
      { place: 'saal' },
      {
        places: [
          { id: 'haus', name: 'Haus am Markt' },
          { id: 'saal', name: 'Gemeindesaal' },
        ],
      },
    ),
    mark: /Gemeindesaal/,
    read: /Gemeindesaal/,
  },
  {
    name: 'address',
    document: documentWith(
      {},
      {},
      {
        places: [
          {
            id: 'haus',
            name: 'Haus am Markt',
            address: { streetAddress: 'Mühlstraße 3', postalCode: '67655', addressLocality: 'Kaiserslautern' },
          },
        ],
      },
    ),
    mark: /Mühlstraße 3/,
    read: /Mühlstraße3/,
  },
  {
    name: 'wheelchair',
    document: documentWith({}, {}, { places: [{ id: 'haus', name: 'Haus am Markt', wheelchair: 'yes' }] }),
    read: /"wheelchair":"yes"/,
  },
  {
    name: 'moves when a house opens',
    document: documentWith(
      { nextPlace: 'neu' },
      {},
      {
        places: [
          { id: 'haus', name: 'Haus am Markt' },
          { id: 'neu', name: 'Neues Haus', opensOn: '2027-03-01' },
        ],
      },
    ),
    mark: /Neues Haus/,
    read: /"nextPlace"/,
  },
  {
    name: 'note of a rule',
    document: rule({ byDay: ['SA'], note: 'Bitte klingeln', ...afternoon }),
    mark: /Bitte klingeln/,
    read: /Bitteklingeln/,
  },
  {
    name: 'languages spoken',
    document: documentWith({}, { languages: ['tr'] }),
    mark: /Türkisch|"tr"|\btr\b/,
    read: /"languages":\["tr"|"tr"/,
  },
  {
    name: 'texts in a second language',
    document: documentWith({}, { name: { de: 'Beratung', en: 'Legal advice' } }),
    mark: /Legal advice/,
    read: /Legaladvice/,
  },
  {
    name: 'telephone',
    document: documentWith({ telephone: ['0631 123 45 67'] }),
    mark: /631 ?123 ?45 ?67/,
    read: /631-?123-?45-?67|6311234567/,
  },
  {
    name: 'e-mail',
    document: documentWith({ email: 'buero@example.org' }),
    mark: /buero@example\.org/,
    read: /buero@example\.org/,
  },
  {
    name: 'links',
    document: documentWith({ links: [{ name: 'Startseite', url: 'https://example.org/' }] }),
    mark: /https:\/\/example\.org\//,
    read: /https:\/\/example\.org\//,
  },
  {
    name: 'persons',
    document: documentWith({ people: [{ name: 'Erika Beispiel', role: 'Leitung' }] }),
    mark: /Erika Beispiel/,
    read: /ErikaBeispiel/,
  },
  {
    name: 'vacant post',
    document: documentWith({ people: [{ role: 'Quartiersmanagement', absent: true }] }),
    mark: /Quartiersmanagement/,
    read: /"absent"/,
  },
  {
    name: 'description',
    document: documentWith({}, { description: 'Hilfe bei Anträgen.' }),
    mark: /Hilfe bei Anträgen/,
    read: /HilfebeiAnträgen/,
  },
  {
    name: 'for whom',
    document: documentWith({}, { audience: 'Alleinerziehende' }),
    mark: /Alleinerziehende/,
    read: /Alleinerziehende/,
  },
  { name: 'cost', document: documentWith({}, { cost: 'ein Kuchen' }), mark: /ein Kuchen/, read: /einKuchen/ },
  {
    name: 'topics',
    document: documentWith({}, { topics: ['wohngeld'] }, { topics: [{ id: 'wohngeld', name: 'Wohngeld' }] }),
    mark: /Wohngeld/,
    read: /Wohngeld|wohngeld/,
  },
  {
    name: 'who runs it',
    document: documentWith({ affiliations: [{ role: 'operator', name: 'Stadt Beispielhausen' }] }),
    mark: /Beispielhausen/,
    read: /Beispielhausen/,
  },
  {
    name: 'sections of text',
    document: documentWith({ sections: [{ name: 'Ziele', text: 'Gute Nachbarschaft' }] }),
    mark: /Gute Nachbarschaft/,
    read: /GuteNachbarschaft/,
  },
  {
    name: 'notices',
    document: documentWith({}, {}, { notices: [{ name: 'Neuer Aufzug' }] }),
    mark: /Neuer Aufzug/,
    read: /NeuerAufzug/,
  },
];
