import type { OfficeDocument, Rule } from '../../../../src/core/model/office-document.js';
import { documentOf } from '../../documents.js';

const days = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** An office that is open differently every day, with so many consultations. */
export const crowded = (
  consultations: number,
  slotsPerDay = 2,
  name = 'Stadtteilbüro am alten Güterbahnhof',
): OfficeDocument => {
  const hours = days.flatMap((day, i): Rule[] =>
    Array.from({ length: slotsPerDay }, (_, slot) => ({
      byDay: [day],
      startTime: `${String(8 + slot * 3).padStart(2, '0')}:0${i}`,
      endTime: `${String(10 + slot * 3).padStart(2, '0')}:0${i}`,
      ...(slot === 1 && i % 2 === 0 && { note: 'nur mit Termin im Erdgeschoss' }),
    })),
  );
  return documentOf({
    asOf: '2026-11',
    places: [
      {
        id: 'a',
        name: 'Güterbahnhof',
        address: {
          streetAddress: 'Am alten Güterbahnhof 12–14',
          postalCode: '67655',
          addressLocality: 'Kaiserslautern',
        },
      },
    ],
    offices: [
      {
        id: 'office',
        name,
        place: 'a',
        telephone: ['0631 31 09 07 38', '0631 31 09 07 39'],
        email: 'buero@example.org',
        booking: 'recommended',
        hours,
      },
    ],
    services: Array.from({ length: consultations }, (_, i) => ({
      id: `s${i}`,
      name: `${i + 1}. Beratung zu Fragen des Wohnens im Alter`,
      description:
        'Für alle, die wissen möchten, welche Hilfen es gibt und wie man sie beantragt; auch Angehörige sind willkommen.',
      audience: 'Bürgerinnen und Bürger ab 60 Jahren',
      hours: [{ byDay: [`${(i % 4) + 1}${days[i % 5]}`], startTime: '09:00', endTime: '10:30' }],
    })),
  });
};
