import { join, resolve } from 'node:path';

/** @typedef {import('./run-suites.mjs').Suite} Suite */

const root = resolve(import.meta.dirname, '../..');
const node = (path, ...args) => [process.execPath, join(root, path), ...args];
const vite = (mode) => node('node_modules/vite/bin/vite.js', 'build', '--mode', mode, '--logLevel', 'warn');
const tsc = (...args) => node('node_modules/typescript-native/bin/tsc', '--noEmit', ...args);

const vitest = (...args) =>
  node(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    `--reporter=${join(root, 'scripts/testing/count-vitest.mjs')}`,
    ...args,
  );

/** What is not about readers' zones runs once. */
export const zones = ['Europe/Berlin', 'America/Los_Angeles', 'Pacific/Auckland'];

/** @returns {Suite} */
export const step = (name, ...command) => ({ name, command, isStep: true });

/** @returns {Suite[]} */
export const core = (env = {}, ...options) =>
  zones.map((zone, index) => ({
    name: `core, read in ${zone}`,
    command: vitest('--project', 'core', ...(index === 0 ? options : ['tests/core/'])),
    // What other programs say doesn't hang on the reader; documents are many, readers few.
    env: { ...env, TZ: zone, ...(index > 0 && { ANOTHER_READER: 'yes' }) },
  }));

/** @returns {Suite} */
export const elements = (browsers, zone) => ({
  name: `elements in ${browsers}${zone ? `, read in ${zone}` : ''}`,
  command: node('node_modules/@web/test-runner/dist/bin.js'),
  env: { BROWSERS: browsers.toLowerCase(), ...(zone && { TZ: zone }) },
});

/** Mutation: the time engine is changed, one place at a time, and its tests have to notice. */
export const mutation = {
  ...step(
    'changes of the time engine that its tests notice',
    ...node('node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'scripts/testing/stryker.config.mjs'),
  ),
  shows: /Final mutation score (?:of )?[\d.]+/,
};

/** Another implementation of calendars, of the system's Python: others on the path haven't Debian's packages. */
const calendars = {
  ...step(
    'calendars as python3-icalendar reads them',
    '/usr/bin/python3',
    join(root, 'scripts/testing/compare-calendars.py'),
  ),
  shows: /skipped, .*|\d+ of \d+ calendars agree/,
};

const pages = { name: 'pages', command: vitest('--project', 'pages') };
const tools = { name: 'tools', command: vitest('--project', 'tools') };
const storybook = { name: 'built Storybook', command: vitest('--project', 'storybook') };
const looks = { name: 'looks', command: vitest('--project', 'looks') };
const stories = { name: 'stories', command: vitest('--mode', 'stories') };

const fresh = step('generated files are fresh', ...node('scripts/generate.mjs', '--check'));
const types = [step('types of src', ...tsc()), step('types of the rest', ...tsc('--project', 'tsconfig.test.json'))];
const site = [
  step('loader build', ...vite('cdn')),
  step('byte budgets', ...node('scripts/budgets.mjs')),
  step('check page build', ...vite('check')),
  step('demo build', ...vite('demo')),
];

const withBrowser = (suites, chromium) =>
  chromium
    ? suites.map((suite) => ({ ...suite, env: { ...suite.env, CHROME_PATH: chromium } }))
    : suites.map((suite) => ({ ...suite, unless: 'there is no browser' }));

const inBrowser = (chromium) => withBrowser([elements('Chromium')], chromium);
const wholePages = (chromium) => [...site, ...withBrowser([pages, looks], chromium)];

/**
 * `npm test`: everything about what the project says and shows. Browsers mostly wait, so they go beside the core.
 * @param {string | undefined} chromium path of a browser
 * @returns {Suite[][][]}
 */
export const everyday = (chromium) => {
  const [here, ...elsewhere] = core();
  return [[[fresh, ...types, here], withBrowser([stories], chromium), [...inBrowser(chromium), ...elsewhere]]];
};

const packageChecks = [
  step('npm build', ...vite('esm')),
  step('types for npm', ...node('node_modules/typescript-native/bin/tsc', '--emitDeclarationOnly')),
  step('package: contents', ...node('node_modules/publint/src/cli.js', '--strict')),
  step(
    'package: types',
    ...node('node_modules/@arethetypeswrong/cli/dist/index.js', '--pack', '.', '--profile', 'esm-only'),
  ),
  step('package: as somebody installs it', ...node('scripts/check-consumer.mjs')),
];

/**
 * `.ci/run`: the same, with what is built and what is shipped: whole pages, the package, two more browsers.
 * @param {string | undefined} chromium path of a browser
 * @returns {Suite[][][]}
 */
export const continuous = (chromium) => {
  const [here, ...elsewhere] = core({}, '--coverage');
  return [
    [
      [
        fresh,
        // Those of src come with the package.
        types[1],
        here,
        step(
          'Storybook build',
          ...node(
            'node_modules/storybook/dist/bin/dispatcher.js',
            'build',
            '--output-dir',
            'dist-storybook',
            '--quiet',
          ),
        ),
        ...withBrowser([storybook], chromium),
        calendars,
        step('format', ...node('node_modules/prettier/bin/prettier.cjs', '--check', '.')),
      ],
      // The package holds what the loader build made, so its checks come after it.
      [...wholePages(chromium), ...packageChecks, ...withBrowser([stories, tools], chromium)],
      [
        ...inBrowser(chromium),
        elements('Firefox'),
        elements('WebKit'),
        ...elsewhere,
        step('lint', ...node('node_modules/eslint/bin/eslint.js', '.')),
      ],
    ],
  ];
};
