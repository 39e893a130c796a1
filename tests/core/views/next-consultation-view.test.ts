import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../src/core/schedule/local-time.js';
import type { Schedule } from '../../../src/core/schedule/prepare-schedule.js';
import type { ConsultationDate, NextConsultationView } from '../../../src/core/views/next-consultation-types.js';
import { nextConsultationView, type NextConsultationOptions } from '../../../src/core/views/next-consultation-view.js';
import { phraseText, type Phrase } from '../../../src/core/wording/phrase.js';
import { german, type Words } from '../../../src/core/wording/words.js';
import { type DocumentName, serviceSchedule } from '../documents.js';
import { english } from '../languages.js';
import { realSchedule, texts } from './claims.js';

const viewIn = (
  schedule: Schedule,
  local: string,
  options: NextConsultationOptions = {},
  words: Words = german,
  office?: string,
): NextConsultationView => nextConsultationView(schedule, office, instantOf(schedule, local), words, options);

const real = (name: DocumentName, local: string, options?: NextConsultationOptions, words?: Words) =>
  viewIn(realSchedule(name), local, options, words);

const sentences = ({ now }: NextConsultationView): readonly string[] =>
  now.dates.map(({ sentence }) => phraseText(sentence));
const optional = (phrase: Phrase | undefined): string | undefined => phrase && phraseText(phrase);

describe('the next consultations at Innenstadt-West', () => {
  it('from Monday 23 November 2026, 9 Uhr', () => {
    expect(sentences(real('innenstadt-west', '2026-11-23T09:00', { within: 'P21D', limit: 20 }))).toEqual([
      'Morgen, 10 bis 12 Uhr: Gemeindeschwester plus',
      'Mittwoch, 25. November, 9 bis 10:30 Uhr: Betreuungsvereine – eine von: Lebenshilfe, DRK, AWO, SKFM (nicht sicher, bitte vorher anrufen: 0631 31 09 07 38)',
      'Dienstag, 1. Dezember, 10 bis 12 Uhr: Gemeindeschwester plus',
      'Dienstag, 1. Dezember, 12 bis 14 Uhr: Seniorenbeirat',
      'Mittwoch, 2. Dezember, 9 bis 10:30 Uhr: Betreuungsvereine – eine von: Lebenshilfe, DRK, AWO, SKFM (bitte vorher anrufen)',
      'Dienstag, 8. Dezember, 10 bis 12 Uhr: Gemeindeschwester plus',
      'Mittwoch, 9. Dezember, 9 bis 10:30 Uhr: Betreuungsvereine – eine von: Lebenshilfe, DRK, AWO, SKFM (nicht sicher, bitte vorher anrufen)',
      'Montag, 14. Dezember, 10 bis 12 Uhr: Landsmannschaft der Deutschen aus Russland',
    ]);
  });

  it('in English', () => {
    expect(sentences(real('innenstadt-west', '2026-11-24T10:30', { limit: 3 }, english))).toEqual([
      'Today, 10am to midday: Community nurse (Gemeindeschwester plus) (on now)',
      'Tomorrow, 9am to 10:30am: Guardianship associations – one of: Lebenshilfe, DRK, AWO, SKFM (not certain, please call first: 0631 31 09 07 38)',
      'Tuesday 1 December, 10am to midday: Community nurse (Gemeindeschwester plus)',
    ]);
  });

  it('five dates unless another number is asked for; the place once for all of them', () => {
    const { now, standing } = real('innenstadt-west', '2026-11-23T09:00');
    expect(now.dates).toHaveLength(5);
    expect(now.dates.map(({ where }) => where)).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(optional(standing.place)).toBe('Ort: Königstraße 93, Kaiserslautern');
    expect(optional(standing.asOf)).toBe('Angaben vom November 2026');
  });

  it.each<[string, string, readonly [string, boolean, boolean]]>([
    ['a minute before', '2026-11-24T09:59', ['2026-11-24', false, false]],
    ['as it begins', '2026-11-24T10:00', ['2026-11-24', true, true]],
    ['in its last minute', '2026-11-24T11:59', ['2026-11-24', true, true]],
    ['when it is over', '2026-11-24T12:00', ['2026-11-25', false, false]],
  ])('one under way counts and is marked: %s', (_when, local, [date, isNow, says]) => {
    const [first] = real('innenstadt-west', local).now.dates;
    expect([first?.localDate, first?.isNow, texts(first?.remarks ?? []).includes('jetzt')]).toEqual([
      date,
      isNow,
      says,
    ]);
  });

  it('what there is to know about a service is said with the first of its dates', () => {
    const { dates } = real('innenstadt-west', '2026-11-24T09:00').now;
    const about = (service: string) =>
      dates
        .filter((date) => date.service === service)
        .map(({ details, description }) => [texts(details), !!description]);
    expect(about('sprechstunde-gemeindeschwester')).toEqual([
      [['Für: Bürgerinnen und Bürger ab 80 Jahren'], true],
      [[], false],
    ]);
    expect(about('sprechstunde-betreuungsvereine')[1]).toEqual([[], false]);
  });
});

