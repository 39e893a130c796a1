import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { answer, never } from '../support/answers.js';
import { shows } from '../support/means.js';
import { reads } from '../support/reads.js';
import { about, officeProfileMeta } from './office-profile-meta.js';
import type { OfficeProfileArgs, Story } from './office-profile-story.js';

const call = '<p>Nachbarschaftshaus: <a href="tel:+492214710160">0221 4710 160</a></p>';
const callText = 'Nachbarschaftshaus: 0221 4710 160';

const meta: Meta<OfficeProfileArgs> = {
  ...officeProfileMeta,
  title: 'office-profile/Ohne Daten · Without data',
  id: 'office-profile-without-data',
  parameters: about(
    'Wo wenig oder nichts zu zeigen ist: kein Dokument, ein unbekanntes Büro, ein Büro, von dem man kaum etwas weiß.',
    'Where there is little or nothing to show: no document, an unknown office, an office of which hardly anything is known.',
  ),
  args: { ...officeProfileMeta.args, fallback: call },
};
export default meta;

answer('profile-on-its-way.json', never);
answer('no-profile-there.json', () => Promise.resolve(new Response('', { status: 404 })));

export const LittleIsKnown: Story = {
  name: 'Kaum etwas bekannt · Hardly anything known',
  args: { document: 'muehlenviertel', office: 'infopunkt' },
  parameters: shows(
    'Nur Name, Nummer und Ort: Das Element sagt, dass mehr nicht eingetragen ist, und wie man fragt.',
    'Only a name, a number and a place: the element says that there is no more, and how to ask.',
  ),
  play: reads({
    none: [
      'Mehr ist hier noch nicht eingetragen',
      'Telefon: 0221 4710 169',
      'E-Mail: infopunkt@muehlenviertel.example',
      'Ort: Alte Mühle, Mühlgasse 2, 51000 Köln',
    ],
    slot: [],
  }),
};

export const PartNotThere: Story = {
  name: 'Teil nicht da · Part not there',
  args: { document: 'muehlenviertel', office: 'infopunkt', view: 'timeline' },
  parameters: shows(
    'Von einem Teil allein, den das Büro nicht hat, ist nichts zu sagen: Das Element nimmt keinen Platz ein.',
    'Of a part alone that the office doesn’t have there is nothing to say: the element takes no space.',
  ),
  play: reads({ root: [], slot: [] }),
};

export const OnItsWay: Story = {
  name: 'Noch unterwegs · On its way',
  args: { src: 'profile-on-its-way.json' },
  parameters: shows(
    'Bis das Dokument da ist, steht da, was im Element steht.',
    'Until the document is there, one sees what stands inside the element.',
  ),
  play: reads({ slot: [callText], root: [] }),
};

export const NotThere: Story = {
  name: 'Nicht da · Not there',
  args: { src: 'no-profile-there.json' },
  parameters: shows(
    'Das Dokument fehlt (404): Für Besucherinnen und Besucher bleibt der Inhalt des Elements stehen.',
    'The document is missing (404): what visitors see is still what stands inside the element.',
  ),
  play: reads({ slot: [callText], root: [], problems: [] }),
};

export const UnknownOffice: Story = {
  name: 'Büro unbekannt, mit debug · Office unknown, with debug',
  args: { document: 'muehlenviertel', office: 'muelenviertel', debug: true },
  parameters: shows(
    'Ein Tippfehler in „office“: Mit „debug“ liest man, woran es liegt.',
    'A slip in “office”: with “debug” one reads what is wrong.',
  ),
  play: reads({ slot: [callText], root: [], problems: [expect.stringContaining('muelenviertel')] }),
};
