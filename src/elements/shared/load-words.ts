import type { TemplateMap } from '@lit/localize';
import { german, wordsOf } from '../../core/wording/words.js';
import type { Words } from '../../core/wording/words.js';

const loaders: Readonly<Record<string, () => Promise<{ readonly templates: TemplateMap }>>> = {
  en: () => import('../../locales/en.js'),
  'ar-xb': () => import('../../locales/ar-XB.js'),
};

const loaded = new Map<string, Words | Promise<Words>>([['de', german]]);

/** The language of the interface for a BCP 47 tag: itself, or what it begins with (`en-GB` → `en`). */
export const matchLanguage = (tag: string): string | undefined => {
  for (let each = tag.toLowerCase(); each; each = each.slice(0, Math.max(each.lastIndexOf('-'), 0)))
    if (each === 'de' || each in loaders) return each;
  return undefined;
};

/** The words of a language that `matchLanguage` gave: at once where they are there, German where they can't be had. */
export const loadWords = (language: string): Words | Promise<Words> => {
  const known = loaded.get(language);
  if (known) return known;
  const loading = (loaders[language]?.() ?? Promise.reject(new Error(language))).then(
    ({ templates }) => {
      const words = wordsOf(language === 'ar-xb' ? 'ar-XB' : language, templates);
      loaded.set(language, words);
      return words;
    },
    (error: unknown) => {
      console.error(`stadtteil-widgets: the words for "${language}" could not be loaded`, error);
      loaded.delete(language);
      return german;
    },
  );
  loaded.set(language, loading);
  return loading;
};
