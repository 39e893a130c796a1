import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elementDeclarations } from '../architecture/public-api/manifest.js';
import { root } from '../architecture/source-files.js';
import { openBrowser } from '../pages/support/browser.js';
import { serveFolder } from './built-site.js';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly type: 'docs' | 'story';
}

const folder = join(root, 'dist-storybook');
const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { entries: Record<string, Entry> };
const pages = Object.values(entries).filter(({ type }) => type === 'docs');

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

/** A page that reaches nothing but the site, and what went wrong or wanted to leave. */
const openPage = async () => {
  const context = await browser.newContext({ locale: 'de-DE' });
  const page = await context.newPage();
  const complaints: string[] = [];
  await page.route(
    ({ origin, protocol }) => origin !== site.origin && /^(https?|wss?):$/.test(protocol),
    async (route) => {
      complaints.push(`leaves the site: ${route.request().url()}`);
      await route.abort();
    },
  );
  page.on('pageerror', ({ message }) => complaints.push(`error: ${message}`));
  page.on('console', (message) => {
    // Stories about faults let an element say what is wrong.
    if (message.type() === 'error' && !message.text().startsWith('stadtteil-widgets:'))
      complaints.push(`console: ${message.text()}`);
  });
  return { page, complaints, close: () => context.close() };
};

/** What a page of the documentation shows, once it is there: its heading, or what Storybook says instead. */
const headingOf = async (page: Page, id: string) => {
  await page.goto(`${site.origin}/iframe.html?viewMode=docs&id=${id}`);
  const shown = page.locator('#storybook-docs h1, .sb-show-errordisplay .sb-errordisplay').first();
  return (await shown.innerText({ timeout: 30_000 })).trim();
};

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveFolder(folder)]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('the built Storybook', () => {
  it('has the guide, and for each element what it does, how to embed it, and how it is for everybody', () => {
    const titles = pages.map(({ title }) => title);
    for (const { tagName } of elementDeclarations())
      for (const chapter of ['Einbauen · Embed', 'Für alle · For everybody'])
        expect(titles).toContain(`${tagName}/${chapter}`);
    expect(titles[0]).toBe('Anleitung · Guide/Anfangen · Start here');
    expect(titles.filter((title) => title.startsWith('Anleitung'))).toHaveLength(7);
  });

  it('opens, with a sidebar, and asks no other host', async () => {
    const { page, complaints, close } = await openPage();
    await page.goto(site.origin);
    await page.getByText('Anfangen · Start here').first().waitFor();
    await page.frameLocator('#storybook-preview-iframe').locator('#storybook-docs h1').first().waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('shows every page of the documentation without an error, and asks no other host', async () => {
    const waiting = [...pages];
    const wrong: string[] = [];
    const reader = async () => {
      const { page, complaints, close } = await openPage();
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const { id, title } = next;
        const heading = await headingOf(page, id).catch((error: Error) => `nothing: ${error.message}`);
        if (!heading || /error|nothing:/i.test(heading)) wrong.push(`${title}: ${heading}`);
        wrong.push(...complaints.splice(0).map((complaint) => `${title}: ${complaint}`));
      }
      await close();
    };
    await Promise.all([reader(), reader(), reader(), reader()]);
    expect(wrong).toEqual([]);
  }, 120_000);
});
