import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { shows } from '../support/means.js';
import { reads } from '../support/reads.js';
import { about, officeListMeta } from './office-list-meta.js';
import type { OfficeListArgs, Story } from './office-list-story.js';

const meta: Meta<OfficeListArgs> = {
  ...officeListMeta,
  title: 'office-list/Anlaufstellen · Offices',
  id: 'office-list',
  parameters: about(
    'Mehrere Büros aus einem Dokument oder aus vielen: Welches hat jetzt offen, welches öffnet als Nächstes, wo ist es?',
    'Several offices of one document or of many: which is open now, which opens next, where is it?',
  ),
};
export default meta;

export const TryIt: Story = {
  name: 'Ausprobieren · Try it',
  parameters: shows(
    'Alle Attribute zum Ausprobieren; darunter steht die Zeile zum Kopieren.',
    'Every attribute to play with; the line to copy stands beneath.',
  ),
  play: reads({ name: Array<unknown>(6).fill(expect.any(String)), filters: [expect.any(String)] }),
};

export const OpenFirst: Story = {
  name: 'Geöffnete zuerst · Open ones first',
  parameters: shows(
    'Drei Dokumente, sechs Büros: erst die geöffneten, dann was als Nächstes öffnet, zuletzt was niemand weiß.',
    'Three documents, six offices: open ones first, then what opens next, at last what nobody knows.',
  ),
  play: reads({
    name: [
      'Stadtteilbüro Ahornhof',
      'Beratungshaus Lindenplatz',
      'Stadtteilbüro Innenstadt-West',
      'Mieterberatung Ahornhof',
      'Nachbarschaftscafé',
      'Gartenbüro',
    ],
    sentence: [
      'Jetzt geöffnet bis 12 Uhr',
      'Jetzt geöffnet bis 17 Uhr',
      'Jetzt geöffnet bis 12 Uhr',
      'Jetzt geschlossen',
      'Jetzt geschlossen',
      'Öffnungszeiten sind nicht bekannt',
    ],
    next: ['Mit Termin schon heute um 15 Uhr', 'Öffnet heute um 19 Uhr, Ende nicht bekannt'],
    call: ['Bitte vorher anrufen: 0631 31 09 07 38'],
  }),
};

export const ByAppointment: Story = {
  name: 'Nur mit Termin · By appointment only',
  args: { time: '2026-11-26T16:00', documents: ['ahornhof'] },
  parameters: shows(
    'Wo man einen Termin braucht, ist nicht einfach offen: Es steht da, und wen man dafür anruft.',
    'Where one needs an appointment it isn’t simply open: it says so, and whom to call for one.',
  ),
  play: reads({
    'status-by-appointment': [expect.stringContaining('Jetzt nur mit Termin, bis 18 Uhr')],
    'status-open': [expect.any(String)],
  }),
};

export const NotCertain: Story = {
  name: 'Samstag: nicht sicher · Saturday: not certain',
  args: { time: '2026-11-28T10:30' },
  parameters: shows(
    '„Nicht immer“ ist nicht „geöffnet“: Es steht vor den geschlossenen, und dass man vorher anrufen soll.',
    '“Not always” is not “open”: it stands before the closed ones, and that one should call first.',
  ),
  play: async (scene) => {
    await reads({
      'status-open': [],
      'status-tentative': [expect.stringContaining('Heute nicht sicher besetzt – bitte vorher anrufen')],
    })(scene);
  },
};

export const ByName: Story = {
  name: 'Nach Namen · By name',
  args: { sort: 'name', 'heading-level': 2 },
  parameters: shows(
    'Nach dem Alphabet, wie man in der Sprache der Seite sortiert.',
    'By the alphabet, as one sorts in the language of the page.',
  ),
  play: reads({
    name: [
      'Beratungshaus Lindenplatz',
      'Gartenbüro',
      'Mieterberatung Ahornhof',
      'Nachbarschaftscafé',
      'Stadtteilbüro Ahornhof',
      'Stadtteilbüro Innenstadt-West',
    ],
  }),
};

