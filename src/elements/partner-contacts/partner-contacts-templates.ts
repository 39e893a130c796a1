import { html, nothing } from 'lit';
import type { OfferView, PartnerView } from '../../core/views/partner-contacts-types.js';
import { heading } from '../shared/heading.js';
import { list, paragraphs } from '../shared/list.js';
import { person } from '../shared/person.js';
import { paragraph, phrase } from '../shared/phrase.js';
import { type SaveButton, saveButton } from '../shared/save-button.js';

const offer = ({ name, times, details }: OfferView) => html`
  <li part="offer">
    <p part="offer-name" class="strong">${phrase(name)}</p>
    ${paragraphs('time', times)} ${paragraphs('detail', details, 'small')}
  </li>
`;

/** One organisation; `level` is that of its heading, 0: its name is no heading. */
export const partner = (level: number, button: SaveButton) => (view: PartnerView) => {
  const name = html`<span part="name">${phrase(view.name)}</span>`;
  return html`
    <li part="partner" class="partner stack">
      ${level > 0 ? heading(Math.min(level, 6), name) : html`<p class="heading">${name}</p>`}
      ${paragraph('description', view.description)} ${list('consultations', view.consultations, offer)}
      ${
        view.contact.length
          ? html`<div>
              ${paragraphs('contact', view.contact)}
              ${saveButton(button, view.name, view.contact, { organisation: view.id, only: 'organisation' })}
            </div>`
          : nothing
      }
      ${list('people', view.people, person(view, button))} ${paragraph('offers-label', view.offersLabel, 'small')}
      ${list('offers', view.offers, offer)} ${paragraphs('affiliation', view.affiliations, 'small')}
    </li>
  `;
};
