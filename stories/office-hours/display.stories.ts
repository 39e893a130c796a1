import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { shows } from '../support/means.js';
import { reads } from '../support/reads.js';
import { about, officeHoursMeta } from './office-hours-meta.js';
import { officeHours, type OfficeHoursArgs, type Story } from './office-hours-story.js';

const meta: Meta<OfficeHoursArgs> = {
  ...officeHoursMeta,
  title: 'office-hours/Darstellung · Display',
  id: 'office-hours-display',
  parameters: about(
    'Dasselbe Büro, anders gezeigt: Ausschnitte, Sprachen, Farben.',
    'The same office, shown differently: extracts, languages, colours.',
  ),
  args: { ...officeHoursMeta.args, document: 'ahornhof', time: '2026-11-26T10:30' },
};
export default meta;

export const GroupedDays: Story = {
  name: 'Gleiche Tage zusammen · Equal days as one',
  args: { document: 'innenstadt-west', 'group-days': true },
  parameters: shows(
    'Mit „group-days“ werden gleiche Tage, die aufeinanderfolgen, zu einer Zeile.',
    'With “group-days”, equal days that follow one another become one row.',
  ),
  play: reads({ 'day-name': ['Montag bis Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'] }),
};

export const ForSearchEngines: Story = {
  name: 'Für Suchmaschinen · For search engines',
  args: { 'structured-data': true },
  parameters: shows(
    'Mit „structured-data“ steht das Büro auch als JSON-LD (schema.org) im Kopf der Seite; zu sehen ist davon nichts.',
    'With “structured-data”, the office also stands in the page’s head as JSON-LD (schema.org); nothing of it is seen.',
  ),
  play: async () => {
    const script = await waitFor(() => {
      const found = document.head.querySelector('script[type="application/ld+json"]');
      if (!found) throw new Error('not there yet');
      return found;
    });
    await expect(script.textContent).toContain('"@type":"GovernmentOffice"');
  },
};

export const StatusOnly: Story = {
  name: 'Nur der Satz · Only the sentence',
  args: { view: 'status' },
  parameters: shows('Für die Seitenspalte: nur, was jetzt gilt.', 'For a sidebar: only what holds now.'),
  play: reads({ sentence: ['Jetzt geöffnet bis 12 Uhr'], week: [], announcements: [] }),
};

export const Today: Story = {
  name: 'Der Satz und heute · The sentence and today',
  args: { view: 'status today' },
  parameters: shows('Dazu die Zeiten von heute in einer Zeile.', 'With today’s hours in one line.'),
  play: reads({
    sentence: ['Jetzt geöffnet bis 12 Uhr'],
    today: ['Donnerstag, 26. November 08:00–09:00 Uhr am Telefon 09:00–12:00 Uhr 14:00–18:00 Uhr'],
    week: [],
  }),
};

export const WeekOnly: Story = {
  name: 'Nur die Woche · Only the week',
  args: { view: 'week' },
  parameters: shows('Für den Aushang im Netz: nur die Tabelle.', 'As a notice on the web: only the table.'),
  play: reads({
    'day-name': ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
    sentence: [],
  }),
};

export const Badge: Story = {
  name: 'Eine Zeile für den Seitenkopf · One line for the page’s header',
  args: { view: 'badge', time: '2026-11-27T17:00' },
  parameters: shows(
    'So klein wie ein Wort der Seite: Zeichen, Satz, und wann es weitergeht. Ohne Überschrift.',
    'As small as a word of the page: picture, sentence, and what comes next. Without a heading.',
  ),
  play: reads({ sentence: ['Jetzt geschlossen'], heading: [], week: [], 'as-of': [] }),
};

export const LaterWeeks: Story = {
  name: 'Wochen blättern · Leaf through weeks',
  args: { document: 'innenstadt-west', 'week-pager': true, time: '2026-12-17T15:00' },
  parameters: shows(
    'Mit „week-pager“ sieht man auch die nächsten Wochen, mit Feiertagen und Schließungen, wie sie wirklich sind.',
    'With “week-pager” one sees the weeks to come as well, with holidays and closures, as they really are.',
  ),
  play: async ({ canvasElement, globals, ...scene }) => {
    if (globals['language'] !== 'de' || globals['clock'] !== 'story') return;
    const root = () => canvasElement.querySelector('office-hours')?.shadowRoot as ShadowRoot;
    const next = await waitFor(() => {
      const button = root().querySelector<HTMLButtonElement>('[part~=week-next]');
      if (!button) throw new Error('not there yet');
      return button;
    });
    await expect(root().querySelector('[part=week-label]')).toHaveTextContent('14. bis 20. Dezember');
    await userEvent.click(next);
    await reads({ 'week-label': ['21. bis 27. Dezember'], holiday: ['1. Weihnachtstag', '2. Weihnachtstag'] })({
      canvasElement,
      globals,
      ...scene,
    });
  },
};

