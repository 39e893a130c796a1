import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import ts from 'typescript';

export const root = resolve(import.meta.dirname, '../..');

/** All files under a folder of the project, as paths from the root with forward slashes; none if it isn't there. */
export function filesUnder(folder: string): string[] {
  const start = join(root, folder);
  if (!statSync(start, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

export const sourceFiles: readonly string[] = filesUnder('src').filter((file) => file.endsWith('.ts'));

export const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);

/** Every node of a file, in reading order. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  node.forEachChild((child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

export interface Import {
  readonly from: string;
  /** A file of the project (`src/…/x.ts`) or the name of a package. */
  readonly to: string;
  readonly kind: 'value' | 'type' | 'dynamic';
}

/** `../model/index.js` as written in `src/core/views/x.ts` → `src/core/model/index.ts`; packages by their name. */
function target(from: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier).replace(/\.js$/, '.ts');
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** What a file imports and re-exports, types and `import('…')` included. */
export function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, kind: Import['kind']) => {
    if (specifier && ts.isStringLiteralLike(specifier))
      found.push({ from: file, to: target(file, specifier.text), kind });
  };
  for (const node of nodesOf(parse(file))) {
    if (ts.isImportDeclaration(node))
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? 'type' : 'value');
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'value');
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, 'type');
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], 'dynamic');
  }
  return found;
}

export const allImports: readonly Import[] = sourceFiles.flatMap(importsOf);

/** `src/core/views/x.ts` → `core/views`; `src/core/index.ts` → `core/index.ts`. */
export const roomOf = (file: string): string => {
  const [first = '', second = ''] = file.replace(/^src\//, '').split('/');
  return second ? `${first}/${second}` : first;
};

export const folderOf = (file: string): string => dirname(file);

/** All files that are there before an entry runs: what it imports as values, and what these import. */
export const loadedWith = (entry: string): readonly string[] => {
  const files = new Set([entry]);
  for (const each of files)
    for (const { from, to, kind } of allImports)
      if (from === each && kind === 'value' && to.startsWith('src/')) files.add(to);
  return [...files];
};
