import type { Office, OfficeDocument, Override, Rule, Service } from '../../../src/core/model/office-document.js';

type Change = (document: OfficeDocument) => OfficeDocument;

const office =
  (change: (office: Office) => Partial<Office>): Change =>
  (document) => ({ ...document, offices: document.offices.map((each) => ({ ...each, ...change(each) })) });

const service =
  (id: string, change: Partial<Service>): Change =>
  (document) => ({
    ...document,
    services: document.services.map((each) => (each.id === id ? { ...each, ...change } : each)),
  });

const override = (...added: readonly Override[]): Change =>
  office(({ overrides = [] }) => ({ overrides: [...overrides, ...added] }));

const nurse = 'sprechstunde-gemeindeschwester';
const guardians = 'sprechstunde-betreuungsvereine';
const tuesdays: Rule = { byDay: ['TU'], startTime: '14:00', endTime: '16:00' };

/** One change each to the document of Innenstadt-West, and what it means for residents from 22 November 2026 on. */
export const pairs: readonly (readonly [
  what: string,
  change: Change,
  german: readonly string[],
  english: readonly string[],
])[] = [
  [
    'other times from a day on',
    service(nurse, {
      hours: [
        { byDay: ['TU'], startTime: '10:00', endTime: '12:00', validThrough: '2026-11-30' },
        { ...tuesdays, validFrom: '2026-12-01' },
      ],
    }),
    [
      'Gemeindeschwester plus: Ab Dienstag, 1. Dezember: jeden Dienstag, 14 bis 16 Uhr statt jeden Dienstag, 10 bis 12 Uhr',
    ],
    [
      'Community nurse (Gemeindeschwester plus): From Tuesday 1 December on: every Tuesday, 2pm to 4pm instead of every Tuesday, 10am to midday',
    ],
  ],
  [
    'one more rule',
    office(({ hours = [] }) => ({ hours: [...hours, { byDay: ['WE'], startTime: '17:00', endTime: '19:00' }] })),
    ['Stadtteilbüro Innenstadt-West: Ab Mittwoch, 25. November zusätzlich: jeden Mittwoch, 17 bis 19 Uhr'],
    ['Stadtteilbüro Innenstadt-West: From Wednesday 25 November on also: every Wednesday, 5pm to 7pm'],
  ],
  [
    'a rule less',
    office(({ hours = [] }) => ({ hours: hours.filter(({ byDay }) => byDay?.join() !== 'TH') })),
    ['Stadtteilbüro Innenstadt-West: Ab Donnerstag, 26. November nicht mehr: jeden Donnerstag, 16 bis 18 Uhr'],
    ['Stadtteilbüro Innenstadt-West: From Thursday 26 November on no longer: every Thursday, 4pm to 6pm'],
  ],
  [
    'closed on a day',
    override({ on: ['2026-12-24'], status: 'cancelled' }),
    ['Stadtteilbüro Innenstadt-West: Donnerstag, 24. Dezember: geschlossen'],
    ['Stadtteilbüro Innenstadt-West: Thursday 24 December: closed'],
  ],
  [
    'closed for some days',
    override({ on: ['2026-12-28/2026-12-30'], status: 'cancelled', note: 'Inventur' }),
    [
      'Stadtteilbüro Innenstadt-West: 28. bis 30. Dezember: geschlossen',
      'Gemeindeschwester plus: Dienstag, 29. Dezember: fällt aus',
      'Betreuungsvereine: Mittwoch, 30. Dezember: fällt aus',
    ],
    [
      'Stadtteilbüro Innenstadt-West: 28 to 30 December: closed',
      'Community nurse (Gemeindeschwester plus): Tuesday 29 December: does not take place',
      'Guardianship associations: Wednesday 30 December: does not take place',
    ],
  ],
  [
    'other hours on a day',
    override({ on: ['2026-12-10'], hours: [{ startTime: '09:00', endTime: '11:00' }] }),
    ['Stadtteilbüro Innenstadt-West: Donnerstag, 10. Dezember: 9 bis 11 Uhr statt 10 bis 12 und 14 bis 18 Uhr'],
    ['Stadtteilbüro Innenstadt-West: Thursday 10 December: 9am to 11am instead of 10am to midday and 2pm to 6pm'],
  ],
  [
    'a date moved',
    (document) => service(nurse, { overrides: [{ on: ['2026-12-08'], movedTo: '2026-12-09' }] })(document),
    ['Gemeindeschwester plus: Dienstag, 8. Dezember: verlegt auf Mittwoch, 9. Dezember'],
    ['Community nurse (Gemeindeschwester plus): Tuesday 8 December: moved to Wednesday 9 December'],
  ],
  [
    'every second week',
    service(nurse, {
      hours: [{ byDay: ['TU'], startTime: '10:00', endTime: '12:00', interval: 2, validFrom: '2026-11-24' }],
    }),
    [
      'Gemeindeschwester plus: Ab Dienstag, 1. Dezember: alle 2 Wochen am Dienstag, 10 bis 12 Uhr, ab 24. November statt jeden Dienstag, 10 bis 12 Uhr',
    ],
    [
      'Community nurse (Gemeindeschwester plus): From Tuesday 1 December on: every 2 weeks on Tuesday, 10am to midday, from 24 November instead of every Tuesday, 10am to midday',
    ],
  ],
  [
    'a new consultation',
    (document) => ({
      ...document,
      services: [
        ...document.services,
        {
          id: 'energie',
          name: { de: 'Energieberatung', en: 'Energy advice' },
          hours: [{ byDay: ['-1FR'], startTime: '10:00', endTime: '12:00' }],
        },
      ],
    }),
    ['Energieberatung: Neu: jeden letzten Freitag im Monat, 10 bis 12 Uhr'],
    ['Energy advice: New: every last Friday of the month, 10am to midday'],
  ],
  [
    'a consultation ends',
    (document) => ({
      ...document,
      services: document.services.filter(({ id }) => id !== 'sprechstunde-seniorenbeirat'),
    }),
    ['Seniorenbeirat: Fällt weg'],
    ['Senior citizens’ council: No longer offered'],
  ],
  [
    'another telephone number',
    office(() => ({ telephone: ['0631 123 45 67'] })),
    ['Stadtteilbüro Innenstadt-West: Telefon: neu 0631 123 45 67, bisher 0631 31 09 07 38'],
    ['Stadtteilbüro Innenstadt-West: Telephone: new 0631 123 45 67, until now 0631 31 09 07 38'],
  ],
  [
    'another house',
    (document) =>
      office(() => ({ place: 'haus' }))({
        ...document,
        places: [
          ...document.places,
          { id: 'haus', name: 'Haus der Begegnung', address: { streetAddress: 'Mühlstraße 3' } },
        ],
      }),
    [
      'Stadtteilbüro Innenstadt-West: Zieht um nach: Haus der Begegnung, Mühlstraße 3, bisher Stadtteilbüro Innenstadt-West, Königstraße 93, Kaiserslautern',
    ],
    [
      'Stadtteilbüro Innenstadt-West: Moves to: Haus der Begegnung, Mühlstraße 3, until now Stadtteilbüro Innenstadt-West, Königstraße 93, Kaiserslautern',
    ],
  ],
  [
    'by appointment',
    service(nurse, { booking: 'required' }),
    ['Gemeindeschwester plus: Anmeldung: neu nach Vereinbarung'],
    ['Community nurse (Gemeindeschwester plus): Booking: new by appointment'],
  ],
  [
    'whose turn it is',
    service(guardians, { rotation: { startDate: '2026-12-02' } }),
    [
      'Betreuungsvereine: Mittwoch, 2. Dezember: mit Lebenshilfe statt mit Lebenshilfe, DRK, AWO und SKFM im Wechsel',
      'Betreuungsvereine: Mittwoch, 9. Dezember: mit DRK statt mit Lebenshilfe, DRK, AWO und SKFM im Wechsel',
      'Betreuungsvereine: Mittwoch, 16. Dezember: mit AWO statt mit Lebenshilfe, DRK, AWO und SKFM im Wechsel',
      'Betreuungsvereine: Mittwoch, 23. Dezember: mit SKFM statt mit Lebenshilfe, DRK, AWO und SKFM im Wechsel',
      'Betreuungsvereine: Mittwoch, 30. Dezember: mit Lebenshilfe statt mit Lebenshilfe, DRK, AWO und SKFM im Wechsel',
      'Betreuungsvereine: Und 46 weitere Termine',
    ],
    [
      'Guardianship associations: Wednesday 2 December: with Lebenshilfe instead of Lebenshilfe, DRK, AWO and SKFM in turn',
      'Guardianship associations: Wednesday 9 December: with DRK instead of Lebenshilfe, DRK, AWO and SKFM in turn',
      'Guardianship associations: Wednesday 16 December: with AWO instead of Lebenshilfe, DRK, AWO and SKFM in turn',
      'Guardianship associations: Wednesday 23 December: with SKFM instead of Lebenshilfe, DRK, AWO and SKFM in turn',
      'Guardianship associations: Wednesday 30 December: with Lebenshilfe instead of Lebenshilfe, DRK, AWO and SKFM in turn',
      'Guardianship associations: And 46 more dates',
    ],
  ],
  [
    'not certain any more',
    service('sprechstunde-lmdr', { status: 'tentative' }),
    ['Landsmannschaft der Deutschen aus Russland: Wie: neu nicht immer'],
    ['Association of Germans from Russia (Landsmannschaft): How: new not always'],
  ],
  [
    'closed in a period',
    (document) =>
      override({ on: ['sommer'], status: 'cancelled' })({
        ...document,
        periods: [{ id: 'sommer', name: 'Betriebsferien', on: ['2027-07-19/2027-08-08'] }],
      }),
    [
      'Stadtteilbüro Innenstadt-West: 19. Juli bis 7. August 2027: geschlossen',
      'Gemeindeschwester plus: Dienstag, 20. Juli 2027: fällt aus',
      'Gemeindeschwester plus: Dienstag, 27. Juli 2027: fällt aus',
      'Gemeindeschwester plus: Dienstag, 3. August 2027: fällt aus',
      'Betreuungsvereine: Mittwoch, 21. Juli 2027: fällt aus',
      'Betreuungsvereine: Mittwoch, 28. Juli 2027: fällt aus',
      'Betreuungsvereine: Mittwoch, 4. August 2027: fällt aus',
      'Seniorenbeirat: Dienstag, 3. August 2027: fällt aus',
    ],
    [
      'Stadtteilbüro Innenstadt-West: 19 July to 7 August 2027: closed',
      'Community nurse (Gemeindeschwester plus): Tuesday 20 July 2027: does not take place',
      'Community nurse (Gemeindeschwester plus): Tuesday 27 July 2027: does not take place',
      'Community nurse (Gemeindeschwester plus): Tuesday 3 August 2027: does not take place',
      'Guardianship associations: Wednesday 21 July 2027: does not take place',
      'Guardianship associations: Wednesday 28 July 2027: does not take place',
      'Guardianship associations: Wednesday 4 August 2027: does not take place',
      'Senior citizens’ council: Tuesday 3 August 2027: does not take place',
    ],
  ],
  [
    'also by appointment',
    office(({ hours = [] }) => ({ hours: [...hours, { booking: 'required' }] })),
    ['Stadtteilbüro Innenstadt-West: Zusätzlich: nach Vereinbarung'],
    ['Stadtteilbüro Innenstadt-West: Also: by appointment'],
  ],
  [
    'another name',
    service(nurse, { name: { de: 'Gemeindepflege', en: 'Community care' } }),
    ['Gemeindeschwester plus: Heißt jetzt Gemeindepflege'],
    ['Community nurse (Gemeindeschwester plus): Is now called Community care'],
  ],
];

/** Changes that residents notice nothing of. */
export const unnoticed: readonly (readonly [what: string, change: Change])[] = [
  ['nothing', (document) => document],
  [
    'entries in another order',
    (document) => ({
      ...document,
      services: [...document.services].reverse(),
      partners: [...document.partners].reverse(),
    }),
  ],
  ['rules in another order', office(({ hours = [] }) => ({ hours: [...hours].reverse() }))],
  ['a note for editors', office(() => ({ editorNote: 'nachgefragt' }))],
  [
    'the same rule as rrule',
    service(nurse, { hours: [{ rrule: 'FREQ=WEEKLY;BYDAY=TU', startTime: '10:00', endTime: '12:00' }] }),
  ],
  [
    'one rule as two',
    office(({ hours = [] }) => ({
      hours: hours.flatMap((rule) =>
        rule.byDay?.length === 5
          ? [
              { ...rule, byDay: ['MO', 'TU'] },
              { ...rule, byDay: ['WE', 'TH', 'FR'] },
            ]
          : [rule],
      ),
    })),
  ],
  ['an override that is over', override({ on: ['2026-03-02'], status: 'cancelled' })],
  ['a closure on a day without hours', override({ on: ['2026-12-06'], status: 'cancelled' })],
];
