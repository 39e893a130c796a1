import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import { ownStrInLocales, withoutNotesForTranslators } from './lean-messages.js';
import { noticedPackages } from './noticed-packages.js';
import { publicEntries } from './public-entries.js';
import { rruleWithoutText, unlessAboutRrule } from './rrule-without-text.js';

/** TypeScript writes the types, and leaves those of files that are gone. */
const withoutFormerTypes = (root: string): Plugin => ({
  name: 'without-former-types',
  buildStart: () => {
    rmSync(join(root, 'dist/types'), { recursive: true, force: true });
  },
});

/**
 * For bundlers: one module per public entry. Lit stays an import, so that a site has one copy;
 * rrule is built in, because its package can't be imported by name in Node.
 */
export const npmBuild = (root: string): UserConfig => ({
  plugins: [
    rruleWithoutText(),
    ownStrInLocales(),
    withoutNotesForTranslators(),
    noticedPackages(root),
    withoutFormerTypes(root),
  ],
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist/esm',
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    lib: { entry: publicEntries('src'), formats: ['es'] },
    rolldownOptions: {
      external: [/^lit($|\/)/, /^@lit\//, /^node:/],
      // Without it every entry that another one imports becomes a file of one line.
      preserveEntrySignatures: 'allow-extension',
      onLog: unlessAboutRrule,
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
    },
  },
});
