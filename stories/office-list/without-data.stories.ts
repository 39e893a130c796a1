import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { documents } from '../documents.js';
import { answer, never } from '../support/answers.js';
import { shows } from '../support/means.js';
import { reads } from '../support/reads.js';
import { about, officeListMeta } from './office-list-meta.js';
import type { OfficeListArgs, Story } from './office-list-story.js';

const call = '<p>Unsere Büros: <a href="tel:+492214710120">0221 4710 120</a></p>';
const callText = 'Unsere Büros: 0221 4710 120';

const meta: Meta<OfficeListArgs> = {
  ...officeListMeta,
  title: 'office-list/Ohne Daten · Without data',
  id: 'office-list-without-data',
  parameters: about(
    'Wo etwas fehlt: ein Dokument von zweien, alle, oder ein Büro, das es nicht gibt.',
    'Where something is missing: one document of two, all, or an office that doesn’t exist.',
  ),
  args: { ...officeListMeta.args, fallback: call },
};
export default meta;

answer('offices-on-their-way.json', never);
answer('no-offices-there.json', () => Promise.resolve(new Response('', { status: 404 })));
answer('offices-there.json', () => Promise.resolve(new Response(JSON.stringify(documents.lindenplatz))));

export const OnTheirWay: Story = {
  name: 'Noch unterwegs · On their way',
  args: { src: 'offices-on-their-way.json' },
  parameters: shows(
    'Bis ein Dokument da ist, steht da, was im Element steht.',
    'Until a document is there, one sees what stands inside the element.',
  ),
  play: reads({ slot: [callText], root: [] }),
};

export const NotThere: Story = {
  name: 'Nicht da · Not there',
  args: { src: 'no-offices-there.json' },
  parameters: shows(
    'Das Dokument fehlt (404): Für Besucherinnen und Besucher bleibt der Inhalt des Elements stehen.',
    'The document is missing (404): what visitors see is still what stands inside the element.',
  ),
  play: reads({ slot: [callText], root: [], problems: [] }),
};

export const OneOfTwo: Story = {
  name: 'Eins von zweien fehlt · One of two is missing',
  args: { src: 'offices-there.json no-offices-there.json' },
  parameters: shows(
    'Ein Dokument fehlt: Die anderen Büros stehen da, und dass etwas fehlt.',
    'One document is missing: the other offices are there, and that something is missing.',
  ),
  play: reads({
    name: ['Beratungshaus Lindenplatz', 'Gartenbüro'],
    incomplete: ['Ein Teil der Angaben ist gerade nicht zu erreichen'],
  }),
};

export const OneOfTwoDebug: Story = {
  name: 'Dasselbe mit debug · The same with debug',
  args: { src: 'offices-there.json no-offices-there.json', debug: true },
  parameters: shows(
    'Mit „debug“ steht da, welches Dokument fehlt und warum, und was an dem anderen zu fragen ist.',
    'With “debug” it says which document is missing, and why, and what there is to ask about the other one.',
  ),
  play: reads({
    source: ['offices-there.json', 'no-offices-there.json'],
    problems: [expect.any(String), expect.stringContaining('404')],
  }),
};

export const OneOnItsWay: Story = {
  name: 'Eins noch unterwegs · One still on its way',
  args: { src: 'offices-on-their-way.json offices-there.json' },
  parameters: shows(
    'Was da ist, steht schon da; der Rest kommt nach.',
    'What is there is shown already; the rest follows.',
  ),
  play: reads({ name: ['Beratungshaus Lindenplatz', 'Gartenbüro'], loading: ['Weitere Angaben werden geladen'] }),
};

export const UnknownOffice: Story = {
  name: 'Büro unbekannt, mit debug · Office unknown, with debug',
  args: { office: 'ahronhof', debug: true },
  parameters: shows(
    'Ein Tippfehler in „office“: Mit „debug“ liest man, woran es liegt.',
    'A slip in “office”: with “debug” one reads what is wrong.',
  ),
  play: reads({ slot: [callText], root: [], problems: [expect.stringContaining('ahronhof')] }),
};
