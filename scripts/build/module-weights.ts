import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { minifySync, type Plugin } from 'vite';

const weigh = (parts: readonly string[]) => gzipSync(parts.join('\n'), { level: 9 }).length;

/** A module alone has no exports any more, so nothing in it may count as unused. */
const minified = (code: string) =>
  minifySync('module.js', code, { mangle: { toplevel: true }, compress: { unused: false } }).code;

/** Prints what each module adds to its chunk: the gzipped chunk less the same chunk without the module. */
export function moduleWeights(root: string): Plugin {
  return {
    name: 'module-weights',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const ids = Object.keys(chunk.modules);
        const parts = ids.map((id) => minified(chunk.modules[id]?.code ?? ''));
        const whole = weigh(parts);
        const rows = ids
          .map((id, i) => ({
            module: relative(root, id.replace('\0', '')),
            adds: whole - weigh(parts.filter((_, j) => j !== i)),
            minified: parts[i]?.length ?? 0,
          }))
          .sort((a, b) => b.adds - a.adds);
        console.log(`\n${chunk.fileName}: ${whole} bytes`);
        console.table(rows.filter(({ adds }) => adds > 0));
      }
    },
  };
}
