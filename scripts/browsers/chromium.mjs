import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromiumFlags } from '../setup/chromium-flags.mjs';
import { findChromium } from '../setup/find-browser.mjs';

/** Playwright rather than Puppeteer: only it can emulate forced colours. */
export async function chromium() {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('There is no Chromium, Chrome or Edge here; set CHROME_PATH.');
  return playwrightLauncher({ product: 'chromium', launchOptions: { executablePath, args: chromiumFlags } });
}
