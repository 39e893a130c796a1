import { describe, expect, it } from 'vitest';
import { chapters } from './traps/chapters.js';
import { answerTo } from './traps/trap.js';

/** A row of docs/traps.md each. */
describe.each(chapters)('traps: %s', (_, traps) => {
  it.each(
    traps.flatMap(({ name, document, asked }) =>
      asked.map(([question, answer]) => ({ name, question, answer, document })),
    ),
  )('$name, $question', ({ document, question, answer }) => {
    expect(answerTo(document, question)).toBe(answer);
  });
});
