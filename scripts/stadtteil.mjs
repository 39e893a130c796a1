/** The command line from its sources: what `npx -p stadtteil-widgets stadtteil` is for those who install the package. */
import { resolve } from 'node:path';
import './setup/node-version.mjs';
import { ensureDependencies } from './setup/ensure-dependencies.mjs';

ensureDependencies();
const { runnerImport } = await import('vite');
const root = resolve(import.meta.dirname, '..');
await runnerImport(resolve(root, 'src/cli/main.ts'), { root, configFile: false, logLevel: 'error' });
