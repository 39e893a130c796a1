import type { CoverageOptions } from 'vitest/node';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { checkPage } from './scripts/build/check-page.js';
import { cdnBuild } from './scripts/build/cdn-build.js';
import { demoSite } from './scripts/build/demo-site.js';
import { moduleWeights } from './scripts/build/module-weights.js';
import {
  coreProject,
  looksProject,
  pagesProject,
  storybookProject,
  toolsProject,
} from './scripts/build/node-projects.js';
import { npmBuild } from './scripts/build/npm-build.js';
import { contentSecurityPolicy } from './scripts/setup/content-security-policy.mjs';

const root = import.meta.dirname;

/** What a figure about the core's tests stands for, and how far it may fall. */
const coverage: CoverageOptions = {
  provider: 'v8',
  include: ['src/core/**/*.ts'],
  reporter: ['text-summary', 'json-summary'],
  thresholds: { lines: 95, branches: 90 },
};

/** `vite build --mode esm|cdn|check|demo|weights|names`, `vite preview --mode demo`, `vitest run --project core|pages|storybook|looks|tools`, `vitest run --mode stories`. */
export default defineConfig(async ({ mode }): Promise<ViteUserConfig> => {
  switch (mode) {
    case 'esm':
      return npmBuild(root);
    case 'cdn':
      return cdnBuild(root);
    case 'names': {
      const build = cdnBuild(root, true);
      return { ...build, build: { ...build.build, write: false } };
    }
    case 'weights': {
      const build = cdnBuild(root);
      return { ...build, plugins: [build.plugins, moduleWeights(root)], build: { ...build.build, write: false } };
    }
    case 'check':
      return checkPage(root);
    case 'demo':
      return demoSite(root, contentSecurityPolicy);
    case 'test':
      return {
        test: {
          projects: [coreProject, pagesProject, storybookProject, looksProject, toolsProject],
          coverage,
          maxWorkers: '100%',
        },
      };
    case 'stories': {
      const { storiesProject } = await import('./scripts/build/stories-project.js');
      return { test: { projects: [await storiesProject(root)] } };
    }
    default:
      return {};
  }
});
