import { readTextFor } from '../wording/names.js';
import { languageNames } from '../wording/language-names.js';
import { phraseText } from '../wording/phrase.js';
import type { Words } from '../wording/words.js';
import { languagesOf, topicsOf } from './office-facts.js';
import type { ListedOffice } from './office-list-types.js';

/** Something to choose; `ids` are what it means. */
export interface Choice {
  readonly name: string;
  readonly ids: readonly string[];
}

export interface OfficeChoices {
  /** Topics with which some office helps; those of one name in several documents are one. */
  readonly topics: readonly Choice[];
  /** Languages that are spoken somewhere. */
  readonly languages: readonly Choice[];
}

/** Of things that hang together in pairs: one that stands for all that hang together with a thing. */
const together = (pairs: readonly (readonly [string, string])[]): ((one: string) => string) => {
  const above = new Map<string, string>();
  const top = (one: string): string => {
    let at = one;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) {
      // Each way is shorter the next time.
      above.set(at, above.get(next) ?? next);
      at = next;
    }
    return at;
  };
  for (const [one, other] of pairs) {
    const [a, b] = [top(one), top(other)];
    if (a !== b) above.set(b, a);
  }
  return top;
};

/** By name; those of one name are together, and so are those of one id, which can't be told apart. */
const choices = (named: readonly (readonly [id: string, name: string])[], { tag }: Words): readonly Choice[] => {
  const groupOf = together(named.map(([id, name]) => [`id ${id}`, `name ${name}`]));
  const groups = new Map<string, { readonly names: Set<string>; readonly ids: Set<string> }>();
  for (const [id, name] of named) {
    const key = groupOf(`id ${id}`);
    const { names, ids } = groups.get(key) ?? { names: new Set(), ids: new Set() };
    groups.set(key, { names: names.add(name), ids: ids.add(id) });
  }
  const { compare } = new Intl.Collator(tag);
  return [...groups.values()]
    .map(({ names, ids }) => ({ name: [...names].join(' / '), ids: [...ids].sort() }))
    .sort((a, b) => compare(a.name, b.name));
};

/** What one can ask of a list of offices. */
export const officeChoices = (offices: readonly ListedOffice[], words: Words): OfficeChoices => {
  const helped = new Map<ListedOffice['schedule'], Set<string>>();
  for (const listed of offices) {
    const ids = helped.get(listed.schedule) ?? new Set();
    helped.set(listed.schedule, ids);
    for (const id of topicsOf(listed)) ids.add(id);
  }
  const topics = [...helped].flatMap(([{ document }, ids]) => {
    const read = readTextFor(words, document.language);
    return document.topics.filter(({ id }) => ids.has(id)).map(({ id, name }) => [id, phraseText(read(name))] as const);
  });
  const tags = new Set(offices.flatMap(languagesOf));
  const languages = [...tags].map((tag) => [tag, phraseText(languageNames([tag], words))] as const);
  return { topics: choices(topics, words), languages: choices(languages, words) };
};
