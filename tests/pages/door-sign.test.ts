import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findChromium } from '../../scripts/setup/find-browser.mjs';
import { printPdf } from '../../src/cli/print-pdf.js';
import { writeSign } from '../../src/core/formats/write-sign.js';
import { prepareSchedule, type Schedule } from '../../src/core/schedule/prepare-schedule.js';
import { german, type Words } from '../../src/core/wording/words.js';
import { crowded } from '../core/formats/sign/crowded.js';
import { offices, scheduleNamed } from '../core/formats/static/printed.js';
import { english } from '../core/languages.js';
import { openBrowser } from './support/browser.js';

const url = 'https://www.kaiserslautern.de/stadtteilbueros/innenstadt-west';
const at = Date.parse('2026-11-23T08:00:00Z');

let browser: Browser;
let page: Page;
let asked: string[] = [];
beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  page.on('request', (request) => asked.push(request.url()));
  await page.emulateMedia({ media: 'print' });
});
afterAll(async () => {
  await browser.close();
});

/** How much of a sign there is beyond its sheet, in pixels, and what it asked of the network. */
const beyond = async (html: string) => {
  asked = [];
  await page.setContent(html);
  const over = await page.evaluate(() => {
    const sheet = document.querySelector('.sheet')!;
    const inside = sheet.getBoundingClientRect();
    const all = [...sheet.querySelectorAll('*')].map((element) => element.getBoundingClientRect());
    // Words that stand in two lines, or further down than they begin.
    const torn = [...sheet.querySelectorAll('h1 span, th span, .time, .telephone span')].flatMap((element) => {
      const text = element.firstChild?.nodeType === Node.TEXT_NODE ? element.firstChild : undefined;
      return [...(text?.textContent ?? '').matchAll(/[^\s\-–/]+/g)].flatMap(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(text!, index);
        range.setEnd(text!, index + word.length);
        return range.getClientRects().length > 1 ? [word] : [];
      });
    });
    return {
      torn,
      below: Math.max(...all.map(({ bottom }) => bottom)) - inside.bottom,
      beside: Math.max(...all.map(({ right }) => right)) - inside.right,
      scrolls: sheet.scrollHeight - sheet.clientHeight,
    };
  });
  return { ...over, asked: asked.filter((address) => !address.startsWith('about:')) };
};

/** The pages of a PDF, by the objects that are pages. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

const languages: readonly (readonly [string, readonly [Words, Words?]])[] = [
  ['de', [german]],
  ['en', [english]],
  ['de,en', [german, english]],
];

describe('everything is on the sheet', () => {
  const documents: readonly (readonly [string, Schedule, number])[] = [
    ...offices.map(([name, then]) => [name, scheduleNamed(name), then] as const),
    ...[0, 3, 5, 7, 9, 12, 20, 60].map(
      (count) => [`${count} consultations`, prepareSchedule(crowded(count)), at] as const,
    ),
    ['four spans a day', prepareSchedule(crowded(6, 4)), at],
    [
      'a long name',
      prepareSchedule(
        crowded(
          4,
          2,
          'Quartiersmanagement und Bürgerinnen- und Bürgerbüro für Stadtteilentwicklung Innenstadt-West/Kotten',
        ),
      ),
      at,
    ],
  ];

  it.each(documents)('%s', async (_name, schedule, then) => {
    for (const { id } of schedule.document.offices)
      for (const [tags, words] of languages)
        for (const address of [url, undefined]) {
          const { value } = writeSign(schedule, then, words, { office: id, url: address });
          const { below, beside, scrolls, torn, asked: requests } = await beyond(value);
          expect(
            [below <= 0, beside <= 0.5, scrolls, torn, requests],
            `${id} ${tags} ${address}: ${below} ${beside}`,
          ).toEqual([true, true, 0, [], []]);
        }
  });
});

it('a name of one word without end breaks before it is too small to be read', async () => {
  const name = 'Quartiersmanagementbüro'.repeat(13);
  const { value } = writeSign(prepareSchedule(crowded(4, 2, name)), at, [german], { url });
  const { below, beside, scrolls, torn } = await beyond(value);
  expect([below <= 0, beside <= 0.5, scrolls, torn]).toEqual([true, true, 0, [name]]);
  const size = await page.locator('h1').evaluate((heading) => parseFloat(getComputedStyle(heading).fontSize));
  expect((size / 96) * 25.4).toBeGreaterThan(5);
});

it('the code is large enough for a telephone, and nothing stands in the margin that it needs', async () => {
  for (const address of [url, `https://example.org/${'weg/'.repeat(70)}`.slice(0, 300)]) {
    const { value } = writeSign(scheduleNamed('innenstadt-west'), at, [german, english], { url: address });
    await page.setContent(value);
    const found = await page.locator('.code').evaluate((code) => {
      const { left, right, top, bottom } = code.getBoundingClientRect();
      const modules = (code as SVGSVGElement).viewBox.baseVal.width;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const inside: string[] = [];
      while (walker.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        for (const box of range.getClientRects())
          if (box.width > 0 && box.right > left && box.left < right && box.bottom > top && box.top < bottom)
            inside.push(walker.currentNode.textContent ?? '');
      }
      const line = document.querySelector('footer')!.getBoundingClientRect().top;
      return { module: ((right - left) / modules / 96) * 25.4, inside, isBelowLine: top > line };
    });
    expect(found.inside).toEqual([]);
    expect(found.isBelowLine).toBe(true);
    expect(found.module).toBeGreaterThan(0.35);
  }
});

describe('the PDF', () => {
  const schedule = scheduleNamed('innenstadt-west');

  it.each(languages)('is exactly one page: %s', async (_tags, words) => {
    process.env.CHROME_PATH ??= await findChromium();
    const pdf = Buffer.from((await printPdf(writeSign(schedule, at, words, { url }).value)) ?? []);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pagesOf(pdf)).toBe(1);
    // A4 in points.
    expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[\s*0 0 59[45](\.\d+)? 84[12](\.\d+)?\s*\]/);
  });

  it('without a browser is none', async () => {
    vi.stubEnv('CHROME_PATH', '/nowhere');
    vi.stubEnv('PATH', '/nowhere');
    expect(await printPdf('<p>')).toBeUndefined();
    vi.unstubAllEnvs();
  });
});

it('counts pages', () => {
  expect(pagesOf(Buffer.from('<</Type /Pages /Count 2>> <</Type /Page>> <</Type/Page/Parent 1 0 R>>'))).toBe(2);
});
