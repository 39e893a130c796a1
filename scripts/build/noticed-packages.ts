import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** `…/node_modules/@lit/reactive-element/css-tag.js` → `@lit/reactive-element` */
const packageOf = (id: string) =>
  /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1]?.replace('\\', '/');

/**
 * Refuses code of others that NOTICE doesn't name, and puts the licences beside what is built,
 * so that they go wherever the folder is copied to.
 */
export function noticedPackages(root: string): Plugin {
  return {
    name: 'noticed-packages',
    generateBundle(_options, bundle) {
      const notice = readFileSync(join(root, 'NOTICE'), 'utf8');
      const modules = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []));
      const packages = new Set(modules.map(packageOf).filter((name) => name !== undefined));
      const missing = [...packages].filter((name) => !new RegExp(`^(.*, |)${name}(,| |$)`, 'm').test(notice));
      if (missing.length) throw new Error(`NOTICE doesn't name ${missing.join(', ')}, which the build contains.`);
      const licence = readFileSync(join(root, 'LICENSE'), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'LICENSE.txt', source: `${licence}\n${notice}` });
    },
  };
}
