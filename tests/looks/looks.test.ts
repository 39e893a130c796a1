import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { complaint } from '../../scripts/looks/compare.mjs';
import { contactSheet } from '../../scripts/looks/contact-sheet.mjs';
import { compared } from '../../scripts/looks/sheets.mjs';
import { photographSign, signs } from '../../scripts/looks/signs.mjs';
import { openSite } from '../../scripts/looks/site.mjs';
import { chromiumFlags } from '../../scripts/setup/chromium-flags.mjs';
import { findChromium } from '../../scripts/setup/find-browser.mjs';

let browser: Browser;
let site: Awaited<ReturnType<typeof openSite>>;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumFlags });
  site = await openSite();
});
afterAll(async () => {
  await browser.close();
  site.close();
});

describe('what is built looks as it did when somebody last looked at it', () => {
  it.each(compared)('$file', async (sheet) => {
    expect(complaint(sheet.file, await contactSheet(browser, site.address, sheet))).toBeUndefined();
  });

  it.each(signs)('$file', async (sign) => {
    expect(complaint(sign.file, await photographSign(browser, sign))).toBeUndefined();
  });
});
