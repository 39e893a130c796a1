import { inBoth } from '../support/means.js';
import german from './german.json';

const sentences: Readonly<Record<string, string>> = german;

/** The German of what the manifest says in English; itself where there is none yet. */
export const inGerman = (english: string): string => sentences[english] ?? english;

/** What the manifest says in English, in German and English. */
export const inBothLanguages = (english: string): string => inBoth(inGerman(english), english);
