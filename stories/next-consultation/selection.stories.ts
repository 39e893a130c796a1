import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { shows } from '../support/means.js';
import { reads } from '../support/reads.js';
import { about, nextConsultationMeta } from './next-consultation-meta.js';
import type { NextConsultationArgs, Story } from './next-consultation-story.js';

const meta: Meta<NextConsultationArgs> = {
  ...nextConsultationMeta,
  title: 'next-consultation/Auswahl · Selection',
  id: 'next-consultation-selection',
  parameters: about(
    'Ein Element zeigt alle Beratungen eines Büros oder nur, was eine Seite braucht.',
    'An element shows all consultations of an office, or only what a page needs.',
  ),
};
export default meta;

export const Partner: Story = {
  name: 'Ein Partner · One partner',
  args: { partner: 'diakonie', limit: '3' },
  parameters: shows(
    'Für die Seite eines Partners: wo er sicher oder vielleicht berät.',
    'For a partner’s page: where it gives advice, for certain or perhaps.',
  ),
  play: reads({ name: ['Sozialberatung', 'Sozialberatung', 'Pflegeberatung'] }),
};

export const Consultation: Story = {
  name: 'Bestimmte Beratungen · Certain consultations',
  args: { consultation: 'mietberatung formularhilfe', limit: '3' },
  parameters: shows('Zwei Beratungen, durch ein Leerzeichen getrennt.', 'Two consultations with a space between them.'),
  play: reads({ heading: ['Nächste Termine'], name: ['Mietberatung', 'Formularhilfe', 'Mietberatung'] }),
};

export const Topic: Story = {
  name: 'Ein Thema · A topic',
  args: { topic: 'geld wohnen', limit: '2' },
  parameters: shows('Wer hilft bei Geld oder Wohnen?', 'Who helps with money or housing?'),
  play: reads({ name: ['Mietberatung', 'Schuldnerberatung'] }),
};

export const Kind: Story = {
  name: 'Auch Aktivitäten · Activities too',
  args: { kind: 'activity', limit: '2' },
  parameters: shows(
    'Mit „kind“ kommt auch, was keine Beratung ist.',
    'With “kind”, what is no consultation comes too.',
  ),
  play: reads({ heading: ['Nächste Termine'], name: ['Sprachcafé', 'Hoffest'] }),
};

export const Within: Story = {
  name: 'In den nächsten Tagen · Within days',
  args: { within: 'P1D', limit: '20' },
  parameters: shows(
    'Nur heute und morgen, wie viele es auch sind.',
    'Only today and tomorrow, however many there are.',
  ),
  play: reads({ day: ['Heute', 'Heute', 'Morgen', 'Morgen'] }),
};

export const Limit: Story = {
  name: 'Zwei Termine · Two dates',
  args: { limit: '2' },
  parameters: shows('Nur die nächsten zwei, die stattfinden.', 'Only the next two that take place.'),
  play: reads({
    name: expect.arrayContaining(['Mietberatung', 'Quartierssprechstunde']) as string[],
    day: ['Heute', 'Heute'],
  }),
};

export const Office: Story = {
  name: 'Ein anderes Büro · Another office',
  args: { document: 'ahornhof', office: 'stadtteilbuero', limit: '1', time: '2026-11-24T09:00' },
  parameters: shows(
    'Hat das Dokument mehrere Büros, nennt „office“ das gemeinte.',
    'Where the document has several offices, “office” names the one that is meant.',
  ),
  play: reads({ name: ['Sozialberatung'] }),
};

export const NothingFound: Story = {
  name: 'Nichts gefunden · Nothing found',
  args: { partner: 'mieterverein', topic: 'geld' },
  parameters: shows(
    'Der Partner berät nicht zu diesem Thema: Das steht da, und wie man weiterkommt.',
    'The partner gives no advice on this topic: it says so, and how to go on.',
  ),
  play: reads({ none: ['Zurzeit ist kein Termin bekannt'], dates: [] }),
};
