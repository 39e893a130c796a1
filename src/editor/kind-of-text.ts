/**
 * What somebody pasted or opened: the text of a page, a document, or the source of a page, in which tags stand
 * between the words.
 */
export type KindOfText = 'empty' | 'document' | 'web-page' | 'prose';

export const kindOfText = (text: string): KindOfText => {
  const begin = text.replace(/^\ufeff/, '').trimStart();
  if (!begin) return 'empty';
  if (/^(\{|\[\s*[{[\]"])/.test(begin)) return 'document';
  return /^<(!doctype|html|head|body|\?xml|!--|div|section|table|p|h\d)\b/i.test(begin) ? 'web-page' : 'prose';
};
