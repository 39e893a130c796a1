import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../../src/elements/office-contact/define.js';
import { type DocumentName, documents } from '../documents.js';

interface OfficeContactArgs {
  /** Which example. */
  document: DocumentName;
}

const meta: Meta<OfficeContactArgs> = {
  title: 'office-contact',
  component: 'office-contact',
  args: { document: 'innenstadt-west' },
  argTypes: { document: { control: 'select', options: Object.keys(documents) } },
  render: ({ document }) => html`<office-contact .data=${documents[document]}></office-contact>`,
};
export default meta;

export const OfficeOfTheDocument: StoryObj<OfficeContactArgs> = {
  name: 'Das Büro des Dokuments · The office of the document',
  play: async ({ canvasElement }) => {
    const heading = canvasElement.querySelector('office-contact')?.shadowRoot?.querySelector('h3');
    await expect(heading).toHaveTextContent(/Innenstadt/);
  },
};
