import type { FindingCode, FindingData } from '../lint/finding.js';
import type { Words } from './words.js';

/** What is hardly meant, and how to mend it. */
export interface FindingWords {
  readonly sentence: string;
  readonly remedy: string;
}

/** How findings of some codes are said. */
export type FindingSentences<Code extends FindingCode> = {
  readonly [Each in Code]: (found: FindingData[Each], words: Words) => FindingWords;
};

const longest = 60;

/** A name or value of the document, shortened. */
export const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
