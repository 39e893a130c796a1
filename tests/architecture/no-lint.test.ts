import { describe, expect, it } from 'vitest';
import { loadedWith, sourceFiles } from './source-files.js';

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
