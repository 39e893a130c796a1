import type { Problem } from '../model/problem.js';
import { isMap } from './map-links.js';
import { writtenWords } from './written-words.js';

/** What `<office-contact>` is made of, in print order. */
const parts: readonly string[] = ['place', 'contact', 'people', 'authority'];

/** What a webmaster wrote; absent: nothing. */
export interface WrittenContactOptions {
  readonly view?: string;
  readonly maps?: string;
}

/** What was written, understood; what can't be read is reported, and as if it weren't there. */
export const readContactOptions = ({
  view,
  maps,
}: WrittenContactOptions): {
  /** What is shown; all of it where nothing is named. */
  readonly parts: readonly string[];
  /** Absent: the usual ones. */
  readonly maps: readonly string[] | undefined;
  readonly problems: readonly Problem[];
} => {
  const shown = writtenWords(view, 'contactPart', (word) => parts.includes(word));
  const linked = writtenWords(maps, 'map', (word) => word === 'none' || isMap(word));
  return {
    parts: shown.words.length ? shown.words : parts,
    maps: linked.words.length ? linked.words : undefined,
    problems: [...shown.problems, ...linked.problems],
  };
};
