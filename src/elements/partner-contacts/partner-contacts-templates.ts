import { html, nothing } from 'lit';
import type { OfferView, PartnerView, PersonView } from '../../core/views/partner-contacts-types.js';
import { joinedBy, phraseText, type Phrase } from '../../core/wording/phrase.js';
import { heading } from '../shared/heading.js';
import { paragraph, phrase } from '../shared/phrase.js';
import type { WantedContact } from './save-contact.js';

const paragraphs = (part: string, sentences: readonly Phrase[], look?: string) =>
  sentences.map((sentence) => paragraph(part, sentence, look));

const list = <Item>(part: string, items: readonly Item[], print: (item: Item, index: number) => unknown) =>
  items.length
    ? html`<ul part=${part} class="stack">
        ${items.map(print)}
      </ul>`
    : nothing;

/** What is needed for saving contacts. */
export interface SaveButton {
  readonly label: Phrase;
  readonly save: (wanted: WantedContact) => void;
}

/** Whether there is anything to save: a number, an address, a page. */
const canReach = (contact: readonly Phrase[]) =>
  contact.flat().some((part) => typeof part === 'object' && 'href' in part);

const saveButton = ({ label, save }: SaveButton, who: Phrase, wanted: WantedContact) => html`
  <button
    part="save"
    class="small"
    type="button"
    aria-label="${phraseText(label)}: ${phraseText(who)}"
    @click=${() => save(wanted)}
  >
    ${phrase(label)}
  </button>
`;

const person =
  ({ id, name: organisation }: PartnerView, button: SaveButton) =>
  ({ name, isAbsent, contact }: PersonView, only: number) => html`
    <li part="person ${isAbsent ? 'person-absent' : ''}">
      <p part="person-name">${phrase(name)}</p>
      ${paragraphs('contact', contact)}
      ${
        !isAbsent && canReach(contact)
          ? saveButton(button, joinedBy(', ', [name, organisation]), { organisation: id, only })
          : nothing
      }
    </li>
  `;

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
              ${
                canReach(view.contact)
                  ? saveButton(button, view.name, { organisation: view.id, only: 'organisation' })
                  : nothing
              }
            </div>`
          : nothing
      }
      ${list('people', view.people, person(view, button))} ${paragraph('offers-label', view.offersLabel, 'small')}
      ${list('offers', view.offers, offer)} ${paragraphs('affiliation', view.affiliations, 'small')}
    </li>
  `;
};
