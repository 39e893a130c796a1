import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
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
const openPage = async (how: BrowserContextOptions = {}) => {
  const context = await browser.newContext({ locale: 'de-DE', ...how });
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

/** The frame of the manager with the first page of the documentation. */
const openDocs = async (page: Page) => {
  await page.goto(`${site.origin}/iframe.html?viewMode=docs&id=${pages[0]?.id}`);
  await page.locator('#storybook-docs h1').first().waitFor();
};

interface Channel {
  readonly once: (event: string, tell: () => void) => void;
  readonly emit: (event: string, data: object) => void;
}

/**
 * What a page of the documentation shows once it and its stories are there: its heading, or what went wrong. It is
 * shown in place, as a click in the sidebar does: what Storybook is made of is loaded once, as a reader loads it.
 */
const headingOf = async (page: Page, id: string): Promise<string> => {
  const fault = await page.evaluate(
    (storyId) =>
      new Promise<string>((tell) => {
        const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as Record<string, Channel>;
        if (!channel) throw new Error('Storybook has another channel now.');
        for (const event of ['storyMissing', 'storyErrored', 'storyThrewException', 'configError'])
          channel.once(event, () => tell(event));
        channel.once('docsRendered', () => tell(''));
        setTimeout(() => tell('nothing within half a minute'), 30_000);
        channel.emit('setCurrentStory', { storyId, viewMode: 'docs' });
      }),
    id,
  );
  if (fault) return fault;
  await page.waitForFunction(() =>
    [...document.querySelectorAll('#storybook-docs .sb-story')].every((story) => story.querySelector('.story-page')),
  );
  return (await page.locator('#storybook-docs h1').first().innerText()).trim();
};

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), serveFolder(folder)]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('the built Storybook', () => {
  it('has the guide, and for each element first the story to try out, then how to embed it, and how it is for everybody', () => {
    const titles = pages.map(({ title }) => title);
    for (const { tagName } of elementDeclarations()) {
      expect(pages.find(({ title }) => title.startsWith(`${tagName}/`))?.id).toBe(`${tagName}--docs`);
      for (const chapter of ['Einbauen · Embed', 'Für alle · For everybody'])
        expect(titles).toContain(`${tagName}/${chapter}`);
    }
    expect(titles[0]).toBe('Anleitung · Guide/Anfangen · Start here');
    expect(titles.filter((title) => title.startsWith('Anleitung'))).toHaveLength(7);
  });

  it('opens from any folder of a web space, with a sidebar, and asks no other host', async () => {
    const { page, complaints, close } = await openPage();
    await page.goto(`${site.origin}/a/folder/`);
    await page.getByText('Anfangen · Start here').first().waitFor();
    await page.frameLocator('#storybook-preview-iframe').locator('#storybook-docs h1').first().waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('shows every page of the documentation and its stories without an error, and asks no other host', async () => {
    // The first one is open already.
    const waiting = pages.slice(1);
    const wrong: string[] = [];
    const reader = async () => {
      const { page, complaints, close } = await openPage();
      await openDocs(page);
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const { id, title } = next;
        const heading = await headingOf(page, id).catch((error: Error) => error.message);
        const [, chapter = ''] = title.split('/');
        if (!heading.includes(chapter.split(' · ').at(-1) ?? '')) wrong.push(`${title}: ${heading}`);
        wrong.push(...complaints.splice(0).map((complaint) => `${title}: ${complaint}`));
      }
      await close();
    };
    await Promise.all([reader(), reader()]);
    expect(wrong).toEqual([]);
  });

  it('leads from the first page to all that it links', async () => {
    const { page, close } = await openPage();
    await openDocs(page);
    const links = await page
      .locator('#storybook-docs a[href*="path="]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')?.replace(/^.*path=\/docs\//, '')));
    expect(links.length).toBeGreaterThan(elementDeclarations().length);
    expect(links.filter((id) => !entries[id ?? '']?.type.includes('docs'))).toEqual([]);
    await close();
  });
});

describe('the toolbar', () => {
  it('switches language, direction, theme, clock and width, wherever one sits', async () => {
    const { page, complaints, close } = await openPage({ timezoneId: 'America/Los_Angeles' });
    await page.goto(`${site.origin}/?path=/story/office-list--try-it`);
    const frame = page.frameLocator('#storybook-preview-iframe');
    const story = frame.locator('.story-page');
    const choose = async (tool: string, choice: string) => {
      await page.getByRole('button', { name: tool }).first().click();
      await page.getByRole('option', { name: choice }).click();
    };
    const says = (text: string) => story.getByText(text).first().waitFor();
    await says('Jetzt geöffnet bis 12 Uhr');
    await choose('Uhrzeit', 'Fr · Fri');
    await says('schließt um 17:30 Uhr');
    await choose('Uhrzeit', 'Do · Thu');
    await says('Jetzt geöffnet bis 18 Uhr');
    await choose('Sprache', 'English');
    await says('Open now until 6pm');
    expect(await story.getAttribute('lang')).toBe('en');
    await choose('Richtung', 'Von rechts');
    await frame.locator('.story-page[dir=rtl]').waitFor();
    await choose('Thema', 'Dunkel');
    await frame.locator('.story-page[data-theme=dark]').waitFor();
    expect(await story.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe('rgb(23, 25, 28)');
    await choose('Viewport', '320');
    await page.waitForFunction(() => document.querySelector('#storybook-preview-iframe')?.clientWidth === 320);
    expect(complaints).toEqual([]);
    await close();
  });
});
