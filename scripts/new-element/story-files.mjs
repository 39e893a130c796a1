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
  title: '${tag}/Ausprobieren · Try it',
  id: '${tag}',
  component: '${tag}',
  args: { document: 'innenstadt-west' },
  argTypes: { document: { control: 'select', options: Object.keys(documents) } },
  parameters: {
    docs: {
      source: {
        language: 'html',
        transform: (_code: string, { args }: { args: ${pascal}Args }) =>
          \`<${tag} src="\${args.document}.json"></${tag}>\`,
      },
    },
  },
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

const guide = ({ tag, camel, words }) => `import type { ElementGuide } from '../guide/element-guide.js';

/** How \`<${tag}>\` gets into a page, and how it is for everybody. */
export const ${camel}Guide: ElementGuide = {
  tag: '${tag}',
  purpose: ['Der Name des Büros (${words}).', 'The office’s name (${words}).'],
  fallback: '<p>Stadtteilbüro: <a href="tel:+4963131090738">0631 31 09 07 38</a></p>',
  parts: ['contact'],
  examples: [{ attributes: {}, says: ['So, wie es ist.', 'As it is.'] }],
  roles: [
    {
      part: 'heading',
      role: 'heading',
      says: ['Die Überschrift; ihre Ebene bestimmt die Seite.', 'The heading; the page chooses its level.'],
    },
  ],
  keys: [],
  announced: ['Nichts.', 'Nothing.'],
  tests: ['tests/elements/${tag}'],
};
`;

const documentation = (
  { tag, camel },
  title,
  page,
  file,
) => `import { Markdown, Meta } from '@storybook/addon-docs/blocks';
import { ${page} } from '../guide/${file}.ts';
import { ${camel}Guide } from './${tag}-guide.ts';

<Meta title="${tag}/${title}" />

<Markdown>{${page}(${camel}Guide)}</Markdown>
`;

export const storyFiles = (names) => {
  const folder = `stories/${names.tag}`;
  return {
    [`${folder}/${names.tag}.stories.ts`]: stories(names),
    [`${folder}/${names.tag}-guide.ts`]: guide(names),
    [`${folder}/embedding.mdx`]: documentation(names, 'Einbauen · Embed', 'embeddingPage', 'embedding-page'),
    [`${folder}/accessibility.mdx`]: documentation(
      names,
      'Für alle · For everybody',
      'accessibilityPage',
      'accessibility-page',
    ),
  };
};
