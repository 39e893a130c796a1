import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { countingReporter } from './scripts/testing/count-wtr.mjs';

/** Loaded only when asked for: `BROWSERS=chromium,firefox,webkit npm run test:elements`. */
const launchers = {
  chromium: async () => (await import('./scripts/browsers/chromium.mjs')).chromium(),
  firefox: async () => (await import('./scripts/browsers/firefox.mjs')).firefox(),
  webkit: async () => (await import('./scripts/browsers/webkit.mjs')).webkit(),
};

const names = (process.env.BROWSERS ?? 'chromium').split(',');

const onlyChromium = names.every((name) => name === 'chromium');

/** What the elements say is the same in every engine, and through WebDriver no window gets another size. */
const once = ['!tests/elements/completeness/**', '!tests/elements/every-element/zoom-and-spacing.test.ts'];

/**
 * A failed test's values are sent to the runner by `structuredClone`, and what can't be cloned (a class, a promise) would
 * let the page stand still instead of saying what failed.
 */
const sendable = `<script>
  const clone = structuredClone;
  window.structuredClone = (value) => {
    try {
      return clone(value);
    } catch {
      const inWords = (key, each) => (key === 'actual' || key === 'expected' ? String(each) : each);
      return JSON.parse(JSON.stringify(value, inWords));
    }
  };
</script>`;

export default {
  files: ['tests/elements/**/*.test.ts', 'tests/embed/**/*.test.ts', ...(onlyChromium ? [] : once)],
  nodeResolve: { exportConditions: ['browser', 'development'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
  ],
  browsers: await Promise.all(
    names.map((name) => launchers[name]?.() ?? Promise.reject(new Error(`BROWSERS: unknown browser "${name}"`))),
  ),
  concurrentBrowsers: 1,
  // Firefox draws nothing in a tab behind another one, and the WebDriver launcher has one only.
  concurrency: onlyChromium ? 2 : 1,
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY === true }), countingReporter()],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  // Only ends what hangs; on a busy machine a file may take its time.
  testsFinishTimeout: 8 * 60_000,
  testRunnerHtml: (framework) =>
    `<!doctype html><html><body>${sendable}<script type="module" src="${framework}"></script></body></html>`,
  testFramework: { config: { ui: 'bdd', timeout: 60_000 } },
};
