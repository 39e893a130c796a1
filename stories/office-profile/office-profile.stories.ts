import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { shows } from '../support/means.js';
import { reads } from '../support/reads.js';
import { about, officeProfileMeta } from './office-profile-meta.js';
import type { OfficeProfileArgs, Story } from './office-profile-story.js';

const meta: Meta<OfficeProfileArgs> = {
  ...officeProfileMeta,
  title: 'office-profile/Büro · Office',
  id: 'office-profile',
  parameters: about(
    'Was ist das für ein Büro? Einführung, Ziele, Angebote, Team, Träger und was bisher geschah.',
    'What is this office? Introduction, goals, offers, team, who runs it, and what came before.',
  ),
  args: { ...officeProfileMeta.args, document: 'muehlenviertel' },
};
export default meta;

export const TryIt: Story = {
  name: 'Ausprobieren · Try it',
  parameters: shows(
    'Ein Haus mit allem, was es über sich erzählen kann. Unten lässt sich jedes Attribut ändern; die Zeile zum Kopieren ändert sich mit.',
    'A house with all that it can tell about itself. Every attribute can be changed below; the line to copy changes with it.',
  ),
  play: reads({
    heading: [
      'Nachbarschaftshaus Mühlenviertel',
      'Mitmachen',
      'Veröffentlichungen',
      'Angebote',
      'Team',
      'Träger und Förderung',
      'Wie alles begann',
    ],
    'as-of': ['Angaben vom 2. November 2026'],
  }),
};

export const InnenstadtWest: Story = {
  name: 'Ein Stadtteilbüro · A neighbourhood office',
  args: { document: 'innenstadt-west' },
  parameters: shows(
    'Eine Quartiersmanagerin und zwölf Ehrenamtliche; Träger und Förderer haben gewechselt.',
    'One manager and twelve volunteers; those who run and fund it have changed.',
  ),
  play: reads({
    'person-name': ['Quartiersmanagerin', '12 ehrenamtliche Mitarbeiterinnen und Mitarbeiter'],
    when: ['Bis Oktober 2011', 'Seit November 2012', 'Bis Februar 2018', 'Seit März 2018', 'Seit März 2018'],
  }),
};

export const ManyOffers: Story = {
  name: 'Viele Angebote · Many offers',
  args: { document: 'chemnitz', time: '2010-11-22T10:00', view: 'offers' },
  parameters: shows(
    'Dreiundzwanzig Kurse, Gruppen und Feste: in Spalten, wo Platz ist.',
    'Twenty-three courses, groups and festivals: in columns where there is room.',
  ),
  play: reads({ 'offer-name': ['Seminare', 'Workshops', ...Array<unknown>(21).fill(expect.any(String))] }),
};

export const TasksAndGoals: Story = {
  name: 'Aufgaben und Ziele · Tasks and goals',
  args: { document: 'kaster', view: 'introduction sections' },
  parameters: shows(
    'Lange Texte: Absätze und Listen, höchstens siebzig Zeichen je Zeile.',
    'Long texts: paragraphs and lists, at most seventy characters a line.',
  ),
  play: reads({
    heading: [
      'Quartiersmanagement in Kaster',
      'Was ist Quartiersmanagement?',
      'Der Quartiersmanager',
      'Aufgaben',
      'Ziele',
      'Machen Sie mit',
    ],
  }),
};

export const Offers: Story = {
  name: 'Angebote mit Zeiten · Offers with times',
  args: { view: 'offers' },
  parameters: shows(
    'Kurse, Gruppen und was man nutzen kann, mit ihren Zeiten in Sätzen: regelmäßig, bis Dezember, nicht immer.',
    'Courses, groups and things to use, with their times in sentences: regular, until December, not always.',
  ),
  play: reads({
    time: [
      'Dienstag und Donnerstag, 9 bis 11:30 Uhr, bis 17. Dezember (nach Vereinbarung)',
      'Jeden 1. und 3. Freitag im Monat, 15 bis 16:30 Uhr',
      'Jeden Samstag, 10 bis 14 Uhr (nicht immer)',
      'Während der Öffnungszeiten',
      'Jeden Mittwoch, Beginn 19:30 Uhr',
    ],
  }),
};

