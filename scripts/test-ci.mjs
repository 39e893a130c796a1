/** What `.ci/run` runs once the machine has Node, the dependencies and three browsers. */
import './setup/node-version.mjs';
import { findChromium } from './setup/find-browser.mjs';
import { runSuites } from './testing/run-suites.mjs';
import { continuous } from './testing/suites.mjs';

await runSuites(...continuous(await findChromium()));
