import type { OfficeListFilter, OfficeListOrder } from '../../core/views/office-list-types.js';
import type { OfficeDocument } from '../../core/model/office-document.js';
import type { Problem } from '../../core/model/problem.js';
import { fault } from '../shared/fault.js';

/** What a webmaster wrote. */
export interface WrittenList {
  readonly topic?: string;
  readonly languages?: string;
  readonly openNow: boolean;
  readonly limit?: string;
}

/** What was written, understood. */
export interface ListOptions {
  readonly only: OfficeListFilter;
  readonly limit: number;
  readonly problems: readonly Problem[];
  /** Nothing of what was asked for is known, so that there is nothing to show. */
  readonly isUnknown: boolean;
}

/** How many are shown where nobody says. */
const usualLimit = 20;

const orders: readonly string[] = ['open', 'name', 'document'] satisfies readonly OfficeListOrder[];

/** The order that a word names; any other word: open ones first. */
export const orderOf = (word: string): OfficeListOrder => (orders.includes(word) ? (word as OfficeListOrder) : 'open');

/** The words of an attribute; `undefined` where it names none. */
export const wordsIn = (text = ''): readonly string[] | undefined => {
  const words = text.split(/\s+/).filter(Boolean);
  return words.length ? words : undefined;
};

/** So many offices one sees at a glance. */
export const fewOffices = 3;

/** Whether visitors can filter a list of so many offices: as `filter` says, else where it makes sense. */
export const hasFilters = (filter: string | undefined, offices: number): boolean =>
  filter === undefined ? offices > fewOffices : !/^\s*(none)?\s*$/.test(filter);

/** @param isWhole all documents are there, so that one can say what none of them has */
export const listOptions = (
  { topic, languages, openNow, limit }: WrittenList,
  documents: readonly OfficeDocument[],
  unknownOffices: readonly string[],
  isWhole: boolean,
): ListOptions => {
  const asked = wordsIn(topic);
  const topics = asked?.filter((id) => documents.some((document) => document.topics.some((each) => each.id === id)));
  const isLimit = !limit || /^\s*[1-9]\d{0,2}\s*$/.test(limit);
  const unknownTopics = asked?.filter((id) => !topics?.includes(id)) ?? [];
  return {
    only: { isOpenNow: openNow, topics, languages: wordsIn(languages) },
    limit: isLimit ? Number(limit) || usualLimit : usualLimit,
    problems: [
      ...(isLimit ? [] : [fault('format', limit, 'limit')]),
      ...(isWhole ? unknownOffices : []).map((id) => fault('unknown-reference', id, 'offices')),
      ...(isWhole ? unknownTopics : []).map((id) => fault('unknown-reference', id, 'topics')),
    ],
    isUnknown: topics?.length === 0,
  };
};
