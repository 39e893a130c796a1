import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { noTests, readCounts, sentence, sum } from './counts.mjs';

const root = resolve(import.meta.dirname, '../..');
const results = join(root, '.test-results');

/**
 * A suite counts its tests itself, by one of our reporters; a step (types, a build) counts only where it fails, and
 * shows what is worth a word of what it prints.
 * @typedef {{
 *   name: string, command: string[], env?: Record<string, string>, isStep?: boolean, shows?: RegExp, unless?: string,
 * }} Suite
 */

function run([command, ...args], env) {
  return new Promise((done) => {
    const output = [];
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', (data) => output.push(data));
    child.stderr.on('data', (data) => output.push(data));
    child.once('error', (error) => done({ status: 1, output: String(error) }));
    child.once('close', (status, signal) => {
      const end = signal ? `\nEnded by ${signal}.` : '';
      done({ status, output: `${Buffer.concat(output)}${end}` });
    });
  });
}

/** A run that fails without a failed test (coverage, a crash), or that holds no test at all, has failed once. */
function judge(counts, status) {
  const isEmpty = counts.passed + counts.failed + counts.skipped === 0;
  return isEmpty || (status !== 0 && counts.failed === 0) ? { ...counts, failed: counts.failed + 1 } : counts;
}

async function runSuite({ name, command, env, isStep, shows, unless }, id) {
  if (unless) {
    console.log(`${name}: failed, ${unless}`);
    return { ...noTests(), failed: 1 };
  }
  const file = join(results, `counts-${id}.json`);
  rmSync(file, { force: true });
  const begin = Date.now();
  const { status, output } = await run(command, { ...env, COUNTS_FILE: file });
  const counts = isStep ? { ...noTests(), failed: status === 0 ? 0 : 1 } : judge(readCounts(file) ?? noTests(), status);
  if (counts.failed) console.log(output);
  const [shown] = shows?.exec(output) ?? [];
  const done = [counts.failed ? 'failed' : 'done', shown].filter(Boolean).join(', ');
  const result = isStep ? done : sentence(counts);
  console.log(`${name}: ${result} (${Math.round((Date.now() - begin) / 1000)} s)`);
  return counts;
}

async function runLane(suites, id) {
  const all = [];
  for (const [index, suite] of suites.entries()) all.push(await runSuite(suite, `${id}-${index}`));
  return sum(all);
}

/**
 * Runs stages one after the other; of a stage its lanes side by side, of a lane its suites one after the other. A line
 * each, and the sum in a last line of its own.
 * @param {Suite[][][]} stages
 */
export async function runSuites(...stages) {
  mkdirSync(results, { recursive: true });
  const begin = Date.now();
  const all = [];
  for (const [stage, lanes] of stages.entries())
    all.push(...(await Promise.all(lanes.map((lane, i) => runLane(lane, `${stage}-${i}`)))));
  const total = sum(all);
  if (total.failed) process.exitCode = 1;
  console.log(`\nAll in all ${Math.round((Date.now() - begin) / 1000)} s.`);
  console.log(sentence(total));
}
