/**
 * `npm run test:long`: ten thousand generated documents, all time zones, the time engine changed a thousand times, and
 * the elements in all browsers as readers in three zones. PROPERTY_RUNS (10000) and PROPERTY_SEED repeat a run.
 */
import './setup/node-version.mjs';
import { ensureChromium } from './setup/ensure-chromium.mjs';
import { ensureDependencies } from './setup/ensure-dependencies.mjs';
import { runSuites } from './testing/run-suites.mjs';
import { core, elements, mutation, zones } from './testing/suites.mjs';

ensureDependencies();
process.env.CHROME_PATH ??= await ensureChromium();
const { PROPERTY_RUNS = '10000', PROPERTY_SEED = String(Date.now() % 2 ** 31) } = process.env;
console.log(`${new Date().toISOString().slice(0, 10)}, ${PROPERTY_RUNS} runs a property, seed ${PROPERTY_SEED}`);
await runSuites(
  [zones.flatMap((zone) => ['Chromium', 'Firefox', 'WebKit'].map((browser) => elements(browser, zone)))],
  [core({ PROPERTY_RUNS, PROPERTY_SEED }), [mutation]],
);