describe('what is asked for', () => {
  it.each<[string, NextConsultationOptions, readonly string[]]>([
    ['a partner who takes turns', { partners: ['awo'] }, ['sprechstunde-betreuungsvereine']],
    ['a partner', { partners: ['seniorenbeirat'] }, ['sprechstunde-seniorenbeirat']],
    [
      'two services',
      { services: ['sprechstunde-lmdr', 'sprechstunde-seniorenbeirat'] },
      ['sprechstunde-seniorenbeirat', 'sprechstunde-lmdr'],
    ],
    ['a topic', { topics: ['vorsorge'] }, ['sprechstunde-betreuungsvereine']],
    ['a partner and a topic that is not theirs', { partners: ['seniorenbeirat'], topics: ['vorsorge'] }, []],
    ['activities, of which none has dates', { kinds: ['activity'] }, []],
  ])('%s', (_what, options, services) => {
    const { dates } = real('innenstadt-west', '2026-11-23T09:00', { limit: 8, ...options }).now;
    expect([...new Set(dates.map(({ service }) => service))]).toEqual(services);
  });

  it.each<[NextConsultationOptions, string]>([
    [{}, 'Nächste Sprechstunden'],
    [{ limit: 1 }, 'Nächste Sprechstunde'],
    [{ kinds: ['consultation', 'activity'] }, 'Nächste Termine'],
    [{ kinds: ['activity'], limit: 1 }, 'Nächster Termin'],
    [{ services: ['sprechstunde-lmdr'] }, 'Nächste Termine'],
  ])('%j is headed %s', (options, heading) => {
    expect(phraseText(real('innenstadt-west', '2026-11-23T09:00', options).heading)).toBe(heading);
  });

  it('what has no dates is listed with its kind', () => {
    const { undated, undatedHeading } = real('innenstadt-west', '2026-11-23T09:00', { kinds: ['activity'] }).standing;
    expect(optional(undatedHeading)).toBe('Ohne feste Termine');
    expect(undated.map(({ name }) => phraseText(name))).toEqual([
      'Marktfrühstück',
      'Angebote im Mietertreff',
      'Angebote im Wohnprojekt Nils',
    ]);
  });

  it('how far to look', () => {
    const until = (within: string) =>
      real('innenstadt-west', '2026-11-23T09:00', { within, limit: 50 }).now.dates.at(-1)?.localDate;
    expect([until('P1D'), until('P1W'), until('P1M')]).toEqual(['2026-11-24', '2026-11-25', '2026-12-23']);
  });
});

