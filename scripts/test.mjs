/** `npm test`: installs what is missing, runs every suite, says the sum in the last line. */
import './setup/node-version.mjs';
import { ensureChromium } from './setup/ensure-chromium.mjs';
import { ensureDependencies } from './setup/ensure-dependencies.mjs';
import { runSuites } from './testing/run-suites.mjs';
import { everyday } from './testing/suites.mjs';

ensureDependencies();
await runSuites(...everyday(await ensureChromium()));
