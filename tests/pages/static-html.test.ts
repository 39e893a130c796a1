import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeHtml } from '../../src/core/formats/write-html.js';
import { writeSign } from '../../src/core/formats/write-sign.js';
import { german, wordsOf } from '../../src/core/wording/words.js';
import { templates as mirrored } from '../../src/locales/ar-XB.js';
import { offices, scheduleNamed, wordsOfHtml } from '../core/formats/static/printed.js';
import { languages } from '../core/languages.js';
import { barriers, barriersInLightAndDark } from './support/barriers.js';
import { openBrowser } from './support/browser.js';

const { resolve: find } = createRequire(import.meta.url);
const stylesheet = readFileSync(resolve(import.meta.dirname, '../../src/themes/page.css'), 'utf8');
const fromTheRight = wordsOf('ar-XB', mirrored);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** The page with its stylesheet in place of the link to it. */
const styled = (html: string) => html.replace(/<link rel="stylesheet"[^>]*>/, `<style>${stylesheet}</style>`);

const pageOf = (name: (typeof offices)[number][0], at: number, words: typeof german) =>
  styled(writeHtml(scheduleNamed(name), at, words, { page: { stylesheet: 'page.css' } }).value);

describe.each(offices)('%s', (name, at) => {
  it.each(languages)('as a page in %s has no barrier that axe-core finds, in light and dark', async (_tag, words) => {
    await page.emulateMedia({ media: 'screen' });
    await page.setContent(pageOf(name, at, words));
    expect(await barriersInLightAndDark(page)).toEqual([]);
  });

  it('as a sign neither', async () => {
    const { value } = writeSign(scheduleNamed(name), at, [german, languages[1]![1]], { url: 'https://www.example.de' });
    await page.setContent(value);
    expect(await barriers(page)).toEqual([]);
  });

  it('stays on a page 320 px wide, read from the left and from the right', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    for (const words of [german, fromTheRight]) {
      await page.setContent(pageOf(name, at, words));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe(words.dir);
    }
    await page.setViewportSize({ width: 1000, height: 800 });
  });

  it('keeps every word through DOMPurify', async () => {
    const { value } = writeHtml(scheduleNamed(name), at, german);
    await page.setContent('<!doctype html><title>x</title>');
    await page.addScriptTag({ path: find('dompurify/dist/purify.js') });
    const clean = await page.evaluate((markup) => {
      const { DOMPurify: purifier } = window as unknown as { DOMPurify: { sanitize: (text: string) => string } };
      return purifier.sanitize(markup);
    }, value);
    expect(wordsOfHtml(clean)).toBe(wordsOfHtml(value));
    // Not one attribute either.
    expect(clean.match(/href=|scope=|datetime=|lang=/g)?.length).toBe(
      value.match(/href=|scope=|datetime=|lang=/g)?.length,
    );
  });
});

it('on paper links have their address beside them', async () => {
  await page.emulateMedia({ media: 'print' });
  await page.setContent(pageOf('innenstadt-west', offices[0]![1], german));
  const content = await page
    .locator('a[href^=https]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(content).toContain('(');
});
