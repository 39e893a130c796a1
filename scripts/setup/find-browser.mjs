import { existsSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const { env, platform } = process;

/** Names under which Linux distributions and Homebrew put Chromium on the PATH, Debian's first. */
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const onMac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
  ['/Applications', join(env.HOME ?? '/', 'Applications')].map(
    (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
  ),
);

const onWindows = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap(
  (path) =>
    [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(Boolean).map((folder) => join(folder, path)),
);

const onPath = (names) =>
  names.flatMap((name) => (env.PATH ?? '').split(':').map((folder) => join(folder || '.', name)));

/** A Chromium that a former `npx playwright install chromium` left behind. */
async function fromPlaywright() {
  try {
    const { chromium } = await import('playwright-core');
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

async function candidates() {
  const usual = platform === 'darwin' ? onMac : platform === 'win32' ? onWindows : onPath(commands);
  return [...usual, ...(platform === 'linux' ? ['/opt/google/chrome/chrome'] : []), ...(await fromPlaywright())];
}

/**
 * The path of a Chromium, Chrome or Edge: `CHROME_PATH`, then the usual places; `undefined` if there is none.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  if (env.CHROME_PATH) {
    if (existsSync(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH is set to ${env.CHROME_PATH}, but there is no such file.`);
  }
  return (await candidates()).find((path) => existsSync(path));
}

/**
 * The path of a real Firefox: `FIREFOX_PATH`, then the PATH.
 * @returns {string | undefined}
 */
export const findFirefox = () =>
  [env.FIREFOX_PATH, ...onPath(['firefox-esr', 'firefox'])].find((path) => path && existsSync(path));

/**
 * WebKitGTK's small browser, which `WebKitWebDriver` drives; Debian keeps it beside the library.
 * @returns {string | undefined}
 */
export function findMiniBrowser() {
  if (platform !== 'linux' || !onPath(['WebKitWebDriver']).some((path) => existsSync(path))) return undefined;
  const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib64', '/usr/lib'];
  return folders
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((api) => join(folder, api, 'MiniBrowser')),
    )
    .find((path) => existsSync(path));
}

/** Is this Debian or a child of it, and may we install packages? */
export function canUseApt() {
  if (platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    execFileSync('apt-get', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
