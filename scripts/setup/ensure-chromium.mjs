import { spawnSync } from 'node:child_process';
import { canUseApt, findChromium } from './find-browser.mjs';

/** Debian's package lists may be missing or old, so that the first try fails. */
function installWithApt(name) {
  const apt = (...args) =>
    spawnSync('apt-get', args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0;
  const install = () => apt('install', '-y', '--no-install-recommends', name);
  return install() || (apt('update') && install());
}

/**
 * The path of a Chromium for the tests. On Debian and Ubuntu it is installed where root runs this;
 * elsewhere a sentence says what to do, and the answer is `undefined`.
 * @returns {Promise<string | undefined>}
 */
export async function ensureChromium() {
  try {
    const found = await findChromium();
    if (found) return found;
  } catch (error) {
    console.error(error.message);
    return undefined;
  }
  if (canUseApt()) {
    console.log('Installing chromium (apt-get) …');
    // Ubuntu's package only points to a snap; there the next look finds nothing either.
    if (installWithApt('chromium')) return findChromium();
  }
  console.error('No browser found: install Chromium, Chrome or Edge, or set CHROME_PATH to one.');
  return undefined;
}
