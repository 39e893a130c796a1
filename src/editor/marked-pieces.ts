import type { TextRange } from './text-range.js';

/** A piece of a text, and which of the ranges cover it, by their index. */
export interface MarkedPiece extends TextRange {
  readonly text: string;
  readonly marks: readonly number[];
}

/** A text cut where ranges begin and end, which may overlap and lie in one another. */
export const markedPieces = (text: string, ranges: readonly TextRange[]): readonly MarkedPiece[] => {
  const within = (offset: number) => Math.min(Math.max(offset, 0), text.length);
  const cuts = [...new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [within(start), within(end)])])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i]!;
    const marks = ranges.flatMap((range, index) => (range.start < end && range.end > start ? [index] : []));
    return { start, end, text: text.slice(start, end), marks };
  });
};
