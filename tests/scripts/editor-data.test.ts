import { describe, expect, it } from 'vitest';
import { editorData } from '../../scripts/editors/write-editor-data.mjs';
import { elementDeclarations } from '../architecture/public-api/manifest.js';
import { root, textOf } from '../architecture/source-files.js';

interface Described {
  readonly name: string;
  readonly description: string | { readonly value: string };
}

interface VscodeEntry extends Described {
  readonly values?: readonly { readonly name: string }[];
  readonly valueSet?: string;
  readonly references?: readonly { readonly url: string }[];
}

interface WebTypesElement extends Described {
  readonly 'doc-url': string;
  readonly attributes: readonly (Described & { readonly value: { readonly kind: string; readonly type: unknown } })[];
  readonly js: { readonly events: readonly Described[] };
  readonly css: { readonly parts: readonly Described[]; readonly properties: readonly Described[] };
}

const {
  'html-custom-data.json': html,
  'css-custom-data.json': css,
  'web-types.json': jetBrains,
} = editorData(root, JSON.parse(textOf('custom-elements.json')) as object) as unknown as {
  readonly 'html-custom-data.json': {
    readonly tags: readonly (VscodeEntry & { readonly attributes: readonly VscodeEntry[] })[];
    readonly globalAttributes: readonly VscodeEntry[];
  };
  readonly 'css-custom-data.json': { readonly properties: readonly VscodeEntry[] };
  readonly 'web-types.json': {
    readonly version: string;
    readonly contributions: {
      readonly html: { readonly elements: readonly WebTypesElement[] };
      readonly css: { readonly properties: readonly Described[] };
    };
  };
};

const elements = elementDeclarations();
const names = (all: readonly { readonly name: string }[] = []) => all.map(({ name }) => name);
const textIn = ({ description }: Described) => (typeof description === 'string' ? description : description.value);

describe('what editors know', () => {
  it('is all elements', () => {
    const tags = elements.map(({ tagName }) => tagName);
    expect(tags.length).toBeGreaterThanOrEqual(9);
    expect(names(html.tags)).toEqual(tags);
    expect(names(jetBrains.contributions.html.elements)).toEqual(tags);
    expect(names(html.globalAttributes[0]?.values)).toEqual(tags);
  });

  it.each(elements)('<$tagName> has its attributes, parts and events, each described, and a link', (element) => {
    const vscode = html.tags.find(({ name }) => name === element.tagName);
    const webTypes = jetBrains.contributions.html.elements.find(({ name }) => name === element.tagName);
    if (!vscode || !webTypes) throw new Error('It is missing.');
    expect(names(vscode.attributes)).toEqual(names(element.attributes));
    expect(names(webTypes.attributes)).toEqual(names(element.attributes));
    expect(names(webTypes.css.parts)).toEqual(names(element.cssParts));
    expect(names(webTypes.css.properties)).toEqual(names(element.cssProperties));
    expect(names(webTypes.js.events)).toEqual(names(element.events));
    for (const each of [vscode, ...vscode.attributes, webTypes, ...webTypes.attributes, ...webTypes.css.parts])
      expect(textIn(each), each.name).toMatch(/^\S.*\S$/s);
    for (const { name } of element.cssParts ?? []) expect(textIn(vscode)).toContain(`- \`${name}\`: `);
    expect(vscode.references?.[0]?.url).toBe(webTypes['doc-url']);
    expect(webTypes['doc-url']).toMatch(/^https:/);
  });

  it.each([
    ['office-hours', 'view', ['status', 'week', 'today', 'badge']],
    ['next-consultation', 'view', ['list', 'card', 'line']],
    ['next-consultation', 'kind', ['consultation', 'activity', 'facility']],
    ['office-list', 'sort', ['open', 'name', 'document']],
    ['partner-contacts', 'src', []],
  ])('<%s> offers the words that can stand in %s', (tag, attribute, words) => {
    const attributes = html.tags.find(({ name }) => name === tag)?.attributes ?? [];
    expect(names(attributes.find(({ name }) => name === attribute)?.values)).toEqual(words);
  });

  it.each([
    ['next-consultation', 'view', ['"list"', '"card"', '"line"']],
    ['office-list', 'sort', ['"open"', '"name"', '"document"']],
    ['office-hours', 'view', 'string'],
    ['office-list', 'filter', 'string'],
    ['consultation-calendar', 'view', 'string'],
    ['office-contact', 'maps', 'string'],
    ['office-hours', 'lang', 'string'],
  ])('JetBrains’ editors call nothing wrong that is right: %s, %s', (tag, attribute, type) => {
    const attributes = jetBrains.contributions.html.elements.find(({ name }) => name === tag)?.attributes ?? [];
    expect(attributes.find(({ name }) => name === attribute)?.value.type).toEqual(type);
  });

  it('attributes that are there or not take no value', () => {
    for (const { tagName, attributes = [] } of elements)
      for (const { name, type } of attributes) {
        const vscode = html.tags.find((each) => each.name === tagName)?.attributes.find((each) => each.name === name);
        const webTypes = jetBrains.contributions.html.elements
          .find((each) => each.name === tagName)
          ?.attributes.find((each) => each.name === name);
        const isFlag = type?.text.startsWith('boolean') ?? false;
        expect([tagName, name, vscode?.valueSet === 'v']).toEqual([tagName, name, isFlag]);
        expect([tagName, name, webTypes?.value.kind === 'no-value']).toEqual([tagName, name, isFlag]);
      }
  });

  it('each custom property is there once, with its default', () => {
    const all = [...new Set(elements.flatMap(({ cssProperties }) => names(cssProperties)))].sort();
    expect(names(css.properties).sort()).toEqual(all);
    expect(names(jetBrains.contributions.css.properties).sort()).toEqual(all);
    for (const each of css.properties) expect(textIn(each)).toMatch(/Default: `[^`]+`$/);
    expect(JSON.stringify([html, css, jetBrains])).not.toContain('undefined)');
  });
});

describe('where editors look', () => {
  it('the package has the files', () => {
    const { files, 'web-types': path } = JSON.parse(textOf('package.json')) as { files: string[]; 'web-types': string };
    expect(files).toEqual(
      expect.arrayContaining(['dist/html-custom-data.json', 'dist/css-custom-data.json', path.replace('./', '')]),
    );
  });
});

describe('defaults of custom properties', () => {
  it('are those of the styles', () => {
    const styles = textOf('src/elements/shared/page-styles.ts');
    const used = new Map(
      [...styles.matchAll(/var\((--stadtteil-[\w-]+), ([^;]+)\);/g)].map(([, name, value]) => [name, value]),
    );
    expect(used.size).toBeGreaterThan(5);
    for (const { tagName, cssProperties = [] } of elements)
      for (const { name, default: preset } of cssProperties)
        expect([tagName, name, preset]).toEqual([tagName, name, used.get(name) ?? preset ?? 'a default']);
  });
});
