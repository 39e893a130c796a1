import { shapes } from './shapes.js';

/**
 * A token of the table in parts: a field (`hours:rule*`) or a rule between two fields (`endTime>startTime~`).
 * The list is `*`, or `+` where it must hold something and says nothing twice. The cost is `!` where the object is
 * nothing without it, `~` where it says when and therefore costs the object if it is broken.
 */
export type Token = readonly [
  text: string,
  key: string,
  relation: string | undefined,
  kind: string | undefined,
  list: string,
  cost: string,
  instead: string | undefined,
];

const known = new Map<string, readonly Token[]>();

const expanded = (kind: string): string[] =>
  shapes[kind]!.split(' ').flatMap((token) => (token[0] === '.' ? expanded(token.slice(1)) : token));

const split = (text: string) =>
  /^([$\w]+)(?:([:/&><@#])([\w|]+))?([*+]?)([!~]?)(?:=(\w*))?$/.exec(text) as unknown as Token;

/** What the table says of an object; nothing where it has none of that kind. */
export const tokensOf = (kind: string): readonly Token[] | undefined => {
  if (shapes[kind] && !known.has(kind)) known.set(kind, [...expanded(kind), 'editorNote:text'].map(split));
  return known.get(kind);
};
