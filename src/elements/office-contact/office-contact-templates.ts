import { html, nothing } from 'lit';
import type { MapLink } from '../../core/views/map-links.js';
import type { AuthorityView, OfficeContactView, PlaceView } from '../../core/views/office-contact-types.js';
import type { Phrase } from '../../core/wording/phrase.js';
import { heading } from '../shared/heading.js';
import { list, paragraphs } from '../shared/list.js';
import { person } from '../shared/person.js';
import { paragraph, phrase } from '../shared/phrase.js';
import { type SaveButton, saveButton } from '../shared/save-button.js';

/** What the templates need beside the view. */
export interface ContactLook {
  /** The level of the element's heading; 0: no headings. */
  readonly level: number;
  readonly button: SaveButton;
  /** The template of what depends on hours, as soon as it is there. */
  readonly statusOf: (id: string | undefined) => unknown;
}

/** In `<address>` each line is one; as text they are apart, too. */
const address = (lines: readonly Phrase[]) =>
  lines.length
    ? html`<address part="address">
        ${lines.map((line) => html`<span part="address-line" class="line">${phrase(line)}</span> `)}
      </address>`
    : nothing;

const maps = (links: readonly MapLink[]) =>
  links.length
    ? html`<p part="maps" class="maps small">
        ${links.map(({ kind, link }) => html`<span part="map" class=${kind}>${phrase(link)}</span> `)}
      </p>`
    : nothing;

const place = ({ label, address: lines, maps: links, details }: PlaceView) => html`
  <li part="place">
    ${paragraph('place-label', label, 'strong')} ${address(lines)} ${maps(links)} ${paragraphs('detail', details)}
  </li>
`;

const authority =
  ({ level, button, statusOf }: ContactLook) =>
  (view: AuthorityView) => {
    const { id, label, name, contact, people, hasHours } = view;
    const title = html`<span part="authority-label">${phrase(label)}:</span>
      <span part="authority-name">${phrase(name)}</span>`;
    return html`
      <li part="authority" class="authority stack">
        ${level > 0 ? heading(Math.min(level + 1, 6), title) : html`<p class="heading">${title}</p>`}
        ${hasHours ? html`<div class="timed">${statusOf(id)}</div>` : statusOf(id)}
        ${view.address.length ? html`<div>${address(view.address)} ${maps(view.maps)}</div>` : nothing}
        ${
          contact.length
            ? html`<div>
                ${paragraphs('contact', contact)}
                ${id ? saveButton(button, name, contact, { organisation: id, only: 'organisation' }) : nothing}
              </div>`
            : nothing
        }
        ${id ? list('people', people, person({ id, name }, button)) : nothing}
      </li>
    `;
  };

const block = (isThere: boolean, content: unknown, look = '') =>
  isThere ? html`<div class="block ${look}">${content}</div>` : nothing;

/** The parts of the element, by the words of `view`. */
export const contactParts = (
  { office, heading: name, standing }: OfficeContactView,
  look: ContactLook,
): Readonly<Record<string, unknown>> => {
  const { places, contact, people, authorities, none, notes } = standing;
  const { button } = look;
  return {
    place: block(places.length > 0, list('places', places, place), places.length > 1 ? 'wide' : ''),
    contact: block(
      !!none || contact.length + notes.length > 0,
      html`${paragraphs('contact', contact)} ${paragraph('none', none)}
      ${saveButton(button, name, contact, { organisation: office, only: 'organisation' })} ${paragraphs('note', notes)}`,
    ),
    people: block(people.length > 0, list('people', people, person({ id: office, name }, button)), 'wide'),
    authority: block(authorities.length > 0, list('authorities', authorities, authority(look)), 'wide'),
  };
};
