/**
 * One piece of a sentence: plain text, or something a page can link, mark up or pronounce.
 * `iso` is what `<time datetime>` takes: `2026-11-26`, `10:00`, `2026-11-26T10:00`.
 */
export type Part =
  | string
  | { readonly kind: 'time'; readonly iso: string; readonly text: string }
  | {
      readonly kind: 'telephone' | 'email' | 'link';
      readonly href: string;
      readonly text: string;
      readonly lang?: string;
    }
  | { readonly kind: 'name'; readonly text: string; readonly lang?: string };

/** A sentence, in print order. One template prints it in all elements, `phraseText` everywhere else. */
export type Phrase = readonly Part[];

/** A phrase, or one of the values by which "there is none" is said. */
export type MaybePhrase = Phrase | undefined | false | '';

/** The words of a phrase alone. */
export const phraseText = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** Those phrases that there are and that say something. */
export const present = (phrases: readonly MaybePhrase[]): readonly Phrase[] =>
  phrases.filter((phrase): phrase is Phrase => !!phrase && phrase.length > 0);

/** Parts and phrases as one phrase, neighbouring texts as one text. Numbers become text. */
export const joined = (pieces: readonly (Part | Phrase | number)[]): Phrase =>
  (pieces.flat() as readonly (Part | number)[]).reduce<Part[]>((all, part) => {
    const last = all.at(-1);
    if (typeof part === 'object') all.push(part);
    else if (typeof last === 'string') all[all.length - 1] = last + part;
    else if (part !== '') all.push(String(part));
    return all;
  }, []);

/** What there is of phrases, with a text between them: `joinedBy(', ', [street, town])`. */
export const joinedBy = (separator: string, phrases: readonly MaybePhrase[]): Phrase =>
  joined(present(phrases).flatMap((phrase, i) => (i ? [separator, phrase] : [phrase])));
