import type { Text } from './office-document.js';

/** A text in one language, and which language that is. */
export interface ResolvedText {
  readonly text: string;
  readonly lang: string;
}

/**
 * A text for a reader of `tag`: in that language, in its main language, in the document's language, else in the first.
 * @example resolveText({ de: 'Heute', ar: 'اليوم' }, 'ar-EG', 'de') //=> { text: 'اليوم', lang: 'ar' }
 */
export const resolveText = (text: Text, tag: string, documentLanguage: string): ResolvedText => {
  if (typeof text === 'string') return { text, lang: documentLanguage };
  const tags = Object.keys(text);
  for (const wanted of [tag, documentLanguage])
    for (let rest = wanted; rest; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('-')))) {
      const lang = tags.find((each) => each.toLowerCase() === rest.toLowerCase());
      if (lang) return { text: text[lang] ?? '', lang };
    }
  const [lang = documentLanguage] = tags;
  return { text: text[lang] ?? '', lang };
};
