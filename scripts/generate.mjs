/** Writes all generated files that are committed; with `--check` it writes none and fails where one isn't fresh. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { modelFiles } from './generate-model.mjs';
import { writeOrCompare } from './setup/generated-files.mjs';

const options = process.argv.slice(2);

function model() {
  try {
    writeOrCompare(resolve(import.meta.dirname, '..'), modelFiles(), { check: options.includes('--check') });
    return true;
  } catch (error) {
    console.error(`scripts/generate-model.mjs: ${error.message}`);
    return false;
  }
}

const script = (name) =>
  spawnSync(process.execPath, [join(import.meta.dirname, name), ...options], { stdio: 'inherit' }).status === 0;

// All three in any case, so that one run says everything.
const fresh = [model(), script('localize.mjs'), script('generate-manifest.mjs')];
if (fresh.includes(false)) process.exitCode = 1;
