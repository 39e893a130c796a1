import { german, wordsOf, type Words } from '../../src/core/wording/words.js';
import { templates } from '../../src/locales/en.js';

export const english: Words = wordsOf('en', templates);

/** The languages of the interface that people read. */
export const languages: readonly (readonly [tag: string, words: Words])[] = [
  ['de', german],
  ['en', english],
];
