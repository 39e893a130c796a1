import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ProblemCode } from '../../src/core/model/problem.js';
import { openTime, officeDocument } from '../elements/support/office-document.js';
import { lookAt, openBrowser } from './support/browser.js';
import { file, smallServer, text, type Answer, type SmallServer } from './support/small-server.js';

const json = JSON.stringify(officeDocument({ note: 'Bitte klingeln' }));
const script = '<script type="module" src="/cdn/stadtteil-widgets.js"></script>';
const fallback = '<p>Di und Do, Telefon 0631 31 09 07 38</p>';

const markup = (src: string) => `
  <office-hours src="${src}" now="${openTime}">${fallback}</office-hours>
  <div data-widget="office-hours" data-src="${src}" data-now="${openTime}">${fallback}</div>`;

const pageWith = (body: string, head = '') =>
  text(`<!doctype html><html lang="de"><head><meta charset="utf-8"><link rel="icon" href="data:,">${head}</head>
    <body>${body}<p id="rest">Der Rest der Seite</p></body></html>`);

let browser: Browser;
let site: SmallServer;
let other: SmallServer;
beforeAll(async () => {
  browser = await openBrowser();
  site = await smallServer();
  other = await smallServer([
    ['/refused.json', text(json, 'application/json')],
    [
      '/allowed.json',
      (response) => {
        response.writeHead(200, { 'access-control-allow-origin': '*' });
        response.end(json);
      },
    ],
  ]);
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  site.asked.length = other.asked.length = 0;
});
afterAll(async () => {
  await browser.close();
  await Promise.all([site.close(), other.close()]);
});

/** Headers and the beginning, and then the line breaks. */
const cutOff: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': json.length });
  response.write(json.slice(0, 60));
  setTimeout(() => response.destroy(), 50);
};

const redirect =
  (address: () => string): Answer =>
  (response) => {
    response.writeHead(302, { location: address() });
    response.end();
  };

describe('a document that cannot be had, from a real server', () => {
  const shortTime = `<script>{ const whole = AbortSignal.timeout.bind(AbortSignal); AbortSignal.timeout = () => whole(200); }</script>`;

  it.each<[what: string, answer: Answer, code: ProblemCode, head?: string]>([
    ['is not there', text('nicht gefunden', 'text/plain', 404), 'http-status'],
    ['is a page that says so with status 200', text('<!doctype html><title>404</title>'), 'html'],
    ['is a page for signing in', text('  <html lang="de">Anmelden', 'application/json'), 'html'],
    ['fails on the server', text('{}', 'application/json', 503), 'http-status'],
    ['is cut off in the middle', cutOff, 'unreachable'],
    ['was saved half', text(json.slice(0, 60), 'application/json'), 'not-json'],
    ['is Latin-1', text(Buffer.from(json, 'latin1').fill(0xfc, 20, 21), 'application/json'), 'not-utf-8'],
    ['is UTF-16', text(Buffer.from(`\uFEFF${json}`, 'utf16le'), 'application/json; charset=utf-16'), 'not-utf-8'],
    ['never comes', () => undefined, 'timed-out', shortTime],
    ['leads in a circle', redirect(() => '/office.json'), 'unreachable'],
    ['is moved to where CORS refuses it', redirect(() => `${other.origin}/refused.json`), 'unreachable'],
  ])('it %s', async (_what, answer, code, head) => {
    site.answers.set('/', pageWith(markup('/office.json') + script, head)).set('/office.json', answer);
    const { page, told, thrown, problems } = await lookAt(browser, site.origin);
    await expect.poll(async () => (await problems()).map((problem) => problem.code)).toEqual([code, code]);
    for (const each of await page.getByText('Di und Do').all()) expect(await each.isVisible()).toBe(true);
    expect(await page.getByText('Di und Do').count()).toBe(2);
    expect(await page.locator('#rest').isVisible()).toBe(true);
    // Whichever comes second may ask again, and then it is told again.
    expect(new Set(told.filter((line) => !line.includes('CORS'))).size, told.join('\n')).toBe(1);
    expect(told.at(-1)).toContain(code);
    expect(thrown).toEqual([]);
  });

  it('it is refused by CORS: told for the element; the placeholder does not even ask', async () => {
    site.answers.set('/', pageWith(markup(`${other.origin}/refused.json`) + script));
    const { thrown, problems } = await lookAt(browser, site.origin);
    await expect
      .poll(async () => (await problems()).map(({ code }) => code).sort())
      .toEqual(['foreign-origin', 'unreachable']);
    expect(other.asked).toEqual(['/refused.json']);
    expect(thrown).toEqual([]);
  });
});

