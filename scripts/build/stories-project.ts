import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { resolve } from 'node:path';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import { chromiumFlags } from '../setup/chromium-flags.mjs';
import { findChromium } from '../setup/find-browser.mjs';

/** Every story is a test: it renders, its play function runs, axe finds nothing. */
export async function storiesProject(root: string): Promise<TestProjectInlineConfiguration> {
  return {
    plugins: await storybookTest({ configDir: resolve(root, '.storybook') }),
    test: {
      name: 'stories',
      testTimeout: 5 * 60_000,
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({ launchOptions: { executablePath: await findChromium(), args: chromiumFlags } }),
        instances: [{ browser: 'chromium' }],
      },
    },
  };
}
