import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** What few readers ask for, and which needs much of the core. */
const wanted = /\/core\/formats\/write-(calendar-feed|schema-org|vcard)\.js$/;

const copyOf = (id: string): string => id.replace(/\.ts$/, '.alone.ts');
const originalOf = (id: string): string => id.replace(/\.alone\.ts$/, '.ts');

/**
 * Gives a part of the page that is fetched on a click its own copy of all modules it needs. Shared with the elements,
 * these would have to be exported one by one, and every page would pay half a kilobyte and a request for a file that
 * hardly anybody asks for.
 */
export function alone(): Plugin {
  return {
    name: 'alone',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!importer) return undefined;
      const isCopy = importer.endsWith('.alone.ts');
      if (!isCopy && !(wanted.test(source) && /\/src\/elements\//.test(importer))) return undefined;
      const resolved = await this.resolve(source, originalOf(importer), { ...options, skipSelf: true });
      return resolved && /\/src\/.*\.ts$/.test(resolved.id) ? { ...resolved, id: copyOf(resolved.id) } : resolved;
    },
    load(id) {
      return id.endsWith('.alone.ts') ? readFileSync(originalOf(id), 'utf8') : undefined;
    },
  };
}
