import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../../src/elements/office-profile/define.js';
import { type DocumentName, documents } from '../documents.js';

interface OfficeProfileArgs {
  /** Which example. */
  document: DocumentName;
}

const meta: Meta<OfficeProfileArgs> = {
  title: 'office-profile',
  component: 'office-profile',
  args: { document: 'innenstadt-west' },
  argTypes: { document: { control: 'select', options: Object.keys(documents) } },
  render: ({ document }) => html`<office-profile .data=${documents[document]}></office-profile>`,
};
export default meta;

export const OfficeOfTheDocument: StoryObj<OfficeProfileArgs> = {
  name: 'Das Büro des Dokuments · The office of the document',
  play: async ({ canvasElement }) => {
    const heading = canvasElement.querySelector('office-profile')?.shadowRoot?.querySelector('h3');
    await expect(heading).toHaveTextContent(/Innenstadt/);
  },
};
