import type { Rolldown } from 'vite';

/** In characters of a module before it is minified. */
const smallest = 350;

interface Modules {
  getModuleInfo(id: string): { readonly importers: readonly string[]; readonly code?: string | null } | null;
}

/** The elements that most pages have, alone or together; what these have in common is cut exactly. */
const usual = ['next-consultation', 'office-hours', 'partner-contacts'];

const elementOf = (id: string) => /\/elements\/([^/]+)\/on-demand\.ts$/.exec(id)?.[1];

/** The elements that can't run without a module. */
function elementsWith(id: string, modules: Modules): ReadonlySet<string> {
  const above = new Set([id]);
  for (const each of above) for (const importer of modules.getModuleInfo(each)?.importers ?? []) above.add(importer);
  return new Set([...above].flatMap((each) => elementOf(each) ?? []));
}

/**
 * The chunks of what several elements need: cut exactly by which of the usual elements need it, so that a page with these
 * fetches nothing that only others need, and further elements don't cut it into ever smaller pieces. What one usual
 * element has in common with a single other one is apart, or all others would fetch it. What none of the usual ones
 * needs, but several others do, is one chunk more. What one element needs alone stays with it.
 */
export const sharedChunks = (): Rolldown.CodeSplittingOptions => ({
  // Else a chunk would take along what its modules import, and elements would fetch what they don't need.
  includeDependenciesRecursively: false,
  groups: [
    {
      name(id, modules) {
        const elements = elementsWith(id, modules);
        if (elements.size < 2) return null;
        // What is small is cheaper for everybody than the rest of a chunk for the one who needs it.
        const isSmall = (modules.getModuleInfo(id)?.code?.length ?? Infinity) < smallest;
        const among = isSmall ? usual : usual.filter((each) => elements.has(each));
        if (among.length === usual.length) return 'for-all';
        const isForOne = among.length > 0 && elements.size - among.length < 2;
        return `for-${among.join('-') || 'others'}${isForOne ? '-few' : ''}`;
      },
    },
  ],
});
