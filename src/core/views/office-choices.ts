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

/** By name; those of one name are together, and so are those of one id, which can't be told apart. */
const choices = (named: readonly (readonly [id: string, name: string])[], { tag }: Words): readonly Choice[] => {
  const idsOf = new Map<string, Set<string>>();
  for (const [id, name] of named) idsOf.set(name, (idsOf.get(name) ?? new Set()).add(id));
  const namesOf = new Map<string, string[]>();
  for (const [name, ids] of idsOf) {
    const meant = [...ids].sort().join(' ');
    namesOf.set(meant, [...(namesOf.get(meant) ?? []), name]);
  }
  const { compare } = new Intl.Collator(tag);
  return [...namesOf]
    .map(([ids, names]) => ({ name: names.join(' / '), ids: ids.split(' ') }))
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
