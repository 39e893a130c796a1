import type { OfficeDocument } from '../model/office-document.js';
import { readTextFor } from '../wording/names.js';
import type { Phrase } from '../wording/phrase.js';
import { foundFor, suggestionCount } from '../wording/topic-sentences.js';
import type { Words } from '../wording/words.js';
import { searchTexts } from './search-texts.js';
import type { TopicChoice } from './topic-finder-types.js';
import { type TopicFilter, topicSubjects } from './topic-subjects.js';

/** What was found for what somebody typed. */
export interface TopicHits {
  /** Best first; empty where nothing is found. */
  readonly choices: readonly TopicChoice[];
  /** The key of the one that is meant without doubt: the only one that has all that was typed, or the only one of that name. */
  readonly meant?: string;
  /** "Gefunden zu „Geld“" */
  readonly title: Phrase;
  /** For a live region: "3 Vorschläge". */
  readonly count: Phrase;
}

/** More than these nobody reads. */
const mostHits = 8;

/** The topics, and the services by their own names, that fit what was typed. */
export const searchTopics = (document: OfficeDocument, filter: TopicFilter, typed: string, words: Words): TopicHits => {
  const { topics, services } = topicSubjects(document, filter);
  const read = readTextFor(words, document.language);
  const hits = searchTexts([...topics, ...services], typed, words.tag);
  const [meant] =
    [hits.filter(({ isSure }) => isSure), hits.filter(({ isExact }) => isExact)].find(({ length }) => length === 1) ??
    [];
  const choices = hits.slice(0, mostHits).map(({ entry: { key, names }, by }): TopicChoice => {
    const lang = by?.lang ?? document.language;
    const isForeign = lang.split('-')[0] !== words.tag.split('-')[0];
    return { key, name: read(names[0]), hint: by && [isForeign ? { kind: 'name', ...by, lang } : by.text] };
  });
  return {
    choices,
    meant: meant?.entry.key,
    title: foundFor(typed, words),
    count: suggestionCount(choices.length, words),
  };
};
