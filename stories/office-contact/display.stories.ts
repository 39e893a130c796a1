import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { shows } from '../support/means.js';
import { reads } from '../support/reads.js';
import { about, officeContactMeta } from './office-contact-meta.js';
import type { OfficeContactArgs, Story } from './office-contact-story.js';

const meta: Meta<OfficeContactArgs> = {
  ...officeContactMeta,
  title: 'office-contact/Darstellung · Display',
  id: 'office-contact-display',
  parameters: about(
    'Welche Teile, welche Karten, welche Überschriften, welche Sprache.',
    'Which parts, which maps, which headings, which language.',
  ),
};
export default meta;

export const Footer: Story = {
  name: 'Für die Fußzeile · For the footer',
  args: { view: 'place contact', maps: 'none', 'heading-level': 0 },
  parameters: shows(
    'Nur Anschrift und Telefon, ohne Karten und ohne Überschrift.',
    'Only address and telephone, without maps and without a heading.',
  ),
  play: reads({
    contact: [
      'Telefon: 0221 4710 150',
      'Mobil: 0171 39200 12',
      'Fax: 0221 4710 151',
      'E-Mail: post@brueckenviertel.example',
      'Kontaktformular, brueckenviertel.example',
    ],
    note: ['Kinder und Hunde sind willkommen.'],
    heading: [],
    map: [],
  }),
};

export const OwnMap: Story = {
  name: 'Der eigene Stadtplan · The town’s own map',
  args: { view: 'place', maps: 'https://stadtplan.example/?q={address} osm' },
  parameters: shows(
    'Die Stadt verweist auf ihren Stadtplan; „{address}“, „{latitude}“ und „{longitude}“ werden ersetzt.',
    'The town links its own map; “{address}”, “{latitude}” and “{longitude}” are filled in.',
  ),
  play: reads({
    map: ['Karte (stadtplan.example)', 'Karte (OpenStreetMap)', 'Karte (stadtplan.example)', 'Karte (OpenStreetMap)'],
  }),
};

export const PeopleFirst: Story = {
  name: 'Die Leute zuerst · People first',
  args: { view: 'people contact' },
  parameters: shows('Die Teile stehen in der Reihenfolge von „view“.', 'The parts stand in the order of “view”.'),
  play: reads({ person: [expect.any(String), expect.any(String)], place: [] }),
};

export const Preview: Story = {
  name: 'Vorschau · Preview',
  args: { view: 'authority', now: '2026-11-26T19:00' },
  parameters: shows(
    'Mit „now“ sieht man einen anderen Zeitpunkt, und das Element sagt das dazu.',
    'With “now” one sees another time, and the element says so.',
  ),
  play: reads({
    preview: ['Vorschau für Donnerstag, 26. November 2026, um 19 Uhr'],
    sentence: ['Jetzt geschlossen'],
    next: ['Öffnet Montag, 30. November, um 8 Uhr'],
  }),
};

export const English: Story = {
  name: 'Englisch · English',
  globals: { language: 'en' },
  parameters: shows(
    'Auf einer englischen Seite spricht das Element Englisch.',
    'On an English page the element speaks English.',
  ),
  play: reads(
    {
      heading: ['Brückenviertel neighbourhood office', 'In charge: Urban development department'],
      sentence: ['Open now until midday'],
    },
    'en',
  ),
};

export const RightToLeft: Story = {
  name: 'Von rechts nach links · Right to left',
  globals: { language: 'ar-XB' },
  parameters: shows(
    'Eine Testsprache: gespiegelt und länger als Deutsch, damit auffällt, was nicht passt.',
    'A language for testing: mirrored and longer than German, so that what doesn’t fit can be seen.',
  ),
  play: async ({ canvasElement }) => {
    const root = () => canvasElement.querySelector('office-contact')?.shadowRoot?.querySelector('[part=root]');
    await waitFor(() => expect(root()).toBeTruthy());
    await expect(getComputedStyle(root() as Element).direction).toBe('rtl');
  },
};