export const Team: Story = {
  name: 'Team, eine Stelle unbesetzt · Team, one post vacant',
  args: { view: 'team' },
  parameters: shows(
    'Wer da ist und wie man sie erreicht; eine Stelle ist nicht besetzt, die Vertretung steht dabei.',
    'Who is there and how to reach them; one post is vacant, and it says who stands in.',
  ),
  play: reads({
    'person-name': [
      'Nesrin Yıldız (Leitung)',
      'Die Stelle „Hausmeister“ ist zurzeit nicht besetzt',
      '24 Ehrenamtliche',
    ],
    telephone: ['0221 4710 161', '0221 4710 162'],
  }),
};

export const Timeline: Story = {
  name: 'Was bisher geschah · What came before',
  args: { view: 'timeline' },
  parameters: shows(
    'Ereignisse, Träger und Förderer auf einer Zeitachse, das Älteste zuerst; was noch gilt, hat einen vollen Punkt.',
    'Events, and who ran and funded the house, on one timeline, the oldest first; what still holds has a full dot.',
  ),
  play: reads({
    when: [
      '1998',
      'Frühjahr 2004',
      'Von 2007 bis 2013',
      'Von Mai 2007 bis Dezember 2019',
      '12. Mai 2007',
      'Seit 1. Januar 2014',
      'Ab März 2027',
    ],
    'event-current': ['Seit 1. Januar 2014 Mühlenviertel e. V. Träger'],
  }),
};

export const Carriers: Story = {
  name: 'Träger und Förderung · Organisation and funding',
  args: { document: 'gruebentaelchen', view: 'carriers' },
  parameters: shows('Wer heute dahintersteht.', 'Who is behind it today.'),
  play: reads({ role: ['Träger', 'Programm', 'Gefördert von'] }),
};

export const Partner: Story = {
  name: 'Ein Partner · A partner',
  args: { partner: 'werkstattverein' },
  parameters: shows(
    'Für die Seite eines Partners: was er von sich erzählt und was er im Haus anbietet.',
    'For a partner’s page: what it tells about itself, and what it offers in the house.',
  ),
  play: reads({
    heading: ['Werkstattverein Schraube locker e. V.', 'Was wir reparieren', 'Angebote'],
    'offer-name': ['Offene Werkstatt', 'Chor'],
  }),
};

export const OtherOrder: Story = {
  name: 'Andere Reihenfolge · Another order',
  args: { view: 'team introduction carriers' },
  parameters: shows('„view“ nennt die Teile und ihre Reihenfolge.', '“view” names the parts and their order.'),
  play: reads({ heading: ['Nachbarschaftshaus Mühlenviertel', 'Team', 'Träger und Förderung'] }),
};

export const NoHeading: Story = {
  name: 'Ohne Überschriften · Without headings',
  args: { 'heading-level': 0, view: 'introduction team' },
  parameters: shows(
    'Wo die Seite ihre Gliederung selbst macht: Die Titel stehen da, sind aber keine Überschriften.',
    'Where the page makes its own outline: the titles are there, but are no headings.',
  ),
  play: reads({ text: [expect.stringContaining('offenes Haus')], heading: [] }),
};

export const Stale: Story = {
  name: 'Alte Angaben · Old information',
  args: { document: 'chemnitz', view: 'introduction team timeline' },
  parameters: shows(
    'Die Angaben sind von 2010: Das steht obenan, und dass man vorher nachfragen soll.',
    'The information is from 2010: it says so at the top, and that one should ask first.',
  ),
  play: reads({ stale: ['Angaben von 2010 – bitte vorher nachfragen'], 'as-of': [] }),
};

export const Preview: Story = {
  name: 'Vorschau · Preview',
  args: { now: '2027-03-01T10:00', view: 'carriers' },
  parameters: shows(
    'Mit „now“ sieht man einen anderen Tag: Im März kommt eine Stiftung dazu.',
    'With “now” one sees another day: in March a foundation joins.',
  ),
  play: reads({
    preview: ['Vorschau für Montag, 1. März 2027, um 10 Uhr'],
    role: ['Träger', 'Zuständig', 'Gefördert von'],
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
      heading: [
        'Nachbarschaftshaus Mühlenviertel',
        'Taking part',
        'Publications',
        'On offer',
        'Team',
        'Organisation and funding',
        'How it all began',
      ],
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
    const root = () => canvasElement.querySelector('office-profile')?.shadowRoot?.querySelector('[part=root]');
    await waitFor(() => expect(root()).toBeTruthy());
    await expect(getComputedStyle(root() as Element).direction).toBe('rtl');
  },
};
