import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { answer, never } from '../support/answers.js';
import { shows } from '../support/means.js';
import { reads } from '../support/reads.js';
import { about, partnerContactsMeta } from './partner-contacts-meta.js';
import type { PartnerContactsArgs, Story } from './partner-contacts-story.js';

const call = '<p>Stadtteilbüro Ahornhof: <a href="tel:+492214710120">0221 4710 120</a></p>';
const callText = 'Stadtteilbüro Ahornhof: 0221 4710 120';

const meta: Meta<PartnerContactsArgs> = {
  ...partnerContactsMeta,
  title: 'partner-contacts/Ohne Daten · Without data',
  id: 'partner-contacts-without-data',
  parameters: about(
    'Wo nichts zu zeigen ist: kein Dokument, keine Partner, niemand zu diesem Thema.',
    'Where there is nothing to show: no document, no partners, nobody for this topic.',
  ),
  args: { ...partnerContactsMeta.args, fallback: call },
};
export default meta;

answer('partners-on-their-way.json', never);
answer('no-partners-there.json', () => Promise.resolve(new Response('', { status: 404 })));

export const OnItsWay: Story = {
  name: 'Noch unterwegs · On its way',
  args: { src: 'partners-on-their-way.json' },
  parameters: shows(
    'Bis das Dokument da ist, steht da, was im Element steht.',
    'Until the document is there, one sees what stands inside the element.',
  ),
  play: reads({ slot: [callText], root: [] }),
};

export const NotThere: Story = {
  name: 'Nicht da · Not there',
  args: { src: 'no-partners-there.json' },
  parameters: shows(
    'Das Dokument fehlt (404): Für Besucherinnen und Besucher bleibt der Inhalt des Elements stehen.',
    'The document is missing (404): what visitors see is still what stands inside the element.',
  ),
  play: reads({ slot: [callText], root: [], problems: [] }),
};

export const UnknownPartner: Story = {
  name: 'Partner unbekannt, mit debug · Partner unknown, with debug',
  args: { document: 'netzwerk', partner: 'mieterverien', debug: true },
  parameters: shows(
    'Ein Tippfehler in „partner“: Mit „debug“ liest man, woran es liegt.',
    'A slip in “partner”: with “debug” one reads what is wrong.',
  ),
  play: reads({ slot: [callText], root: [], problems: [expect.stringContaining('mieterverien')] }),
};

export const OneUnknown: Story = {
  name: 'Einer von zweien unbekannt · One of two unknown',
  args: { document: 'netzwerk', partner: 'mieterverien seniorennetz', debug: true },
  parameters: shows(
    'Wer bekannt ist, steht da; der andere wird gemeldet.',
    'Whoever is known is there; the other one is reported.',
  ),
  play: reads({ name: ['Seniorennetz'], problems: [expect.stringContaining('mieterverien')] }),
};

export const NobodyForThis: Story = {
  name: 'Niemand zu diesem Thema · Nobody for this topic',
  args: { document: 'netzwerk', topic: 'kita' },
  parameters: shows(
    'Das Thema gibt es, aber kein Partner ist dazu eingetragen.',
    'The topic is known, but no partner is listed for it.',
  ),
  play: reads({ none: ['Dazu ist niemand eingetragen'], partners: [], slot: [] }),
};

export const NoPartners: Story = {
  name: 'Keine Partner · No partners',
  args: { document: 'kaster' },
  parameters: shows(
    'Das Büro nennt keine Partner: Das Element nimmt keinen Platz ein und meldet keinen Fehler.',
    'The office names no partners: the element takes no space and reports no error.',
  ),
  play: reads({ root: [], slot: [] }),
};
