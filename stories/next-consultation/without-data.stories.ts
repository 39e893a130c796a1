import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { shows } from '../support/means.js';
import { answer, never } from '../support/answers.js';
import { reads } from '../support/reads.js';
import { about, nextConsultationMeta } from './next-consultation-meta.js';
import type { NextConsultationArgs, Story } from './next-consultation-story.js';

const call = '<p>Beratungshaus: <a href="tel:+492214710140">0221 4710 140</a></p>';
const callText = 'Beratungshaus: 0221 4710 140';

const meta: Meta<NextConsultationArgs> = {
  ...nextConsultationMeta,
  title: 'next-consultation/Ohne Daten · Without data',
  id: 'next-consultation-without-data',
  parameters: about(
    'Solange kein Dokument da ist und wenn es nicht zu haben ist, bleibt stehen, was im Element steht.',
    'As long as there is no document, and when it can’t be had, what stands inside the element stays.',
  ),
  args: { ...nextConsultationMeta.args, document: undefined, fallback: call },
};
export default meta;

answer('consultations-on-their-way.json', never);
answer('consultations-not-there.json', () => Promise.resolve(new Response('', { status: 404 })));
answer('consultations-page.json', () => Promise.resolve(new Response('<!doctype html><title>Anmelden</title>')));

export const OnItsWay: Story = {
  name: 'Noch unterwegs · On its way',
  args: { src: 'consultations-on-their-way.json' },
  parameters: shows(
    'Bis das Dokument da ist, steht da, was im Element steht.',
    'Until the document is there, one sees what stands inside the element.',
  ),
  play: reads({ slot: [callText], root: [] }),
};

export const NotThere: Story = {
  name: 'Nicht da · Not there',
  args: { src: 'consultations-not-there.json' },
  parameters: shows(
    'Das Dokument fehlt (404): Es bleibt stehen, was im Element steht.',
    'The document is missing (404): what stands inside the element stays.',
  ),
  play: reads({ slot: [callText], root: [], problems: [] }),
};

export const NotThereDebug: Story = {
  name: 'Nicht da, mit debug · Not there, with debug',
  args: { src: 'consultations-not-there.json', debug: true },
  parameters: shows(
    'Dasselbe mit „debug“: Wer die Seite pflegt, liest, woran es liegt.',
    'The same with “debug”: whoever looks after the page reads what is wrong.',
  ),
  play: reads({ slot: [callText], problems: [expect.stringContaining('404')] }),
};

export const NotJson: Story = {
  name: 'Eine Anmeldeseite statt Daten · A login page instead of data',
  args: { src: 'consultations-page.json', debug: true },
  parameters: shows('Statt des Dokuments kommt eine Webseite.', 'A web page comes instead of the document.'),
  play: reads({ slot: [callText], problems: [expect.stringContaining('Webseite (HTML)')] }),
};

export const UnknownPartner: Story = {
  name: 'Partner unbekannt · Partner unknown',
  args: { document: 'lindenplatz', partner: 'karitas', debug: true },
  parameters: shows(
    'Ein Tippfehler in „partner“: lieber gar keine Termine als die von anderen.',
    'A slip in “partner”: rather no dates at all than those of others.',
  ),
  play: reads({ slot: [callText], root: [], problems: [expect.stringContaining('karitas')] }),
};

export const OneUnknown: Story = {
  name: 'Eine von zweien unbekannt · One of two unknown',
  args: { document: 'lindenplatz', consultation: 'mietberatung mitberatung', limit: '1', debug: true },
  parameters: shows(
    'Die bekannte Beratung wird gezeigt, die unbekannte gemeldet.',
    'The consultation that is known is shown, the unknown one is reported.',
  ),
  play: reads({ name: ['Mietberatung'], problems: [expect.stringContaining('mitberatung')], slot: [] }),
};

export const Unreadable: Story = {
  name: 'Unlesbare Angaben · Unreadable attributes',
  args: {
    document: 'lindenplatz',
    limit: 'viele',
    within: 'bald',
    kind: 'beratung',
    consultation: 'mietberatung',
    debug: true,
  },
  parameters: shows(
    'Was nicht zu lesen ist, wird gemeldet und kostet sonst nichts.',
    'What can’t be read is reported, and costs nothing else.',
  ),
  play: reads({ heading: ['Nächste Termine'], problems: [expect.stringMatching(/beratung.*viele.*bald/s)] }),
};

export const Faulty: Story = {
  name: 'Fehler im Dokument · Faults in the document',
  args: { document: 'faulty', debug: true },
  parameters: shows(
    'Ein fehlerhafter Eintrag kostet nur sich selbst; mit „debug“ steht da, wie man ihn richtigstellt.',
    'A faulty entry costs nothing but itself; with “debug” it says how to put it right.',
  ),
  play: reads({
    none: ['Zurzeit ist kein Termin bekannt'],
    problems: [expect.stringMatching(/„?ahornhof.*09:00.*SA/s)],
    slot: [],
  }),
};
