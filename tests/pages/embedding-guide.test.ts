import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ElementGuide } from '../../stories/guide/element-guide.js';
import { embeddingPage } from '../../stories/guide/embedding-page.js';
import { recipesPage } from '../../stories/guide/recipes-page.js';
import { contentSecurityPolicy } from '../../scripts/setup/content-security-policy.mjs';
import { lookAt, openBrowser } from './support/browser.js';
import { codeAfter, codeBlocks, elementAttributes, loosened, tableAfter } from './support/guide.js';
import { file, smallServer, text, type Answer, type SmallServer } from './support/small-server.js';

const built = 'dist/cdn';
const folders = ['/stadtteil-widgets', '/fileadmin/stadtteil-widgets', '/libraries/stadtteil-widgets'];
const documents = [
  ...['/office.json', '/office.txt', '/fileadmin/office.json', '/sites/default/files/office.json'],
  ...['/nord.json', '/sued.json'],
];
const line = '<script type="module" src="/stadtteil-widgets/stadtteil-widgets.js" data-src="/office.json"></script>';

let browser: Browser;
let site: SmallServer;
beforeAll(async () => {
  browser = await openBrowser();
  const office = file('demo/data/innenstadt-west.json');
  const files: [string, Answer][] = folders.flatMap((folder) =>
    readdirSync(built).map((name): [string, Answer] => [`${folder}/${name}`, file(`${built}/${name}`)]),
  );
  site = await smallServer([...files, ...documents.map((path): [string, Answer] => [path, office])]);
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Opens a page with this markup, as somebody would who has pasted it, and waits until every widget shows its document. */
const paste = async (markup: string) => {
  const head = markup.includes('stadtteil-widgets.js') ? '' : line;
  site.answers.set(
    '/',
    text(
      `<!doctype html><html lang="de"><head><link rel="icon" href="data:,">${head}</head><body>${markup}</body></html>`,
    ),
  );
  const office = readFileSync('demo/data/innenstadt-west.json', 'utf8');
  const look = await lookAt(browser, site.origin, {
    'https://daten.example.de/office.json': office,
    'https://stadt.example/office.json': office,
  });
  await look.page.waitForFunction((names) => {
    const tags = names.flatMap((name) => [name, `stadtteil-${name}`]).join();
    // One that has nothing to say takes no space.
    const shown = (element: Element | null) =>
      element?.shadowRoot?.querySelector('[part~=root]') ?? element?.hasAttribute('empty');
    return (
      [...document.querySelectorAll(tags)].every(shown) &&
      [...document.querySelectorAll('[data-widget]')].every(({ firstElementChild }) => shown(firstElementChild))
    );
  }, Object.keys(elementAttributes()));
  return look;
};

const widgets = new RegExp(`<(?:stadtteil-)?(?:${Object.keys(elementAttributes()).join('|')})|data-widget=`, 'g');

describe('the markup of the guide', () => {
  it.each(codeBlocks('html').map((code): [string] => [code.trim()]))('%s', async (code) => {
    const { page, told, thrown } = await paste(code);
    const count = code.match(widgets)?.length ?? 0;
    expect(count).toBeGreaterThan(0);
    const roots = page.locator('[part~=root]');
    expect(await roots.count()).toBe(count);
    for (const root of await roots.all()) expect(await root.isVisible()).toBe(true);
    expect([told, thrown]).toEqual([[], []]);
  });

  it('says two languages at once', async () => {
    const { page } = await paste(codeBlocks('html').find((code) => code.includes('data-lang="en"'))!);
    const said = await page.locator('[part~=week]').evaluateAll((all) => all.map((each) => each.textContent));
    expect(said.map((week) => (week.includes('Donnerstag') ? 'de' : week.includes('Thursday') ? 'en' : '?'))).toEqual([
      'de',
      'en',
      'en',
      'en',
    ]);
  });
});

describe('what Storybook tells to paste', () => {
  const tags = Object.keys(elementAttributes());
  const htmlIn = (markdown: string) => [...markdown.matchAll(/^```html\n(.*?)^```$/gms)].map(([, html = '']) => html);
  const guideOf = async (tag: string) => {
    const module = (await import(`../../stories/${tag}/${tag}-guide.ts`)) as Record<string, ElementGuide>;
    return Object.values(module)[0]!;
  };

  it.each(tags)('of <%s>: element, placeholder, frame and examples show it', async (tag) => {
    const guide = await guideOf(tag);
    const all = htmlIn(embeddingPage(guide));
    const [framed = '', ...noMore] = all.filter((html) => html.startsWith('<!doctype'));
    const frame = all.find((html) => html.startsWith('<iframe')) ?? '';
    const pieces = all.filter((html) => html !== framed && html !== frame);
    expect([noMore.length, pieces.length >= 3, frame]).toEqual([0, true, expect.stringContaining(tag)]);
    const { page, told, thrown } = await paste(pieces.join('\n'));
    expect(await page.locator(tag).count()).toBe(pieces.join().match(widgets)?.length);
    expect([told, thrown]).toEqual([[], []]);
    site.answers.set(/src="([^"]+)"/.exec(frame)?.[1] ?? '', text(framed));
    site.answers.set('/', text(`<!doctype html><html lang="de"><link rel="icon" href="data:,">${frame}`));
    const look = await lookAt(browser, site.origin);
    await look.page
      .frameLocator('iframe')
      .locator(`${tag}[empty], ${tag} [part~=root]`)
      .first()
      .waitFor({ state: 'attached' });
    expect([look.told, look.thrown]).toEqual([[], []]);
  });

  it('as recipes works', async () => {
    const { told, thrown } = await paste(htmlIn(recipesPage).join('\n'));
    expect([told, thrown]).toEqual([[], []]);
  });
});

describe('what the guide lets systems print', () => {
  const served = ['typoscript', 'php'].flatMap(codeBlocks).flatMap((code) => code.match(/<script.*<\/script>/g) ?? []);

  it('has a line for TYPO3 and WordPress', () => {
    expect(served).toHaveLength(2);
  });

  it.each(served)('%s works', async (printed) => {
    const { page } = await paste(`${printed}<office-hours>Bitte anrufen</office-hours>`);
    expect(await page.locator('[part~=root]').isVisible()).toBe(true);
  });

  it('has an entry for Drupal that makes such a line', async () => {
    const [, path, attributes = ''] =
      /^ +(\/\S+\.js):.*attributes: \{ (.*) \}$/ms.exec(codeBlocks('yaml').join('\n')) ?? [];
    const own = attributes
      .split(', ')
      .map((pair) => pair.replace(/^(\S+): (.*)$/, '$1="$2"'))
      .join(' ');
    await paste(`<script src="${path}" ${own}></script><office-hours>Bitte anrufen</office-hours>`);
    expect(site.asked).toContain('/sites/default/files/office.json');
  });

  it('allows every element and attribute that there is, and no others', () => {
    const { drupal, wordpress, contao } = loosened();
    const sorted = (table: Readonly<Record<string, readonly string[]>>) =>
      Object.fromEntries(Object.entries(table).map(([tag, attributes]) => [tag, [...attributes].sort()]));
    const all = sorted(elementAttributes());
    const { div, ...others } = drupal;
    expect(div).toEqual(['class', 'data-*']);
    expect(sorted(others)).toEqual(all);
    expect(sorted(contao)).toEqual(all);
    const union = [...new Set(Object.values(all).flat())].sort();
    expect(sorted(wordpress)).toEqual(Object.fromEntries(Object.keys(all).map((tag) => [tag, union])));
  });

  it('allows custom elements where TYPO3’s sanitiser is told to', () => {
    expect(codeAfter('a builder of your own')).toContain('Behavior::ALLOW_CUSTOM_ELEMENTS');
  });
});

describe('what the guide says', () => {
  it('names the policy under which all pages are tested', () => {
    expect(codeAfter('## Content security policy').trim()).toBe(contentSecurityPolicy);
  });

  it('quotes the console as it is', () => {
    const code = readdirSync(built)
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(`${built}/${name}`, 'utf8'))
      .join('\n');
    const quotes = tableAfter('<!-- trouble -->').flatMap(([seen = '']) => /^console: `(.*)`$/.exec(seen)?.[1] ?? []);
    expect(quotes.length).toBeGreaterThan(9);
    // The browser's own words, where it doesn't know the script for a module.
    const [browsers, ...ours] = quotes;
    expect(browsers).toContain('import.meta');
    for (const quote of ours) expect(code).toContain(quote);
  });

  it('knows what the browser says of a line that has lost its type', async () => {
    const [quote] = tableAfter('<!-- trouble -->').flatMap(
      ([seen = '']) => /`(.*import\.meta.*)`/.exec(seen)?.[1] ?? [],
    );
    site.answers.set('/', text(`<!doctype html><link rel="icon" href="data:,">${line.replace('type="module"', '')}`));
    const { thrown } = await lookAt(browser, site.origin);
    expect(thrown.join()).toContain(quote);
  });
});
