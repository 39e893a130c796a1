import { spawn } from 'node:child_process';

const { env, platform, stdout } = process;

const hasDesktop = () =>
  !env.CI && stdout.isTTY && (platform === 'darwin' || platform === 'win32' || env.DISPLAY || env.WAYLAND_DISPLAY);

/** Opens an address where there is a desktop; where that fails, the printed address is enough. */
export function openInBrowser(address) {
  if (!hasDesktop()) return;
  const [command, ...options] =
    platform === 'darwin' ? ['open'] : platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  spawn(command, [...options, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
