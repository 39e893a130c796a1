import { remembered } from '../schedule/remembered.js';
import type { Phrase } from './phrase.js';
import type { Words } from './words.js';

/** Leichte Sprache has no name in `Intl`. */
const simple = /^de-simple$/i;

// One is made in a tenth of a millisecond, but a long list has many.
const namesIn = remembered((tag: string) => new Intl.DisplayNames([tag], { type: 'language' }));

/** The names of languages (BCP 47) as readers of the interface call them: "Russisch, Türkisch"; an unknown tag as it is. */
export const languageNames = (tags: readonly string[], { tag, msg }: Words): Phrase => {
  if (!tags.length) return [];
  const names = namesIn(tag.replace(/-XB$/, ''));
  return [
    tags
      .map((each) => (simple.test(each) ? msg('Leichte Sprache', { id: 'language.simple' }) : (names.of(each) ?? each)))
      .join(', '),
  ];
};
