import { gzipSync } from 'node:zlib';
import { chooseNames, letters, locals } from './choose-names.js';
import type { LinkedNames } from './linked-names.js';

/** The letter that is wanted for what authors call so. */
export type Wanted = Readonly<Record<string, string>>;

/** Rarer names change nothing. */
const fewest = 8;

/** How heavy files are with the wanted names, each counted as often as it is fetched; equal codes are weighed once. */
function scales({ names, globals, write }: LinkedNames, timesFetched: ReadonlyMap<string, number>) {
  const last = new Map<string, { readonly code: string; readonly bytes: number }>();
  const weigh = (file: string, code: string) => {
    let known = last.get(file);
    if (known?.code !== code) last.set(file, (known = { code, bytes: gzipSync(code, { level: 9 }).length }));
    return known.bytes;
  };
  return (wanted: Wanted) => {
    const nameOf = chooseNames(names, globals, wanted);
    return [...timesFetched].reduce((sum, [file, times]) => sum + times * weigh(file, write(file, nameOf)), 0);
  };
}

/** Tries all letters for every frequent name, the most frequent first, and keeps what makes the pages lighter. */
export function searchNames(linked: LinkedNames, timesFetched: ReadonlyMap<string, number>, wanted: Wanted): Wanted {
  const weigh = scales(linked, timesFetched);
  const uses = new Map<string, number>();
  for (const { kind, source, uses: more } of linked.names)
    if (kind === 'local') uses.set(source, (uses.get(source) ?? 0) + more);
  const frequent = [...uses]
    .filter(([, times]) => times >= fewest)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  let best = Object.fromEntries(Object.entries(wanted).filter(([source]) => uses.has(source)));
  let least = weigh(best);
  for (const [source] of frequent) {
    const { [source]: _former, ...others } = best;
    for (const letter of ['', ...letters.slice(0, locals)]) {
      const tried = letter ? { ...others, [source]: letter } : others;
      const bytes = weigh(tried);
      if (bytes >= least) continue;
      least = bytes;
      best = tried;
    }
  }
  return best;
}
