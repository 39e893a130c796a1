import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { shows } from '../support/means.js';
import { reads } from '../support/reads.js';
import { about, officeNoticesMeta } from './office-notices-meta.js';
import type { OfficeNoticesArgs, Story } from './office-notices-story.js';

const meta: Meta<OfficeNoticesArgs> = {
  ...officeNoticesMeta,
  title: 'office-notices/Was dasteht · What it says',
  id: 'office-notices-states',
  parameters: about(
    'Jede Art von Nachricht, und wie sie mit den Tagen kommt und geht.',
    'Every kind of notice, and how it comes and goes with the days.',
  ),
};
export default meta;

export const ClosedToday: Story = {
  name: 'Heute geschlossen · Closed today',
  args: { document: 'kaster-2017', time: '2017-10-17T10:00', view: 'changes' },
  parameters: shows(
    'Das Sozialamt hat diese Woche zu, das Rathaus nicht: Was heute anders ist, steht vorn, und wen es betrifft.',
    'The social services are closed this week, the town hall isn’t: what is different today comes first, and whom it concerns.',
  ),
  play: reads({
    when: ['Heute'],
    title: [
      '16. bis 20. Oktober: geschlossen (Software-Umstellung)',
      'Dienstag, 31. Oktober: geschlossen (Reformationstag)',
      'Mittwoch, 1. November: geschlossen (Allerheiligen)',
    ],
    about: [
      'Betrifft: Sozialamt der Stadt Bedburg',
      'Betrifft: Stadt Bedburg – Rathaus Bedburg',
      'Betrifft: Stadt Bedburg – Rathaus Bedburg',
    ],
  }),
};

export const FromTomorrow: Story = {
  name: 'Ab morgen geschlossen · Closed from tomorrow',
  args: { time: '2026-12-23T10:00', view: 'changes', office: 'stadtteilbuero' },
  parameters: shows(
    'Betriebsferien ab morgen; die Feiertage darin brauchen keine eigene Zeile.',
    'Annual holidays from tomorrow; the public holidays within need no line of their own.',
  ),
  play: reads({
    when: ['Ab morgen'],
    title: ['24. Dezember bis 3. Januar 2027: geschlossen (Betriebsferien)'],
  }),
};

export const Holidays: Story = {
  name: 'Feiertage · Public holidays',
  args: { document: 'innenstadt-west', time: '2026-12-24T10:00' },
  parameters: shows(
    'Feiertage, an denen geschlossen ist, vier Wochen voraus.',
    'Public holidays on which it is closed, four weeks ahead.',
  ),
  play: reads({
    title: [
      'Freitag, 25. Dezember: geschlossen (1. Weihnachtstag)',
      'Samstag, 26. Dezember: geschlossen (2. Weihnachtstag)',
      'Freitag, 1. Januar 2027: geschlossen (Neujahr)',
    ],
    when: ['Morgen'],
  }),
};

export const OtherHours: Story = {
  name: 'Andere Zeiten, nicht sicher · Other hours, not certain',
  args: { document: 'ahornhof', office: 'stadtteilbuero', time: '2027-02-15T10:00' },
  parameters: shows(
    'Nicht nur Schließungen: Auch ein unsicherer Tag und ein Tag mit Termin werden angekündigt.',
    'Not only closures: a day that isn’t certain and a day by appointment are announced, too.',
  ),
  play: reads({
    title: ['Donnerstag, 18. Februar: nicht sicher (Viele sind krank)', expect.stringContaining('9. März')],
  }),
};

export const MovedHours: Story = {
  name: 'Öffnungszeit verlegt · Hours moved',
  args: { document: 'ahornhof', office: 'stadtteilbuero', view: 'changes', within: 'P14D', time: '2027-04-12T10:00' },
  parameters: shows(
    'Eine Öffnungszeit findet an einem anderen Tag statt: Beide Tage stehen da.',
    'Hours take place on another day: both days are given.',
  ),
  play: reads({ title: ['Dienstag, 20. April: verlegt auf Mittwoch, 21. April, um 14 Uhr (Stromausfall)'] }),
};

export const Deadlines: Story = {
  name: 'Fristen · Deadlines',
  args: { time: '2026-11-30T10:00', view: 'news' },
  parameters: shows(
    'Was zuerst endet, steht zuerst: nur noch heute, dann was später endet, dann was kein Ende hat.',
    'What ends first comes first: last day today, then what ends later, then what has no end.',
  ),
  play: reads({
    title: ['Wohin mit den Fahrrädern?', 'Adventskaffee', 'Das Viertel hat eine Zeitung'],
    when: ['Nur noch heute', 'Noch bis 20. Dezember'],
    links: ['Zur Karte'],
  }),
};

export const Vacancy: Story = {
  name: 'Stelle nicht besetzt · Vacant post',
  args: { document: 'kaster' },
  parameters: shows(
    'Die Stelle ist frei: mit dem, was darüber gesagt wird, und wer hilft.',
    'The post is vacant: with what is said about it, and who helps.',
  ),
  play: reads({
    title: ['Die Stelle „Quartiersmanager“ ist zurzeit nicht besetzt'],
    text: [
      'Sobald sich das ändert, wird es rechtzeitig bekannt gegeben.',
      'Vertretung: Frau Lindner (Raumbuchungen sowie Fragen zum Haus der Begegnung)',
    ],
  }),
};

export const Moving: Story = {
  name: 'Umzug steht bevor · A move ahead',
  args: { view: 'moves' },
  parameters: shows(
    'Bis wann das Büro noch hier ist, und wohin es zieht.',
    'Until when the office is still here, and where it moves.',
  ),
  play: reads({
    title: ['Bis „Brückenhaus“ öffnet (1. Februar 2027): Werkhof an der Brücke, Brückenstraße 14, 51000 Köln'],
    text: ['Brückenhaus, Am Ufer 2, 51000 Köln'],
  }),
};

export const Moved: Story = {
  name: 'Umgezogen · Moved',
  args: { view: 'moves', time: '2027-02-10T10:00' },
  parameters: shows(
    'Vier Wochen lang ist der neue Ort noch eine Nachricht.',
    'For four weeks the new place is still news.',
  ),
  play: reads({ title: ['Seit Montag, 1. Februar: Ort ist Brückenhaus, Am Ufer 2, 51000 Köln'] }),
};

export const Stale: Story = {
  name: 'Alte Angaben · Old information',
  args: { document: 'kaster-2017', view: 'vacancies news', limit: '2' },
  parameters: shows(
    'Neun Jahre alt: Das steht obenan, und dass man vorher nachfragen soll.',
    'Nine years old: it says so at the top, and that one should ask first.',
  ),
  play: reads({ stale: ['Angaben vom Oktober 2017 – bitte vorher nachfragen'], 'as-of': [] }),
};

export const Preview: Story = {
  name: 'Vorschau · Preview',
  args: { now: '2026-12-24T10:00', office: 'stadtteilbuero', view: 'changes' },
  parameters: shows(
    'Mit „now“ sieht man einen anderen Tag, und das Element sagt das dazu.',
    'With “now” one sees another day, and the element says so.',
  ),
  play: reads({
    preview: ['Vorschau für Donnerstag, 24. Dezember 2026, um 10 Uhr'],
    when: ['Heute'],
  }),
};
