import type { Stretch } from './reading.js';
import type { Tape } from './tape.js';

/** What of a text was not understood, as it was written; lines that follow each other are one stretch. */
export const leftOver = (tape: Tape, understood: ReadonlySet<number>): readonly Stretch[] => {
  const found: Stretch[] = [];
  let start = -1;
  let end = -1;
  const close = (): void => {
    if (start >= 0) found.push({ start, end, text: tape.source.slice(start, end) });
    start = -1;
  };
  for (let place = 0; place < tape.length - 1; place++) {
    const token = tape.at(place);
    const isWord = token.kind === 'word' || token.kind === 'number' || token.kind === 'raised';
    if (understood.has(place)) {
      if (isWord) close();
    } else if (isWord) {
      if (start < 0) ({ start } = token);
      ({ end } = token);
    } else if (start >= 0 && token.isGlued && token.kind === 'mark') ({ end } = token);
  }
  close();
  return found;
};
