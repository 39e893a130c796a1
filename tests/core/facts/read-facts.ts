import { readFileSync } from 'node:fs';

/** One fact of a source page, as `tests/fixtures/facts.tsv` lists it. */
export interface Fact {
  /** The page: `000` … `004`. */
  readonly seed: string;
  readonly line: number;
  readonly kind: string;
  /** As printed on the page, or in English where the page needs a sentence for it. */
  readonly value: string;
  /** Whose it is, what contradicts it; `[repeat L25]`: line 25 says it too. */
  readonly note: string;
}

/** Where a document says a fact that has no field of its own kind: see `tests/fixtures/facts-found.tsv`. */
export interface Whereabouts {
  readonly seed: string;
  readonly line: number;
  readonly value: string;
  readonly pointer: string;
  /** The document's own words there, or the value of its field. */
  readonly words: string;
}

const rows = (name: string): string[][] =>
  readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'));

/** Every fact of the five pages, in the order of the pages. */
export const readFacts = (): readonly Fact[] =>
  rows('facts.tsv').map(([seed = '', line, kind = '', value = '', note = '']) => ({
    seed,
    line: Number(line),
    kind,
    value,
    note,
  }));

/** The table that says where descriptive facts stand; a fact may need several lines. */
export const readWhereabouts = (): readonly Whereabouts[] =>
  rows('facts-found.tsv').map(([seed = '', line, value = '', pointer = '', words = '']) => ({
    seed,
    line: Number(line),
    value,
    pointer,
    words,
  }));
