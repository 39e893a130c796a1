import type { Override, Rule } from '../../../../src/core/model/office-document.js';

/** A value as offices have it, and what it says; `editorNote` left out. */
type Reading = readonly [
  text: string,
  hours: readonly Rule[],
  overrides?: readonly Override[],
  handedBack?: readonly string[],
];

export const readings: readonly Reading[] = [
  ['Mo-Fr 10:00-12:00; PH off', [{ byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '10:00', endTime: '12:00' }]],
  [
    'Mo-Fr 09:00-12:00,14:00-16:00; PH off',
    [
      { byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '09:00', endTime: '12:00' },
      { byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '14:00', endTime: '16:00' },
    ],
  ],
  ['Mo, Di 9-12 Uhr; PH off', [{ byDay: ['MO', 'TU'], startTime: '09:00', endTime: '12:00' }]],
  ['Mon-Fri 10.00 – 12.00; PH off', [{ byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '10:00', endTime: '12:00' }]],
  ['mo-fr 8:30-12:00; ph off', [{ byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '08:30', endTime: '12:00' }]],
  [
    'Mo-Th 08:00-16:00; Fr 08:00-13:00; PH off',
    [
      { byDay: ['MO', 'TU', 'WE', 'TH'], startTime: '08:00', endTime: '16:00' },
      { byDay: ['FR'], startTime: '08:00', endTime: '13:00' },
    ],
  ],
  [
    'Tu 10:00-12:00, Th 16:00-18:00; PH off',
    [
      { byDay: ['TU'], startTime: '10:00', endTime: '12:00' },
      { byDay: ['TH'], startTime: '16:00', endTime: '18:00' },
    ],
  ],
  [
    'Mo-Fr 10:00-12:00; Th 10:00-18:00; PH off',
    [
      { byDay: ['MO', 'TU', 'WE', 'FR'], startTime: '10:00', endTime: '12:00' },
      { byDay: ['TH'], startTime: '10:00', endTime: '18:00' },
    ],
  ],
  ['Fr-Mo 10:00-12:00; PH off', [{ byDay: ['MO', 'FR', 'SA', 'SU'], startTime: '10:00', endTime: '12:00' }]],
  ['Sa,Su,PH 10:00-12:00', [{ byDay: ['SA', 'SU', 'PH'], startTime: '10:00', endTime: '12:00' }]],
  ['24/7', [{ byDay: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU', 'PH'], startTime: '00:00', endTime: '24:00' }]],
  [
    'Mo-Su 08:00-20:00',
    [{ byDay: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU', 'PH'], startTime: '08:00', endTime: '20:00' }],
  ],
  ['We[1] 10:00-12:00; PH off', [{ byDay: ['1WE'], startTime: '10:00', endTime: '12:00' }]],
  ['Tu[1,3] 09:00-10:30; PH off', [{ byDay: ['1TU', '3TU'], startTime: '09:00', endTime: '10:30' }]],
  ['Fr[-1] 14:00-16:00; PH off', [{ byDay: ['-1FR'], startTime: '14:00', endTime: '16:00' }]],
  [
    'Mo-Fr 09:00-12:00; We[1] off; PH off',
    [{ byDay: ['MO', 'TU', '2WE', '3WE', '4WE', '5WE', 'TH', 'FR'], startTime: '09:00', endTime: '12:00' }],
  ],
  ['week 01-53/2 Mo 10:00-12:00; PH off', [{ byDay: ['MO'], weekParity: 'odd', startTime: '10:00', endTime: '12:00' }]],
  ['week 2-52/2 Th 14:00-16:00; PH off', [{ byDay: ['TH'], weekParity: 'even', startTime: '14:00', endTime: '16:00' }]],
  [
    'week 10-12 Mo 10:00-12:00; PH off',
    [{ rrule: 'FREQ=YEARLY;BYWEEKNO=10,11,12;BYDAY=MO', startTime: '10:00', endTime: '12:00' }],
  ],
  [
    'Apr-Sep Mo-Fr 09:00-17:00; Oct-Mar Mo-Fr 10:00-16:00; PH off',
    [
      {
        byDay: ['MO', 'TU', 'WE', 'TH', 'FR'],
        validFrom: '--04',
        validThrough: '--09',
        startTime: '09:00',
        endTime: '17:00',
      },
      {
        byDay: ['MO', 'TU', 'WE', 'TH', 'FR'],
        validFrom: '--10',
        validThrough: '--03',
        startTime: '10:00',
        endTime: '16:00',
      },
    ],
  ],
  [
    'Mo-Fr 10:00-12:00; Aug off; PH off',
    [{ byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '10:00', endTime: '12:00' }],
    [{ on: ['--08-01/--08-31'], status: 'cancelled' }],
  ],
  [
    'May 15-Sep 15 Su 14:00-17:00; PH off',
    [{ byDay: ['SU'], validFrom: '--05-15', validThrough: '--09-15', startTime: '14:00', endTime: '17:00' }],
  ],
  [
    'Mo-Fr 10:00-12:00; Dec 24,31 off; PH off',
    [{ byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '10:00', endTime: '12:00' }],
    [{ on: ['--12-24', '--12-31'], status: 'cancelled' }],
  ],
  [
    'Mo-Fr 10:00-12:00; PH off; Dec 24-Jan 02 off',
    [{ byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '10:00', endTime: '12:00' }],
    [{ on: ['--12-24/--01-02'], status: 'cancelled' }],
  ],
  [
    'Mo-Fr 10:00-12:00; PH off; 2026 Dec 24-2027 Jan 01 off "Betriebsferien"',
    [{ byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '10:00', endTime: '12:00' }],
    [{ on: ['2026-12-24/2027-01-01'], status: 'cancelled', note: 'Betriebsferien' }],
  ],
  [
    'Mo-Fr 10:00-12:00; PH off; 2026 Dec 23 10:00-11:00',
    [{ byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '10:00', endTime: '12:00' }],
    [{ on: ['2026-12-23'], hours: [{ startTime: '10:00', endTime: '11:00' }] }],
  ],
  [
    '2026 Dec 05 14:00-16:00, 2026 Dec 12 14:00-16:00',
    [{ dates: ['2026-12-05', '2026-12-12'], startTime: '14:00', endTime: '16:00' }],
  ],
  [
    '2026-2027 Mo 10:00-12:00; PH off',
    [{ byDay: ['MO'], validFrom: '2026-01-01', validThrough: '2027-12-31', startTime: '10:00', endTime: '12:00' }],
  ],
  ['2027+ Mo 10:00-12:00; PH off', [{ byDay: ['MO'], validFrom: '2027-01-01', startTime: '10:00', endTime: '12:00' }]],
  [
    'Mo 10:00-12:00; PH off; easter +60 days off',
    [{ byDay: ['MO'], startTime: '10:00', endTime: '12:00' }],
    [{ on: ['easter+60'], status: 'cancelled' }],
  ],
  [
    'Mo-Fr 10:00-12:00; PH off; SH off',
    [{ byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '10:00', endTime: '12:00' }],
    [{ on: ['school-holidays'], status: 'cancelled' }],
  ],
  [
    'Mo-Fr 10:00-12:00; PH off; SH Mo-We 10:00-11:00',
    [{ byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '10:00', endTime: '12:00' }],
    [],
    ['SH Mo-We 10:00-11:00'],
  ],
  [
    'Sa 10:00-12:00 unknown "nicht immer"; PH off',
    [{ byDay: ['SA'], startTime: '10:00', endTime: '12:00', status: 'tentative', note: 'nicht immer' }],
  ],
  [
    'Mo 10:00-12:00 "nach Vereinbarung"; PH off',
    [{ byDay: ['MO'], startTime: '10:00', endTime: '12:00', booking: 'required' }],
  ],
  [
    'Mo 10:00-12:00 open "bitte klingeln"; PH off',
    [{ byDay: ['MO'], startTime: '10:00', endTime: '12:00', note: 'bitte klingeln' }],
  ],
  [
    'Tu 10:00-12:00; PH off || "nach Vereinbarung"',
    [{ byDay: ['TU'], startTime: '10:00', endTime: '12:00' }, { booking: 'required' }],
  ],
  ['"by appointment"', [{ booking: 'required' }]],
  ['Fr 19:00+; PH off', [{ byDay: ['FR'], startTime: '19:00' }]],
  ['Fr 22:00-02:00; PH off', [{ byDay: ['FR'], startTime: '22:00', endTime: '02:00' }]],
  [
    'Mo-Fr 08:00-18:00; We 12:00-13:00 off; PH off',
    [
      { byDay: ['MO', 'TU', 'TH', 'FR'], startTime: '08:00', endTime: '18:00' },
      { byDay: ['WE'], startTime: '08:00', endTime: '12:00' },
      { byDay: ['WE'], startTime: '13:00', endTime: '18:00' },
    ],
  ],
  [
    'Mo-Fr 10:00-12:00; PH 10:00-11:00',
    [{ byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '10:00', endTime: '12:00' }],
    [{ on: ['public-holidays'], hours: [{ startTime: '10:00', endTime: '11:00' }] }],
  ],
  [
    'Mo 10:00-12:00',
    [{ byDay: ['MO'], startTime: '10:00', endTime: '12:00' }],
    [{ on: ['public-holidays'], status: 'confirmed' }],
  ],
  ['unknown', []],
  ['off', [], [], ['off']],
  ['Mo-Fr sunrise-sunset', [], [], ['Mo-Fr sunrise-sunset']],
  [
    'Mo 10:00-12:00; PH off; PH -1 day 09:00-10:00',
    [{ byDay: ['MO'], startTime: '10:00', endTime: '12:00' }],
    [],
    ['PH -1 day 09:00-10:00'],
  ],
  [
    'Mo 10:00-12:00 || Tu 10:00-12:00; PH off',
    [{ byDay: ['MO'], startTime: '10:00', endTime: '12:00' }],
    [],
    ['Tu 10:00-12:00'],
  ],
  [
    'Mo 10:00-12:00; PH off; Sprechstunde im Rathaus',
    [{ byDay: ['MO'], startTime: '10:00', endTime: '12:00' }],
    [],
    ['Sprechstunde im Rathaus'],
  ],
  [
    'Mo-Fr 10:00-12:00; SH off',
    [{ byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '10:00', endTime: '12:00' }],
    [{ on: ['public-holidays'], status: 'confirmed' }],
    ['SH off'],
  ],
  ['2026 Dec 24,31 off; Mo 25:61-12', [], [{ on: ['2026-12-24', '2026-12-31'], status: 'cancelled' }], ['Mo 25:61-12']],
];
