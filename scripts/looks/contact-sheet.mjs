import { smallPng } from './small-png.mjs';

const width = (sheet) => sheet.columns * (sheet.width + 24) + 24;

const frame = ({ name }, picture) => `
  <figure>
    <figcaption>${name}</figcaption>
    <img alt="" src="data:image/png;base64,${picture.toString('base64')}">
  </figure>`;

const page = (sheet, pictures) => `<!doctype html>
<meta charset="utf-8">
<style>
  body { margin: 24px; background: #8a8f98; color: #fff; font: 16px 'DejaVu Sans' }
  h1 { margin: 0 0 16px; font-size: 20px }
  div { columns: ${sheet.columns}; column-gap: 24px }
  figure { break-inside: avoid; margin: 0 0 24px }
  figcaption { padding: 4px 0; font-weight: bold }
  img { display: block; width: 100% }
</style>
<h1>${sheet.title}</h1>
<div>${pictures.map((picture, i) => frame(sheet.states[i], picture)).join('')}</div>`;

/** The picture of one state: the page at its width, as high as it is. Says so where something sticks out. */
const photograph = async (browser, site, sheet, index) => {
  const state = sheet.states[index];
  const context = await browser.newContext({
    viewport: { width: sheet.width, height: 200 },
    timezoneId: 'Europe/Berlin',
    forcedColors: sheet.forcedColors ?? 'none',
  });
  const tab = await context.newPage();
  await tab.emulateMedia({ media: sheet.media ?? 'screen' });
  await tab.clock.setFixedTime(new Date(state.at));
  await tab.goto(`${site}/page?sheet=${sheet.file}&state=${index}`);
  await tab.locator(`${sheet.tag} [part~=root]`).waitFor();
  // What is loaded only where it is needed: the search of a long list.
  await tab.waitForLoadState('networkidle');
  const tooWide = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (tooWide > 0) console.warn(`${sheet.file}, ${state.name}: ${tooWide} px wider than the page`);
  const picture = await tab.screenshot({ fullPage: true });
  await context.close();
  return picture;
};

/**
 * One sheet with all states, as PNG.
 * @returns {Promise<Buffer>}
 */
export const contactSheet = async (browser, site, sheet) => {
  const pictures = [];
  for (const index of sheet.states.keys()) pictures.push(await photograph(browser, site, sheet, index));
  const context = await browser.newContext({ viewport: { width: width(sheet), height: 200 } });
  const tab = await context.newPage();
  await tab.setContent(page(sheet, pictures));
  const picture = await tab.screenshot({ fullPage: true });
  await context.close();
  return smallPng(picture);
};
