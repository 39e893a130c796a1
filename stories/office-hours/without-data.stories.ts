import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { answer, never } from '../support/answers.js';
import { shows } from '../support/means.js';
import { reads } from '../support/reads.js';
import { about, officeHoursMeta } from './office-hours-meta.js';
import type { OfficeHoursArgs, Story } from './office-hours-story.js';

const call = '<p>Stadtteilbüro Ahornhof: <a href="tel:+492214710120">0221 4710 120</a></p>';
const callText = 'Stadtteilbüro Ahornhof: 0221 4710 120';

const meta: Meta<OfficeHoursArgs> = {
  ...officeHoursMeta,
  title: 'office-hours/Ohne Daten · Without data',
  id: 'office-hours-without-data',
  parameters: about(
    'Solange kein Dokument da ist und wenn es nicht zu haben ist, bleibt stehen, was im Element steht.',
    'As long as there is no document, and when it can’t be had, what stands inside the element stays.',
  ),
  args: { ...officeHoursMeta.args, fallback: call, time: '2026-11-26T10:30' },
};
export default meta;

answer('on-its-way.json', never);
answer('not-there.json', () => Promise.resolve(new Response('', { status: 404 })));
answer('page.json', () => Promise.resolve(new Response('<!doctype html><title>Anmelden</title>')));

export const OnItsWay: Story = {
  name: 'Noch unterwegs · On its way',
  args: { src: 'on-its-way.json' },
  parameters: shows(
    'Bis das Dokument da ist, steht da, was im Element steht.',
    'Until the document is there, one sees what stands inside the element.',
  ),
  play: reads({ slot: [callText], root: [] }),
};

export const NotThere: Story = {
  name: 'Nicht da · Not there',
  args: { src: 'not-there.json' },
  parameters: shows(
    'Das Dokument fehlt (404): Für Besucherinnen und Besucher bleibt der Inhalt des Elements stehen.',
    'The document is missing (404): what visitors see is still what stands inside the element.',
  ),
  play: reads({ slot: [callText], root: [], problems: [] }),
};

export const NotThereDebug: Story = {
  name: 'Nicht da, mit debug · Not there, with debug',
  args: { src: 'not-there.json', debug: true },
  parameters: shows(
    'Dasselbe mit „debug“: Wer die Seite pflegt, liest, woran es liegt.',
    'The same with “debug”: whoever looks after the page reads what is wrong.',
  ),
  play: reads({ slot: [callText], problems: [expect.stringContaining('404')] }),
};

export const NotJson: Story = {
  name: 'Eine Anmeldeseite statt Daten · A login page instead of data',
  args: { src: 'page.json', debug: true },
  parameters: shows(
    'Statt des Dokuments kommt eine Webseite, etwa weil es nur für Angemeldete ist.',
    'A web page comes instead of the document, for example because one must log in to see it.',
  ),
  play: reads({ slot: [callText], problems: [expect.stringContaining('Webseite (HTML)')] }),
};

export const UnknownOffice: Story = {
  name: 'Büro unbekannt · Office unknown',
  args: { document: 'ahornhof', office: 'stadteilbuero', debug: true },
  parameters: shows(
    'Ein Tippfehler in „office“: lieber gar keine Zeiten als die eines anderen Büros.',
    'A slip in “office”: rather no hours at all than those of another office.',
  ),
  play: reads({ slot: [callText], problems: [expect.stringContaining('stadteilbuero')] }),
};

export const Faulty: Story = {
  name: 'Fehler im Dokument · Faults in the document',
  args: { document: 'faulty', debug: true },
  parameters: shows(
    'Ein fehlerhafter Eintrag kostet nur sich selbst; mit „debug“ steht da, wie man ihn richtigstellt.',
    'A faulty entry costs nothing but itself; with “debug” it says how to put it right.',
  ),
  play: reads({
    sentence: ['Jetzt geschlossen'],
    problems: [expect.stringMatching(/„?ahornhof.*09:00.*SA/s)],
    slot: [],
  }),
};
