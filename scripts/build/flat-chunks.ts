import type { Plugin, Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** All chunks that must be there before `file` can run, itself first; `known` is there already. */
function needed(file: string, chunks: ReadonlyMap<string, Chunk>, known: ReadonlySet<string>): string[] {
  const files = new Set([file]);
  for (const each of files) for (const next of chunks.get(each)?.imports ?? []) if (!known.has(next)) files.add(next);
  return [...files];
}

/**
 * Lets the loader ask for all chunks of an element at once: every step in the chain of requests
 * costs up to a tenth of a second before the first sentence.
 */
function inParallel(loader: Chunk, chunks: ReadonlyMap<string, Chunk>) {
  const known = new Set([loader.fileName]);
  loader.code = loader.code.replace(/import\(([`'"])\.\/([^`'"]+)\1\)/g, (call: string, _quote, file: string) => {
    const [, ...others] = needed(file, chunks, known);
    if (!others.length) return call;
    return `Promise.all([${[call, ...others.map((other) => `import("./${other}")`)].join()}]).then(a=>a[0])`;
  });
}

/** Refuses chunks that import the loader: with `?v=2` on its address a page would run it twice. */
function refuseWayBack(loader: Chunk, chunks: Iterable<Chunk>) {
  for (const chunk of chunks)
    if (chunk.imports.includes(loader.fileName))
      throw new Error(
        `${chunk.fileName} imports ${loader.fileName}, because they share a module of the loader ` +
          `(${loader.moduleIds.join(', ')}). Hand what the element needs over as an argument.`,
      );
}

/** Keeps the chunks of the loader build flat. */
export function flatChunks(): Plugin {
  return {
    name: 'flat-chunks',
    generateBundle(_options, bundle) {
      const chunks = new Map<string, Chunk>();
      for (const output of Object.values(bundle)) if (output.type === 'chunk') chunks.set(output.fileName, output);
      for (const chunk of chunks.values()) {
        if (!chunk.isEntry) continue;
        refuseWayBack(chunk, chunks.values());
        inParallel(chunk, chunks);
      }
    },
  };
}
