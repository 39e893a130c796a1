import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { barriersInLightAndDark } from './support/barriers.js';
import { demoPages } from './support/demo-pages.js';
import { elementAttributes } from './support/guide.js';
import { Site, speak, type Visit } from './support/site.js';

const tags = [...Object.keys(elementAttributes()), '[data-widget]'];

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

const width = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);

describe.each(demoPages)('$path', ({ path, asOf, asOfEnglish }) => {
  let visit: Visit;
  let page: Page;
  beforeAll(async () => {
    visit = await site.visit(path);
    page = visit.page;
  });
  afterAll(() => site.leave());

  it('keeps to the policy, to itself and to silence', async () => {
    await page.waitForLoadState('networkidle');
    expect(visit.complaints).toEqual([]);
    expect(visit.requests.filter((each) => !each.startsWith('/'))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  it('is served under the policy', async () => {
    const { headers } = await page.request.get(page.url()).then((response) => ({ headers: response.headers() }));
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
  });

  it('has what a reader needs: a language, a title, one h1, a way past the header', async () => {
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    expect(await page.title()).toMatch(/Beispiel/);
    expect(await page.locator('h1').count()).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
  });

  it('links only to what is there', async () => {
    const links = await page.locator('a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const ours = [...new Set(links.filter((link) => link.startsWith('http://127.0.0.1')))];
    expect(ours.length).toBeGreaterThan(0);
    for (const link of ours) {
      expect((await page.request.get(link)).status(), link).toBe(200);
      const { hash } = new URL(link);
      if (hash) expect(await page.locator(hash).count(), link).toBe(1);
    }
  });

  it('has nothing that axe finds, light and dark', async () => {
    expect(await barriersInLightAndDark(page)).toEqual([]);
  });

  it('says of which time its information is, in both languages, and wants to be in no index', async () => {
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(await page.locator('body').innerText()).toContain(asOf);
    await speak(page, 'en');
    const english = await page.locator('body').innerText();
    expect(english).toContain(asOfEnglish);
    expect(english).not.toContain(asOf);
  });

  it('needs no sideways scrolling on 320 px', async () => {
    const { page: narrow } = await site.visit(path, { viewport: { width: 320, height: 640 } });
    expect(await width(narrow)).toBe(320);
    await narrow.locator('.demo-toggle').click();
    for (const language of ['en', 'ar-XB', 'de'] as const) {
      await speak(narrow, language);
      expect(await width(narrow), language).toBe(320);
    }
  });

  it('shows what stands inside the tags where no script runs', async () => {
    const { page: plain } = await site.visit(path, { javaScriptEnabled: false });
    const fallbacks = plain.locator(`:is(${tags.join()}) > :first-child`);
    expect(await fallbacks.count()).toBe(await plain.locator(tags.join()).count());
    for (const fallback of await fallbacks.all()) expect(await fallback.isVisible()).toBe(true);
    expect(await plain.locator('h1').isVisible()).toBe(true);
    expect(await plain.getByText('Example with information').first().isVisible()).toBe(false);
  });
});

const sourceOf = (path: string) => readFile(new URL(`../../demo/${path}`, import.meta.url), 'utf8');

it.each(demoPages)('$path lies in any folder of any host', async ({ path }) => {
  const markup = (await sourceOf(path)).replace(/<pre.*<\/pre>/s, '');
  const addresses = [...markup.matchAll(/ (?:src|href)="([^"]*)"/g)].map(([, address]) => address);
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses) expect(address).toMatch(/^(?:\.\/|data\/|#|tel:|mailto:)/);
});

it.each(demoPages.slice(1))('$path prints the source that it has', async ({ path }) => {
  const plain = (text: string) => text.replace(/\s+/g, ' ').replace(/ ?([<>]) ?/g, '$1');
  const source = await sourceOf(path);
  const printed = /<pre[^>]*><code>(.*)<\/code><\/pre>/s
    .exec(source)?.[1]
    ?.replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
  const printedTags = printed?.trim().split('\n\n') ?? [];
  expect(printedTags).toHaveLength(
    1 +
      (source.match(new RegExp(`<(?:${Object.keys(elementAttributes()).join('|')}|div data-widget)`, 'g'))?.length ??
        0),
  );
  for (const tag of printedTags) expect(plain(source)).toContain(plain(tag));
});

it('asks for one document once, however many elements show it', async () => {
  const { requests } = await site.visit('kaster-2017.html');
  expect(requests.filter((each) => each.endsWith('kaster-2017.json'))).toHaveLength(1);
});
