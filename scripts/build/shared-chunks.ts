import { join } from 'node:path';
import type { Rolldown } from 'vite';

interface Modules {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

const elementOf = (id: string) => /\/elements\/([^/]+)\/on-demand\.ts$/.exec(id)?.[1];

/** The elements that can't run without a module. */
function elementsWith(id: string, modules: Modules): readonly string[] {
  const above = new Set([id]);
  for (const each of above) for (const importer of modules.getModuleInfo(each)?.importers ?? []) above.add(importer);
  return [...above].flatMap((each) => elementOf(each) ?? []);
}

/**
 * What all elements need is one chunk, and what all those need that reckon with dates another one. An element without
 * the engine doesn't fetch it, and no element what only others need. What is left is cut by the bundler.
 */
export function sharedChunks(root: string): Rolldown.CodeSplittingOptions {
  const chunk = (debugName: string, common: string): Rolldown.CodeSplittingGroup => ({
    debugName,
    name(id, modules) {
      const all = elementsWith(join(root, common), modules);
      const elements = elementsWith(id, modules);
      return elements.length === all.length && all.every((each) => elements.includes(each)) ? debugName : null;
    },
  });
  // In this order: a chunk takes along what its modules import, as far as no chunk before it has it.
  return {
    groups: [
      chunk('shared', 'src/elements/shared/define-element.ts'),
      chunk('schedule', 'src/core/schedule/prepare-schedule.ts'),
    ],
  };
}
