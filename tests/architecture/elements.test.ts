import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesUnder, nodesOf, parse, sourceFiles, textOf } from './source-files.js';

const tags = sourceFiles.flatMap((file) => /^src\/elements\/([a-z]+(?:-[a-z]+)+)\//.exec(file)?.[1] ?? []);
const elements = [...new Set(tags)];

/** A call of `customElements.define` or of our `defineElement`, or a decorator that registers. */
const registers = (node: ts.Node): boolean =>
  (ts.isCallExpression(node) &&
    /(^|\.)customElements\.define$|^(defineElement|customElement)$/.test(node.expression.getText())) ||
  (ts.isPropertyAccessExpression(node) && node.getText() === 'customElements.define');

const mayRegister = /^src\/(elements\/([^/]+\/define|all|shared\/define-element)|embed\/autoload)\.ts$/;

describe('importing a class registers nothing', () => {
  it('only define.ts registers an element', () => {
    const others = sourceFiles.filter((file) => !mayRegister.test(file) && [...nodesOf(parse(file))].some(registers));
    expect(others).toEqual([]);
  });
});

describe.each(elements)('<%s> is complete', (tag) => {
  it.each([
    ['its definition', `src/elements/${tag}/define.ts`],
    ['what the loader imports', `src/elements/${tag}/on-demand.ts`],
    ['its class', `src/elements/${tag}/${tag}-element.ts`],
    ['its styles', `src/elements/${tag}/${tag}-styles.ts`],
    ['its view', `src/core/views/${tag}-view.ts`],
  ])('has %s', (_what, file) => {
    expect(sourceFiles).toContain(file);
  });

  it.each([
    ['its guide', `${tag}-guide.ts`],
    ['a page on how to embed it', 'embedding.mdx'],
    ['a page on how it is for everybody', 'accessibility.mdx'],
  ])('has %s', (_what, file) => {
    expect(filesUnder(`stories/${tag}`)).toContain(`stories/${tag}/${file}`);
  });

  it('has tests of its view', () => {
    const tests = filesUnder('tests/core/views').filter((file) => file.endsWith('.test.ts'));
    expect(tests.filter((file) => textOf(file).includes(`/views/${tag}-view.js'`))).not.toEqual([]);
  });

  it.each([
    ['stories', `stories/${tag}`, '.stories.ts'],
    ['tests in a browser', `tests/elements/${tag}`, '.test.ts'],
  ])('has %s', (_what, folder, ending) => {
    expect(filesUnder(folder).filter((file) => file.endsWith(ending))).not.toEqual([]);
  });

  it('is known to the loader and is one of all', () => {
    expect(textOf('src/embed/autoload.ts')).toContain(`'../elements/${tag}/on-demand.js'`);
    expect(textOf('src/elements/all.ts')).toContain(`'./${tag}/define.js'`);
  });

  it('is in the manifest, with a sentence', () => {
    const manifest = JSON.parse(textOf('custom-elements.json')) as {
      modules: { declarations?: { tagName?: string; description?: string }[] }[];
    };
    const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);
    expect(declarations.find(({ tagName }) => tagName === tag)?.description).toMatch(/\S/);
  });

  it('can be imported alone', () => {
    const { exports } = JSON.parse(textOf('package.json')) as { exports: Record<string, unknown> };
    expect(Object.keys(exports)).toEqual(expect.arrayContaining([`./${tag}`, `./${tag}/element`]));
  });
});

it('there is at least one element', () => {
  expect(elements).not.toEqual([]);
});
