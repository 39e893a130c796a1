import type { Phrase } from '../../wording/phrase.js';

/** A name, and what is to be said of it: a person and how to reach them, a consultation and its times. */
export interface Term {
  readonly term: Phrase;
  readonly lines: readonly Phrase[];
}

/** A row of a table: its head, and its one cell. */
export interface Row {
  readonly head: Phrase;
  readonly cell: Phrase;
}

/** A piece of a text, in reading order; HTML and plain text are printed from the same. */
export type Block =
  | { readonly kind: 'section'; readonly heading: Phrase; readonly blocks: readonly Block[] }
  | { readonly kind: 'paragraph'; readonly text: Phrase }
  | { readonly kind: 'list'; readonly items: readonly Phrase[] }
  | { readonly kind: 'table'; readonly rows: readonly Row[] }
  | { readonly kind: 'terms'; readonly terms: readonly Term[] }
  | { readonly kind: 'address'; readonly lines: readonly Phrase[] };

/** A paragraph for each phrase that says something. */
export const paragraphs = (phrases: readonly Phrase[]): readonly Block[] =>
  phrases.filter(({ length }) => length > 0).map((text) => ({ kind: 'paragraph', text }));

/** One block of these; none where there is nothing in it. */
export const listOf = (items: readonly Phrase[]): readonly Block[] =>
  items.length > 0 ? [{ kind: 'list', items }] : [];

/** Names with what is to be said of them; names of which nothing is known are a list. */
export const termsOf = (terms: readonly Term[]): readonly Block[] => {
  const known = terms.filter(({ lines }) => lines.length > 0);
  const names = terms.filter(({ lines }) => lines.length === 0).map(({ term }) => term);
  return [...(known.length > 0 ? [{ kind: 'terms', terms: known } as const] : []), ...listOf(names)];
};

export const addressOf = (lines: readonly Phrase[]): readonly Block[] =>
  lines.length > 0 ? [{ kind: 'address', lines }] : [];

/** A heading with what stands below it; without anything below it no heading. */
export const sectionOf = (heading: Phrase, blocks: readonly Block[]): readonly Block[] =>
  blocks.length > 0 ? [{ kind: 'section', heading, blocks }] : [];
