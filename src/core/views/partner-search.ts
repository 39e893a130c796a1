import type { Text } from '../model/office-document.js';

/** Without case, accents and the ways to write an umlaut: "Förster", "Foerster" and "FORSTER" are the same. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/([aou])e/g, '$1');

/** Texts, in all languages that they have, as a search looks through them. */
export const soughtIn = (texts: readonly (Text | undefined)[]): string =>
  folded(texts.flatMap((text = '') => (typeof text === 'string' ? text : Object.values(text))).join('\n'));

/** Whether what a search looks through holds every word of what was typed. */
export const isFound = (sought: string, typed: string): boolean =>
  folded(typed)
    .split(/\s+/)
    .every((word) => sought.includes(word));
