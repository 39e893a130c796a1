import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../../src/elements/office-notices/define.js';
import { type DocumentName, documents } from '../documents.js';

interface OfficeNoticesArgs {
  /** Which example. */
  document: DocumentName;
}

const meta: Meta<OfficeNoticesArgs> = {
  title: 'office-notices',
  component: 'office-notices',
  args: { document: 'innenstadt-west' },
  argTypes: { document: { control: 'select', options: Object.keys(documents) } },
  render: ({ document }) => html`<office-notices .data=${documents[document]}></office-notices>`,
};
export default meta;

export const OfficeOfTheDocument: StoryObj<OfficeNoticesArgs> = {
  name: 'Das Büro des Dokuments · The office of the document',
  play: async ({ canvasElement }) => {
    const heading = canvasElement.querySelector('office-notices')?.shadowRoot?.querySelector('h3');
    await expect(heading).toHaveTextContent(/Innenstadt/);
  },
};
