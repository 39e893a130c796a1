import { analyze, type Scope, type Variable } from 'eslint-scope';
import { parseSync } from 'vite';

export type Program = ReturnType<typeof parseSync>['program'];

/** Something that has a name of its own in a module, and may be given another one. */
export interface Binding {
  readonly name: string;
  /** Where the name stands: offsets into the code. */
  readonly sites: ReadonlySet<number>;
  /** Declared outside of all functions and blocks. */
  readonly isTop: boolean;
  /** What must be called something else, because one of the two would hide the other. */
  readonly rivals: Set<Binding>;
}

interface Draft extends Binding {
  readonly sites: Set<number>;
  /** Where it is declared. */
  readonly homes: Set<Scope>;
  /** Where it must be visible: at home, and in every scope on the way to where it is used. */
  readonly reach: Set<Scope>;
}

const within = (scope: Scope, start: number) => scope.block.range![0] <= start && start < scope.block.range![1];

/** The scopes inside of `home` that hold an offset. */
const scopesAround = (home: Scope, start: number): readonly Scope[] =>
  home.childScopes.filter((scope) => within(scope, start)).flatMap((scope) => [scope, ...scopesAround(scope, start)]);

function draftOf(variable: Variable): Draft {
  const { scope, name, identifiers, references } = variable;
  const reach = new Set([scope]);
  for (const { from } of references) for (let each = from; each !== scope; each = each.upper!) reach.add(each);
  // A `var` in a block and a `let` of that block are a syntax error, even where nobody asks for the `var`.
  for (const { type, parent, name } of variable.defs)
    if (type === 'Variable' && parent.kind === 'var')
      for (const each of scopesAround(scope, name.range![0])) reach.add(each);
  // So are the name of what is caught and a `let` of the block that catches it.
  if (scope.type === 'catch') for (const each of scope.childScopes) reach.add(each);
  const sites = new Set([...identifiers, ...references.map(({ identifier }) => identifier)].map((id) => id.range![0]));
  return { name, sites, isTop: scope.type === 'module', rivals: new Set(), homes: new Set([scope]), reach };
}

/** The name of a class is known twice, inside and outside; it stands there once. */
function joined(drafts: readonly Draft[]): readonly Draft[] {
  const bySite = new Map<number, Draft>();
  return drafts.filter((draft) => {
    const known = [...draft.sites].flatMap((site) => bySite.get(site) ?? [])[0];
    for (const site of draft.sites) bySite.set(site, known ?? draft);
    if (!known) return true;
    for (const key of ['sites', 'homes', 'reach'] as const)
      for (const each of draft[key]) (known[key] as Set<unknown>).add(each);
    return false;
  });
}

/** The bindings of a module with their rivals, and the names of everything that it finds outside of itself. */
export function bindingsOf(code: string): {
  readonly program: Program;
  readonly bindings: readonly Binding[];
  readonly globals: ReadonlySet<string>;
} {
  const { program } = parseSync('chunk.js', code, { range: true });
  const { scopes, globalScope } = analyze(program as Parameters<typeof analyze>[0], {
    ecmaVersion: 2022,
    sourceType: 'module',
  });
  const variables = scopes.flatMap((scope) => (scope === globalScope ? [] : scope.variables));
  const first = ({ sites }: Draft) => Math.min(...sites);
  const bindings = joined(variables.filter(({ defs }) => defs.length).map(draftOf)).toSorted(
    (a, b) => first(a) - first(b),
  );
  const byHome = new Map<Scope, Draft[]>();
  for (const each of bindings) for (const home of each.homes) byHome.set(home, [...(byHome.get(home) ?? []), each]);
  for (const each of bindings)
    for (const other of [...each.reach].flatMap((scope) => byHome.get(scope) ?? []))
      if (other !== each) {
        each.rivals.add(other);
        other.rivals.add(each);
      }
  return { program, bindings, globals: new Set(globalScope!.through.map(({ identifier }) => identifier.name)) };
}
