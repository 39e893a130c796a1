import type { Position } from '../core/model/json-positions.js';

/** A part of a text in UTF-16 units, `end` behind the last one. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

const value = /"(?:[^"\\\n]|\\.)*"?|[^\s{}[\],:"]+|[^]/y;

/** The word, number, text or bracket that stands at a position of a text; an empty range at its end. */
export const rangesIn = (text: string): ((position: Position) => TextRange) => {
  const lineStarts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return ({ line, column }) => {
    const start = Math.min((lineStarts[line - 1] ?? text.length) + column - 1, text.length);
    value.lastIndex = start;
    return { start, end: start + (value.exec(text)?.[0].length ?? 0) };
  };
};
