import type { Problem } from '../model/problem.js';

/** The words of an attribute that `isKnown` knows, each once, and a problem for each other; absent: none at all. */
export const writtenWords = (
  written: string | undefined,
  expected: string,
  isKnown: (word: string) => boolean,
): { readonly words: readonly string[]; readonly problems: readonly Problem[] } => {
  const all = (written ?? '').split(/\s+/).filter(Boolean);
  return {
    words: [...new Set(all.filter(isKnown))],
    problems: all
      .filter((word) => !isKnown(word))
      .map((found) => ({ pointer: '', code: 'format', found, expected, severity: 'error' })),
  };
};
