import { Ajv2020 } from 'ajv/dist/2020.js';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { standingParts } from '../../src/core/formats/static/standing-text.js';
import { allGuides } from '../../stories/guide/all-guides.js';
import { tokens } from '../../stories/guide/tokens.js';
import { documentFields, documentPage, objectNames, valueNames } from '../../stories/guide/document-page.js';
import { editorsPage } from '../../stories/guide/editors-page.js';
import type { ElementGuide } from '../../stories/guide/element-guide.js';
import { survivals } from '../../stories/guide/embedding-facts.js';
import { embeddingPage } from '../../stories/guide/embedding-page.js';
import { accessibilityPage } from '../../stories/guide/accessibility-page.js';
import { languagesPage } from '../../stories/guide/languages-page.js';
import { recipesPage } from '../../stories/guide/recipes-page.js';
import { startPage } from '../../stories/guide/start-page.js';
import { systems } from '../../stories/guide/systems.js';
import { sheets, themesText } from '../../stories/guide/themes-text.js';
import { elementDeclarations } from '../architecture/public-api/manifest.js';
import { filesUnder, root, textOf } from '../architecture/source-files.js';
import { markupIn, markupProblems } from './markup-problems.js';

const elements = elementDeclarations();
const guideOf = async (tag: string) => {
  const module = (await import(join(root, `stories/${tag}/${tag}-guide.ts`))) as Record<string, ElementGuide>;
  const [guide] = Object.values(module);
  if (!guide) throw new Error(`stories/${tag}/${tag}-guide.ts has no guide.`);
  return guide;
};

describe.each(elements)('<$tagName> in the guide', ({ tagName, cssParts = [], attributes = [] }) => {
  it('has pages with its tag, under its name', () => {
    for (const name of ['embedding', 'accessibility'])
      expect(textOf(`stories/${tagName}/${name}.mdx`)).toContain(`<Meta title="${tagName}/`);
  });

  it('can be copied as it stands, for every grade of embedding', async () => {
    const page = embeddingPage(await guideOf(tagName));
    const snippets = markupIn(page);
    expect(snippets.length).toBeGreaterThanOrEqual(5);
    expect(snippets.flatMap(markupProblems)).toEqual([]);
    expect(page).toContain(`<div data-widget="${tagName}" data-src="/office.json">`);
    expect(page).toContain('<iframe ');
    const parts = /^stadtteil write html office\.json --part ([a-z,]+) /m.exec(page)?.[1] ?? '';
    expect(parts.split(',').filter((part) => !(standingParts as readonly string[]).includes(part))).toEqual([]);
    expect(textOf('docs/embedding.md')).toMatch(RegExp(`^\\| \`<${tagName}>\` +\\| \`--part ${parts}\` +\\|$`, 'm'));
    for (const { name } of systems) expect(page).toContain(`### ${name}\n`);
  });

  it('says which parts have which roles, and names tests that are there', async () => {
    const guide = await guideOf(tagName);
    expect(guide.tag).toBe(tagName);
    const parts = cssParts.map(({ name }) => name);
    for (const { part, with: given = {} } of guide.roles) {
      expect(parts).toContain(part);
      for (const name of Object.keys(given)) expect(attributes.map((each) => each.name)).toContain(name);
    }
    const files = filesUnder('tests');
    const page = accessibilityPage(guide);
    const named = [...page.matchAll(/^- `(.*)`$/gm)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(4);
    expect(named.filter((path) => !files.some((file) => file.startsWith(path)))).toEqual([]);
    expect(page).toContain('## Tasten · Keys');
  });
});

describe('the guide', () => {
  it.each(Object.entries({ start: startPage(allGuides), languagesPage, recipesPage, editorsPage, themesText }))(
    'has nothing to copy that is wrong: %s',
    (_name, page) => {
      expect(markupIn(page).flatMap(markupProblems)).toEqual([]);
      for (const [, json = ''] of page.matchAll(/^```json\n(.*?)^```$/gms))
        expect(() => JSON.parse(json) as unknown).not.toThrow();
    },
  );

  it('knows every element, every property and every theme', () => {
    expect(allGuides.map(({ tag }) => tag)).toEqual(elements.map(({ tagName }) => tagName));
    for (const { name, preset, meanings, tags } of tokens)
      expect([name, preset, meanings.every((each) => each.endsWith('.')), tags.length > 0]).toEqual([
        name,
        expect.stringMatching(/\S/),
        true,
        true,
      ]);
    const files = filesUnder('src/themes').map((file) => file.replace('src/themes/', ''));
    // That one is for whole pages of the command line.
    expect(sheets.map(([file]) => file).sort()).toEqual(files.filter((file) => file !== 'page.css'));
  });

  it('tells of each system what docs/embedding.md says', () => {
    for (const { name } of systems) expect(survivals.filter(({ system }) => system === name).length).toBeGreaterThan(1);
  });
});

const schema = JSON.parse(textOf('schema/office-document.schema.json')) as { $id: string; properties: object };
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema(schema);

describe('the page about the document', () => {
  it.each([undefined, ...objectNames])(
    'has each field of %s with what it means in both languages, and a right example',
    (name) => {
      const fields = documentFields(name);
      expect(fields.length).toBeGreaterThan(1);
      for (const { name: field, meaning, example } of fields) {
        expect([field, ...meaning]).toEqual([field, expect.stringMatching(/^\S/), expect.stringMatching(/^\S/)]);
        expect(example, `${name}.${field}`).not.toBe(undefined);
      }
    },
  );

  it('has examples that the schema accepts', () => {
    const wrong = [...valueNames, ...objectNames].flatMap((name) =>
      documentFields(name).flatMap(({ name: field, example }) => {
        const pointer = `${schema.$id}#/$defs/${name}/properties/${field}`;
        const validate = ajv.getSchema(pointer);
        return !validate || validate(example) ? [] : [`${name}.${field}: ${JSON.stringify(example)}`];
      }),
    );
    expect(wrong).toEqual([]);
    const ofDocument = documentFields().filter(({ name, example }) => {
      const validate = ajv.getSchema(`${schema.$id}#/properties/${name}`);
      return !validate?.(example);
    });
    expect(ofDocument.map(({ name, example }) => [name, example])).toEqual([]);
  });

  it('leaves no definition out', () => {
    const { $defs } = schema as unknown as { $defs: Record<string, unknown> };
    const inOthers = ['contact', 'how', 'occasion', 'entry', 'organisation'];
    expect([...objectNames, ...valueNames, ...inOthers].sort()).toEqual(Object.keys($defs).sort());
    for (const name of objectNames) expect(documentPage).toContain(`## ${name}\n`);
  });
});
