import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../../src/elements/topic-finder/define.js';
import { type DocumentName, documents } from '../documents.js';

interface TopicFinderArgs {
  /** Which example. */
  document: DocumentName;
}

const meta: Meta<TopicFinderArgs> = {
  title: 'topic-finder',
  component: 'topic-finder',
  args: { document: 'innenstadt-west' },
  argTypes: { document: { control: 'select', options: Object.keys(documents) } },
  render: ({ document }) => html`<topic-finder .data=${documents[document]}></topic-finder>`,
};
export default meta;

export const AllTopics: StoryObj<TopicFinderArgs> = {
  name: 'Alle Themen · All topics',
  play: async ({ canvasElement }) => {
    const heading = canvasElement.querySelector('topic-finder')?.shadowRoot?.querySelector('h3');
    await expect(heading).toHaveTextContent(/Hilfe/);
  },
};
