import { bareSpan, oClock } from './clock-time.js';
import { listed } from './sentence-frames.js';
import { phraseText } from './phrase.js';
import type { Words } from './words.js';

/** Several spans of one day, whose starts are known, in a sentence: "10 bis 12 und 14 bis 16 Uhr". */
export const clockSpans = (
  spans: readonly { readonly startTime?: string; readonly endTime?: string }[],
  words: Words,
): string => {
  const bare = spans.map(({ startTime = '', endTime }) => [bareSpan(startTime, endTime, words)]);
  return oClock(phraseText(listed(bare, words)), words);
};
