import { html, nothing } from 'lit';
import type { Part, Phrase } from '../../core/wording/phrase.js';

// The model lets no other address pass; this is the second lock on the same door. Only `geo:`, which opens the reader's
// map, is no address of a document: the view makes it of a position or a street.
// A path stays on the page's own site, which `//` and `/\` don't.
const allowedAddress = /^((https?|mailto|tel|webcal|geo):|\.{0,2}\/(?![/\\\s]))/i;

const printPart = (part: Part) => {
  if (typeof part === 'string') return part;
  const { text } = part;
  // "10 Uhr" and "1. Dezember" stay on one line.
  if (part.kind === 'time') return html`<time datetime=${part.iso}>${text.replace(/(\d\.?) /g, '$1\xa0')}</time>`;
  const lang = 'lang' in part && part.lang ? part.lang : nothing;
  if (part.kind === 'name') return html`<bdi lang=${lang}>${text}</bdi>`;
  if (!allowedAddress.test(part.href)) return text;
  // Digits in groups change places in text that runs from the right.
  const dir = part.kind === 'link' ? 'auto' : 'ltr';
  return html`<a part="link ${part.kind}" lang=${lang} dir=${dir} href=${part.href}>${text}</a>`;
};

/** The template of a sentence: times, links and names are marked up, names keep to their own direction. */
export const phrase = (parts: Phrase | undefined) => (parts ? parts.map(printPart) : nothing);

/** A sentence on its own, if there is one; `look` is its class. */
export const paragraph = (part: string, sentence: Phrase | undefined, look = part) =>
  sentence?.length ? html`<p part=${part} class=${look}>${phrase(sentence)}</p>` : nothing;
