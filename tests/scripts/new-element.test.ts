import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/setup/find-browser.mjs';
import { root } from '../architecture/source-files.js';

const tag = 'office-motto';
const copied = [
  '.storybook',
  'bench',
  'custom-elements-manifest.config.mjs',
  'custom-elements.json',
  'demo/data',
  'docs',
  'eslint.config.mjs',
  'package-lock.json',
  'package.json',
  '.prettierignore',
  '.prettierrc.json',
  'publiccode.yml',
  'schema',
  'scripts',
  'src',
  'stories',
  'tests',
  'tsconfig.json',
  'tsconfig.test.json',
  'vite.config.ts',
  'web-test-runner.config.mjs',
];

/** What the generator writes, and what it adds a line to. */
const own = [
  `src/core/views/${tag}-view.ts`,
  `src/elements/${tag}`,
  `stories/${tag}`,
  `tests/core/views/${tag}-view.test.ts`,
  `tests/elements/${tag}`,
  'src/core/index.ts',
  'src/elements/all.ts',
  'src/embed/autoload.ts',
];

const copy = mkdtempSync(join(tmpdir(), 'new-element-'));
const chromium = await findChromium();

/** Runs a command in the copy, and answers with what it said where it failed. */
function failureOf(path: string, ...args: string[]): string {
  const env = { ...process.env, COUNTS_FILE: '', VITEST: undefined, VITEST_POOL_ID: undefined, NODE_ENV: undefined };
  const run = spawnSync(process.execPath, [join(copy, path), ...args], { cwd: copy, encoding: 'utf8', env });
  return run.status === 0 ? '' : `${run.stdout}${run.stderr}` || `exit ${run.status}`;
}

beforeAll(() => {
  for (const path of copied) cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

describe('npm run new', () => {
  it('writes an element', () => {
    expect(failureOf('scripts/new-element.mjs', tag)).toBe('');
  });

  it('whose types are right', () => {
    expect(failureOf('node_modules/typescript-native/bin/tsc', '--noEmit')).toBe('');
    expect(failureOf('node_modules/typescript-native/bin/tsc', '--project', 'tsconfig.test.json')).toBe('');
  });

  it('which lint and Prettier accept', () => {
    expect(failureOf('node_modules/eslint/bin/eslint.js', ...own)).toBe('');
    expect(failureOf('node_modules/prettier/bin/prettier.cjs', '--check', ...own, 'package.json')).toBe('');
  });

  it('that keeps the rules of the house', () => {
    const files = ['tests/architecture/elements', 'tests/architecture/imports', '-t', `${tag}|who may import`];
    expect(failureOf('node_modules/vitest/vitest.mjs', 'run', '--project', 'core', ...files)).toBe('');
  });

  it('whose view passes its tests', () => {
    const file = `tests/core/views/${tag}`;
    expect(failureOf('node_modules/vitest/vitest.mjs', 'run', '--project', 'core', file)).toBe('');
  });

  it.runIf(chromium)('that passes its tests in a browser', () => {
    const files = `tests/elements/${tag}/*.test.ts`;
    expect(failureOf('node_modules/@web/test-runner/dist/bin.js', '--files', files)).toBe('');
  });

  it('can be imported alone', () => {
    const { exports } = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8')) as { exports: object };
    expect(Object.keys(exports)).toContain(`./${tag}/element`);
  });

  it.each([
    ['a tag that is there', tag],
    ['a tag without a hyphen', 'motto'],
    ['a tag in capitals', 'Office-Motto'],
    ['no tag', ''],
  ])('refuses %s', (_what, name) => {
    expect(failureOf('scripts/new-element.mjs', name)).toMatch(/can't be a tag|is there already/);
  });
});
