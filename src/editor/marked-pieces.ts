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
  const coming = [...ranges.keys()].sort((a, b) => ranges[b]!.start - ranges[a]!.start);
  let covering: readonly number[] = [];
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i]!;
    const begun: number[] = [];
    while (coming.length > 0 && ranges[coming.at(-1)!]!.start < end) begun.push(coming.pop()!);
    covering = [...covering, ...begun].filter((index) => ranges[index]!.end > start).sort((a, b) => a - b);
    return { start, end, text: text.slice(start, end), marks: covering };
  });
};
