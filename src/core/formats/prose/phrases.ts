import { behindStop, type Found, type Tape } from './tape.js';

/** One word of a phrase: its possible forms, and whether it may be missing. */
interface Step {
  readonly forms: readonly string[];
  readonly isOptional: boolean;
}

export interface Phrase<Meaning> {
  readonly steps: readonly Step[];
  readonly meaning: Meaning;
}

/** Phrases by the beginning of their first word. */
export type PhraseBook<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>;

const stepOf = (word: string): Step => ({
  forms: word.replace(/\?$/, '').split('|'),
  isOptional: word.endsWith('?'),
});

/** So many letters of a first word choose its phrases. */
const keyLength = 2;

/**
 * Makes phrases findable. In a phrase words are parted by spaces; `a|b` is one of several, `?` at the end may be missing,
 * `*` at the end of a form stands for any ending, `#` for a number. Full stops of abbreviations are left out.
 * @example phraseBook([['nach vorheriger|telefonischer? vereinbarung', 'booking']])
 */
export const phraseBook = <Meaning>(
  rows: readonly (readonly [pattern: string, meaning: Meaning])[],
): PhraseBook<Meaning> => {
  const book = new Map<string, Phrase<Meaning>[]>();
  for (const [pattern, meaning] of rows) {
    const steps = pattern.split(' ').map(stepOf);
    const phrase = { steps, meaning };
    const keys = new Set<string>();
    for (const { forms, isOptional } of steps) {
      for (const form of forms) keys.add(/^[#\d]/.test(form) ? '#' : form.slice(0, keyLength));
      if (!isOptional) break;
    }
    for (const key of keys) book.set(key, [...(book.get(key) ?? []), phrase]);
  }
  // The longest way to say something goes first.
  for (const phrases of book.values()) phrases.sort((a, b) => b.steps.length - a.steps.length);
  return book;
};

const fits = (form: string, text: string): boolean =>
  form.endsWith('*') ? text.startsWith(form.slice(0, -1)) : form === text;

const stepFits = ({ forms }: Step, tape: Tape, place: number): boolean => {
  const { kind, text } = tape.at(place);
  return forms.some((form) => (form === '#' ? kind === 'number' : kind !== 'line' && fits(form, text)));
};

/** Behind the phrase, if all of it stands there. */
const behindPhrase = (steps: readonly Step[], tape: Tape, start: number): number | undefined => {
  let place = start;
  for (const step of steps) {
    if (stepFits(step, tape, place)) place = tape.at(place).kind === 'word' ? behindStop(tape, place + 1) : place + 1;
    else if (!step.isOptional) return undefined;
  }
  // Its own full stop is the end of the sentence.
  return tape.at(place - 1).text === '.' && tape.at(place - 2).text.length > 4 ? place - 1 : place;
};

/** The longest phrase that begins there. */
export const phraseAt = <Meaning>(book: PhraseBook<Meaning>, tape: Tape, place: number): Found<Meaning> => {
  const { kind, text } = tape.at(place);
  const key = kind === 'number' ? '#' : text.slice(0, keyLength);
  let found: Found<Meaning>;
  for (const { steps, meaning } of book.get(key) ?? []) {
    const next = behindPhrase(steps, tape, place);
    if (next !== undefined && next > (found?.next ?? place)) found = { value: meaning, next };
  }
  return found;
};
