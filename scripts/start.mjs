/** `npm start`: installs what is missing, builds what is needed, serves the demo and opens it. */
import './setup/node-version.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureDependencies } from './setup/ensure-dependencies.mjs';
import { freePort } from './setup/free-port.mjs';
import { newerThan, stamp } from './setup/newer-sources.mjs';
import { openInBrowser } from './setup/open-in-browser.mjs';

const root = resolve(import.meta.dirname, '..');
const site = join(root, 'dist/demo/index.html');
const built = join(root, 'dist/.demo-built');
const sources = ['src', 'demo', 'scripts/build', 'vite.config.ts', 'package-lock.json'].map((path) => join(root, path));

function build() {
  console.log('Building …');
  const begin = new Date();
  for (const mode of ['cdn', 'check', 'demo']) {
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const options = ['build', '--mode', mode, '--logLevel', 'warn'];
    const { status } = spawnSync(process.execPath, [vite, ...options], { cwd: root, stdio: 'inherit' });
    if (status !== 0) process.exit(1);
  }
  stamp(built, begin);
}

const wanted = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65535) {
  console.error(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
  process.exit(1);
}

ensureDependencies();
if (newerThan(built, sources) || !existsSync(site)) build();

const port = await freePort(wanted);
if (port !== wanted) console.log(`Port ${wanted} is taken, so the demo is on ${port}.`);

const { preview } = await import('vite');
await preview({ root, mode: 'demo', logLevel: 'warn', preview: { host: 'localhost', port, strictPort: true } });

const address = `http://localhost:${port}/`;
console.log(`The demo is at ${address} (Ctrl+C ends it).`);
openInBrowser(address);
