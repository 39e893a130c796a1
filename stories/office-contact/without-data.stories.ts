import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { answer, never } from '../support/answers.js';
import { shows } from '../support/means.js';
import { reads } from '../support/reads.js';
import { about, officeContactMeta } from './office-contact-meta.js';
import type { OfficeContactArgs, Story } from './office-contact-story.js';

const call = '<p>Stadtteilbüro: <a href="tel:+492214710150">0221 4710 150</a></p>';
const callText = 'Stadtteilbüro: 0221 4710 150';

const meta: Meta<OfficeContactArgs> = {
  ...officeContactMeta,
  title: 'office-contact/Ohne Daten · Without data',
  id: 'office-contact-without-data',
  parameters: about(
    'Wo nichts zu zeigen ist: kein Dokument, kein solches Büro.',
    'Where there is nothing to show: no document, no such office.',
  ),
  args: { ...officeContactMeta.args, fallback: call },
};
export default meta;

answer('contact-on-its-way.json', never);
answer('no-contact-there.json', () => Promise.resolve(new Response('', { status: 404 })));

export const OnItsWay: Story = {
  name: 'Noch unterwegs · On its way',
  args: { document: undefined, src: 'contact-on-its-way.json' },
  parameters: shows(
    'Bis das Dokument da ist, steht da, was im Element steht.',
    'Until the document is there, one sees what stands inside the element.',
  ),
  play: reads({ slot: [callText], root: [] }),
};

export const NotThere: Story = {
  name: 'Nicht da · Not there',
  args: { document: undefined, src: 'no-contact-there.json' },
  parameters: shows(
    'Das Dokument fehlt (404): Für Besucherinnen und Besucher bleibt der Inhalt des Elements stehen.',
    'The document is missing (404): what visitors see is still what stands inside the element.',
  ),
  play: reads({ slot: [callText], root: [], problems: [] }),
};

export const UnknownOffice: Story = {
  name: 'Büro unbekannt, mit debug · Office unknown, with debug',
  args: { office: 'stadteilbuero', debug: true },
  parameters: shows(
    'Ein Tippfehler in „office“: Mit „debug“ liest man, woran es liegt.',
    'A slip in “office”: with “debug” one reads what is wrong.',
  ),
  play: reads({ slot: [callText], root: [], problems: [expect.stringContaining('stadteilbuero')] }),
};

export const UnknownMap: Story = {
  name: 'Karte unbekannt, mit debug · Map unknown, with debug',
  args: { view: 'place', maps: 'stadtplan', debug: true },
  parameters: shows(
    'Ein Wort in „maps“, das keine Karte ist: Es gelten die üblichen, und mit „debug“ steht da, was möglich ist.',
    'A word in “maps” that is no map: the usual ones are linked, and “debug” says what is possible.',
  ),
  play: reads({ problems: [expect.stringContaining('stadtplan')], slot: [] }),
};
