import type { Part, Phrase } from '../../wording/phrase.js';
import type { Words } from '../../wording/words.js';
import type { Block } from './block.js';
import { withoutControlCharacters } from './without-control-characters.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text that HTML reads as that text, between tags and in quotes; what no page may hold is left out. */
export const escapeHtml = (text: string): string =>
  withoutControlCharacters(text).replace(/[&<>"']/g, (found) => entities[found] ?? '');

// The model lets no other address pass; this is the second lock on the same door.
const allowedAddress = /^((https?|mailto|tel|webcal):|\/(?![/\\]))/i;

const rightToLeft = /^(ar|fa|he|ur|ps|ckb)\b/i;

const directionOf = (tag: string): 'ltr' | 'rtl' => (rightToLeft.test(tag) ? 'rtl' : 'ltr');

/** `lang` of a text in another language than the page's, and `dir` where it runs the other way. */
const languageAttributes = (lang: string | undefined, { dir }: Words): string => {
  if (!lang) return '';
  // A voice reads Leichte Sprache like any German.
  const tag = escapeHtml(lang);
  return directionOf(lang) === dir ? ` lang="${tag}"` : ` lang="${tag}" dir="${directionOf(lang)}"`;
};

/** What `<time datetime>` takes; a date of every year or an odd one is text alone. */
const isTime = (iso: string): boolean => /^(\d{4}(-\d\d){0,2}(T\d\d:\d\d)?|\d\d:\d\d)$/.test(iso);

const printPart = (part: Part, words: Words): string => {
  if (typeof part === 'string') return escapeHtml(part);
  const text = escapeHtml(part.text);
  if (part.kind === 'time') return isTime(part.iso) ? `<time datetime="${part.iso}">${text}</time>` : text;
  const language = languageAttributes(part.lang, words);
  if (part.kind === 'name') return language ? `<span${language}>${text}</span>` : text;
  if (!allowedAddress.test(part.href)) return text;
  // Digits in groups change places in text that runs from the right.
  const dir = part.kind !== 'link' && words.dir === 'rtl' ? ' dir="ltr"' : '';
  return `<a href="${escapeHtml(part.href)}"${language}${dir}>${text}</a>`;
};

/** A sentence with its times, links and names marked up. */
export const phraseHtml = (phrase: Phrase, words: Words): string =>
  phrase.map((part) => printPart(part, words)).join('');

const deepest = 6;

/** Blocks as lines of HTML, each tag on its own line, so that words stay apart where a system takes tags away. */
export const blockLines = (block: Block, level: number, words: Words): readonly string[] => {
  const print = (phrase: Phrase) => phraseHtml(phrase, words);
  switch (block.kind) {
    case 'section': {
      const tag = `h${Math.min(level, deepest)}`;
      return [
        `<${tag}>${print(block.heading)}</${tag}>`,
        ...block.blocks.flatMap((each) => blockLines(each, level + 1, words)),
      ];
    }
    case 'paragraph':
      return [`<p>${print(block.text)}</p>`];
    case 'list':
      return ['<ul>', ...block.items.map((item) => `<li>${print(item)}</li>`), '</ul>'];
    case 'table':
      return [
        '<table>',
        '<tbody>',
        ...block.rows.flatMap(({ head, cell }) => [
          '<tr>',
          `<th scope="row">${print(head)}</th>`,
          `<td>${print(cell)}</td>`,
          '</tr>',
        ]),
        '</tbody>',
        '</table>',
      ];
    case 'terms':
      return [
        '<dl>',
        ...block.terms.flatMap(({ term, lines }) => [
          `<dt>${print(term)}</dt>`,
          ...lines.map((line) => `<dd>${print(line)}</dd>`),
        ]),
        '</dl>',
      ];
    case 'address':
      return ['<address>', ...block.lines.map((line) => `<p>${print(line)}</p>`), '</address>'];
  }
};
