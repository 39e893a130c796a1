/** `npm run new <tag>`: writes the files of a new element, which type-check and pass their tests from the first minute. */
import './setup/node-version.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { coreFiles } from './new-element/core-files.mjs';
import { elementFiles } from './new-element/element-files.mjs';
import { namesOf } from './new-element/names.mjs';
import { registrations } from './new-element/registrations.mjs';
import { storyFiles } from './new-element/story-files.mjs';
import { ensureDependencies } from './setup/ensure-dependencies.mjs';

const root = resolve(import.meta.dirname, '..');

function newFiles(names) {
  const files = { ...coreFiles(names), ...elementFiles(names), ...storyFiles(names) };
  const taken = Object.keys(files).filter((path) => existsSync(join(root, path)));
  if (taken.length) throw new Error(`<${names.tag}> is there already: ${taken.join(', ')}`);
  return files;
}

/** All texts are made before the first is written, so that a mistake leaves nothing half-done. */
function allFiles(names) {
  const changed = Object.entries(registrations).map(([path, register]) => [
    path,
    register(readFileSync(join(root, path), 'utf8'), names),
  ]);
  return { ...newFiles(names), ...Object.fromEntries(changed) };
}

function write(files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
  const prettier = join(root, 'node_modules/prettier/bin/prettier.cjs');
  const run = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  run(prettier, '--write', ...Object.keys(files));
  run(join(root, 'scripts/generate-manifest.mjs'));
  console.log('wrote custom-elements.json');
}

try {
  const names = namesOf(process.argv[2]);
  const files = allFiles(names);
  ensureDependencies();
  write(files);
  console.log(`
<${names.tag}> shows the office's name. What is left to do, in this order:
  src/core/views/${names.tag}-view.ts   what it prints, with a table of claims in its test
  src/core/wording/                     its sentences; npm run generate, then translate in xliff/
  src/elements/${names.tag}/            the template, parts and custom properties in the doc comment
  stories/${names.tag}/                 a story for every state a resident can meet; its guide: examples, roles, keys
  scripts/budgets.mjs                   how many bytes a page with it may fetch
  README.md, CHANGELOG.md, demo/        what somebody who embeds it wants to know and see
Then npm test.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
