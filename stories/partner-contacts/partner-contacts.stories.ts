import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../../src/elements/partner-contacts/define.js';
import { type DocumentName, documents } from '../documents.js';

interface PartnerContactsArgs {
  /** Which example. */
  document: DocumentName;
}

const meta: Meta<PartnerContactsArgs> = {
  title: 'partner-contacts',
  component: 'partner-contacts',
  args: { document: 'innenstadt-west' },
  argTypes: { document: { control: 'select', options: Object.keys(documents) } },
  render: ({ document }) => html`<partner-contacts .data=${documents[document]}></partner-contacts>`,
};
export default meta;

export const OfficeOfTheDocument: StoryObj<PartnerContactsArgs> = {
  name: 'Das Büro des Dokuments · The office of the document',
  play: async ({ canvasElement }) => {
    const heading = canvasElement.querySelector('partner-contacts')?.shadowRoot?.querySelector('h3');
    await expect(heading).toHaveTextContent(/Innenstadt/);
  },
};
