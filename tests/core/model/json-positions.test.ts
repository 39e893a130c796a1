import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonPositions, positionOf } from '../../../src/core/model/json-positions.js';

/** The text from a position on. */
const textAt = (text: string, line: number, column: number): string => {
  const lines = text.split('\n').slice(line - 1);
  return lines.join('\n').slice(column - 1);
};

/** The value that a JSON Pointer leads to (RFC 6901). */
const valueAt = (json: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'))
    .reduce((value, step) => (value as Record<string, unknown>)[step], json);

const countOf = (json: unknown): number =>
  typeof json === 'object' && json ? Object.values(json).reduce<number>((sum, value) => sum + countOf(value), 1) : 1;

describe('where values stand', () => {
  it('is where they are written, for any document and any indentation', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom('', ' ', '\t', '  '), (given, space) => {
        const text = JSON.stringify(given, null, space);
        const json = JSON.parse(text) as unknown;
        const positions = jsonPositions(text);
        expect(positions.size).toBe(countOf(json));
        for (const [pointer, { line, column }] of positions) {
          const depth = pointer.split('/').length - 1;
          const written = JSON.stringify(valueAt(json, pointer), null, space);
          const indented = written.replace(/\n/g, `\n${space.repeat(depth)}`);
          expect(textAt(text, line, column).startsWith(indented)).toBe(true);
        }
      }),
    );
  });

  it.each<[pointer: string, line: number, column: number]>([
    ['', 1, 1],
    ['/a~1b', 2, 10],
    ['/a~1b/1', 2, 14],
    ['/x/y', 5, 12],
    // The object in which something is missing, or what is around it.
    ['/x/z', 4, 8],
    ['/nowhere/at/all', 1, 1],
  ])('%j is at %i:%i', (pointer, line, column) => {
    const text = '{\r\n  "a/b": [1, "\\"]"],\r\n\r\n  "x": {\r\n      "y": -1.5e3\r\n}}';
    expect(positionOf(pointer, jsonPositions(text))).toEqual({ line, column });
  });
});
