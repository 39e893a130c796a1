import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { sentence, sum } from '../../scripts/testing/counts.mjs';
import { root } from '../architecture/source-files.js';

const folder = mkdtempSync(join(tmpdir(), 'counts-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs suites that report what they are told to, and gives the last line and the exit code. */
function runSuites(...stages: readonly (readonly (readonly object[])[])[]) {
  const script = join(folder, 'run.mjs');
  const module = pathToFileURL(join(root, 'scripts/testing/run-suites.mjs')).href;
  writeFileSync(script, `import { runSuites } from '${module}'; await runSuites(...${JSON.stringify(stages)});`);
  const { stdout, status } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  return { line: stdout.trimEnd().split('\n').at(-1), status };
}

const reporting = (counts: object | undefined, exit: number) => {
  const report = counts ? `fs.writeFileSync(process.env.COUNTS_FILE, '${JSON.stringify(counts)}');` : '';
  return { name: 'suite', command: [process.execPath, '-e', `${report}process.exit(${exit})`] };
};

const ten = { passed: 10, failed: 0, skipped: 0 };

describe('the closing line', () => {
  it('adds up, and names what was skipped only where something was', () => {
    expect(sentence(sum([ten, ten]))).toBe('20 passed, 0 failed');
    expect(sentence(sum([ten, { passed: 1, failed: 2, skipped: 3 }]))).toBe('11 passed, 2 failed, 3 skipped');
  });

  it.each([
    ['all is well', [reporting(ten, 0), reporting(ten, 0)], '20 passed, 0 failed', 0],
    ['a test failed', [reporting({ ...ten, failed: 1 }, 1)], '10 passed, 1 failed', 1],
    ['a run failed without a failed test', [reporting(ten, 1)], '10 passed, 1 failed', 1],
    ['a run reported nothing', [reporting(undefined, 0)], '0 passed, 1 failed', 1],
    ['a suite has no test', [reporting({ passed: 0, failed: 0, skipped: 0 }, 0)], '0 passed, 1 failed', 1],
    ['there is no such command', [{ name: 'suite', command: ['no-such-command'] }], '0 passed, 1 failed', 1],
    ['there is no browser', [{ ...reporting(ten, 0), unless: 'there is no browser' }], '0 passed, 1 failed', 1],
    ['a step succeeded', [{ ...reporting(undefined, 0), isStep: true }, reporting(ten, 0)], '10 passed, 0 failed', 0],
    ['a step failed', [{ ...reporting(undefined, 1), isStep: true }, reporting(ten, 0)], '10 passed, 1 failed', 1],
  ])('where %s', (_what, suites, line, status) => {
    expect(runSuites([suites])).toEqual({ line, status });
  });

  it('says what a step shows of what it prints', () => {
    const script = join(folder, 'shows.mjs');
    const module = pathToFileURL(join(root, 'scripts/testing/run-suites.mjs')).href;
    const step = `{ name: 'step', command: [process.execPath, '-e', 'console.log("score 85.1 of 100")'], isStep: true, shows: /score [0-9.]+/ }`;
    writeFileSync(script, `import { runSuites } from '${module}'; await runSuites([[${step}]]);`);
    const { stdout } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
    expect(stdout.split('\n')[0]).toMatch(/^step: done, score 85\.1 \(\d+ s\)$/);
  });

  it('adds up stages, and lanes that run side by side', () => {
    const lanes = [[reporting(ten, 0), reporting(ten, 0)], [reporting({ ...ten, failed: 1 }, 1)]];
    expect(runSuites([[reporting(ten, 0)]], lanes)).toEqual({
      line: '40 passed, 1 failed',
      status: 1,
    });
  });
});

describe('what the reporters count', () => {
  const counted = (tests: Record<string, string>) => {
    for (const [name, code] of Object.entries(tests)) writeFileSync(join(folder, name), code);
    const file = join(folder, 'counts.json');
    rmSync(file, { force: true });
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    const reporter = `--reporter=${join(root, 'scripts/testing/count-vitest.mjs')}`;
    const env = { ...process.env, COUNTS_FILE: file, VITEST: undefined };
    const options = ['run', '--root', folder, '--globals', reporter, ...Object.keys(tests)];
    const { status } = spawnSync(process.execPath, [vitest, ...options], { env, cwd: folder });
    return { ...(JSON.parse(readFileSync(file, 'utf8')) as object), status };
  };

  it('counts tests one by one', () => {
    const code = `it('a', () => {}); it.skip('b', () => {}); it('c', () => { expect(1).toBe(2); });`;
    expect(counted({ 'some.test.js': code })).toEqual({ passed: 1, failed: 1, skipped: 1, status: 1 });
  });

  it('counts a file that cannot be loaded, and one without a test, as failures', () => {
    const tests = {
      'broken.test.js': `import './nowhere.js';`,
      'empty.test.js': '',
      'good.test.js': `it('a', () => {});`,
    };
    expect(counted(tests)).toEqual({ passed: 1, failed: 2, skipped: 0, status: 1 });
  });
});
