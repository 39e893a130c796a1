import { fillers } from './fillers.js';

const longest = 80;
/** No name can be cut out of more. */
const mostText = 400;
const edges = /^[\s,;:/&+|•.\-–—!*)]+|[\s,;:/&+|•\-–—*(.]+$/g;
const leadWords = /^(unsere?n?|die|der|das|ein|eine|und|oder|sowie|hier)\s/i;
const tailWords =
  /\s(sind|ist|findet|finden|hat|haben|am|an|im|in|von|vom|bei|jeweils|und|oder|immer|der|die|den|dem|jeden|jeder|ab|nur|auch|bietet|bieten|öffnet|öffnen|beginnt|bleibt|geöffnet|offen|statt|wie folgt|lauten|unsere|seine|ihre)$/i;
/** From here on it is about how to get in touch. */
const contact = /[,(\s]*\b(tel|telefon|fon|e-?mail|unter\s+\+?[\d(]).*$/iu;
/** “… ist zu folgenden Zeiten geöffnet” */
const sentence = /\s(ist|sind|hat|haben|gelten|steht)\s.*$/u;
/** The rest of a sentence, no name. */
const asides =
  /^(unter|sie|wir|es|können|kann|gelten|gilt|erreichbar|wenn|dass|schließen|schließt|bitte|findet|finden|bietet|bieten|steht|stehen|telefon|telefax|fax|e-?mail|mail|adresse|anschrift|für sie|kontakt$|ansprechpartner)/iu;
const quotes: Readonly<Record<string, string>> = { '„': '“', '"': '"', '“': '”', '»': '«', '«': '»', '‚': '‘' };

/** Without the quotation marks or brackets around all of it. */
const unwrapped = (text: string): string => {
  const closing = text.startsWith('(') ? ')' : quotes[text[0] ?? ''];
  const inner = text.slice(1, -1);
  return closing && text.endsWith(closing) && !inner.includes(closing) ? inner : text;
};

/** A bracket that is opened is closed too. */
const balanced = (text: string): string =>
  text.includes('(') === text.includes(')') ? text : text.replace(/^[^(]*\)|\([^)]*$/, '');

/** The name that a text gives; nothing where it is none: too long, or words that say nothing. */
export const labelOf = (text: string | undefined): string | undefined => {
  if (!text || text.length > mostText) return undefined;
  let label = text.replace(/\s+/g, ' ').replace(contact, '').replace(sentence, '').trim();
  if (asides.test(label)) return undefined;
  for (let before = ''; before !== label;) {
    before = label;
    label = unwrapped(balanced(label)).trim();
    if (!/[)]$/.test(label)) label = label.replace(edges, '');
    label = label
      .replace(/^(.{4,}) \1$/, '$1')
      .replace(tailWords, '')
      .replace(leadWords, '')
      .trim();
  }
  const words = label
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);
  const says = words.some((word) => !fillers.has(word) && /\p{L}/u.test(word));
  return says && label.length <= longest ? label : undefined;
};
