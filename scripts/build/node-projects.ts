import type { TestProjectInlineConfiguration } from 'vitest/config';

/**
 * What other programs say, what only reads, checks, searches or compares documents, and what writes of one what the
 * schedule says, doesn't hang on where the reader is: no file of the core asks a date for the reader's zone
 * (tests/architecture/pure-core).
 */
const sameForEveryReader = [
  'tests/core/schedule/oracles/**',
  'tests/core/{formats,lint,model}/**',
  'tests/core/views/{differences-view,topic-search,well-formed}.test.ts',
];

/** A test never fails on a clock, however busy the machine is; the limit only ends what hangs. */
const patience = 10 * 60_000;

/** What makes, counts and ships the project: it changes seldom and takes minutes, and so is for `.ci/run` only. */
const tools = [
  'tests/bench/**',
  'tests/cli/built-command.test.ts',
  'tests/scripts/counts.test.ts',
  'tests/scripts/new-element.test.ts',
];

/** Everything that needs no browser: the core, the command line, the architecture, the data of the demo. */
export const coreProject: TestProjectInlineConfiguration = {
  test: {
    name: 'core',
    environment: 'node',
    // No test leaves anything behind, and every file would load the core again.
    isolate: false,
    include: ['tests/**/*.test.ts'],
    exclude: [
      ...['tests/elements/**', 'tests/embed/**', 'tests/pages/**', 'tests/storybook/**', 'tests/looks/**', ...tools],
      ...(process.env['ANOTHER_READER'] ? sameForEveryReader : []),
    ],
    setupFiles: ['scripts/testing/property-seed.mjs'],
    // The long run has more to do.
    testTimeout: process.env['PROPERTY_RUNS'] ? 30 * 60_000 : patience,
    hookTimeout: patience,
  },
};

/** The command line as it is built, the runner of tests, the benchmark's rows, a new element in a copy of the project. */
export const toolsProject: TestProjectInlineConfiguration = {
  test: {
    name: 'tools',
    environment: 'node',
    include: tools,
    setupFiles: ['scripts/testing/property-seed.mjs'],
    testTimeout: patience,
    hookTimeout: patience,
  },
};

/** Whole pages: the built demo in a real browser, driven from Node. */
export const pagesProject: TestProjectInlineConfiguration = {
  test: {
    name: 'pages',
    environment: 'node',
    include: ['tests/pages/**/*.test.ts'],
    // Beside other suites a page, and a PDF even more, may take its time.
    expect: { poll: { timeout: 30_000 } },
    testTimeout: patience,
    hookTimeout: patience,
  },
};

/** The built Storybook in a real browser. */
export const storybookProject: TestProjectInlineConfiguration = {
  test: {
    name: 'storybook',
    environment: 'node',
    include: ['tests/storybook/**/*.test.ts'],
    testTimeout: patience,
    hookTimeout: patience,
  },
};

/** The contact sheets, drawn anew from what is built and compared with those that are kept: a sheet is a test. */
export const looksProject: TestProjectInlineConfiguration = {
  test: {
    name: 'looks',
    environment: 'node',
    include: ['tests/looks/**/*.test.ts'],
    testTimeout: patience,
    hookTimeout: patience,
  },
};
