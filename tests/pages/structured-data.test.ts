import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readSchemaOrg } from '../../src/core/formats/read-schema-org.js';
import { Site } from './support/site.js';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterEach(() => site.leave());
afterAll(() => site.close());

const visit = () => site.visit('fixtures/structured-data.html');

describe('for search engines, on a page under the strict policy', () => {
  it('the office is in the head once, and is read back from the page', async () => {
    const { page, complaints, requests } = await visit();
    await page.locator('head script[type="application/ld+json"]').waitFor({ state: 'attached' });
    const { value, notUnderstood } = readSchemaOrg(await page.content());
    expect(value.offices.map(({ id, name }) => [id, name])).toEqual([
      ['innenstadt-west', 'Stadtteilbüro Innenstadt-West'],
    ]);
    expect(value.offices[0]?.hours).toHaveLength(3);
    expect(value.services.length).toBeGreaterThan(4);
    expect(notUnderstood).toEqual([]);
    expect(complaints).toEqual([]);
    expect(requests.filter((each) => each.includes('structured-data-'))).toHaveLength(1);
  });
});

describe('a contact, on a page under the strict policy', () => {
  it('is a file, made in the page, whose code comes with the click', async () => {
    const { page, complaints, requests } = await visit();
    const button = page.getByRole('button', { name: 'Kontakt speichern (vCard): Karl Martin Lehnung' });
    await button.waitFor();
    expect(requests.filter((each) => /vcard|save-contact/.test(each))).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    expect(download.suggestedFilename()).toBe('awo-1.vcf');
    const [, properties] = ICAL.parse(await readFile(await download.path(), 'utf8')) as unknown as [
      string,
      unknown[][],
    ];
    expect(properties.find(([name]) => name === 'fn')?.[3]).toBe('Karl Martin Lehnung');
    expect(complaints).toEqual([]);
  });
});
