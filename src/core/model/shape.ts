import { shapes } from './shapes.js';

/**
 * A token of the table in parts: a field (`hours:rule*`) or a rule between two fields (`endTime>startTime~`).
 * The list is `*`, or `+` where it must hold something and says nothing twice. The cost is `!` where the object is
 * nothing without it, `~` where it says when and therefore costs the object if it is broken.
 */
export interface Token {
  readonly key: string;
  readonly relation: string | undefined;
  readonly kind: string;
  readonly list: string;
  readonly cost: string;
  readonly instead: string | undefined;
}

/** What the table says of an object: its fields by name, and what must hold: required fields and rules between fields. */
export interface Shape {
  readonly fields: ReadonlyMap<string, Token>;
  readonly relations: readonly Token[];
}

const known = new Map<string, Shape>();

const tokensOf = (kind: string): string[] =>
  shapes[kind]!.split(' ').flatMap((token) => (token[0] === '.' ? tokensOf(token.slice(1)) : token));

const build = (kind: string): Shape => {
  const fields = new Map<string, Token>();
  const relations: Token[] = [];
  for (const text of [...tokensOf(kind), 'editorNote:text']) {
    const [, key = '', relation, other = key, list = '', cost = '', instead] =
      /^([$\w]+)(?:([:/&><@#])([\w|]+))?([*+]?)([!~]?)(?:=(\w*))?$/.exec(text)!;
    const token = { key, relation, kind: other, list, cost, instead };
    const isField = !relation || relation === ':';
    if (isField) fields.set(key, token);
    if (!isField || cost === '!') relations.push(token);
  }
  return { fields, relations };
};

/** What the table says of an object; nothing where it has none of that kind. */
export const shapeOf = (kind: string): Shape | undefined => {
  if (shapes[kind] && !known.has(kind)) known.set(kind, build(kind));
  return known.get(kind);
};