export const OpenNow: Story = {
  name: 'Nur geöffnete · Only open ones',
  args: { 'open-now': true, filter: 'none', view: 'status address' },
  parameters: shows(
    'Für die Startseite: nur was jetzt sicher geöffnet ist, mit Zustand und Adresse.',
    'For the front page: only what is open for certain now, with its state and address.',
  ),
  play: reads({
    name: ['Stadtteilbüro Ahornhof', 'Beratungshaus Lindenplatz', 'Stadtteilbüro Innenstadt-West'],
    contact: [],
    filters: [],
  }),
};

export const NothingOpen: Story = {
  name: 'Nichts geöffnet · Nothing open',
  args: { 'open-now': true, filter: 'none', time: '2026-11-26T22:00', documents: ['lindenplatz'] },
  parameters: shows(
    'Abends ist nichts offen: Es steht da, was als Erstes wieder öffnet.',
    'In the evening nothing is open: it says what opens first.',
  ),
  play: reads({
    none: ['Jetzt ist keine Anlaufstelle sicher geöffnet'],
    first: [expect.stringMatching(/^Beratungshaus Lindenplatz: Öffnet morgen um /)],
    offices: [],
  }),
};

export const Topic: Story = {
  name: 'Zu einem Thema · On a topic',
  args: { topic: 'familie', filter: 'none' },
  parameters: shows('Wer hilft Familien? Nur diese, und womit.', 'Who helps families? Only these, and with what.'),
  play: reads({ services: ['Angebote: Familienberatung, Hebammensprechstunde'] }),
};

export const Stale: Story = {
  name: 'Alte Angaben · Old information',
  args: { documents: ['kaster-2017', 'chemnitz', 'kaster'], filter: 'none' },
  parameters: shows(
    'Zwei Dokumente sind alt: Nichts davon heißt geöffnet, und es steht dabei, von wann die Angaben sind.',
    'Two documents are old: nothing of them is called open, and it says from when the information is.',
  ),
  play: reads({
    'status-open': [],
    'status-tentative': [expect.stringContaining('Nach Angaben vom Oktober 2017 wäre jetzt jemand da')],
    'entry-stale': [
      'Angaben vom Oktober 2017 – bitte vorher nachfragen',
      'Angaben vom Oktober 2017 – bitte vorher nachfragen',
      'Angaben von 2010 – bitte vorher nachfragen',
    ],
  }),
};

export const Preview: Story = {
  name: 'Vorschau · Preview',
  args: { now: '2026-12-25T11:00' },
  parameters: shows(
    'Mit „now“ sieht man einen anderen Tag, hier den 1. Weihnachtstag, und das Element sagt das dazu.',
    'With “now” one sees another day, here Christmas Day, and the element says so.',
  ),
  play: reads({ preview: ['Vorschau für Freitag, 25. Dezember 2026, um 11 Uhr'], 'status-open': [] }),
};

export const Thousand: Story = {
  name: 'Tausend Büros · A thousand offices',
  args: { documents: [], invented: 1000 },
  parameters: shows(
    'Tausend erfundene Büros: zwanzig auf einmal, filtern und suchen ohne Warten.',
    'A thousand invented offices: twenty at once, filtered and searched without waiting.',
  ),
  play: reads({
    name: Array<unknown>(20).fill(expect.any(String)),
    more: ['Weitere zeigen (20 von 980)'],
  }),
};

export const English: Story = {
  name: 'Englisch · English',
  globals: { language: 'en' },
  args: { filter: 'open' },
  parameters: shows(
    'Auf einer englischen Seite spricht das Element Englisch.',
    'On an English page the element speaks English.',
  ),
  play: reads(
    {
      'filter-open': ['Open now only'],
      next: ['By appointment as early as today at 3pm', expect.stringContaining('Opens today at 7pm')],
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
    const root = () => canvasElement.querySelector('office-list')?.shadowRoot?.querySelector('[part=root]');
    await waitFor(() => expect(root()).toBeTruthy());
    await expect(getComputedStyle(root() as Element).direction).toBe('rtl');
  },
};
