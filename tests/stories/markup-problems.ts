import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { attributeValues, isFlag } from '../../scripts/editors/attribute-values.mjs';
import { elementDeclarations } from '../architecture/public-api/manifest.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const elements = new Map(elementDeclarations().map((each) => [each.tagName, each]));
const ofEverything = new Set(['id', 'class', 'hidden', 'slot', 'style']);

/** The pieces of HTML in a text of Markdown. */
export const markupIn = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^ *```html\n(.*?)^ *```$/gms)].map(([, html = '']) => html);

const isElement = (node: Node): node is Element => 'tagName' in node;

function* elementsIn(nodes: readonly Node[]): Generator<Element> {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    yield node;
    yield* elementsIn(node.childNodes);
  }
}

const attributeProblems = (tag: string, name: string, value: string): readonly string[] => {
  if (ofEverything.has(name)) return [];
  const attribute = elements.get(tag)?.attributes?.find((each) => each.name === name);
  if (!attribute) return [`<${tag}> has no attribute ${name}`];
  if (isFlag(attribute)) return value === '' || value === '1' ? [] : [`<${tag} ${name}> takes no value`];
  if (value === '') return [`<${tag} ${name}> needs a value`];
  const words: readonly string[] = attributeValues(attribute);
  // Languages beyond ours are allowed, and maps may be addresses.
  if (!words.length || ['lang', 'maps'].includes(name)) return [];
  return value
    .split(/\s+/)
    .filter((word) => !words.includes(word))
    .map((word) => `<${tag} ${name}> knows no "${word}"`);
};

const problemsOf = ({ tagName, attrs }: Element): readonly string[] => {
  const widget = attrs.find(({ name }) => name === 'data-widget')?.value;
  if (widget !== undefined) {
    if (!elements.has(widget)) return [`there is no <${widget}>`];
    return attrs
      .filter(({ name }) => name.startsWith('data-') && name !== 'data-widget')
      .flatMap(({ name, value }) => attributeProblems(widget, name.slice('data-'.length), value));
  }
  if (!tagName.includes('-')) return [];
  if (!elements.has(tagName)) return [`there is no <${tagName}>`];
  return attrs.flatMap(({ name, value }) => attributeProblems(tagName, name, value));
};

/** What is wrong with a snippet: unknown tags, attributes and words, and markup that a parser has to mend. */
export const markupProblems = (html: string): readonly string[] => {
  const mended: string[] = [];
  const isPage = /^<!doctype/i.test(html);
  const { childNodes } = parseFragment(html, {
    onParseError: ({ code }) => {
      if (!isPage) mended.push(code);
    },
  });
  return [...mended, ...[...elementsIn(childNodes)].flatMap(problemsOf)];
};
