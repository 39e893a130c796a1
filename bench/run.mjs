/**
 * `npm run bench`: how fast the time engine is, beside what one would otherwise take; prints a table and writes
 * bench/results.md. The engine is built as a page gets it (flat modules), the other packages are as installed.
 */
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import '../scripts/setup/node-version.mjs';
import { ensureDependencies } from '../scripts/setup/ensure-dependencies.mjs';

// opening_hours counts in the reader's zone, so the reader lives where the offices are.
process.env.TZ = 'Europe/Berlin';
ensureDependencies();

const root = resolve(import.meta.dirname, '..');
const outDir = join(root, 'dist/bench');
const { build } = await import('vite');
await build({
  root,
  configFile: false,
  logLevel: 'warn',
  build: { ssr: join(root, 'bench/main.ts'), outDir, emptyOutDir: true, target: 'node20' },
});
const { main } = await import(pathToFileURL(join(outDir, 'main.js')).href);
await main(join(root, 'bench/results.md'));
