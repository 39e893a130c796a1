import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readAloud } from './support/read-aloud.js';
import { Site, shown } from './support/site.js';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterEach(() => site.leave());
afterAll(() => site.close());

const searchOf = (url: string) => new URL(url).search;

describe('the language', () => {
  it('changes page, title and elements, stays in the address and goes along', async () => {
    const { page, complaints } = await site.visit('innenstadt-west.html?now=2026-11-26T15:59');
    await page.getByRole('group', { name: 'Sprache' }).getByLabel('English').check({ force: true });
    await page.getByText('Open now until').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.title()).toBe('Stadtteilbüro Innenstadt-West – Kaiserslautern (example)');
    await page.getByText('Partners and contacts').waitFor();
    // Those inside elements come last.
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      'Opening hours',
      'Drop in',
      'Stadtteilbüro Innenstadt-West',
      'Next consultations',
      'What do you need help with?',
      'Calendar',
      'Partners and contacts',
      'Stadtteilbüro Innenstadt-West',
    ]);
    expect(searchOf(page.url())).toBe('?lang=en&now=2026-11-26T15:59');

    await page.getByRole('link', { name: 'Chemnitz' }).click();
    await shown(page);
    expect(searchOf(page.url())).toBe('?lang=en');
    expect(await readAloud(page.locator('office-hours'))).toContain('Opening hours are not known');
    expect(complaints).toEqual([]);
  });

  it('runs from the right in the language for tests', async () => {
    const { page } = await site.visit('kaster.html?lang=ar-XB');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('office-hours [part~=root]').getAttribute('dir')).toBe('rtl');
  });

  it('is German where the address asks for one that the demo has not', async () => {
    const { page } = await site.visit('kaster.html?lang=tlh');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
  });
});

describe('the clock', () => {
  it('is set by the field, for all elements, and kept in the address', async () => {
    const { page } = await site.visit('kaster-2017.html');
    await page.getByLabel('Zeitpunkt').fill('2017-10-23T15:00');
    await page.getByText('Jetzt geöffnet bis 16 Uhr').waitFor();
    expect(searchOf(page.url())).toBe('?now=2017-10-23T15:00');
    const clocks = await page.locator('office-hours').evaluateAll((all) => all.map((each) => each.getAttribute('now')));
    expect(clocks).toEqual(Array(3).fill('2017-10-23T15:00'));
  });

  it('is the real one at the press of a button, and the page’s own at another', async () => {
    const { page } = await site.visit('chemnitz.html');
    const element = page.locator('office-hours');
    await page.getByRole('button', { name: 'Jetzt' }).click();
    expect(await element.getAttribute('now')).toBeNull();
    expect(searchOf(page.url())).toBe('?now=');
    await page.reload();
    expect(await element.getAttribute('now')).toBeNull();
    await page.getByRole('button', { name: 'Zeit der Angaben' }).click();
    expect(await element.getAttribute('now')).toMatch(/^2010-/);
    expect(searchOf(page.url())).toBe('');
  });

  it('stays what it was where the address has no time', async () => {
    const { page, complaints } = await site.visit('innenstadt-west.html?now=heute');
    expect(await page.locator('office-hours').getAttribute('now')).toBeNull();
    expect(complaints).toEqual([]);
  });
});

describe('the colours', () => {
  const background = 'getComputedStyle(document.body).backgroundColor';

  it('follow the device until the visitor chooses', async () => {
    const { page } = await site.visit('kaster.html', { colorScheme: 'dark' });
    const dark = await page.evaluate(background);
    await page.getByRole('group', { name: 'Farben' }).getByLabel('hell').check({ force: true });
    const light = await page.evaluate(background);
    expect(light).toBe('rgb(255, 255, 255)');
    expect(dark).not.toBe(light);
    expect(searchOf(page.url())).toBe('?theme=light');

    const { page: other } = await site.visit('kaster.html?theme=dark', { colorScheme: 'light' });
    expect(await other.evaluate(background)).toBe(dark);
    expect(await other.evaluate('getComputedStyle(document.documentElement).colorScheme')).toBe('dark');
  });
});

describe('the lines to paste', () => {
  it('are copied as they are', async () => {
    const { page, complaints } = await site.visit('index.html', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Kopieren' }).click();
    await page.getByText('Kopiert.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^<script type="module" src="[^"]+stadtteil-widgets\.js"><\/script>\n\n<office-hours src="[^"]+">/,
    );
    expect(complaints).toEqual([]);
  });
});

it('everything can be done by keyboard', async () => {
  const { page } = await site.visit('innenstadt-west.html', { viewport: { width: 360, height: 640 } });
  const toggle = page.getByRole('button', { name: 'Sprache, Uhr, Farben' });
  expect(await toggle.getAttribute('aria-expanded')).toBe('false');
  await toggle.focus();
  await page.keyboard.press('Enter');
  expect(await toggle.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
});
