import { afterAll, beforeAll, expect, it } from 'vitest';
import { heardOf } from './support/heard.js';
import { Site } from './support/site.js';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

const now = '?now=2026-11-26T10:30';

// What Chromium hands to screen readers: roles, names and states in their order. `vitest run --project pages heard -u` writes it.
it.each([
  ['office-hours', `innenstadt-west.html${now}`],
  ['office-contact', `innenstadt-west.html${now}`],
  ['next-consultation', `innenstadt-west.html${now}`],
  ['topic-finder', `innenstadt-west.html${now}`],
  ['consultation-calendar', `innenstadt-west.html${now}`],
  ['partner-contacts', `innenstadt-west.html${now}`],
  ['office-profile', `innenstadt-west.html${now}`],
  ['office-notices', 'kaster-2017.html'],
  ['office-list', `index.html${now}`],
])('<%s> is heard as it was read and approved', async (tag, path) => {
  const { page } = await site.visit(path);
  await expect(await heardOf(page, tag)).toMatchFileSnapshot(`heard/${tag}.txt`);
});
