import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { answer, never } from '../support/answers.js';
import { shows } from '../support/means.js';
import { reads } from '../support/reads.js';
import { about, topicFinderMeta } from './topic-finder-meta.js';
import type { Story, TopicFinderArgs } from './topic-finder-story.js';

const call = '<p>Stadtteilbüro Ahornhof: <a href="tel:+492214710120">0221 4710 120</a></p>';
const callText = 'Stadtteilbüro Ahornhof: 0221 4710 120';

const meta: Meta<TopicFinderArgs> = {
  ...topicFinderMeta,
  title: 'topic-finder/Ohne Daten · Without data',
  id: 'topic-finder-without-data',
  parameters: about(
    'Wo wenig oder nichts zu zeigen ist: kein Dokument, keine Themen, alte Angaben.',
    'Where there is little or nothing to show: no document, no topics, old information.',
  ),
  args: { ...topicFinderMeta.args, fallback: call },
};
export default meta;

answer('topics-on-their-way.json', never);
answer('no-topics-there.json', () => Promise.resolve(new Response('', { status: 404 })));

export const OnItsWay: Story = {
  name: 'Noch unterwegs · On its way',
  args: { src: 'topics-on-their-way.json' },
  parameters: shows(
    'Bis das Dokument da ist, steht da, was im Element steht.',
    'Until the document is there, one sees what stands inside the element.',
  ),
  play: reads({ slot: [callText], root: [] }),
};

export const NotThere: Story = {
  name: 'Nicht da · Not there',
  args: { src: 'no-topics-there.json' },
  parameters: shows(
    'Das Dokument fehlt (404): Für Besucherinnen und Besucher bleibt der Inhalt des Elements stehen.',
    'The document is missing (404): what visitors see is still what stands inside the element.',
  ),
  play: reads({ slot: [callText], root: [], problems: [] }),
};

export const UnknownTopic: Story = {
  name: 'Thema unbekannt, mit debug · Topic unknown, with debug',
  args: { document: 'netzwerk', chosen: 'schuldne', debug: true },
  parameters: shows(
    'Ein Tippfehler in „chosen“: Alle Themen stehen da, und mit „debug“ liest man, woran es liegt.',
    'A slip in “chosen”: all topics are there, and with “debug” one reads what is wrong.',
  ),
  play: reads({ problems: [expect.stringContaining('schuldne')], title: [] }),
};

export const NoTopics: Story = {
  name: 'Keine Themen · No topics',
  args: { document: 'gruebentaelchen' },
  parameters: shows(
    'Das Dokument nennt keine Themen: Was angeboten wird, steht gleich da.',
    'The document names no topics: what is on offer is there at once.',
  ),
  play: reads({
    'choice-name': ['Projektgruppen', 'Gemeinsame Aktivitäten', 'Nachbarschaftsprojekte'],
    topics: [],
    more: [],
  }),
};

export const NothingToChoose: Story = {
  name: 'Nichts zur Auswahl · Nothing to choose',
  args: { document: 'repair-cafe' },
  parameters: shows(
    'Weder Themen noch Angebote: Das Büro hilft weiter.',
    'Neither topics nor offers: the office can help.',
  ),
  play: reads({ none: [expect.stringMatching(/^Das Büro hilft weiter/)], 'search-field': [] }),
};

export const Stale: Story = {
  name: 'Alte Angaben · Old information',
  args: { document: 'chemnitz', chosen: 'erbrecht' },
  parameters: shows(
    'Die Angaben sind von 2010: Das steht obenan, und dass man vorher nachfragen soll.',
    'The information is from 2010: it says so at the top, and that one should ask first.',
  ),
  play: reads({ stale: ['Angaben von 2010 – bitte vorher nachfragen'], 'as-of': [] }),
};

export const NoHeading: Story = {
  name: 'Ohne Überschriften · Without headings',
  args: { document: 'innenstadt-west', 'heading-level': 0, chosen: 'betreuung' },
  parameters: shows(
    'Wo die Seite ihre Gliederung selbst macht: Titel und Namen stehen da, sind aber keine Überschriften.',
    'Where the page makes its own outline: titles and names are there, but are no headings.',
  ),
  play: reads({ title: ['Rechtliche Betreuung'], name: ['Betreuungsvereine'], heading: [] }),
};
