import { Visitor } from 'vite';
import { type Binding, bindingsOf } from './bindings.js';

/** A finished module. One whose exports are asked for by their names, as after `import()`, keeps these. */
export interface Module {
  readonly file: string;
  readonly code: string;
  readonly keepsExports: boolean;
}

/** A piece of code that depends on how bindings are called now. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly write: (nameOf: (binding: Binding) => string) => string;
}

/** One name that goes in or out of a module, and how it is called outside. */
export interface Passage {
  readonly binding: Binding;
  readonly outside: string;
}

/** What of a module can be renamed, and what it shares with others. */
export interface ReadModule {
  readonly bindings: readonly Binding[];
  readonly globals: ReadonlySet<string>;
  readonly edits: readonly Edit[];
  readonly exports: readonly Passage[];
  readonly imports: readonly (Passage & { readonly file: string })[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The names in the braces of an import or export: sorted, because what is sorted compresses best. */
const list = (nodes: readonly Span[], write: Edit['write']): Edit[] =>
  nodes.length ? [{ start: nodes[0]!.start, end: nodes.at(-1)!.end, write }] : [];

const namesIn =
  (passages: readonly Passage[], say: (name: string, outside: string) => string): Edit['write'] =>
  (nameOf) =>
    [...new Set(passages.map(({ binding, outside }) => say(nameOf(binding), outside)))].sort().join();

/** @throws Error where it meets what the bundler doesn't write */
export function readModule({ file, code, keepsExports }: Module, isLinked: (file: string) => boolean): ReadModule {
  const { program, bindings, globals } = bindingsOf(code);
  const bySite = new Map(bindings.flatMap((binding) => [...binding.sites].map((site) => [site, binding] as const)));
  const passage = (local: Span, outside: string): Passage => ({ binding: bySite.get(local.start)!, outside });
  const edits: Edit[] = [];
  const exports: Passage[] = [];
  const imports: (Passage & { file: string })[] = [];
  for (const node of program.body) {
    if (node.type === 'ImportDeclaration') {
      const from = node.source.value.replace(/^\.\//, '');
      const items = node.specifiers.flatMap((each) =>
        each.type === 'ImportSpecifier' && each.imported.type === 'Identifier'
          ? [passage(each.local, each.imported.name)]
          : [],
      );
      if (items.length < node.specifiers.length) throw new Error(`${file} imports more than names from ${from}`);
      imports.push(...items.map((item) => ({ ...item, file: from })));
      const say = (name: string, outside: string) =>
        isLinked(from) || name === outside ? name : `${outside} as ${name}`;
      edits.push(...list(node.specifiers, namesIn(items, say)));
    } else if (node.type === 'ExportNamedDeclaration' && !node.source && !node.declaration) {
      const items = node.specifiers.flatMap(({ local, exported }) =>
        exported.type === 'Identifier' ? [passage(local, exported.name)] : [],
      );
      exports.push(...items);
      const say = (name: string, outside: string) =>
        !keepsExports || name === outside ? name : `${name} as ${outside}`;
      edits.push(...list(node.specifiers, namesIn(items, say)));
    } else if (/^Export/.test(node.type)) throw new Error(`${file} exports otherwise than in a list of names`);
  }
  const isListed = (site: number) => edits.some(({ start, end }) => start <= site && site < end);
  const shorthand = new Map<number, string>();
  new Visitor({
    Property({ shorthand: isShort, key, value }) {
      const local = value.type === 'AssignmentPattern' ? value.left : value;
      if (isShort && key.type === 'Identifier') shorthand.set(local.start, key.name);
    },
  }).visit(program);
  const single = [...bySite]
    .filter(([site]) => !isListed(site))
    .map(([start, binding]): Edit => {
      const key = shorthand.get(start);
      const say = (name: string) => (key === undefined || key === name ? name : `${key}:${name}`);
      return { start, end: start + binding.name.length, write: (nameOf) => say(nameOf(binding)) };
    });
  return { bindings, globals, exports, imports, edits: [...edits, ...single].sort((a, b) => a.start - b.start) };
}
