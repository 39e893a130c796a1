import { html, nothing } from 'lit';
import type { OfferView, PartnerView, PersonView } from '../../core/views/partner-contacts-types.js';
import type { Phrase } from '../../core/wording/phrase.js';
import { heading } from '../shared/heading.js';
import { paragraph, phrase } from '../shared/phrase.js';

const paragraphs = (part: string, sentences: readonly Phrase[], look?: string) =>
  sentences.map((sentence) => paragraph(part, sentence, look));

const list = <Item>(part: string, items: readonly Item[], print: (item: Item) => unknown) =>
  items.length
    ? html`<ul part=${part} class="stack">
        ${items.map(print)}
      </ul>`
    : nothing;

const person = ({ name, isAbsent, contact }: PersonView) => html`
  <li part="person ${isAbsent ? 'person-absent' : ''}">
    <p part="person-name">${phrase(name)}</p>
    ${paragraphs('contact', contact)}
  </li>
`;

const offer = ({ name, times, details }: OfferView) => html`
  <li part="offer">
    <p part="offer-name" class="strong">${phrase(name)}</p>
    ${paragraphs('time', times)} ${paragraphs('detail', details, 'small')}
  </li>
`;

/** One organisation; `level` is that of its heading, 0: its name is no heading. */
export const partner = (level: number) => (view: PartnerView) => {
  const name = html`<span part="name">${phrase(view.name)}</span>`;
  return html`
    <li part="partner" class="partner stack">
      ${level > 0 ? heading(Math.min(level, 6), name) : html`<p class="heading">${name}</p>`}
      ${paragraph('description', view.description)} ${list('consultations', view.consultations, offer)}
      ${view.contact.length ? html`<div>${paragraphs('contact', view.contact)}</div>` : nothing}
      ${list('people', view.people, person)} ${paragraph('offers-label', view.offersLabel, 'small')}
      ${list('offers', view.offers, offer)} ${paragraphs('affiliation', view.affiliations, 'small')}
    </li>
  `;
};
