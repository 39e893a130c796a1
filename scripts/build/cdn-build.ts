import type { UserConfig } from 'vite';
import { alone } from './alone.js';
import { compactTemplates } from './compact-templates.js';
import { flatChunks } from './flat-chunks.js';
import { leanLit } from './lean-lit.js';
import { ownStrInLocales, withoutLintMessages, withoutNotesForTranslators } from './lean-messages.js';
import { noticedPackages } from './noticed-packages.js';
import { rruleWithoutText, unlessAboutRrule } from './rrule-without-text.js';
import { sharedChunks } from './shared-chunks.js';
import { shortNames } from './short-names.js';
import { smallestChunks } from './smallest-chunks.js';
import { shortMessageIds } from './short-message-ids.js';
import { themeSheets } from './theme-sheets.js';

/** `src/elements/office-hours/on-demand.ts` → `office-hours-1a2b3c4d.js`; everything else by its own name. */
const chunkName = ({ facadeModuleId, name }: { facadeModuleId?: string | null; name: string }) => {
  const tag = facadeModuleId && /\/elements\/([^/]+)\/on-demand\.ts$/.exec(facadeModuleId)?.[1];
  return `${tag ?? name.replace(/\.alone$/, '')}-[hash].js`;
};

/**
 * For a page without a build: the loader under a name that stays, beside it one chunk per element,
 * language and lazy part under names that change with their content, so that they may be cached for ever.
 *
 * @param isSearch looks for better short names first
 */
export const cdnBuild = (root: string, isSearch = false): UserConfig => ({
  plugins: [
    alone(),
    leanLit(),
    rruleWithoutText(),
    ownStrInLocales(),
    withoutNotesForTranslators(),
    withoutLintMessages(),
    compactTemplates(),
    shortMessageIds(root),
    smallestChunks(),
    flatChunks(),
    noticedPackages(root),
    themeSheets(root),
    shortNames(root, isSearch),
  ],
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    emptyOutDir: true,
    minify: 'oxc',
    sourcemap: false,
    lib: { entry: { 'stadtteil-widgets': 'src/embed/autoload.ts' }, formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: false,
      onLog: unlessAboutRrule,
      output: {
        minify: { compress: true, mangle: false, codegen: true },
        minifyInternalExports: false,
        codeSplitting: sharedChunks(),
        // The licences are in LICENSE.txt; their banners, repeated in every module of Lit, would be half a kilobyte.
        comments: false,
        postBanner: ({ isEntry }) =>
          isEntry ? '/*! Stadtteil-Widgets, MIT licence; with Lit and rrule: see LICENSE.txt */' : '',
        entryFileNames: '[name].js',
        chunkFileNames: chunkName,
      },
    },
  },
});
