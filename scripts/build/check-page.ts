import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, UserConfig } from 'vite';
import { ownStrInLocales, withoutLintMessages, withoutNotesForTranslators } from './lean-messages.js';
import { noticedPackages } from './noticed-packages.js';
import { rruleWithoutText, unlessAboutRrule } from './rrule-without-text.js';

/** The page and what it shows, as they lie in `demo/`; there it is one page beside others, here the only one. */
const pageFiles: readonly (readonly [from: string, to: string])[] = [
  ['check.html', 'index.html'],
  ['styles/site.css', 'styles/site.css'],
  ['styles/check.css', 'styles/check.css'],
  ['images/icon.svg', 'images/icon.svg'],
];

function aroundTheScript(root: string): Plugin {
  return {
    name: 'around-the-script',
    generateBundle(_options, bundle) {
      for (const [from, fileName] of pageFiles)
        this.emitFile({ type: 'asset', fileName, source: readFileSync(join(root, 'demo', from)) });
      for (const output of Object.values(bundle))
        if (output.type === 'chunk') {
          const size = Math.round(gzipSync(output.code, { level: 9 }).length / 1000);
          console.log(`The script of the check page weighs ${size} kB (gzip).`);
        }
    },
  };
}

/** The pseudo-locale is for tests; nobody checks a document in it. */
function withoutPseudoLocale(): Plugin {
  return {
    name: 'without-pseudo-locale',
    enforce: 'pre',
    load: {
      filter: { id: /[\\/]src[\\/]locales[\\/]ar-XB\.ts$/ },
      handler: () => 'export const templates = {};',
    },
  };
}

/**
 * `dist/check`: the check page on its own, a folder that opens from any static host or straight from the disk.
 * Hence one classic script: browsers load no modules from `file:`.
 */
export const checkPage = (root: string): UserConfig => ({
  plugins: [
    rruleWithoutText(),
    withoutPseudoLocale(),
    ownStrInLocales(),
    withoutNotesForTranslators(),
    withoutLintMessages(),
    noticedPackages(root),
    aroundTheScript(root),
  ],
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist/check',
    emptyOutDir: true,
    minify: 'oxc',
    sourcemap: false,
    lib: { entry: { 'check-page': 'src/editor/check-page.ts' }, formats: ['iife'], name: 'stadtteilCheck' },
    rolldownOptions: {
      onLog: unlessAboutRrule,
      output: {
        codeSplitting: false,
        comments: false,
        postBanner: '/*! Stadtteil-Widgets, MIT licence; with Lit and rrule: see LICENSE.txt */',
        entryFileNames: 'check/[name].js',
      },
    },
  },
});
