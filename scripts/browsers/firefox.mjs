import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { findFirefox } from '../setup/find-browser.mjs';

/** The Firefox that is installed: Playwright would want a build of its own, Puppeteer speaks BiDi with the real one. */
export function firefox() {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('There is no Firefox here; set FIREFOX_PATH.');
  return puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath, headless: true } });
}
