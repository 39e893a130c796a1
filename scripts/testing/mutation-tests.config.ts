import { defineConfig } from 'vitest/config';

/**
 * The tests that a changed time engine has to fail: the claims. Not those that generate documents, ask other programs
 * or try what a call may cost, which take seconds each: a change that only they notice is one that no claim is about.
 */
export default defineConfig({
  test: {
    environment: 'node',
    isolate: false,
    include: ['tests/core/schedule/**/*.test.ts'],
    exclude: ['oracles/*', 'bounds', 'five-offices', 'invariants', 'local-holidays', 'traps-page'].map(
      (name) => `tests/core/schedule/${name}.test.ts`,
    ),
  },
});
