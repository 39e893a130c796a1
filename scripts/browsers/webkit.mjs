import { spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { findMiniBrowser } from '../setup/find-browser.mjs';

const host = '127.0.0.1';

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, host, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, host);
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });

async function whenItAnswers(port, name) {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await answers(port)) return;
    await delay(100);
  }
  throw new Error(`${name} did not start on port ${port}.`);
}

/** A display in memory. Xvfb writes the number it took to the pipe it is given. */
async function startDisplay() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.stdio[3].once('data', (data) => resolve(String(data).trim()));
  });
  return { server, display: `:${number}` };
}

/** WebKitGTK through its WebDriver; the display and the driver live as long as the test run. */
export async function webkit() {
  const binary = findMiniBrowser();
  if (!binary) throw new Error('There is no WebKitGTK with WebKitWebDriver here (Debian: webkit2gtk-driver, xvfb).');
  const { server, display } = process.env.DISPLAY ? { display: process.env.DISPLAY } : await startDisplay();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      NO_AT_BRIDGE: '1',
    },
  });
  await whenItAnswers(port, 'WebKitWebDriver');

  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: host,
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    },
  });
  const stop = launcher.stop.bind(launcher);
  launcher.stop = async () => {
    try {
      await stop();
    } finally {
      driver.kill();
      server?.kill();
    }
  };
  return launcher;
}
