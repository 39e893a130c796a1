import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../../src/elements/office-list/define.js';
import { type DocumentName, documents } from '../documents.js';

interface OfficeListArgs {
  /** Which example. */
  document: DocumentName;
}

const meta: Meta<OfficeListArgs> = {
  title: 'office-list',
  component: 'office-list',
  args: { document: 'innenstadt-west' },
  argTypes: { document: { control: 'select', options: Object.keys(documents) } },
  render: ({ document }) => html`<office-list .data=${documents[document]}></office-list>`,
};
export default meta;

export const OfficeOfTheDocument: StoryObj<OfficeListArgs> = {
  name: 'Das Büro des Dokuments · The office of the document',
  play: async ({ canvasElement }) => {
    const heading = canvasElement.querySelector('office-list')?.shadowRoot?.querySelector('h4');
    await expect(heading).toHaveTextContent(/Innenstadt/);
  },
};
