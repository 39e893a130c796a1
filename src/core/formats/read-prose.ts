import { linesOf } from './prose/items.js';
import { readText } from './prose/read-text.js';
import type { ProseReading } from './prose/reading.js';
import { tapeOf } from './prose/tape.js';

export type { ProseClosure, ProseReading, ProseRule, Stretch } from './prose/reading.js';

/**
 * Reads the hours that a German text tells: of an office, of consultations, of groups.
 *
 * Local times `09:00`; days as in a rule of the document; offsets in UTF-16 units. It never throws, the work grows with
 * the length of the text only, and it rather hands a stretch back than guess: what it isn't sure of has `confidence: low`.
 */
export const readProse = (text: string): ProseReading => {
  const tape = tapeOf(text);
  return readText(tape, linesOf(tape));
};
