/**
 * Writes `custom-elements.json` (and the editors' data into dist/) from the doc comments of the elements.
 * With `--check` it fails where the manifest isn't fresh.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeEditorData } from './editors/write-editor-data.mjs';
import { writeOrCompare } from './setup/generated-files.mjs';

const root = resolve(import.meta.dirname, '..');
const workshop = '.test-results/manifest';

mkdirSync(join(root, workshop), { recursive: true });
const analyzer = join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
const run = spawnSync(process.execPath, [analyzer, 'analyze', '--outdir', workshop], { cwd: root, encoding: 'utf8' });
if (run.status !== 0) throw new Error(`The manifest analyser failed:\n${run.stdout}${run.stderr}`);

try {
  const manifest = readFileSync(join(root, workshop, 'custom-elements.json'), 'utf8');
  writeEditorData(root, JSON.parse(manifest));
  writeOrCompare(root, { 'custom-elements.json': `${manifest.trim()}\n` }, { check: process.argv.includes('--check') });
} catch (error) {
  console.error(`scripts/generate-manifest.mjs: ${error.message}`);
  process.exitCode = 1;
}
