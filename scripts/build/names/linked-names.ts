import type { Binding } from './bindings.js';
import { type Module, type ReadModule, readModule } from './read-module.js';

/** What is to be called alike: a binding with the imports of it in other modules. */
export interface Name {
  /** What its author calls it. */
  readonly source: string;
  readonly kind: 'local' | 'top';
  /** How often it stands in the code. */
  readonly uses: number;
  readonly files: ReadonlySet<string>;
  readonly rivals: ReadonlySet<Name>;
}

/** Modules that import one another, ready to be written with other names. */
export interface LinkedNames {
  readonly names: readonly Name[];
  /** What stays as it is, and mustn't be used. */
  readonly globals: ReadonlySet<string>;
  readonly write: (file: string, nameOf: (name: Name) => string) => string;
}

interface Draft extends Name {
  uses: number;
  readonly files: Set<string>;
  readonly rivals: Set<Name>;
}

/** The author's name without what the bundler added to tell two modules' names apart. */
const withoutNumber = (name: string) => name.replace(/\$\d+$/, '');

/** For each import the binding it is of, through all modules. */
function origins(modules: ReadonlyMap<string, ReadModule>): (binding: Binding) => Binding {
  const origin = new Map<Binding, Binding>();
  for (const { imports } of modules.values())
    for (const { binding, file, outside } of imports) {
      const source = modules.get(file)?.exports.find((each) => each.outside === outside);
      if (source) origin.set(binding, source.binding);
    }
  return (binding) => {
    let found = binding;
    for (let next = origin.get(found); next; next = origin.get(found)) found = next;
    return found;
  };
}

/** Reads modules that import one another; other modules than these mustn't import from those that don't keep exports. */
export function linkedNames(modules: readonly Module[]): LinkedNames {
  const byFile = new Map(modules.map((module) => [module.file, module]));
  const isLinked = (file: string) => byFile.get(file)?.keepsExports === false;
  const read = new Map(modules.map((module) => [module.file, readModule(module, isLinked)]));
  const originOf = origins(read);
  const drafts = new Map<Binding, Draft>();
  const nameOf = (binding: Binding): Draft => {
    const origin = originOf(binding);
    let draft = drafts.get(origin);
    if (!draft) {
      const source = withoutNumber(origin.name);
      const kind = origin.isTop ? 'top' : 'local';
      drafts.set(origin, (draft = { source, kind, uses: 0, files: new Set(), rivals: new Set() }));
    }
    return draft;
  };
  for (const [file, { bindings }] of read)
    for (const binding of bindings) {
      const name = nameOf(binding);
      name.uses += binding.sites.size;
      name.files.add(file);
      for (const rival of binding.rivals) if (nameOf(rival) !== name) name.rivals.add(nameOf(rival));
    }
  return {
    names: [...drafts.values()],
    globals: new Set([...read.values()].flatMap(({ globals }) => [...globals])),
    write(file, called) {
      const { code } = byFile.get(file)!;
      let written = '';
      let end = 0;
      for (const edit of read.get(file)!.edits) {
        written += code.slice(end, edit.start) + edit.write((binding) => called(nameOf(binding)));
        end = edit.end;
      }
      return written + code.slice(end);
    },
  };
}
