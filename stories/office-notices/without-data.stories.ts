import type { Meta } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import { answer, never } from '../support/answers.js';
import { shows } from '../support/means.js';
import { reads } from '../support/reads.js';
import { about, officeNoticesMeta } from './office-notices-meta.js';
import type { OfficeNoticesArgs, Story } from './office-notices-story.js';

const look = '<p>Aktuelles steht im <a href="https://brueckenviertel.example/">Schaukasten</a>.</p>';
const lookText = 'Aktuelles steht im Schaukasten.';

const meta: Meta<OfficeNoticesArgs> = {
  ...officeNoticesMeta,
  title: 'office-notices/Ohne Daten · Without data',
  id: 'office-notices-without-data',
  parameters: about(
    'Wo nichts zu sagen ist, und wo man nicht weiß, ob etwas zu sagen ist.',
    'Where there is nothing to say, and where one can’t know whether there is.',
  ),
  args: { ...officeNoticesMeta.args, fallback: look },
};
export default meta;

answer('notices-on-their-way.json', never);
answer('no-notices-there.json', () => Promise.resolve(new Response('', { status: 404 })));

export const Nothing: Story = {
  name: 'Nichts zu sagen · Nothing to say',
  args: { document: 'gruebentaelchen' },
  parameters: shows(
    'Das Element nimmt keinen Platz ein, auch keinen Rand, und sagt es der Seite mit dem Attribut „empty“.',
    'The element takes no space, not even a margin, and tells the page by the attribute “empty”.',
  ),
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('office-notices');
    await waitFor(() => expect(element).toHaveAttribute('empty'));
    await expect(element).not.toBeVisible();
  },
};

export const OnTheirWay: Story = {
  name: 'Noch unterwegs · On their way',
  args: { document: undefined, src: 'notices-on-their-way.json' },
  parameters: shows(
    'Bis das Dokument da ist, steht da, was im Element steht.',
    'Until the document is there, one sees what stands inside the element.',
  ),
  play: reads({ slot: [lookText], root: [] }),
};

export const NotThere: Story = {
  name: 'Nicht da · Not there',
  args: { document: undefined, src: 'no-notices-there.json' },
  parameters: shows(
    'Das Dokument fehlt (404): Der Inhalt des Elements bleibt stehen.',
    'The document is missing (404): what stands inside the element stays.',
  ),
  play: reads({ slot: [lookText], root: [], problems: [] }),
};

export const UnknownSubject: Story = {
  name: 'Thema unbekannt, mit debug · Subject unknown, with debug',
  args: { about: 'werkof', debug: true },
  parameters: shows(
    'Ein Tippfehler in „about“: Mit „debug“ liest man, woran es liegt.',
    'A slip in “about”: with “debug” one reads what is wrong.',
  ),
  play: reads({ slot: [lookText], root: [], problems: [expect.stringContaining('werkof')] }),
};

export const UnknownKind: Story = {
  name: 'Art unbekannt, mit debug · Kind unknown, with debug',
  args: { view: 'newz', limit: '1', debug: true },
  parameters: shows(
    'Ein Wort in „view“, das es nicht gibt: Es kommt alles, und mit „debug“ steht da, was möglich ist.',
    'A word in “view” that there is not: everything is told, and “debug” says what is possible.',
  ),
  play: reads({ title: [expect.any(String)], problems: [expect.stringContaining('newz')], slot: [] }),
};
