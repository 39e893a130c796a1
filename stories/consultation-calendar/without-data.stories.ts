import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { answer, never } from '../support/answers.js';
import { shows } from '../support/means.js';
import { reads } from '../support/reads.js';
import { about, consultationCalendarMeta } from './consultation-calendar-meta.js';
import type { ConsultationCalendarArgs, Story } from './consultation-calendar-story.js';

const call = '<p>Beratungshaus: <a href="tel:+492214710140">0221 4710 140</a></p>';
const callText = 'Beratungshaus: 0221 4710 140';

const { document: _, ...args } = consultationCalendarMeta.args;

const meta: Meta<ConsultationCalendarArgs> = {
  ...consultationCalendarMeta,
  title: 'consultation-calendar/Ohne Daten · Without data',
  id: 'consultation-calendar-without-data',
  parameters: about(
    'Wo kein Dokument ist, oder nicht das, was verlangt wurde.',
    'Where there is no document, or not what was asked for.',
  ),
  args: { ...args, fallback: call },
};
export default meta;

answer('calendar-on-its-way.json', never);
answer('no-calendar-there.json', () => Promise.resolve(new Response('', { status: 404 })));

export const OnItsWay: Story = {
  name: 'Noch unterwegs · On its way',
  args: { src: 'calendar-on-its-way.json' },
  parameters: shows(
    'Bis das Dokument da ist, steht da, was im Element steht.',
    'Until the document is there, one sees what stands inside the element.',
  ),
  play: reads({ slot: [callText], root: [] }),
};

export const NotThere: Story = {
  name: 'Nicht da · Not there',
  args: { src: 'no-calendar-there.json', view: 'month' },
  parameters: shows(
    'Das Dokument fehlt (404): Was im Element steht, bleibt stehen.',
    'The document is missing (404): what stands inside the element stays.',
  ),
  play: reads({ slot: [callText], root: [] }),
};

export const UnknownPartner: Story = {
  name: 'Partner unbekannt, mit debug · Partner unknown, with debug',
  args: { document: 'lindenplatz', partner: 'karitas', debug: true },
  parameters: shows(
    'Ein Tippfehler in „partner“: lieber gar keine Termine als die von anderen.',
    'A slip in “partner”: rather no dates at all than those of others.',
  ),
  play: reads({ slot: [callText], root: [], problems: [expect.stringContaining('karitas')] }),
};

export const Unreadable: Story = {
  name: 'Unlesbare Angaben · Unreadable attributes',
  args: { document: 'lindenplatz', limit: 'viele', within: 'bald', kind: 'beratung', view: 'jahr', debug: true },
  parameters: shows(
    'Was nicht zu lesen ist, wird gemeldet und kostet sonst nichts.',
    'What can’t be read is reported, and costs nothing else.',
  ),
  play: reads({ days: [expect.any(String)], problems: [expect.stringMatching(/beratung.*viele.*bald/s)], slot: [] }),
};

export const Faulty: Story = {
  name: 'Fehler im Dokument · Faults in the document',
  args: { document: 'faulty', debug: true },
  parameters: shows(
    'Ein fehlerhafter Eintrag kostet nur sich selbst; mit „debug“ steht da, wie man ihn richtigstellt.',
    'A faulty entry costs nothing but itself; with “debug” it says how to put it right.',
  ),
  play: reads({ none: ['Zurzeit ist kein Termin bekannt'], problems: [expect.any(String)], slot: [] }),
};
