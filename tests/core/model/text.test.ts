import { expect, it } from 'vitest';
import { resolveText } from '../../../src/core/model/text.js';

const all = { de: 'Heute', 'de-simple': 'Heute ist offen.', ar: 'اليوم', 'fa-AF': 'امروز' };

it.each([
  ['a string is in the language of the document', 'Heute', 'tr', 'de', 'Heute', 'de'],
  ['the very language', all, 'de-simple', 'de', 'Heute ist offen.', 'de-simple'],
  ['its main language', all, 'ar-EG', 'de', 'اليوم', 'ar'],
  ['over several steps', all, 'de-Latn-CH-1996', 'fa-AF', 'Heute', 'de'],
  ['tags are the same in any case', all, 'FA-af', 'de', 'امروز', 'fa-AF'],
  ['not a special form of it', { 'de-simple': 'x', en: 'y' }, 'de', 'en', 'y', 'en'],
  ['else that of the document', all, 'tr', 'de', 'Heute', 'de'],
  ['or its main language', all, 'tr', 'de-AT', 'Heute', 'de'],
  ['else the first', { uk: 'Сьогодні', ru: 'Сегодня' }, 'tr', 'de', 'Сьогодні', 'uk'],
])('%s', (_, text, tag, documentLanguage, expected, lang) => {
  expect(resolveText(text, tag, documentLanguage)).toEqual({ text: expected, lang });
});
