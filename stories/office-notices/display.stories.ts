import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { shows } from '../support/means.js';
import { reads } from '../support/reads.js';
import { about, officeNoticesMeta } from './office-notices-meta.js';
import type { OfficeNoticesArgs, Story } from './office-notices-story.js';

const meta: Meta<OfficeNoticesArgs> = {
  ...officeNoticesMeta,
  title: 'office-notices/Auswahl und Darstellung · Selection and display',
  id: 'office-notices-display',
  parameters: about(
    'Welche Nachrichten, wie viele, wie weit voraus; Überschriften und Sprache.',
    'Which notices, how many, how far ahead; headings and language.',
  ),
};
export default meta;

export const MostUrgent: Story = {
  name: 'Nur das Dringendste · Only the most urgent',
  args: { limit: '1', 'heading-level': 0 },
  parameters: shows(
    'Eine Zeile für den Kopf der Startseite, ohne Überschrift.',
    'A line for the top of the home page, without a heading.',
  ),
  play: reads({ title: ['Freitag, 27. November: geschlossen (Personalversammlung)'], heading: [] }),
};

export const OneOffice: Story = {
  name: 'Nur ein Büro · One office only',
  args: { office: 'amt' },
  parameters: shows(
    'Was dieses Büro betrifft, und was alle angeht.',
    'What concerns this office, and what is for everybody.',
  ),
  play: reads({
    title: ['Freitag, 27. November: geschlossen (Personalversammlung)', 'Das Viertel hat eine Zeitung'],
  }),
};

export const AboutAPlace: Story = {
  name: 'Nur über einen Ort · About a place only',
  args: { about: 'werkhof', time: '2026-12-01T10:00' },
  parameters: shows(
    'Mit „about“ nur, was von diesem Ort, Partner oder Angebot handelt.',
    'With “about” only what is about this place, partner or service.',
  ),
  play: reads({ title: ['Adventskaffee'], about: ['Betrifft: Werkhof an der Brücke'] }),
};

export const FarAhead: Story = {
  name: 'Weit voraus · Far ahead',
  args: { office: 'stadtteilbuero', view: 'changes', within: 'P5M' },
  parameters: shows('Mit „within“ fünf Monate statt vier Wochen.', 'With “within” five months instead of four weeks.'),
  play: reads({
    title: [
      '7. bis 11. Dezember: Ort ist Bezirksrathaus, Marktplatz 1, 51000 Köln (Malerarbeiten)',
      '24. Dezember bis 3. Januar 2027: geschlossen (Betriebsferien)',
      'Montag, 29. März 2027: geschlossen (Ostermontag)',
    ],
  }),
};

export const English: Story = {
  name: 'Englisch · English',
  globals: { language: 'en' },
  args: { view: 'changes news' },
  parameters: shows(
    'Auf einer englischen Seite spricht das Element Englisch.',
    'On an English page the element speaks English.',
  ),
  play: reads({ heading: ['News', 'Where to put the bicycles?', 'The quarter has a newspaper'] }, 'en'),
};

export const RightToLeft: Story = {
  name: 'Von rechts nach links · Right to left',
  globals: { language: 'ar-XB' },
  parameters: shows(
    'Eine Testsprache: gespiegelt und länger als Deutsch, damit auffällt, was nicht passt.',
    'A language for testing: mirrored and longer than German, so that what doesn’t fit can be seen.',
  ),
  play: async ({ canvasElement }) => {
    const root = () => canvasElement.querySelector('office-notices')?.shadowRoot?.querySelector('[part=root]');
    await waitFor(() => expect(root()).toBeTruthy());
    await expect(getComputedStyle(root() as Element).direction).toBe('rtl');
  },
};