describe('the other offices', () => {
  it('Kaster 2017: first at the temporary place, and until when it is there', () => {
    const { now, standing } = real('kaster-2017', '2017-04-10T09:00', { limit: 2 });
    expect(now.dates.map(({ localDate, startTime, endTime }) => [localDate, startTime, endTime])).toEqual([
      ['2017-04-25', '16:00', '18:00'],
      ['2017-05-02', '16:00', '18:00'],
    ]);
    expect(optional(standing.place)).toBe(
      'Bis „Haus der Begegnung“ öffnet: Quartiersbüro im Martin-Luther-Gemeindezentrum, St. Rochus-Straße 36',
    );
  });

  it('Kaster 2017 today: the document is too old to promise anything', () => {
    const [first] = real('kaster-2017', '2026-11-23T09:00').now.dates;
    expect([first?.state, texts(first?.remarks ?? [])]).toEqual([
      'tentative',
      ['nicht sicher', 'bitte vorher anrufen: 02272 / 402 - 171'],
    ]);
  });

  it('Chemnitz: advice without dates, by whom, and whom to call', () => {
    const { now, standing } = real('chemnitz', '2010-04-10T09:00');
    expect([now.dates, optional(now.none), now.reach]).toEqual([[], 'Zurzeit ist kein Termin bekannt', []]);
    expect(standing.undated.map(({ name, by, details }) => [phraseText(name), optional(by), texts(details)])).toEqual([
      [
        'Beratung der Neuen Arbeit',
        'Neue Arbeit Chemnitz e.V.',
        ['kostenlos, vertraulich', 'bitte vorher anrufen: 0371/ 33 50 520'],
      ],
      [
        'Alles was Recht ist',
        'Neue Arbeit Chemnitz e.V.',
        ['kostenlos, vertraulich', 'bitte vorher anrufen: 0371/ 33 50 520'],
      ],
      [
        'Fragen an das Quartiermanagement',
        undefined,
        ['kostenlos, vertraulich', 'bitte vorher anrufen: 0371/ 33 50 520'],
      ],
    ]);
  });

  it.each<[DocumentName, string]>([
    ['gruebentaelchen', 'Ort: Friedenstraße 118, Kaiserslautern'],
    ['kaster', 'Die Stelle „Quartiersmanager“ ist zurzeit nicht besetzt'],
  ])('%s: no dates, but who is to be reached and where', (name, says) => {
    const { now, standing } = real(name, '2026-11-23T09:00');
    expect([now.dates, standing.undated]).toEqual([[], []]);
    expect(texts(now.reach)).toContain(says);
  });
});

const weekly = { name: 'Sozialberatung', hours: [{ byDay: ['TU'], startTime: '10:00', endTime: '12:00' }] } as const;
const partners = [
  { id: 'awo', name: 'AWO', telephone: ['0631 1'] },
  { id: 'drk', name: 'DRK', people: [{ name: 'Frau Ott', telephone: ['0631 2'] }] },
];
const place = { id: 'schule', name: 'Schule', address: { streetAddress: 'Ring 1' } };

const first = (
  service: Parameters<typeof serviceSchedule>[0],
  parts: Parameters<typeof serviceSchedule>[1] = {},
  local = '2026-11-23T09:00',
): ConsultationDate => {
  const found = viewIn(serviceSchedule({ ...weekly, ...service }, parts), local).now.dates[0];
  if (!found) throw new Error('no date');
  return found;
};

