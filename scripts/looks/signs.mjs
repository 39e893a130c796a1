import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Door signs: the file of the picture, the document, and what `stadtteil write sign` is asked. */
export const signs = [
  {
    file: 'sign-one-language',
    document: 'innenstadt-west',
    options: ['--lang', 'de', '--url', 'https://www.kaiserslautern.de/innenstadt-west', '--at', '2026-11-23'],
  },
  {
    file: 'sign-two-languages',
    document: 'innenstadt-west',
    options: ['--lang', 'de,en', '--url', 'https://www.kaiserslautern.de/innenstadt-west', '--at', '2026-11-23'],
  },
  {
    file: 'sign-town-hall',
    document: 'kaster-2017',
    options: ['--office', 'stadt-bedburg', '--lang', 'de,en', '--url', 'https://www.bedburg.de', '--at', '2017-10-10'],
  },
];

/** A sheet of A4 at 96 pixels an inch. */
const sheet = { width: 794, height: 1123 };

/**
 * The picture of a sign as it is printed.
 * @returns {Promise<Buffer>}
 */
export const photographSign = async (browser, { document, options }) => {
  const file = join(root, 'demo/data', `${document}.json`);
  const args = [join(root, 'scripts/stadtteil.mjs'), 'write', 'sign', file, ...options];
  const html = execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const tab = await browser.newPage({ viewport: sheet });
  await tab.emulateMedia({ media: 'print' });
  await tab.setContent(html);
  const picture = await tab.screenshot();
  await tab.close();
  return picture;
};
