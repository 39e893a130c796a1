import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedPieces } from '../../src/editor/marked-pieces.js';

describe('a text with marks', () => {
  it.each([
    ['without marks', 'Mo 10–12', [], [['Mo 10–12', []]]],
    [
      'one in the middle',
      'am Mo 10',
      [[3, 5]],
      [
        ['am ', []],
        ['Mo', [0]],
        [' 10', []],
      ],
    ],
    [
      'two that overlap',
      'abcdef',
      [
        [0, 4],
        [2, 6],
      ],
      [
        ['ab', [0]],
        ['cd', [0, 1]],
        ['ef', [1]],
      ],
    ],
    [
      'one within another',
      'abcdef',
      [
        [0, 6],
        [2, 4],
      ],
      [
        ['ab', [0]],
        ['cd', [0, 1]],
        ['ef', [0]],
      ],
    ],
    [
      'two at one place',
      'abc',
      [
        [1, 2],
        [1, 2],
      ],
      [
        ['a', []],
        ['b', [0, 1]],
        ['c', []],
      ],
    ],
    [
      'beyond the end',
      'abc',
      [[2, 9]],
      [
        ['ab', []],
        ['c', [0]],
      ],
    ],
    [
      'nothing of a text',
      'abc',
      [[1, 1]],
      [
        ['a', []],
        ['bc', []],
      ],
    ],
    ['empty', '', [], []],
  ] as const)('%s', (_what, text, ranges, expected) => {
    const pieces = markedPieces(
      text,
      ranges.map(([start, end]) => ({ start, end })),
    );
    expect(pieces.map((piece) => [piece.text, piece.marks])).toEqual(expected);
  });

  it('loses no sign of it, and marks what each range covers', () => {
    const range = fc.tuple(fc.nat(40), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(range, { maxLength: 6 }), (text, ranges) => {
        const pieces = markedPieces(text, ranges);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        ranges.forEach(({ start, end }, index) => {
          const covered = pieces.filter(({ marks }) => marks.includes(index)).map((piece) => piece.text);
          expect(covered.join('')).toBe(text.slice(start, end));
        });
      }),
    );
  });
});
