import { html, nothing } from 'lit';
import type { CarrierRole, ProfileBlock, ProfileEvent } from '../../core/views/office-profile-types.js';
import type { OfferView, PersonView } from '../../core/views/partner-contacts-types.js';
import type { Phrase } from '../../core/wording/phrase.js';
import { heading } from '../shared/heading.js';
import { list, paragraphs } from '../shared/list.js';
import { paragraph, phrase } from '../shared/phrase.js';

const item = (each: Phrase) => html`<li part="item">${phrase(each)}</li>`;

const offer = ({ name, times, details }: OfferView) => html`
  <li part="offer">
    <p part="offer-name">${phrase(name)}</p>
    ${paragraphs('time', times, 'small')} ${paragraphs('detail', details, 'small')}
  </li>
`;

const person = ({ name, isAbsent, contact }: PersonView) => html`
  <li part="person ${isAbsent ? 'person-absent' : ''}">
    <p part="person-name">${phrase(name)}</p>
    ${paragraphs('contact', contact)}
  </li>
`;

const role = ({ label, carriers }: CarrierRole) => html`
  <div class="row">
    <dt part="role">${phrase(label)}</dt>
    ${carriers.map(
      ({ name, details }) => html`<dd part="carrier">${phrase(name)} ${paragraphs('detail', details, 'small')}</dd>`,
    )}
  </div>
`;

const event = ({ when, what, details, isCurrent }: ProfileEvent) => html`
  <li part="event ${isCurrent ? 'event-current' : ''}" class="row ${isCurrent ? 'current' : ''}">
    <span part="when">${phrase(when)}<span class="voice">: </span></span>
    <div>${paragraph('what', what)} ${paragraphs('detail', details, 'small')}</div>
  </li>
`;

/** Only from the page's own site, as the model has it; the name stands beside it. */
const logo = (path = '') =>
  /^\.{0,2}\/(?![/\\])/.test(path) ? html`<img part="logo" class="logo" src=${path} alt="" />` : nothing;

const content = (view: ProfileBlock) => {
  switch (view.kind) {
    case 'introduction':
      return [logo(view.logo), paragraph('text', view.description), paragraphs('detail', view.details)];
    case 'section':
      return [paragraph('text', view.text), list('items', view.items, item)];
    case 'offers':
      return list('list', view.offers, offer);
    case 'team':
      return list('list', view.people, person);
    case 'carriers':
      return html`<dl>${view.roles.map(role)}</dl>`;
    case 'timeline':
      return [
        paragraph('text', view.text),
        html`<ol>
          ${view.events.map(event)}
        </ol>`,
      ];
  }
};

/** One part of the profile; `level` is that of its heading, 0: it is no heading. */
export const block = (level: number) => (view: ProfileBlock) => {
  const title = 'heading' in view ? phrase(view.heading) : undefined;
  return html`
    <div part=${view.kind} class="${view.kind} block stack">
      ${title && (level > 0 ? heading(level, title) : html`<p class="heading">${title}</p>`)} ${content(view)}
    </div>
  `;
};
