import { parseSync, Visitor } from 'vite';

/** Where the private names of classes stand in a module. */
function privateNames(code: string): readonly { readonly start: number; readonly name: string }[] {
  const found: { start: number; name: string }[] = [];
  new Visitor({ PrivateIdentifier: ({ start, name }) => void found.push({ start: start + 1, name }) }).visit(
    parseSync('chunk.js', code).program,
  );
  return found.reverse();
}

/** Gives private names of classes one letter each, the same in all modules; the most frequent ones the first letters. */
export function shortPrivateNames(codes: readonly string[], letters: readonly string[]): readonly string[] {
  const uses = new Map<string, number>();
  const found = codes.map(privateNames);
  for (const { name } of found.flat()) uses.set(name, (uses.get(name) ?? 0) + 1);
  const names = [...uses.keys()].sort((a, b) => uses.get(b)! - uses.get(a)! || (a < b ? -1 : 1));
  const short = (name: string) => letters[names.indexOf(name)] ?? name;
  return codes.map((code, i) =>
    found[i]!.reduce(
      (all, { start, name }) => all.slice(0, start) + short(name) + all.slice(start + name.length),
      code,
    ),
  );
}
