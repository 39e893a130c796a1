/** A machine with other things to do may be slow; the limit only ends what hangs. */
const patience = { timeout: 10_000 };

const width = (sheet) => sheet.columns * (sheet.width + 24) + 24;

const isThere = (locator) =>
  locator.waitFor(patience).then(
    () => true,
    () => false,
  );

/** Tells when nothing has been asked of the server for a while; what is loaded only where it is needed is there then. */
const silenceOf = (tab) => {
  const asked = new Set();
  tab.on('request', (request) => asked.add(request));
  for (const end of ['requestfinished', 'requestfailed']) tab.on(end, (request) => asked.delete(request));
  return async () => {
    for (let quiet = 0, times = 0; quiet < 5 && times < 200; quiet = asked.size ? 0 : quiet + 1, times++)
      await new Promise((later) => setTimeout(later, 50));
  };
};

/** Types what a state is about, and waits for what it says. */
const ready = async (frame, { tag, typed, says, name, language = 'de' }) => {
  await frame.locator(`${tag} [part~=root]`).first().waitFor();
  if (typed) await frame.locator(`${tag} input`).first().fill(typed);
  if (says && language === 'de' && !(await isThere(frame.locator(tag).getByText(says).first())))
    throw new Error(`${tag}, ${name}: nowhere it says "${says}".`);
  const tooWide = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  if (tooWide > 0) console.warn(`${name}: ${tooWide} px wider than the page`);
};

/** In the browser: makes frames as high as their pages; what opens above a page (a list of suggestions) counts. */
const fit = async (frames) => {
  for (let drawn = 0; drawn < 4; drawn++) await new Promise(requestAnimationFrame);
  for (const frame of frames) frame.style.height = `${frame.contentDocument.documentElement.scrollHeight}px`;
  return { heights: frames.map((frame) => frame.style.height).join(), height: document.documentElement.scrollHeight };
};

/**
 * One sheet with all states, as PNG.
 * @returns {Promise<Buffer>}
 */
export const contactSheet = async (browser, site, sheet) => {
  const context = await browser.newContext({
    viewport: { width: width(sheet), height: 200 },
    deviceScaleFactor: 1,
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
    forcedColors: sheet.forcedColors ?? 'none',
  });
  const tab = await context.newPage();
  const silent = silenceOf(tab);
  await tab.emulateMedia({ media: sheet.media ?? 'screen' });
  await tab.goto(`${site}/sheet?sheet=${sheet.file}`);
  for (const [index, state] of sheet.states.entries())
    await ready(await (await tab.locator('iframe').nth(index).elementHandle()).contentFrame(), { ...sheet, ...state });
  await silent();
  // What a browser draws only where somebody looks is drawn in a window that shows everything, and may be higher then.
  for (let before, now; (now = await tab.locator('iframe').evaluateAll(fit)).heights !== before; before = now.heights)
    await tab.setViewportSize({ width: width(sheet), height: now.height });
  const picture = await tab.screenshot({ fullPage: true, animations: 'disabled' });
  await context.close();
  return picture;
};
