import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { chooseNames, letters } from './names/choose-names.js';
import { linkedNames } from './names/linked-names.js';
import { shortPrivateNames } from './names/private-names.js';
import { searchNames, type Wanted } from './names/search-names.js';

type Chunk = Rolldown.OutputChunk;

const hash = /-[\w-]{8}\.js$/;

/** All chunks whose names stand in the code of a chunk, or of one of those; itself first. */
function reached(file: string, code: ReadonlyMap<string, string>): readonly string[] {
  const files = new Set([file]);
  for (const each of files)
    for (const other of code.keys()) if (code.get(each)?.includes(`/${other}`)) files.add(other);
  return [...files];
}

/** File names that change with what a chunk holds and with all that it asks for: they may be cached for ever. */
function fileNames(code: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const plain = (text: string) =>
    [...code.keys()].reduce((all, file) => all.replaceAll(file, file.replace(hash, '')), text);
  return new Map(
    [...code.keys()].map((file) => {
      const content = reached(file, code)
        .map((each) => plain(code.get(each)!))
        .join('\n');
      return [file, file.replace(hash, `-${createHash('sha256').update(content).digest('base64url').slice(0, 8)}.js`)];
    }),
  );
}

/** How often a chunk is fetched if each element stands on a page of its own. */
function timesFetched(chunks: readonly Chunk[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  const imports = new Map(chunks.map(({ fileName, imports }) => [fileName, imports]));
  const loader = chunks.filter(({ isEntry }) => isEntry);
  for (const element of chunks.filter(({ facadeModuleId }) => facadeModuleId?.endsWith('/on-demand.ts'))) {
    const files = new Set([...loader, element].map(({ fileName }) => fileName));
    for (const each of files) for (const next of imports.get(each) ?? []) files.add(next);
    for (const each of files) times.set(each, (times.get(each) ?? 0) + 1);
  }
  return times;
}

/**
 * Gives everything in all chunks a short name, the same on both sides of an import, so that exports and imports are
 * plain lists. Minifiers see one chunk at a time: they name the same thing twice, and neither by what its author calls it.
 *
 * @param isSearch looks for the letters that make the pages lightest, and keeps them in `wanted.json`: some minutes
 */
export function shortNames(root: string, isSearch = false): Plugin {
  const file = join(root, 'scripts/build/names/wanted.json');
  return {
    name: 'short-names',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter((output): output is Chunk => output.type === 'chunk');
        const codes = shortPrivateNames(
          chunks.map(({ code }) => code),
          letters,
        );
        const modules = chunks.map(({ fileName, isDynamicEntry, isEntry }, i) => ({
          file: fileName,
          code: codes[i]!,
          keepsExports: isDynamicEntry || isEntry,
        }));
        const linked = linkedNames(modules);
        let wanted = JSON.parse(readFileSync(file, 'utf8')) as Wanted;
        if (isSearch) {
          wanted = searchNames(linked, timesFetched(chunks), wanted);
          writeFileSync(file, `${JSON.stringify(wanted, Object.keys(wanted).sort(), 2)}\n`);
        }
        const nameOf = chooseNames(linked.names, linked.globals, wanted);
        const code = new Map(modules.map(({ file }) => [file, linked.write(file, nameOf)]));
        const renamed = fileNames(code);
        for (const chunk of chunks) {
          const text = code.get(chunk.fileName)!;
          chunk.code = [...renamed].reduce((all, [from, to]) => all.replaceAll(from, to), text);
          chunk.fileName = renamed.get(chunk.fileName)!;
        }
      },
    },
  };
}
