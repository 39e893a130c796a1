import { html, nothing } from 'lit';
import type { ConsultationDate } from '../../core/views/next-consultation-types.js';
import type { PersonView } from '../../core/views/partner-contacts-types.js';
import type { HelperView, ServiceAnswer } from '../../core/views/topic-finder-types.js';
import { joinedBy } from '../../core/wording/phrase.js';
import { heading } from '../shared/heading.js';
import { list, paragraphs } from '../shared/list.js';
import { paragraph, phrase } from '../shared/phrase.js';

const date = ({ state, isNow, day, time, spoken, by, remarks, where, details }: ConsultationDate) => html`
  <li part="date date-${state} ${isNow ? 'date-now' : ''}" class="date ${state} ${isNow ? 'now' : ''}">
    <p part="when">
      <span part="day" class="strong">${phrase(day)}</span><span class="voice">, </span>
      <span part="time" class="time">
        <span aria-hidden="true">${state === 'cancelled' ? html`<s>${time}</s>` : time}</span
        ><span class="voice">${spoken}</span>
      </span>
    </p>
    ${paragraph('by', by)} ${paragraph('remarks', joinedBy(', ', remarks))} ${paragraph('where', where, 'small')}
    ${paragraphs('date-detail', details, 'small')}
  </li>
`;

const person = ({ name, isAbsent, contact }: PersonView) => html`
  <li part="person ${isAbsent ? 'person-absent' : ''}">
    <p part="person-name">${phrase(name)}</p>
    ${paragraphs('contact', contact)}
  </li>
`;

const helper = ({ name, contact, people }: HelperView) => html`
  <li part="helper" class="helper">
    ${paragraph('helper-name', name, 'strong')} ${paragraphs('contact', contact)} ${list('people', people, person)}
  </li>
`;

/** One service: what it is, when next, where, for whom, and who gives it; `level` is that of its heading. */
const serviceCard =
  (level: number) =>
  ({ name, description, datesLabel, dates, times, place, details, helpersLabel, helpers }: ServiceAnswer) => html`
    <li part="service" class="service stack">
      ${
        name
          ? html`<div part="name">
              ${level > 0 ? heading(Math.min(level, 6), phrase(name)) : html`<p class="heading">${phrase(name)}</p>`}
            </div>`
          : nothing
      }
      ${paragraph('description', description)}
      ${
        dates.length
          ? html`<div class="block">
              ${paragraph('dates-label', datesLabel, 'label')} ${list('dates', dates, date)}
            </div>`
          : nothing
      }
      <div class="block">
        ${paragraph('times', times)} ${paragraph('place', place)} ${paragraphs('detail', details)}
      </div>
      <div class="block">${paragraph('helpers-label', helpersLabel, 'label')} ${list('helpers', helpers, helper)}</div>
    </li>
  `;

/** The services that help; `finderLevel` is the level of the finder's heading, their names are two below. */
export const serviceList = (services: readonly ServiceAnswer[], finderLevel: number) =>
  services.length
    ? html`<ul part="services" class="services stack">
        ${services.map(serviceCard(finderLevel > 0 ? finderLevel + 2 : 0))}
      </ul>`
    : nothing;
