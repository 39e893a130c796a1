/**
 * `npm run mutation`: the time engine is changed in a thousand places, one at a time, and the claims about it must
 * notice four out of five changes. `-- --mutate src/core/schedule/slot.ts` tries one file.
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/core/schedule/**/*.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'scripts/testing/mutation-tests.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // What is worked out when a module is loaded (tables, patterns) would need all tests for each change.
  ignoreStatic: true,
  concurrency: 2,
  tempDirName: '.test-results/mutation',
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  jsonReporter: { fileName: '.test-results/mutation.json' },
  thresholds: { high: 90, low: 80, break: 80 },
};
