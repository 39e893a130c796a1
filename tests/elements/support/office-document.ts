/** A small document: an office in Rhineland-Palatinate, open on weekdays, on Saturday "not always". */
export const officeDocument = (office: object = {}, parts: object = {}): Record<string, unknown> => ({
  schemaVersion: '1.0',
  language: 'de',
  region: 'DE-RP',
  asOf: '2026-11',
  offices: [
    {
      id: 'west',
      name: 'Stadtteilbüro West',
      telephone: ['0631 31 09 07 38'],
      hours: [
        { byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '10:00', endTime: '12:00' },
        { byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '14:00', endTime: '16:00' },
        { byDay: ['TH'], startTime: '16:00', endTime: '18:00' },
        { byDay: ['SA'], startTime: '10:00', endTime: '12:00', status: 'tentative', note: 'nicht immer' },
      ],
      ...office,
    },
  ],
  ...parts,
});

/** Thursday, open until six. */
export const openTime = '2026-11-26T15:59';
