import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { shows } from '../support/means.js';
import { reads } from '../support/reads.js';
import { about, topicFinderMeta } from './topic-finder-meta.js';
import type { Story, TopicFinderArgs } from './topic-finder-story.js';
import { hits, types } from './typing.js';

const meta: Meta<TopicFinderArgs> = {
  ...topicFinderMeta,
  title: 'topic-finder/Suchen · Searching',
  id: 'topic-finder-search',
  parameters: about(
    'Tippen: Umlaute, Groß und Klein, Tippfehler und andere Wörter für dasselbe werden verstanden.',
    'Typing: umlauts, case, slips and other words for the same thing are understood.',
  ),
  args: { ...topicFinderMeta.args, document: 'chemnitz', now: '2010-06-01T10:00' },
};
export default meta;

export const Suggestions: Story = {
  name: 'Vorschläge · Suggestions',
  parameters: shows(
    'Beim Tippen erscheinen Vorschläge; wie viele es sind, wird leise angesagt.',
    'While one types suggestions appear; how many there are is announced politely.',
  ),
  play: async (scene) => {
    const field = await types(scene, 'recht');
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    const options = (field.getRootNode() as ShadowRoot).querySelectorAll('[role=option]');
    await expect(options.length).toBeGreaterThan(3);
  },
};

export const ASlip: Story = {
  name: 'Ein Tippfehler · A slip',
  parameters: shows('„Wohngelt“ meint das Wohngeld.', '“Wohngelt” means housing benefit (“Wohngeld”).'),
  play: async (scene) => {
    await types(scene, 'Wohngelt');
    await reads({ 'choice-name': ['Wohngeld'], hint: [] })(scene);
  },
};

export const AnotherWord: Story = {
  name: 'Ein anderes Wort · Another word',
  parameters: shows(
    'Wer „Hartz 4“ tippt, sieht beim Vorschlag, wodurch er gefunden wurde.',
    'Whoever types “Hartz 4” sees by which word the suggestion was found.',
  ),
  play: async (scene) => {
    await types(scene, 'hartz 4');
    await reads({ 'choice-name': ['Arbeitslosengeld II'], hint: ['Hartz IV'] })(scene);
  },
};

export const WithTheKeyboard: Story = {
  name: 'Mit der Tastatur · With the keyboard',
  parameters: shows(
    'Pfeil nach unten wählt, Enter nimmt: Die Antwort bekommt den Fokus.',
    'Arrow down chooses, Enter takes: the answer gets the focus.',
  ),
  play: async (scene) => {
    const field = await types(scene, 'scheidung');
    await hits(field, 'ArrowDown');
    await expect(field).toHaveAttribute('aria-activedescendant', 'option-0');
    await hits(field, 'Enter');
    await reads({ title: ['Familienrecht'], also: ['Auch: Scheidung, Unterhalt'] })(scene);
    const { activeElement } = field.getRootNode() as ShadowRoot;
    await expect(activeElement).toHaveAttribute('part', 'title');
  },
};

export const WithoutSuggestion: Story = {
  name: 'Ohne Vorschlag · Without a suggestion',
  parameters: shows(
    'Enter, ohne einen Vorschlag zu nehmen: alles, was passt, als Liste zum Auswählen.',
    'Enter without taking a suggestion: all that fits, as a list to choose from.',
  ),
  play: async (scene) => {
    await hits(await types(scene, 'geld'), 'Enter');
    await reads({ title: ['Gefunden zu „geld“'], topics: [] })(scene);
  },
};

export const NothingFound: Story = {
  name: 'Nichts gefunden · Nothing found',
  parameters: shows(
    'Auch dann steht da, wer weiterhilft; und alle Themen.',
    'It says who can help all the same; and all topics are there.',
  ),
  play: async (scene) => {
    await types(scene, 'Zahnarzt');
    await reads({ none: [expect.stringMatching(/^Nichts gefunden – das Büro hilft weiter: Telefon 0371/)] })(scene);
  },
};

export const SearchOnly: Story = {
  name: 'Nur das Feld · The field only',
  args: { view: 'search' },
  parameters: shows(
    'Für eine Seitenleiste: nur das Feld, die Themen erscheinen beim Tippen.',
    'For a sidebar: the field only, topics appear while one types.',
  ),
  play: reads({ 'search-field': [''], topics: [] }),
};

export const TopicsOnly: Story = {
  name: 'Nur die Liste · The list only',
  args: { view: 'topics', document: 'innenstadt-west', now: '' },
  parameters: shows('Wo es wenige Themen sind, genügt die Liste.', 'Where there are few topics, the list is enough.'),
  play: reads({ 'search-field': [] }),
};
