import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, root } from '../architecture/source-files.js';
import { markupProblems } from './markup-problems.js';

type Args = Readonly<Record<string, unknown>>;

interface Described {
  readonly name?: string;
  readonly args?: Args;
  readonly parameters?: {
    readonly docs?: { readonly source?: { readonly transform?: (code: string, context: { args: Args }) => string } };
  };
}

interface Meta extends Described {
  readonly component?: string;
}

const files = filesUnder('stories').filter((file) => /\.stories\.ts$/.test(file));

describe.each(files)('%s', (file) => {
  it('shows the line to copy with every story, and it is right', async () => {
    const { default: meta, ...stories } = (await import(join(root, file))) as { default: Meta } & Record<
      string,
      Described
    >;
    // Pages of the guide are about no element.
    if (!meta.component) return expect(file).toMatch(/^stories\/guide\//);
    for (const [id, story] of Object.entries(stories)) {
      const { source } = { ...meta.parameters?.docs, ...story.parameters?.docs };
      const args = { ...meta.args, ...story.args };
      const snippet = source?.transform?.('', { args }) ?? '';
      expect(snippet, id).toContain(`<${meta.component}`);
      // Stories about mistakes have some, and show with debug what the element says of them.
      const wrong = markupProblems(snippet).filter((problem) => !args['debug'] || !problem.includes('knows no'));
      expect([id, ...wrong]).toEqual([id]);
    }
  });
});