export const NoHeading: Story = {
  name: 'Ohne Überschrift · Without a heading',
  args: { 'heading-level': 0 },
  parameters: shows(
    'Wo die Seite schon eine Überschrift hat; sonst passt „heading-level“ sie in die Gliederung der Seite ein.',
    'Where the page has a heading already; otherwise “heading-level” fits it into the page’s outline.',
  ),
  play: reads({ sentence: ['Jetzt geöffnet bis 12 Uhr'], heading: [] }),
};

export const English: Story = {
  name: 'Englisch · English',
  globals: { language: 'en' },
  parameters: shows(
    'Auf einer englischen Seite spricht das Element Englisch.',
    'On an English page the element speaks English.',
  ),
  play: reads({ sentence: ['Open now until midday'] }, 'en'),
};

export const EnglishInGerman: Story = {
  name: 'Englisch auf deutscher Seite · English on a German page',
  args: { document: 'innenstadt-west', lang: 'en', time: '2026-11-28T10:30' },
  parameters: shows(
    'Ein Element kann eine eigene Sprache haben; was nur auf Deutsch da ist, ist als Deutsch ausgezeichnet.',
    'An element can have a language of its own; what exists in German only is marked as German.',
  ),
  play: reads({
    sentence: ['Somebody may not be there today – please call first'],
    'day-name': ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  }),
};

export const RightToLeft: Story = {
  name: 'Von rechts nach links · Right to left',
  globals: { language: 'ar-XB' },
  parameters: shows(
    'Eine Testsprache: gespiegelt und länger als Deutsch, damit auffällt, was nicht passt.',
    'A language for testing: mirrored and longer than German, so that what doesn’t fit can be seen.',
  ),
  play: async ({ canvasElement }) => {
    const root = () => canvasElement.querySelector('office-hours')?.shadowRoot?.querySelector('[part=root]');
    await waitFor(() => expect(root()).toBeTruthy());
    await expect(getComputedStyle(root() as Element).direction).toBe('rtl');
  },
};

export const Preview: Story = {
  name: 'Vorschau · Preview',
  args: { document: 'innenstadt-west', now: '2026-12-25T11:00' },
  parameters: shows(
    'Mit „now“ sieht man einen anderen Zeitpunkt, und das Element sagt das dazu.',
    'With “now” one sees another point in time, and the element says so.',
  ),
  play: reads({
    preview: ['Vorschau für Freitag, 25. Dezember 2026, um 11 Uhr'],
    sentence: ['Geschlossen: 1. Weihnachtstag'],
  }),
};

export const FromFarAway: Story = {
  name: 'Von Auckland aus · From Auckland',
  args: { document: 'innenstadt-west', time: '2026-11-26T10:15', readerZone: 780 },
  parameters: shows(
    'Wer von weit her liest, sieht die Zeiten des Büros, und dass es die sind.',
    'Whoever reads from far away sees the office’s times, and that they are that.',
  ),
  play: reads({ zone: ['Alle Zeiten in Ortszeit (Kaiserslautern)'] }),
};

export const OwnColours: Story = {
  name: 'In eigenen Farben · In colours of one’s own',
  args: { view: 'status week' },
  render: (args) => html`
    <style>
      .town office-hours {
        --stadtteil-open: #00695c;
        --stadtteil-accent: #00695c;
        --stadtteil-radius: 0;
        --stadtteil-space: 0.625em;
      }
      .town office-hours::part(heading) {
        border-block-end: 3px solid #00695c;
      }
    </style>
    <div class="town">${officeHours(args)}</div>
  `,
  parameters: shows(
    'Abstände, Ecken und Farben sind Variablen (CSS custom properties), jeder Teil ist mit „::part“ zu erreichen.',
    'Spacing, corners and colours are CSS custom properties, and “::part” reaches every part.',
  ),
  play: reads({ sentence: ['Jetzt geöffnet bis 12 Uhr'] }),
};
