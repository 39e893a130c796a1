/** `npm run looks`: builds the widgets and renews the contact sheets in docs/looks. `npm run looks dark` renews one. */
import './setup/node-version.mjs';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contactSheet } from './looks/contact-sheet.mjs';
import { sheets } from './looks/sheets.mjs';
import { photographSign, signs } from './looks/signs.mjs';
import { openSite } from './looks/site.mjs';
import { smallPng } from './looks/small-png.mjs';
import { chromiumFlags } from './setup/chromium-flags.mjs';
import { ensureChromium } from './setup/ensure-chromium.mjs';
import { ensureDependencies } from './setup/ensure-dependencies.mjs';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'docs/looks');
const chosen = process.argv.slice(2);

ensureDependencies();
const vite = join(root, 'node_modules/vite/bin/vite.js');
const built = spawnSync(process.execPath, [vite, 'build', '--mode', 'cdn', '--logLevel', 'warn'], {
  cwd: root,
  stdio: 'inherit',
});
if (built.status !== 0) process.exit(1);

const { chromium } = await import('playwright-core');
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumFlags });
const site = await openSite();
mkdirSync(folder, { recursive: true });
const isChosen = ({ file }) => chosen.length === 0 || chosen.includes(file);
const keep = ({ file }, screenshot) => {
  const picture = smallPng(screenshot);
  writeFileSync(join(folder, `${file}.png`), picture);
  console.log(`docs/looks/${file}.png: ${Math.round(picture.length / 1000)} kB`);
};
for (const sheet of sheets.filter(isChosen)) keep(sheet, await contactSheet(browser, site.address, sheet));
for (const sign of signs.filter(isChosen)) keep(sign, await photographSign(browser, sign));
await browser.close();
site.close();
