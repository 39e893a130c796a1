import { chromium, type Browser, type Page } from 'playwright-core';
import type { Problem } from '../../../src/core/model/problem.js';
import { chromiumFlags } from '../../../scripts/setup/chromium-flags.mjs';
import { findChromium } from '../../../scripts/setup/find-browser.mjs';

export const openBrowser = async (): Promise<Browser> => {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error('There is no Chromium, Chrome or Edge here; set CHROME_PATH.');
  return chromium.launch({ executablePath, args: chromiumFlags });
};

/** A page and what it let the webmaster know. */
export interface Look {
  readonly page: Page;
  /** Warnings and errors of the project in the console. */
  readonly told: string[];
  /** Exceptions and rejections that nobody caught. */
  readonly thrown: string[];
  /** What `office-error` brought so far. */
  readonly problems: () => Promise<readonly Problem[]>;
}

/** Opens an address in a browser of its own, a reader in Germany; `elsewhere` answers for addresses on other hosts. */
export const lookAt = async (
  browser: Browser,
  address: string,
  elsewhere: Readonly<Record<string, string>> = {},
): Promise<Look> => {
  const context = await browser.newContext({ timezoneId: 'Europe/Berlin', locale: 'de-DE' });
  const page = await context.newPage();
  for (const [url, body] of Object.entries(elsewhere))
    await page.route(url, (route) => route.fulfill({ body, headers: { 'access-control-allow-origin': '*' } }));
  const told: string[] = [];
  const thrown: string[] = [];
  page.on('console', (message) => {
    if (/^(warning|error)$/.test(message.type()) && !message.text().startsWith('Failed to load resource'))
      told.push(message.text());
  });
  // Rejections that nobody catches arrive here, too.
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.addInitScript(() => {
    const problems: unknown[] = [];
    Object.assign(window, { officeProblems: problems });
    document.addEventListener('office-error', (event) => {
      problems.push(...(event as CustomEvent<{ readonly problems: readonly unknown[] }>).detail.problems);
    });
  });
  await page.goto(address);
  return {
    page,
    told,
    thrown,
    problems: () => page.evaluate(() => (window as unknown as { officeProblems: Problem[] }).officeProblems),
  };
};