describe('what is special about a date', () => {
  it.each<[string, Parameters<typeof first>, string, readonly string[]]>([
    ['usual', [{}], 'confirmed', []],
    [
      'by appointment with the service itself',
      [{ booking: 'required', telephone: ['0631 9'] }],
      'by-appointment',
      ['nach Vereinbarung: 0631 9'],
    ],
    [
      'call first, in writing',
      [{ booking: 'recommended', email: 'a@b.de' }],
      'confirmed',
      ['bitte vorher nachfragen: a@b.de'],
    ],
    ['call first, and nobody knows how', [{ booking: 'recommended' }], 'confirmed', ['bitte vorher nachfragen']],
    [
      'tentative, the provider has a number',
      [{ status: 'tentative', providers: ['awo'] }, { partners }],
      'tentative',
      ['nicht sicher', 'bitte vorher anrufen: 0631 1'],
    ],
    [
      'tentative, one of its people has',
      [{ status: 'tentative', providers: ['drk'] }, { partners }],
      'tentative',
      ['nicht sicher', 'bitte vorher anrufen: 0631 2'],
    ],
    ['by telephone', [{ channels: ['phone'] }], 'confirmed', ['am Telefon']],
    ['also online', [{ channels: ['visit', 'online'] }], 'confirmed', ['auch online']],
    [
      'cancelled with a reason',
      [{ overrides: [{ on: ['2026-11-24'], status: 'cancelled', note: 'Umzug' }] }],
      'cancelled',
      ['entfällt: Umzug'],
    ],
    [
      'moved to another day',
      [{ overrides: [{ on: ['2026-11-24'], movedTo: '2026-11-26T14:00' }] }],
      'cancelled',
      ['entfällt', 'verlegt auf Donnerstag, 26. November, um 14 Uhr'],
    ],
    ['a public holiday', [{}, {}, '2029-12-20T09:00'], 'cancelled', ['entfällt: 1. Weihnachtstag']],
  ])('%s', (_what, date, state, remarks) => {
    const { state: is, remarks: are } = first(...date);
    expect([is, texts(are)]).toEqual([state, remarks]);
  });

  it('a moved date says where it comes from', () => {
    const schedule = serviceSchedule({ ...weekly, overrides: [{ on: ['2026-11-24'], movedTo: '2026-11-26T14:00' }] });
    expect(sentences(viewIn(schedule, '2026-11-23T09:00', { limit: 1 }))).toEqual([
      'Morgen, 10 bis 12 Uhr: Sozialberatung (entfällt, verlegt auf Donnerstag, 26. November, um 14 Uhr)',
      'Donnerstag, 26. November, 14 bis 16 Uhr: Sozialberatung (statt Dienstag, 24. November)',
    ]);
  });

  it.each<[string, Parameters<typeof first>[0], readonly string[]]>([
    ['ages alone', { typicalAgeRange: '6-12' }, ['Für: 6 bis 12 Jahre']],
    [
      'from an age on, beside words that do not say it',
      { audience: 'Eltern', typicalAgeRange: '18-' },
      ['Für: Eltern, ab 18 Jahren'],
    ],
    ['up to an age', { typicalAgeRange: '-27' }, ['Für: bis 27 Jahre']],
    ['languages', { languages: ['ru', 'de-simple'] }, ['Sprachen: Russisch, Leichte Sprache']],
    ['what it costs', { cost: '5 Euro', isAccessibleForFree: false }, ['Kosten: 5 Euro']],
    [
      'free, confidential, without booking',
      { isAccessibleForFree: true, confidential: true, booking: 'not-needed' },
      ['kostenlos, vertraulich, ohne Anmeldung'],
    ],
    [
      'notes of the rule and the service',
      { note: 'Bitte Unterlagen mitbringen.', hours: [{ ...weekly.hours[0], note: 'Hintereingang' }] },
      ['Hintereingang', 'Bitte Unterlagen mitbringen.'],
    ],
    ['and by appointment', { hours: [...weekly.hours, { booking: 'required' }] }, ['Auch nach Vereinbarung']],
  ])('what there is to know: %s', (_what, service, details) => {
    expect(texts(first(service).details)).toEqual(details);
  });

  it('rotation with a known beginning says whose turn it is', () => {
    const schedule = serviceSchedule(
      { ...weekly, providers: ['awo', 'drk'], rotation: { startDate: '2026-11-24' } },
      { partners },
    );
    expect(viewIn(schedule, '2026-11-23T09:00', { limit: 3 }).now.dates.map(({ by }) => optional(by))).toEqual([
      'AWO',
      'DRK',
      'AWO',
    ]);
  });

  it('without a time, and without an end', () => {
    expect([
      first({ hours: [{ byDay: ['TU'] }] }).time,
      first({ hours: [{ byDay: ['TU'], startTime: '19:00' }] }).time,
    ]).toEqual(['Uhrzeit nicht bekannt', 'Beginn 19:00 Uhr']);
  });

  it('a place that only some of the dates have stands with these', () => {
    const hours = [...weekly.hours, { byDay: ['WE'], startTime: '10:00', endTime: '12:00', place: 'schule' }];
    const { now, standing } = viewIn(
      serviceSchedule({ ...weekly, hours }, { places: [place, { id: 'büro', name: 'Bürohaus' }] }, { place: 'büro' }),
      '2026-11-23T09:00',
      { limit: 2 },
    );
    expect([now.dates.map(({ where }) => optional(where)), optional(standing.place)]).toEqual([
      [undefined, 'Ort: Schule, Ring 1'],
      'Ort: Bürohaus',
    ]);
  });

  const houses = ['west', 'ost', 'neu'].map((id) => ({ id, name: `Haus ${id}`, opensOn: '2026-12-01' }));
  const wheres = ({ now, standing }: NextConsultationView) => [
    ...now.dates.map(({ where }) => optional(where)),
    optional(standing.place),
  ];

  it('another office’s date is not at the place of ours', () => {
    const parts = (hours: readonly object[]) => ({
      places: houses,
      partners: [{ id: 'awo', name: 'AWO' }],
      offices: [
        { id: 'west', name: 'West', place: 'west' },
        { id: 'ost', name: 'Ost', place: 'ost' },
      ],
      services: [
        { id: 'a', name: 'Rat', providers: ['awo'], hours },
        { id: 'b', name: 'Rat', office: 'ost', providers: ['awo'], hours: [{ dates: ['2026-11-25'] }] },
      ],
    });
    const asked = (hours: readonly object[]) =>
      wheres(viewIn(serviceSchedule({}, parts(hours)), '2026-11-23T09:00', { partners: ['awo'] }));
    expect(asked([{ dates: ['2026-11-24'] }])).toEqual([undefined, 'Ort: Haus ost', 'Ort: Haus west']);
    expect(asked([])).toEqual(['Ort: Haus ost', undefined]);
  });

  it('from the day on that the office moves it says where', () => {
    const office = { place: 'west', nextPlace: 'neu' };
    const view = viewIn(serviceSchedule(weekly, { places: houses }, office), '2026-11-23T09:00', { limit: 3 });
    expect(wheres(view)).toEqual([undefined, 'Ort: Haus neu', 'Ort: Haus neu', 'Ort: Haus west']);
  });
});

