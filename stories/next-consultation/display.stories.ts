import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { shows } from '../support/means.js';
import { reads } from '../support/reads.js';
import { about, nextConsultationMeta } from './next-consultation-meta.js';
import { nextConsultation, type NextConsultationArgs, type Story } from './next-consultation-story.js';

const meta: Meta<NextConsultationArgs> = {
  ...nextConsultationMeta,
  title: 'next-consultation/Darstellung · Display',
  id: 'next-consultation-display',
  parameters: about(
    'Dieselben Termine, anders gezeigt: Ansichten, Sprachen, Farben.',
    'The same dates, shown differently: views, languages, colours.',
  ),
};
export default meta;

export const List: Story = {
  name: 'Liste · List',
  parameters: shows(
    'Die nächsten fünf Termine, mit dem, was man zu jedem wissen muss.',
    'The next five dates, with what one has to know about each.',
  ),
  play: reads({ heading: ['Nächste Sprechstunden'], 'date-confirmed': expect.any(Array) as string[], line: [] }),
};

export const Card: Story = {
  name: 'Karte · Card',
  args: { view: 'card' },
  parameters: shows(
    'Für die Startseite: der nächste Termin, mit ein paar Sätzen dazu.',
    'For the home page: the next date, with a few sentences about it.',
  ),
  play: reads({
    heading: ['Nächste Sprechstunde'],
    name: expect.arrayContaining(['Mietberatung']) as string[],
    description: ['Hilfe bei Kündigung, Nebenkosten und Schimmel. Bringen Sie den Mietvertrag mit.'],
  }),
};

export const Line: Story = {
  name: 'Zeile · Line',
  args: { view: 'line', consultation: 'mietberatung' },
  parameters: shows(
    'Für die Seitenspalte: alles Wichtige in einer Zeile.',
    'For a sidebar: all that matters in one line.',
  ),
  play: reads({ line: ['Nächster Termin: Heute, 14 bis 16 Uhr: Mietberatung – Mieterverein Köln-Nord'], dates: [] }),
};

export const Calendar: Story = {
  name: 'In den Kalender · For the calendar',
  args: { consultation: 'mietberatung', limit: '1', feed: 'https://example.org/termine.ics' },
  parameters: shows(
    'Wer einen Termin in den Kalender nimmt, wird gefragt: nur diesen, alle, oder den Kalender abonnieren, wenn die Seite mit „feed“ einen nennt.',
    'Whoever takes a date into the calendar is asked: this one, all of them, or subscribe where the page names a calendar with “feed”.',
  ),
  play: async ({ canvasElement }) => {
    const root = () => canvasElement.querySelector('next-consultation')?.shadowRoot;
    await waitFor(() => expect(root()?.querySelector('button')).toBeTruthy());
    root()!.querySelector('button')!.click();
    await waitFor(() => expect(root()!.querySelector('dialog')).toBeTruthy());
    const [title, ...choices] = [...root()!.querySelector('dialog')!.children].map(({ textContent }) => textContent);
    await expect(title).toBe('In den Kalender: Heute, Mietberatung');
    await expect(choices).toEqual(['Nur diesen Termin', 'Alle bekannten Termine', 'Kalender abonnieren', 'Schließen']);
  },
};

export const NoHeading: Story = {
  name: 'Ohne Überschrift · Without a heading',
  args: { 'heading-level': 0, limit: '1' },
  parameters: shows('Wo die Seite schon eine Überschrift hat.', 'Where the page has a heading already.'),
  play: reads({ heading: [], day: ['Heute'] }),
};

export const English: Story = {
  name: 'Englisch · English',
  globals: { language: 'en' },
  args: { consultation: 'mietberatung', limit: '1' },
  parameters: shows(
    'Auf einer englischen Seite spricht das Element Englisch.',
    'On an English page the element speaks English.',
  ),
  play: reads(
    {
      day: ['Today'],
      time: ['14:00–16:00'],
      name: ['Tenancy advice'],
      calendar: ['Add to calendar'],
    },
    'en',
  ),
};

export const EnglishInGerman: Story = {
  name: 'Englisch auf deutscher Seite · English on a German page',
  args: { consultation: 'schuldnerberatung', limit: '1', lang: 'en' },
  parameters: shows('Ein Element kann eine eigene Sprache haben.', 'An element can have a language of its own.'),
  play: reads({ name: ['Debt advice'], remarks: ['by appointment: 0221 4710 142'] }),
};

export const RightToLeft: Story = {
  name: 'Von rechts nach links · Right to left',
  globals: { language: 'ar-XB' },
  parameters: shows(
    'Eine Testsprache: gespiegelt und länger als Deutsch, damit auffällt, was nicht passt.',
    'A language for testing: mirrored and longer than German, so that what doesn’t fit can be seen.',
  ),
  play: async ({ canvasElement }) => {
    const root = () => canvasElement.querySelector('next-consultation')?.shadowRoot?.querySelector('[part=root]');
    await waitFor(() => expect(root()).toBeTruthy());
    await expect(getComputedStyle(root() as Element).direction).toBe('rtl');
  },
};

export const Preview: Story = {
  name: 'Vorschau · Preview',
  args: { now: '2026-12-24T18:00', limit: '1' },
  parameters: shows(
    'Mit „now“ sieht man einen anderen Zeitpunkt, und das Element sagt das dazu.',
    'With “now” one sees another point in time, and the element says so.',
  ),
  play: reads({
    preview: ['Vorschau für Donnerstag, 24. Dezember 2026, um 18 Uhr'],
    day: expect.arrayContaining(['Morgen']) as string[],
  }),
};

export const FromFarAway: Story = {
  name: 'Von Auckland aus · From Auckland',
  args: { document: 'innenstadt-west', readerZone: 780, limit: '1' },
  parameters: shows(
    'Wer von weit her liest, sieht die Zeiten des Büros, und dass es die sind.',
    'Whoever reads from far away sees the office’s times, and that they are that.',
  ),
  play: reads({ zone: ['Alle Zeiten in Ortszeit (Kaiserslautern)'], day: ['Morgen'] }),
};

export const OwnColours: Story = {
  name: 'In eigenen Farben · In colours of one’s own',
  args: { limit: '3' },
  render: (args) => html`
    <style>
      .town next-consultation {
        --stadtteil-by-appointment: #6a1b9a;
        --stadtteil-accent: #00695c;
        --stadtteil-radius: 0;
        --stadtteil-space: 0.625em;
      }
      .town next-consultation::part(heading) {
        border-block-end: 3px solid #00695c;
      }
    </style>
    <div class="town">${nextConsultation(args)}</div>
  `,
  parameters: shows(
    'Abstände, Ecken und Farben sind Variablen (CSS custom properties), jeder Teil ist mit „::part“ zu erreichen.',
    'Spacing, corners and colours are CSS custom properties, and “::part” reaches every part.',
  ),
  play: reads({ heading: ['Nächste Sprechstunden'] }),
};
