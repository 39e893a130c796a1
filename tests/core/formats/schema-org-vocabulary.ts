import { readFileSync } from 'node:fs';

/** schema.org as the types of schema-dts say it: which terms a type has, and which types a term takes. */
const types = readFileSync(new URL('../../../node_modules/schema-dts/dist/schema.d.ts', import.meta.url), 'utf8');

interface Base {
  readonly parents: readonly string[];
  /** By term, what stands between the brackets of its type. */
  readonly terms: ReadonlyMap<string, string>;
}

const bases = new Map<string, Base>();
for (const [, name = '', heritage = '', body = ''] of types.matchAll(
  /^(?:export )?interface (\w+?(?:Base|Leaf))(?: extends ([^{]+))? \{\n([^]*?)^\}/gm,
)) {
  const terms = [...body.matchAll(/^ {4}"([^"@]+)"\?: SchemaValue<(.+), "\1">;$/gm)].map(
    ([, term = '', range = '']) => [term, range] as const,
  );
  const parents = [...heritage.matchAll(/\w+Base/g)].map(([parent]) => parent);
  bases.set(name, { parents, terms: new Map(terms) });
}

const basesAbove = (base: string): readonly string[] => [
  base,
  ...(bases.get(base)?.parents ?? []).flatMap((parent) => basesAbove(parent)),
];

/** A type with those that it is a kind of. */
const above = (type: string): readonly string[] => [
  type,
  ...basesAbove(`${type}Leaf`).map((base) => base.replace(/(Base|Leaf)$/, '')),
];

export const isType = (name: string): boolean => bases.has(`${name}Leaf`);

/** What a term of a type takes, as schema-dts says it, such as `Place | Text`; absent: the type has no such term. */
export const rangeOf = (type: string, term: string): string | undefined => {
  for (const each of above(type)) {
    const range = bases.get(`${each}Base`)?.terms.get(term) ?? bases.get(`${each}Leaf`)?.terms.get(term);
    if (range) return range;
  }
  return undefined;
};

/** Whether a term of a type takes a node of another type. */
export const takes = (type: string, term: string, value: string): boolean => {
  const named = rangeOf(type, term)?.split(' | ') ?? [];
  return above(value).some((each) => named.includes(each));
};

/** The values of an enumeration, such as `https://schema.org/Monday`. */
export const valuesOf = (enumeration: string): readonly string[] => {
  const [, list = ''] = RegExp(`^export type ${enumeration} = (.+);$`, 'm').exec(types) ?? [];
  return [...list.matchAll(/"([^"]+)"/g)].map(([, value = '']) => value);
};
