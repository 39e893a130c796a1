import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, UserConfig } from 'vite';

const NOTHING = '\0nothing';

/** The pages are copied as they are, beside them the widgets and the script of the check page, as they are uploaded. */
function copyInsteadOfBundling(root: string): Plugin {
  return {
    name: 'copy-instead-of-bundling',
    resolveId: (id) => (id === NOTHING ? id : undefined),
    load: (id) => (id === NOTHING ? '' : undefined),
    generateBundle(_options, bundle) {
      for (const file of Object.keys(bundle)) Reflect.deleteProperty(bundle, file);
    },
    closeBundle() {
      cpSync(join(root, 'dist/cdn'), join(root, 'dist/demo/cdn'), { recursive: true });
      cpSync(join(root, 'dist/check/check'), join(root, 'dist/demo/check'), { recursive: true });
    },
  };
}

/** `dist/demo`: a folder that any static host can serve; `vite preview --mode demo` does, under the strict policy. */
export const demoSite = (root: string, contentSecurityPolicy: string): UserConfig => ({
  appType: 'mpa',
  publicDir: 'demo',
  plugins: [copyInsteadOfBundling(root)],
  build: { outDir: 'dist/demo', emptyOutDir: true, rolldownOptions: { input: NOTHING } },
  preview: { headers: { 'content-security-policy': contentSecurityPolicy } },
});
