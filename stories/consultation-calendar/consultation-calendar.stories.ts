import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../../src/elements/consultation-calendar/define.js';
import { type DocumentName, documents } from '../documents.js';

interface ConsultationCalendarArgs {
  /** Which example. */
  document: DocumentName;
}

const meta: Meta<ConsultationCalendarArgs> = {
  title: 'consultation-calendar',
  component: 'consultation-calendar',
  args: { document: 'innenstadt-west' },
  argTypes: { document: { control: 'select', options: Object.keys(documents) } },
  render: ({ document }) => html`<consultation-calendar .data=${documents[document]}></consultation-calendar>`,
};
export default meta;

export const OfficeOfTheDocument: StoryObj<ConsultationCalendarArgs> = {
  name: 'Das Büro des Dokuments · The office of the document',
  play: async ({ canvasElement }) => {
    const heading = canvasElement.querySelector('consultation-calendar')?.shadowRoot?.querySelector('h3');
    await expect(heading).toHaveTextContent(/Innenstadt/);
  },
};
