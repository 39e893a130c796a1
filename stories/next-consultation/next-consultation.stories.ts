import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../../src/elements/next-consultation/define.js';
import { type DocumentName, documents } from '../documents.js';

interface NextConsultationArgs {
  /** Which example. */
  document: DocumentName;
}

const meta: Meta<NextConsultationArgs> = {
  title: 'next-consultation',
  component: 'next-consultation',
  args: { document: 'innenstadt-west' },
  argTypes: { document: { control: 'select', options: Object.keys(documents) } },
  render: ({ document }) => html`<next-consultation .data=${documents[document]}></next-consultation>`,
};
export default meta;

export const OfficeOfTheDocument: StoryObj<NextConsultationArgs> = {
  name: 'Das Büro des Dokuments · The office of the document',
  play: async ({ canvasElement }) => {
    const heading = canvasElement.querySelector('next-consultation')?.shadowRoot?.querySelector('h3');
    await expect(heading).toHaveTextContent(/Innenstadt/);
  },
};
