import type { Name } from './linked-names.js';

/** In this order, because these are frequent in the rest of the code. */
export const letters: readonly string[] = [...'etnriaoslcudfpmhg_vybxSCwTEDOkAjMNPFILRzBVHUWGKqJYXZQ$'];
const reserved = new Set(['do', 'if', 'in', 'of', 'as', 'is']);

/** So many letters are for what is declared inside of functions; the others are for what is known everywhere. */
export const locals = 16;

/**
 * A short name for each: what its author calls alike is called alike again if it can be, because what is repeated
 * compresses best.
 *
 * @param wanted a letter for what the author calls so
 */
export function chooseNames(
  names: readonly Name[],
  globals: ReadonlySet<string>,
  wanted: Readonly<Record<string, string>> = {},
): (name: Name) => string {
  const free = letters.filter((letter) => !globals.has(letter));
  const inside = free.slice(0, locals);
  const outside = free.slice(locals);
  const long = letters
    .flatMap((a) => letters.map((b) => a + b))
    .filter((name) => !reserved.has(name) && !globals.has(name));
  const chosen = new Map<Name, string>();
  const taken = (name: Name) => new Set([...name.rivals].map((rival) => chosen.get(rival)));
  const take = (name: Name, from: readonly string[]) => {
    const others = taken(name);
    const found = from.find((each) => !others.has(each));
    if (found) chosen.set(name, found);
  };
  const of = (kind: Name['kind']) => names.filter((name) => name.kind === kind);
  const byUse = (all: readonly Name[]) => all.toSorted((a, b) => b.uses - a.uses);
  for (const name of of('local')) if (Object.hasOwn(wanted, name.source)) take(name, [wanted[name.source]!]);
  for (const name of of('local')) if (!chosen.has(name)) take(name, inside);
  for (const name of byUse([...of('top'), ...of('local')]))
    if (!chosen.has(name)) take(name, [...outside, ...inside, ...long]);
  return (name) => chosen.get(name)!;
}
