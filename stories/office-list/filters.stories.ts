import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { shows } from '../support/means.js';
import { reads } from '../support/reads.js';
import { about, officeListMeta } from './office-list-meta.js';
import type { OfficeListArgs, Story } from './office-list-story.js';

const meta: Meta<OfficeListArgs> = {
  ...officeListMeta,
  title: 'office-list/Filtern · Filters',
  id: 'office-list-filters',
  parameters: about(
    'Ab vier Büros kann man filtern und sortieren, ab neun auch suchen; „filter“ legt es fest.',
    'From four offices on one can filter and sort, from nine on also search; “filter” says otherwise.',
  ),
  args: { ...officeListMeta.args, documents: [], invented: 30 },
};
export default meta;

type Scene = Parameters<NonNullable<Story['play']>>[0];

/** A field of the element, as soon as it is there. */
const fieldIn = async ({ canvasElement }: Scene, part: string) => {
  const field = () =>
    canvasElement
      .querySelector('office-list')
      ?.shadowRoot?.querySelector<HTMLInputElement>(`[part=${part}] :is(input, select)`);
  await waitFor(() => expect(field()).toBeTruthy());
  return field() as HTMLInputElement;
};

const enter = (field: HTMLInputElement, value: string) => {
  field.value = value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type));
};

const isGerman = ({ globals }: Scene) => globals['language'] === 'de';

export const Fields: Story = {
  name: 'Alle Felder · All fields',
  parameters: shows(
    'Suche, Thema, Sprache, Reihenfolge, nur geöffnete: gewöhnliche Felder mit ihrer Beschriftung.',
    'Search, topic, language, order, open only: ordinary fields with their labels.',
  ),
  play: reads({
    'filter-search': ['Suchen: Name oder Adresse'],
    'filter-topic': [expect.stringContaining('Alle Themen')],
    'filter-language': [expect.stringContaining('Türkisch')],
    'filter-order': [expect.stringContaining('Geöffnete zuerst')],
    'filter-open': ['Nur jetzt geöffnete'],
    count: [''],
  }),
};

export const Search: Story = {
  name: 'Suchen · Search',
  parameters: shows(
    'Name und Adresse, mit und ohne Umlaute; wie viele gefunden wurden, wird auch vorgelesen.',
    'Name and address, with or without umlauts; how many were found is read out, too.',
  ),
  play: async (scene) => {
    if (!isGerman(scene)) return;
    const field = await fieldIn(scene, 'filter-search');
    enter(field, 'foerstergarten');
    await reads({ count: ['6 von 30 gefunden'], name: Array<unknown>(6).fill(expect.any(String)) })(scene);
    enter(field, '');
  },
};

export const OpenNow: Story = {
  name: 'Nur jetzt geöffnete · Open now only',
  parameters: shows(
    'Ein Häkchen, und es bleiben die, die jetzt sicher geöffnet sind; „Alle zeigen“ nimmt alles zurück.',
    'A tick, and those stay that are open for certain now; “show all” takes everything back.',
  ),
  play: async (scene) => {
    if (!isGerman(scene)) return;
    const box = await fieldIn(scene, 'filter-open');
    await userEvent.click(box);
    await reads({ 'status-closed': [], 'status-tentative': [], reset: ['Alle zeigen'] })(scene);
    await userEvent.click(box);
    await reads({ reset: [] })(scene);
  },
};

export const TopicAndLanguage: Story = {
  name: 'Thema und Sprache · Topic and language',
  parameters: shows('Zu einem Thema steht dabei, welches Angebot hilft.', 'With a topic it says which service helps.'),
  play: async (scene) => {
    if (!isGerman(scene)) return;
    const topic = await fieldIn(scene, 'filter-topic');
    const language = await fieldIn(scene, 'filter-language');
    enter(topic, 't0');
    enter(language, 'tr');
    await reads({
      count: ['1 von 30 gefunden'],
      services: ['Angebote: Beratung Wohnen'],
    })(scene);
    enter(topic, '');
    enter(language, '');
  },
};

export const More: Story = {
  name: 'Weitere zeigen · Show more',
  args: { limit: '5', filter: 'none' },
  parameters: shows(
    'Fünf auf einmal; wer weitere zeigt, liest beim ersten davon weiter.',
    'Five at once; whoever shows more reads on at the first of them.',
  ),
  play: async (scene) => {
    await reads({ name: Array<unknown>(5).fill(expect.any(String)) })(scene);
    if (!isGerman(scene)) return;
    const root = scene.canvasElement.querySelector('office-list')?.shadowRoot;
    const button = root?.querySelector<HTMLElement>('[part=more]');
    if (!button) throw new Error('There is no button.');
    await userEvent.click(button);
    await reads({ name: Array<unknown>(10).fill(expect.any(String)) })(scene);
    await expect(root?.activeElement).toBe(root?.querySelectorAll('[part=office]')[5]);
  },
};

export const OnlyTwo: Story = {
  name: 'Nur Suche und Häkchen · Search and tick only',
  args: { filter: 'search open' },
  parameters: shows(
    'Mit „filter“ stehen nur die Felder da, die man nennt.',
    'With “filter” only those fields are there that one names.',
  ),
  play: reads({ 'filter-search': [expect.any(String)], 'filter-open': [expect.any(String)], 'filter-order': [] }),
};