describe('a document that comes all the same', () => {
  const bothOpen = async (answers: Readonly<Record<string, Answer>>) => {
    for (const [path, answer] of Object.entries(answers)) site.answers.set(path, answer);
    const look = await lookAt(browser, site.origin);
    await expect.poll(() => look.page.locator('[part~=status-open]').count()).toBe(2);
    expect([look.told, look.thrown]).toEqual([[], []]);
    return look;
  };

  it('late: the fallback is there until then', async () => {
    let send = () => {};
    const arrived = new Promise<void>((resolve) => {
      site.answers.set('/', pageWith(markup('/office.json') + script)).set('/office.json', (response) => {
        resolve();
        return new Promise<void>((go) => (send = go)).then(() => response.end(json));
      });
    });
    const { page, told, thrown } = await lookAt(browser, site.origin);
    await arrived;
    await page.waitForFunction(() => customElements.get('office-hours'));
    for (const each of await page.getByText('Di und Do').all()) expect(await each.isVisible()).toBe(true);
    send();
    await expect.poll(() => page.locator('[part~=status-open]').count()).toBe(2);
    expect(await page.getByText('Di und Do').first().isVisible()).toBe(false);
    expect([told, thrown]).toEqual([[], []]);
    expect(site.asked.filter((path) => path === '/office.json')).toHaveLength(1);
  });

  it('as text, as a download, without a type', async () => {
    for (const type of ['text/plain', 'application/octet-stream', 'text/html'])
      await bothOpen({ '/': pageWith(markup('/office.txt') + script), '/office.txt': text(json, type) });
  });

  it('from where it was moved on its own site', async () => {
    const moved = redirect(() => '/dateien/office.json');
    await bothOpen({
      '/': pageWith(markup('/office.json') + script),
      '/office.json': moved,
      '/dateien/office.json': text(json, 'application/json'),
    });
  });

  it('from an origin that the script lists; without that a redirect there shows the fallback', async () => {
    const moved = redirect(() => `${other.origin}/allowed.json`);
    const listing = script.replace('type', `data-origins="${other.origin}" type`);
    await bothOpen({ '/': pageWith(markup('/office.json') + listing), '/office.json': moved });
    site.answers.set('/', pageWith(markup('/office.json') + script));
    const { page, problems } = await lookAt(browser, site.origin);
    await expect.poll(async () => (await problems()).map(({ code }) => code)).toEqual(['foreign-origin']);
    expect(await page.locator('[data-widget] p').isVisible()).toBe(true);
    await expect.poll(() => page.locator('[part~=status-open]').count()).toBe(1);
  });

  it('while the page itself still comes: the parser finds its place', async () => {
    const begun = `<!doctype html><html lang="de"><script async type="module" src="/cdn/stadtteil-widgets.js"></script>
      <body><div data-widget="office-hours" data-src="/office.json" data-now="${openTime}"><p>Di`;
    site.answers.set('/office.json', text(json)).set('/', async (response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(begun);
      await expect.poll(() => site.asked.some((path) => path.includes('office-hours'))).toBe(true);
      response.end(` und Do</p><p>Telefon</p></div><p id="rest">Der Rest</p>`);
    });
    const { page } = await lookAt(browser, site.origin);
    await page.locator('[part~=status-open]').waitFor();
    expect(await page.locator('[data-widget] > *').count()).toBe(1);
    expect(await page.locator('[data-widget] > office-hours > p').allInnerTexts()).toHaveLength(2);
    expect(await page.locator('#rest').evaluate((rest) => rest.parentElement?.localName)).toBe('body');
  });
});

describe('two builds of the script on one page', () => {
  /** A build that knows one element only, as an older one would. */
  const older = file('dist/cdn/stadtteil-widgets.js', (code) => {
    const without = code.replace(/,["']partner-contacts["']:.*?(?=\},\w+=Object\.keys)/s, '');
    if (without === code || /["']partner-contacts["']:/.test(without))
      throw new Error('The table of elements is elsewhere.');
    return without;
  });
  const build = (path: string) => `<script type="module" src="${path}/stadtteil-widgets.js"></script>`;

  it.each([
    ['the older one first', build('/alt') + build('/neu')],
    ['the newer one first', build('/neu') + build('/alt')],
    ['the same three times', build('/neu') + build('/neu') + build('/cdn')],
  ])('%s: each tag and placeholder is served once, nothing is said', async (_order, scripts) => {
    const { readdirSync } = await import('node:fs');
    for (const name of readdirSync('dist/cdn'))
      for (const folder of ['/alt', '/neu']) site.answers.set(`${folder}/${name}`, file(`dist/cdn/${name}`));
    site.answers.set('/alt/stadtteil-widgets.js', older).set('/office.json', text(json));
    const partners = `<div data-widget="partner-contacts" data-src="/office.json">${fallback}</div>`;
    site.answers.set('/', pageWith(markup('/office.json') + partners + scripts));
    const { page, told, thrown } = await lookAt(browser, site.origin);
    await expect.poll(() => page.locator('[part~=status-open]').count()).toBe(2);
    await page.waitForFunction(() => document.querySelector('[data-widget] > partner-contacts'));
    await page.waitForLoadState('networkidle');
    expect(await page.locator('[data-widget] > *').count()).toBe(2);
    expect([told, thrown]).toEqual([[], []]);
  });
});
