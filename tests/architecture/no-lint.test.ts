import { describe, expect, it } from 'vitest';
import { allImports, sourceFiles } from './source-files.js';

/** All files that are there before an entry runs: what it imports as values, and what these import. */
const loadedWith = (entry: string): readonly string[] => {
  const files = new Set([entry]);
  for (const each of files)
    for (const { from, to, kind } of allImports)
      if (from === each && kind === 'value' && to.startsWith('src/')) files.add(to);
  return [...files];
};

const isAboutLint = (file: string) => /^src\/core\/(lint\/|wording\/(describe-)?finding)/.test(file);

const entries = sourceFiles.filter((file) =>
  /^src\/(embed\/autoload|elements\/(all|[^/]+\/on-demand))\.ts$/.test(file),
);

describe('no resident waits for the check of a document', () => {
  it('there is something to be kept out', () => {
    expect(sourceFiles.filter(isAboutLint).length).toBeGreaterThan(20);
    expect(loadedWith('src/cli/main.ts').filter(isAboutLint)).not.toEqual([]);
    expect(entries.length).toBeGreaterThan(3);
  });

  it.each(entries)('%s brings none of it', (entry) => {
    expect(loadedWith(entry).filter(isAboutLint)).toEqual([]);
  });
});
