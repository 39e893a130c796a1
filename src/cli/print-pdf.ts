import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { browserPaths } from './browser-paths.js';

/** Longer than a browser needs for a page; then it hangs. */
const patience = 60_000;

const finished = (browser: string, args: readonly string[]): Promise<void> =>
  new Promise((done, fail) => {
    const child = spawn(browser, args, { stdio: 'ignore', timeout: patience });
    child.once('error', fail);
    child.once('close', (code, signal) => {
      if (code === 0) done();
      else fail(new Error(`${browser}: ${signal ?? `exit ${code}`}`));
    });
  });

/**
 * A page as PDF, printed by a Chromium, Chrome or Edge of this machine; nothing where there is none.
 * @throws Error where the browser could not
 */
export const printPdf = async (html: string): Promise<Uint8Array | undefined> => {
  const browser = browserPaths(process.env, process.platform).find((path) => existsSync(path));
  if (!browser) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'stadtteil-'));
  const [page, pdf] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
  try {
    await writeFile(page, html);
    await finished(browser, [
      '--headless',
      // A sandbox needs a user who isn't root; the page is our own and loads nothing.
      ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--no-pdf-header-footer',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--print-to-pdf=${pdf}`,
      pathToFileURL(page).href,
    ]);
    return await readFile(pdf);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
