/** Where something stands in a text; both count from 1, the column in UTF-16 code units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const tokens = /\n|"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

const escaped = (key: string | number): string => String(key).replace(/~/g, '~0').replace(/\//g, '~1');

/** Where each value of a JSON text begins, by its JSON Pointer (RFC 6901). The text must be valid. */
export const jsonPositions = (text: string): ReadonlyMap<string, Position> => {
  const found = new Map<string, Position>();
  /** The objects and lists around; `step` is the key or index that comes, `undefined` where a key must follow. */
  const around: { readonly pointer: string; step: string | number | undefined }[] = [];
  let line = 1;
  let lineStart = 0;
  for (const { 0: token, index } of text.matchAll(tokens)) {
    const inside = around.at(-1);
    if (token === '\n') {
      line++;
      lineStart = index + 1;
    } else if (token === '}' || token === ']') around.pop();
    else if (token === ',') {
      if (inside) inside.step = typeof inside.step === 'number' ? inside.step + 1 : undefined;
    } else if (inside && inside.step === undefined) inside.step = JSON.parse(token) as string;
    else if (token !== ':') {
      const pointer = inside ? `${inside.pointer}/${escaped(inside.step ?? '')}` : '';
      found.set(pointer, { line, column: index - lineStart + 1 });
      if (token === '{' || token === '[') around.push({ pointer, step: token === '[' ? 0 : undefined });
    }
  }
  return found;
};

/** Where a pointer leads, or the nearest that is there of what is around it. */
export const positionOf = (pointer: string, positions: ReadonlyMap<string, Position>): Position => {
  for (let rest = pointer; rest; rest = rest.slice(0, rest.lastIndexOf('/'))) {
    const position = positions.get(rest);
    if (position) return position;
  }
  return positions.get('') ?? { line: 1, column: 1 };
};
