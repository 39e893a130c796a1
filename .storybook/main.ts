import type { StorybookConfig } from '@storybook/web-components-vite';
import { unlessAboutRrule } from '../scripts/build/rrule-without-text.js';

const config: StorybookConfig = {
  framework: { name: '@storybook/web-components-vite', options: {} },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  // No request to any other host.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (vite) => ({
    ...vite,
    build: { ...vite.build, chunkSizeWarningLimit: 2000, rolldownOptions: { onLog: unlessAboutRrule } },
    optimizeDeps: {
      ...vite.optimizeDeps,
      // Storybook imports Lit by paths that Vite doesn't prebundle by itself, and a page would hold two copies of it.
      include: [
        ...(vite.optimizeDeps?.include ?? []),
        'lit',
        'lit/decorators.js',
        'lit/directive-helpers.js',
        'lit/static-html.js',
        '@lit/localize',
        'rrule',
        'axe-core',
      ],
    },
  }),
};

export default config;