describe('without dates', () => {
  it.each<[string, Parameters<typeof serviceSchedule>[0], readonly string[]]>([
    [
      'by appointment',
      { booking: 'required', telephone: ['0631 9'] },
      ['nach Vereinbarung', 'bitte vorher anrufen: 0631 9'],
    ],
    ['by a rule in words', { hours: [{ booking: 'required' }] }, ['Nach Vereinbarung']],
    ['not at present', { status: 'cancelled', note: 'Kein Personal' }, ['entfällt', 'Kein Personal']],
  ])('%s', (_what, service, details) => {
    const { undated } = viewIn(serviceSchedule({ name: 'Rechtsberatung', ...service }), '2026-11-23T09:00').standing;
    expect(undated.map((each) => texts(each.details))).toEqual([details]);
  });

  it('several who take turns are said so', () => {
    const schedule = serviceSchedule({ name: 'Betreuung', providers: ['awo', 'drk'], rotation: {} }, { partners });
    expect(optional(viewIn(schedule, '2026-11-23T09:00').standing.undated[0]?.by)).toBe('eine von: AWO, DRK');
  });
});

describe('several offices', () => {
  const document = {
    offices: [
      { id: 'office', name: 'Büro' },
      { id: 'rathaus', name: 'Rathaus', telephone: ['0631 7'] },
    ],
    topics: [{ id: 'geld', name: 'Geld' }],
    services: [
      { ...weekly, id: 'here' },
      { ...weekly, id: 'there', office: 'rathaus', topics: ['geld'], booking: 'recommended' as const },
    ],
  };
  const schedule = serviceSchedule({}, document);
  const services = (options: NextConsultationOptions, office?: string) => [
    ...new Set(viewIn(schedule, '2026-11-23T09:00', options, german, office).now.dates.map(({ service }) => service)),
  ];

  it("the first office's; where something is asked for, all offices'", () => {
    expect([
      services({}),
      services({}, 'rathaus'),
      services({ topics: ['geld'] }),
      services({ topics: ['geld'] }, 'office'),
    ]).toEqual([['here'], ['there'], ['there'], []]);
  });

  it('each is asked about at its own office', () => {
    const { dates } = viewIn(schedule, '2026-11-23T09:00', { topics: ['geld'] }).now;
    expect(texts(dates[0]?.remarks ?? [])).toEqual(['bitte vorher anrufen: 0631 7']);
  });

  it('refuses an office that the document does not have', () => {
    expect(() => viewIn(schedule, '2026-11-23T09:00', {}, german, 'nowhere')).toThrow(RangeError);
  });
});

describe('who reads it', () => {
  it('a preview says so, and a reader elsewhere hears whose time it is', () => {
    const { zone, preview } = real('innenstadt-west', '2026-11-24T10:30', { preview: true, visitorOffset: 780 }).now;
    expect([optional(zone), optional(preview)]).toEqual([
      'Alle Zeiten in Ortszeit (Kaiserslautern)',
      'Vorschau für Dienstag, 24. November 2026, um 10:30 Uhr',
    ]);
  });
});
