import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Loosened } from '../../embed/sanitisers/public-rules.js';
import { readAllowedTags } from '../../embed/sanitisers/public-rules.js';

const root = resolve(import.meta.dirname, '../../..');
const guide = readFileSync(`${root}/docs/embedding.md`, 'utf8');

/** The code blocks of the guide in one language, in its order. */
export const codeBlocks = (language: string): readonly string[] =>
  [...guide.matchAll(/^ *```(\w+)\n(.*?)^ *```$/gms)].flatMap(([, name, code = '']) =>
    name === language ? [code] : [],
  );

/** The code block that comes first after a heading or phrase. */
export const codeAfter = (phrase: string): string => {
  const start = guide.indexOf(phrase);
  const code = start < 0 ? undefined : /```\w+\n(.*?)^ *```$/ms.exec(guide.slice(start))?.[1];
  if (code === undefined) throw new Error(`docs/embedding.md has no code after "${phrase}".`);
  return code;
};

/** The rows of the table that follows a comment, without its head. */
export const tableAfter = (comment: string): readonly (readonly string[])[] => {
  const start = guide.indexOf(comment);
  if (start < 0) throw new Error(`docs/embedding.md has no ${comment}.`);
  const lines = guide.slice(start).split('\n').slice(2);
  const end = lines.findIndex((line) => !line.startsWith('|'));
  const rows = lines.slice(2, end);
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
};

const quoted = (text: string) => [...text.matchAll(/'([\w-]+)'/g)].map(([, word = '']) => word);

/** `array( 'a', 'b' )`, the nth of a snippet in PHP. */
const phpArray = (code: string, index: number) => quoted([...code.matchAll(/array\(([^()]*)\)/g)][index]?.[1] ?? '');

/** What the guide tells webmasters to allow. */
export const loosened = (): Loosened => {
  const wordpress = codeAfter('for the element add our tags');
  const contao = codeAfter('„Erlaubte HTML-Attribute“');
  const [tags = '', ...attributes] = contao.trim().split(/\n\s*/);
  return {
    drupal: readAllowedTags(codeAfter('Erlaubte HTML-Tags“ of the text format')),
    wordpress: Object.fromEntries(phpArray(wordpress, 0).map((tag) => [tag, phpArray(wordpress, 1)])),
    contao: Object.fromEntries(
      Object.keys(readAllowedTags(tags)).map((tag) => {
        const line = attributes.find((each) => each.startsWith(`${tag}:`)) ?? '';
        return [
          tag,
          line
            .slice(tag.length + 1)
            .trim()
            .split(','),
        ];
      }),
    ),
  };
};

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string; readonly description?: string }[];
    }[];
  }[];
}

const isWritten = ({ description = '' }) => !description.startsWith('Set by the element');

/** Every element of the project with the attributes that people write. */
export const elementAttributes = (): Readonly<Record<string, readonly string[]>> => {
  const { modules } = JSON.parse(readFileSync(`${root}/custom-elements.json`, 'utf8')) as Manifest;
  const declarations = modules.flatMap(({ declarations: all = [] }) => all);
  return Object.fromEntries(
    declarations.flatMap(({ tagName, attributes = [] }) =>
      tagName ? [[tagName, attributes.filter(isWritten).map(({ name }) => name)] as const] : [],
    ),
  );
};
