const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR'] as const;
const districts = ['Nord', 'Süd', 'Ost', 'West', 'Mitte', 'Hafen', 'Altstadt', 'Bergheim', 'Seefeld', 'Kirchrode'];
const streets = ['Ringstraße', 'Marktplatz', 'Am Förstergarten', 'Lindenweg', 'Schulgasse'];
const tongues = [['de'], ['de', 'tr'], ['de', 'ru', 'uk'], ['de', 'ar'], ['de', 'pl']];
const subjects = ['Wohnen', 'Geld und Schulden', 'Familie', 'Arbeit'];

const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** A town with so many invented offices: open at different hours, in different places, for different topics. */
export const generatedOffices = (count: number): object => ({
  schemaVersion: '1.0',
  language: 'de',
  region: 'DE-NW',
  asOf: '2026-11',
  topics: subjects.map((name, i) => ({ id: `t${i}`, name })),
  places: Array.from({ length: count }, (_, i) => ({
    id: `p${i}`,
    name: `Haus ${i + 1}`,
    address: {
      streetAddress: `${streets[i % streets.length]} ${1 + (i % 90)}`,
      postalCode: String(50000 + i),
      addressLocality: 'Musterstadt',
    },
  })),
  offices: Array.from({ length: count }, (_, i) => ({
    id: `b${i}`,
    name: `Stadtteilbüro ${districts[i % districts.length]} ${1 + Math.floor(i / districts.length)}`,
    place: `p${i}`,
    telephone: [`0221 4710 ${1000 + i}`],
    languages: tongues[i % tongues.length],
    links: i % 3 ? [] : [{ name: 'Seite des Büros', url: `/bueros/b${i}` }],
    hours: [
      {
        byDay: weekdays,
        startTime: clock(8 + (i % 7)),
        endTime: clock(12 + (i % 7)),
        ...(i % 5 === 4 && { status: 'tentative' }),
      },
    ].slice(i % 11 === 10 ? 1 : 0),
  })),
  services: Array.from({ length: count }, (_, i) => ({
    id: `s${i}`,
    name: `Beratung ${subjects[i % subjects.length]}`,
    office: `b${i}`,
    topics: [`t${i % subjects.length}`],
  })),
});
