import type { Rule } from '../src/core/model/office-document.js';

/** Hours of an office as the document says them, and as the tag `opening_hours` of OpenStreetMap does. */
export interface ComparedHours {
  readonly name: string;
  readonly office: { readonly hours: readonly Rule[]; readonly overrides?: readonly object[] };
  readonly tag: string;
}

const workdays = ['MO', 'TU', 'WE', 'TH', 'FR'] as const;

export const comparedHours: readonly ComparedHours[] = [
  {
    name: 'a neighbourhood office',
    office: {
      hours: [
        { byDay: workdays, startTime: '10:00', endTime: '12:00' },
        { byDay: workdays, startTime: '14:00', endTime: '16:00' },
        { byDay: ['TH'], startTime: '16:00', endTime: '18:00' },
        { byDay: ['SA'], startTime: '10:00', endTime: '12:00', status: 'tentative' },
      ],
    },
    tag: 'Mo-Fr 10:00-12:00,14:00-16:00; Th 10:00-12:00,14:00-18:00; Sa 10:00-12:00 unknown; PH off',
  },
  {
    name: 'a town hall with seasons and closures',
    office: {
      hours: [
        { byDay: workdays, startTime: '08:30', endTime: '12:00' },
        { byDay: ['TH'], startTime: '14:00', endTime: '18:00', validFrom: '--03', validThrough: '--09' },
        { byDay: ['TH'], startTime: '14:00', endTime: '17:00', validFrom: '--10', validThrough: '--02' },
        { byDay: ['1SA'], startTime: '10:00', endTime: '13:00' },
      ],
      overrides: [
        { on: ['2027-08-16/2027-08-27'], status: 'cancelled', note: 'Betriebsferien' },
        { on: ['2027-12-24/2027-12-31'], status: 'cancelled', note: 'Zwischen den Jahren' },
      ],
    },
    tag:
      'Mo-Fr 08:30-12:00; Mar-Sep Th 08:30-12:00,14:00-18:00; Oct-Feb Th 08:30-12:00,14:00-17:00; ' +
      'Sa[1] 10:00-13:00; PH off; 2027 Aug 16-2027 Aug 27 off; 2027 Dec 24-2027 Dec 31 off',
  },
  {
    name: 'a meeting place with odd weeks and late evenings',
    office: {
      hours: [
        { byDay: ['MO'], startTime: '15:00', endTime: '17:00', weekParity: 'odd' },
        { byDay: ['WE'], startTime: '18:00', endTime: '24:00' },
        { byDay: ['-1FR'], startTime: '09:00', endTime: '11:00' },
      ],
    },
    tag: 'week 01-53/2 Mo 15:00-17:00; We 18:00-24:00; Fr[-1] 09:00-11:00; PH off',
  },
];

/** What a server sends. */
export const documentText = (offices: readonly object[]): string =>
  JSON.stringify({
    schemaVersion: '1.0',
    language: 'de',
    region: 'DE-RP',
    offices: offices.map((office, i) => ({ id: `office-${i}`, name: `Stadtteilbüro ${i}`, ...office })),
  });

/** Where opening_hours takes the holidays of the same state from. */
export const placeInRhinelandPalatinate = {
  lat: 49.44,
  lon: 7.77,
  address: { country_code: 'de', state: 'Rheinland-Pfalz' },
};
