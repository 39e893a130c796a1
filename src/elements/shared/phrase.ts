import { html, nothing } from 'lit';
import type { Part, Phrase } from '../../core/wording/phrase.js';

// The model lets no other address pass; this is the second lock on the same door.
const allowedAddress = /^(https?|mailto|tel|webcal):/i;

const printPart = (part: Part) => {
  if (typeof part === 'string') return part;
  const { text } = part;
  if (part.kind === 'time') return html`<time datetime=${part.iso}>${text}</time>`;
  if (part.kind === 'name') return part.lang ? html`<span lang=${part.lang}>${text}</span>` : text;
  return allowedAddress.test(part.href) ? html`<a part="link ${part.kind}" href=${part.href}>${text}</a>` : text;
};

/** The template of a sentence: times, links and names in other languages are marked up. */
export const phrase = (parts: Phrase | undefined) => (parts ? parts.map(printPart) : nothing);
