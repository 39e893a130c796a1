import { tokensOf, type Token } from './tokens.js';

/** What a reader found, and the place after it; nothing where it isn't there. */
export type Found<T> = { readonly value: T; readonly next: number } | undefined;

/** The tokens of a text. Every look at one is counted, so that tests can show that the work grows with the text only. */
export interface Tape {
  readonly source: string;
  readonly length: number;
  /** The token at a place; beyond the ends that of the end. */
  readonly at: (place: number) => Token;
  readonly looks: () => number;
}

export const tapeOf = (source: string): Tape => {
  const tokens = tokensOf(source);
  const end = tokens[tokens.length - 1]!;
  let count = 0;
  return {
    source,
    length: tokens.length,
    at: (place) => {
      count++;
      return tokens[place] ?? end;
    },
    looks: () => count,
  };
};

/** Behind the mark, if it stands there; else the same place. */
export const behind = (tape: Tape, place: number, mark: string): number =>
  tape.at(place).text === mark && tape.at(place).kind === 'mark' ? place + 1 : place;

/** Behind the full stop of an abbreviation. */
export const behindStop = (tape: Tape, place: number): number =>
  tape.at(place).text === '.' && tape.at(place).isGlued ? place + 1 : place;

/** Behind one or more dashes; nothing where there is none. */
export const behindDash = (tape: Tape, place: number): number | undefined => {
  let next = place;
  while (next < place + 3 && tape.at(next).text === '-') next++;
  return next > place ? next : undefined;
};

/** Whether a word of the list stands there. */
export const isWord = (tape: Tape, place: number, words: ReadonlySet<string>): boolean =>
  tape.at(place).kind === 'word' && words.has(tape.at(place).text);

/** The text from one place to another, as it was written. */
export const written = (tape: Tape, from: number, to: number): string =>
  to > from ? tape.source.slice(tape.at(from).start, tape.at(to - 1).end) : '';
