import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { preview, type Plugin } from 'vite';
import { chromiumFlags } from '../../../scripts/setup/chromium-flags.mjs';
import { contentSecurityPolicy } from '../../../scripts/setup/content-security-policy.mjs';
import { findChromium } from '../../../scripts/setup/find-browser.mjs';
import { elementAttributes } from './guide.js';

const root = resolve(import.meta.dirname, '../../..');
const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' };

/** Pages that only tests need, under the same policy, beside the demo. */
const fixtures = (): Plugin => ({
  name: 'fixtures',
  configurePreviewServer({ middlewares }) {
    middlewares.use('/fixtures', (request, response, next) => {
      const name = new URL(request.url ?? '', 'http://localhost').pathname;
      readFile(join(root, 'tests/pages/fixtures', name)).then(
        (body) => {
          response.setHeader('content-type', types[extname(name)] ?? 'application/octet-stream');
          response.setHeader('content-security-policy', contentSecurityPolicy);
          response.end(body);
        },
        () => next(),
      );
    });
  },
});

/** A page as somebody sees it, and what went wrong on it or left the site. */
export interface Visit {
  readonly page: Page;
  /** What the console says above "info", errors, violations of the policy, failed requests. */
  readonly complaints: string[];
  /** Addresses asked for: paths on the site, whole addresses elsewhere. */
  readonly requests: string[];
}

async function watch(page: Page, home: string): Promise<Visit> {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['warning', 'error'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    requests.push(request.url().startsWith(home) ? new URL(request.url()).pathname : request.url());
  });
  await page.exposeFunction('reportViolation', (text: string) => complaints.push(`policy: ${text}`));
  await page.addInitScript(() => {
    const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      reportViolation(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  return { page, complaints, requests };
}

/** The built demo behind the preview server of `npm start`, and a browser to look at it. */
export class Site {
  readonly #browser: Browser;
  readonly #home: string;
  readonly #stop: () => Promise<void>;

  private constructor(browser: Browser, home: string, stop: () => Promise<void>) {
    this.#browser = browser;
    this.#home = home;
    this.#stop = stop;
  }

  static async open(): Promise<Site> {
    if (!existsSync(join(root, 'dist/demo/cdn')))
      throw new Error('There is no dist/demo: run "npm run build:cdn", "build:check" and "build:demo" first.');
    const executablePath = await findChromium();
    if (!executablePath) throw new Error('There is no Chromium, Chrome or Edge here; set CHROME_PATH.');
    const server = await preview({
      root,
      mode: 'demo',
      logLevel: 'error',
      plugins: [fixtures()],
      preview: { host: '127.0.0.1', port: 4180, open: false },
    });
    const home = server.resolvedUrls?.local[0];
    if (!home) throw new Error('The preview server has no address.');
    return new Site(await chromium.launch({ executablePath, args: chromiumFlags }), home, () => server.close());
  }

  /** Opens a page in a browser of its own; a reader in Germany with a large screen, unless said otherwise. */
  async visit(path: string, how: BrowserContextOptions = {}): Promise<Visit> {
    const context = await this.#browser.newContext({ timezoneId: 'Europe/Berlin', locale: 'de-DE', ...how });
    const visit = await watch(await context.newPage(), this.#home);
    await visit.page.goto(new URL(path, this.#home).href);
    if (how.javaScriptEnabled !== false) await shown(visit.page);
    return visit;
  }

  /** Closes all pages. */
  async leave() {
    await Promise.all(this.#browser.contexts().map((context) => context.close()));
  }

  async close() {
    await this.#browser.close();
    await this.#stop();
  }
}

/** The elements of the project, as a selector; one without anything to say takes no space, and has no root. */
export const widgets = Object.keys(elementAttributes())
  .map((tag) => `${tag}:not([empty])`)
  .join();

/** Waits until every widget of ours on the page shows its document; those that are to fail carry `data-fails`. */
export const shown = (page: Page) =>
  page.waitForFunction((all) => {
    const elements = document.querySelectorAll(`:is(${all}):not([data-fails])`);
    const isShown = (each: Element | null) => each?.shadowRoot?.querySelector('[part~=root]');
    return (
      [...elements].every(isShown) &&
      [...document.querySelectorAll('[data-widget]')].every(({ firstElementChild }) => isShown(firstElementChild))
    );
  }, widgets);

/** Changes the page's language by the switch of the demo, and waits until the elements say something else. */
export async function speak(page: Page, language: 'de' | 'en' | 'ar-XB') {
  const said = (all: string) => [...document.querySelectorAll(all)].map((each) => each.shadowRoot?.textContent);
  const before = await page.evaluate(said, widgets);
  await page.locator(`input[name=demo-language][value=${language}]`).evaluate((choice) => {
    (choice as HTMLInputElement).click();
  });
  await page.waitForFunction(
    ([all, former]) =>
      [...document.querySelectorAll(all)].every((each, index) => each.shadowRoot?.textContent !== former[index]),
    [widgets, before] as const,
  );
}
