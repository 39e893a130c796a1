import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readAloud } from './support/read-aloud.js';
import { Site, shown, widgets } from './support/site.js';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterEach(() => site.leave());
afterAll(() => site.close());

describe('the built files under the strict policy', () => {
  it('bring an element to life that stands before the script, also when it is pasted twice and in two versions', async () => {
    const { page, complaints, requests } = await site.visit('fixtures/before-script.html');
    expect(await readAloud(page.locator('office-hours'))).toContain('Jetzt geöffnet bis 18 Uhr');
    expect(complaints).toEqual([]);
    expect(requests.filter((each) => each.endsWith('.json'))).toHaveLength(1);
    expect(requests.filter((each) => /\/office-hours-[\w-]{8}\.js$/.test(each))).toHaveLength(1);
  });

  it('read a document that is in the page, without a request', async () => {
    const { page, complaints, requests } = await site.visit('fixtures/in-the-page.html');
    const said = await readAloud(page.locator('office-hours'));
    expect(said).toContain('Büro im Hof');
    expect(said).toContain('Jetzt geöffnet bis 12 Uhr');
    expect(complaints).toEqual([]);
    expect(requests.filter((each) => each.includes('json'))).toEqual([]);
  });

  it('leave a tag to whoever had it first, and say so', async () => {
    const { page, complaints } = await site.visit('fixtures/taken.html');
    await page.waitForLoadState('networkidle');
    expect(await page.locator('office-hours').innerText()).toBe('Von einem anderen Hersteller');
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain('<office-hours> is registered by another script');
  });

  it('show the fallback where the document is not there, and the console names it', async () => {
    const { page, complaints } = await site.visit('fixtures/site-wide.html');
    await page.waitForLoadState('networkidle');
    const failing = page.locator('office-hours[data-fails]');
    expect(await failing.innerText()).toBe('Telefon 02272 / 402 - 0');
    expect(complaints.filter((each) => !each.includes('gibt-es-nicht.json') && !each.includes('404'))).toEqual([]);
    expect(
      complaints.some((each) => each.startsWith('console: stadtteil-widgets') && each.includes('gibt-es-nicht')),
    ).toBe(true);
  });

  it('serve elements that a CMS puts into the page later, from the document of the page', async () => {
    const { page, requests } = await site.visit('fixtures/site-wide.html');
    await page.evaluate(() => {
      const late = document.createElement('office-hours');
      late.setAttribute('office', 'sozialamt');
      late.setAttribute('now', '2017-10-18T10:00');
      document.getElementById('later')?.append(late);
    });
    await shown(page);
    expect(await readAloud(page.locator('#later office-hours'))).toContain('Software-Umstellung');
    expect(requests.filter((each) => each.endsWith('kaster-2017.json'))).toHaveLength(1);
  });

  it('keep one element’s language while the page has another', async () => {
    const { page } = await site.visit('fixtures/site-wide.html');
    await page.evaluate(() => document.querySelector('office-hours')?.setAttribute('lang', 'en'));
    await page.getByText('Open now until').waitFor();
    expect(await page.locator('office-hours[lang=en] [part~=root]').getAttribute('lang')).toBe('en');
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
  });
});

describe('a page of placeholders, with one document for all on the script', () => {
  it('says what the elements say, under the strict policy, from one request', async () => {
    const { page, complaints, requests } = await site.visit('placeholder.html?now=2026-11-26T15:59');
    const office = page.locator('[data-widget=office-hours]');
    expect(await readAloud(office)).toContain('Jetzt geöffnet bis 18 Uhr');
    expect(await office.locator('> office-hours > p').isVisible()).toBe(false);
    expect(await page.locator(`[data-widget] > :is(${widgets})`).count()).toBe(3);
    expect(requests.filter((each) => each.endsWith('.json'))).toEqual(['/data/innenstadt-west.json']);
    expect(complaints).toEqual([]);
  });

  it('follows the preview clock in data-now', async () => {
    const { page } = await site.visit('placeholder.html?now=2026-11-26T15:59');
    await page.getByLabel('Zeitpunkt').fill('2026-12-25T11:00');
    await page.locator('[part~=status-closed]').waitFor();
    expect(await readAloud(page.locator('[data-widget=office-hours]'))).toContain('1. Weihnachtstag');
  });
});
