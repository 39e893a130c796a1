const stories = ({ tag, pascal }) => `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import '../../src/elements/${tag}/define.js';
import { type DocumentName, documents } from '../documents.js';

interface ${pascal}Args {
  /** Which example. */
  document: DocumentName;
}

const meta: Meta<${pascal}Args> = {
  title: '${tag}',
  component: '${tag}',
  args: { document: 'innenstadt-west' },
  argTypes: { document: { control: 'select', options: Object.keys(documents) } },
  render: ({ document }) => html\`<${tag} .data=\${documents[document]}></${tag}>\`,
};
export default meta;

export const OfficeOfTheDocument: StoryObj<${pascal}Args> = {
  name: 'Das Büro des Dokuments · The office of the document',
  play: async ({ canvasElement }) => {
    const heading = canvasElement.querySelector('${tag}')?.shadowRoot?.querySelector('h3');
    await expect(heading).toHaveTextContent(/Innenstadt/);
  },
};
`;

export const storyFiles = (names) => ({ [`stories/${names.tag}/${names.tag}.stories.ts`]: stories(names) });
