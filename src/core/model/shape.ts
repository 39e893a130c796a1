import { shapes } from './shapes.js';

/**
 * A token of the table: a field (`hours:rule*`) or a rule between two fields (`endTime>startTime~`).
 * The list is `*`, or `+` where it must hold something and says nothing twice. The cost is `!` where the object is
 * nothing without it, `~` where it says when and therefore costs the object if it is broken.
 */
export interface Token {
  readonly key: string;
  /** The kind of a field's value, where it isn't called like the field. */
  readonly kind?: string;
  readonly relation?: string;
  readonly other?: string;
  readonly list: string;
  readonly cost: string;
  /** What holds instead of a broken value; `''` stands for an empty object. */
  readonly instead?: string;
}

/** What the table says of an object: its fields by name, and what must hold: required fields, rules between fields. */
export interface Shape {
  readonly fields: ReadonlyMap<string, Token>;
  readonly duties: readonly Token[];
}

const syntax =
  /^(?<key>[$\w]+)(?::(?<kind>[\w|]+)|(?<relation>[|&><@#])(?<other>\w+))?(?<list>[*+]?)(?<cost>[!~]?)(?:=(?<instead>\w*))?$/;

const known: Record<string, Shape> = {};

const tokensOf = (kind: string): string[] =>
  shapes[kind]!.split(' ').flatMap((token) => (token[0] === '.' ? tokensOf(token.slice(1)) : token));

/** What the table says of an object; nothing where it has none of that kind. */
export const shapeOf = (kind: string): Shape | undefined => {
  if (!known[kind] && shapes[kind]) {
    const tokens = [...tokensOf(kind), 'editorNote:text'].map((text) => syntax.exec(text)!.groups as unknown as Token);
    known[kind] = {
      fields: new Map(tokens.filter(({ relation }) => !relation).map((token) => [token.key, token])),
      duties: tokens.filter(({ relation, cost }) => relation || cost === '!'),
    };
  }
  return known[kind];
};
