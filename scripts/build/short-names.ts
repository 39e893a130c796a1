import { createHash } from 'node:crypto';
import type { Plugin, Rolldown } from 'vite';
import { chooseNames, letters } from './names/choose-names.js';
import { linkedNames } from './names/linked-names.js';
import { shortPrivateNames } from './names/private-names.js';

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

/**
 * Gives everything in all chunks a short name, the same on both sides of an import, so that exports and imports are
 * plain lists. Minifiers see one chunk at a time: they name the same thing twice, and neither by what its author calls it.
 */
export function shortNames(): Plugin {
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
        const { names, globals, write } = linkedNames(modules);
        const nameOf = chooseNames(names, globals);
        const code = new Map(modules.map(({ file }) => [file, write(file, nameOf)]));
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
