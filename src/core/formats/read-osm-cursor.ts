import type { OsmToken } from './read-osm-tokens.js';

/** A place among tokens, from which a grammar reads on. */
export interface OsmCursor {
  readonly tokens: readonly OsmToken[];
  at: number;
}

/** The text of a token from the cursor on; nothing at the end or where it is a comment. */
export const peek = ({ tokens, at }: OsmCursor, ahead = 0): string => {
  const token = tokens[at + ahead];
  return !token || token.kind === 'comment' ? '' : token.text;
};

export const kindAt = ({ tokens, at }: OsmCursor, ahead = 0): OsmToken['kind'] | undefined => tokens[at + ahead]?.kind;

/** Goes on where the next token is this one. */
export const take = (cursor: OsmCursor, text: string): boolean => {
  const isThere = peek(cursor) === text;
  if (isThere) cursor.at++;
  return isThere;
};

/** The number at the cursor, if there is one of at most so many digits and not beyond a limit. */
export const numberAt = (cursor: OsmCursor, most: number, ahead = 0, digits = 2): number | undefined => {
  const text = peek(cursor, ahead);
  return kindAt(cursor, ahead) === 'number' && text.length <= digits && Number(text) <= most ? Number(text) : undefined;
};

/** Items with commas between them, as long as another one begins; `undefined` where one can't be read. */
export const listOf = <Item>(
  cursor: OsmCursor,
  read: (cursor: OsmCursor) => readonly Item[] | undefined,
  begins: (cursor: OsmCursor, ahead: number) => boolean,
): readonly Item[] | undefined => {
  const items: Item[] = [];
  do {
    const item = read(cursor);
    if (!item) return undefined;
    items.push(...item);
  } while (begins(cursor, 1) && take(cursor, ','));
  return items;
};
