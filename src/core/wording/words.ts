import type { StrResult, TemplateMap, msg as litMsg } from '@lit/localize';
import { joined, type Part, type Phrase } from './phrase.js';

/** The type by which `lit-localize extract` finds messages; every message has an explicit id. */
export type Msg = typeof litMsg;

/** The same for sentences that hold more than text: values may be parts (a link, a time, a name) or phrases. */
export interface Say {
  (source: string | StrResult, options: { readonly id: string; readonly desc?: string }): Phrase;
  /** The brand by which `lit-localize` finds calls. */
  _LIT_LOCALIZE_MSG_?: never;
}

/** One language of the interface. Every view and sentence takes it as an argument; there is no global one. */
export interface Words {
  /** BCP 47, one of the languages the project has. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly msg: Msg;
  readonly say: Say;
  /** A translated message without placeholders by its id, where the source text is data (names of holidays). */
  readonly lookUp: (id: string) => string | undefined;
}

const rightToLeft = /^(ar|fa|he|ur|ps|ckb)\b/;

/** A language from the templates of a generated locale module; without templates: German, the source. */
export const wordsOf = (tag: string, templates?: TemplateMap): Words => {
  // Without the brand: what is passed on here is no message of its own.
  const pieces = (source: string | StrResult, { id }: { readonly id: string }): (Part | Phrase)[] => {
    const text = (templates?.[id] ?? source) as string | StrResult;
    if (typeof text === 'string') return [text];
    const given = (source as StrResult).values;
    const all: (Part | Phrase)[] = [];
    text.strings.forEach((string, i) => {
      // A translation holds the positions of the values, the source holds the values.
      if (i) all.push(given[text === source ? i - 1 : (text.values[i - 1] as number)] as Part | Phrase);
      all.push(string);
    });
    return all;
  };
  return {
    tag,
    dir: rightToLeft.test(tag) ? 'rtl' : 'ltr',
    // Its values are texts and numbers.
    msg: ((source: string | StrResult, options: { id: string }) =>
      (pieces(source, options) as readonly (string | number)[]).join('')) as Msg,
    say: (source, options) => joined(pieces(source, options)),
    lookUp: (id) => templates?.[id] as string | undefined,
  };
};

/** German, the language the messages are written in: always there. */
export const german: Words = wordsOf('de');
