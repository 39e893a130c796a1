/**
 * What somebody pasted or opened: the text of a page, a document, or the source of a page, in which tags stand
 * between the words.
 */
export type KindOfText = 'empty' | 'document' | 'web-page' | 'prose';

/** Nobody writes two of them by chance. */
const tags = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>/gi;

export const kindOfText = (text: string): KindOfText => {
  const begin = text.replace(/^\ufeff/, '').trimStart();
  if (!begin) return 'empty';
  if (/^(\{|\[\s*[{[\]"])/.test(begin)) return 'document';
  const isSource = /^<(!doctype\b|\?xml\b|!--)/i.test(begin) || (begin.match(tags)?.length ?? 0) > 1;
  return isSource ? 'web-page' : 'prose';
};
