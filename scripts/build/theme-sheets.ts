import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** `dist/cdn/themes`: the stylesheets of src/themes as they are, for whoever links them from a page. */
export const themeSheets = (root: string): Plugin => ({
  name: 'theme-sheets',
  generateBundle() {
    const folder = join(root, 'src/themes');
    for (const file of readdirSync(folder).filter((each) => each.endsWith('.css')))
      this.emitFile({ type: 'asset', fileName: `themes/${file}`, source: readFileSync(join(folder, file), 'utf8') });
  },
});
