import type { Office, OfficeDocument, Rule } from '../../../src/core/model/office-document.js';
import { prepareSchedule } from '../../../src/core/schedule/prepare-schedule.js';
import type { ListedOffice, OfficeListView } from '../../../src/core/views/office-list-types.js';
import { type OfficeListOptions, officeListView } from '../../../src/core/views/office-list-view.js';
import { officeState } from '../../../src/core/views/office-state.js';
import { phraseText } from '../../../src/core/wording/phrase.js';
import { german } from '../../../src/core/wording/words.js';
import { documentOf } from '../documents.js';

/** All offices of documents with their states at an instant. */
export const listed = (documents: readonly OfficeDocument[], at: number): readonly ListedOffice[] =>
  documents.flatMap((document) => {
    const schedule = prepareSchedule(document);
    return document.offices.map((office) => ({ schedule, office, state: officeState(schedule, office.id, at) }));
  });

/** The view of documents at an instant in ISO 8601. */
export const listOf = (
  documents: readonly OfficeDocument[],
  instant: string,
  options: OfficeListOptions = {},
  words = german,
): OfficeListView => {
  const at = Date.parse(instant);
  return officeListView(listed(documents, at), at, words, options);
};

export const names = ({ now }: OfficeListView) => now.entries.map(({ name }) => phraseText(name));

const workdays = ['MO', 'TU', 'WE', 'TH', 'FR'] as const;
/** On weekdays from one time to another. */
export const daily = (startTime: string, endTime: string, rule: Partial<Rule> = {}): readonly Rule[] => [
  { byDay: workdays, startTime, endTime, ...rule },
];
export const office = (id: string, hours: readonly Rule[], parts: Partial<Office> = {}): Office => ({
  id,
  name: id,
  hours,
  ...parts,
});

/** Thursday, 10 o'clock in Berlin. */
export const thursday = '2026-11-26T10:00+01:00';
/** One office open in the morning, one perhaps, one at noon, one in the afternoon, one of which nobody knows. */
export const town = documentOf({
  offices: [
    office('nord', daily('14:00', '16:00'), { place: 'nordhaus', languages: ['de', 'tr'] }),
    office('süd', daily('09:00', '12:00'), { people: [{ name: 'A', languages: ['ru'] }] }),
    office('ost', daily('09:00', '12:00', { status: 'tentative' }), { telephone: ['0631 1'] }),
    office('west', []),
    office('mitte', daily('12:00', '13:00'), { links: [{ name: 'Seite', url: '/mitte' }] }),
  ],
  places: [
    { id: 'nordhaus', name: 'Haus am Förstergarten', address: { streetAddress: 'Ring 3', postalCode: '67655' } },
  ],
  services: [
    { id: 'geld', name: 'Sozialberatung', office: 'nord', topics: ['wohngeld'] },
    { id: 'alt', name: 'Frühere Beratung', office: 'süd', topics: ['wohngeld'], status: 'cancelled' },
  ],
  topics: [
    { id: 'wohngeld', name: 'Wohngeld' },
    { id: 'bauen', name: 'Bauen' },
  ],
});
