/**
 * One piece of a sentence: plain text, or something a page can link, mark up or pronounce.
 * `iso` is what `<time datetime>` takes: `2026-11-26`, `10:00`, `2026-11-26T10:00`.
 */
export type Part =
  | string
  | { readonly kind: 'time'; readonly iso: string; readonly text: string }
  | { readonly kind: 'telephone' | 'email' | 'link'; readonly href: string; readonly text: string }
  | { readonly kind: 'name'; readonly text: string; readonly lang?: string };

/** A sentence, in print order. One template prints it in all elements, `phraseText` everywhere else. */
export type Phrase = readonly Part[];

/** The words of a phrase alone. */
export const phraseText = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === 'string' ? part : part.text)).join('');
