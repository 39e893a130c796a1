import type { Position } from '../core/model/json-positions.js';

/** A part of a text in UTF-16 units, `end` behind the last one. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

const value = /"(?:[^"\\\n]|\\.)*"?|[^\s{}[\],:"]+|[^]/y;

/** The word, number, text or bracket that stands at a position; an empty range at the end of the text. */
export const rangeAt = (text: string, { line, column }: Position): TextRange => {
  let lineStart = 0;
  for (let each = 1; each < line; each++) lineStart = text.indexOf('\n', lineStart) + 1;
  const start = Math.min(lineStart + column - 1, text.length);
  value.lastIndex = start;
  return { start, end: start + (value.exec(text)?.[0].length ?? 0) };
};
