import { html, nothing } from 'lit';
import type { ConsultationDate, NextConsultationView } from '../../core/views/next-consultation-types.js';
import { joinedBy, phraseText, type Phrase } from '../../core/wording/phrase.js';
import { heading } from '../shared/heading.js';
import { paragraph, phrase } from '../shared/phrase.js';

/** `label` says which date it is, as the button does. */
type Save = (date: ConsultationDate, label: string) => void;

/** One way for the dates to look. */
interface Layout {
  /** How many dates, where nobody says. */
  readonly limit: number;
  /** Beside a date nothing is said of what has none. */
  readonly isShort?: boolean;
  readonly print: (view: NextConsultationView, headingLevel: number, save: Save) => unknown;
}

const details = (sentences: readonly Phrase[]) => sentences.map((each) => paragraph('detail', each, 'small'));

const calendarButton = (date: ConsultationDate, { now: { addToCalendar } }: NextConsultationView, save: Save) => {
  const label = `${phraseText(addToCalendar)}: ${phraseText(joinedBy(', ', [date.day, date.name]))}`;
  return html`
    <button part="calendar" type="button" aria-label=${label} @click=${() => save(date, label)}>
      ${phrase(addToCalendar)}
    </button>
  `;
};

const dateItem = (view: NextConsultationView, save: Save, isCard: boolean) => (date: ConsultationDate) => {
  const { state, isNow, day, time, spoken, name, by, where, remarks, description } = date;
  const isOff = state === 'cancelled';
  return html`<li part="date date-${state} ${isNow ? 'date-now' : ''}" class="date ${state} ${isNow ? 'now' : ''}">
    <p part="when" class="when">
      <span part="day" class="day">${phrase(day)}</span><span class="voice">, </span>
      <span part="time" class="time">
        <span aria-hidden="true">${isOff ? html`<s>${time}</s>` : time}</span><span class="voice">${spoken}</span>
      </span>
    </p>
    <div class="what stack">
      ${paragraph('name', name)} ${paragraph('by', by)} ${paragraph('remarks', joinedBy(', ', remarks))}
      ${paragraph('where', where, 'small')} ${isCard ? paragraph('description', description) : nothing}
      ${details(date.details)}
    </div>
    ${isOff ? nothing : calendarButton(date, view, save)}
  </li>`;
};

const dates = (view: NextConsultationView, headingLevel: number, save: Save, look: 'list' | 'card') => html`
  ${heading(headingLevel, phrase(view.heading))} ${paragraph('preview', view.now.preview, 'preview small')}
  ${
    view.now.dates.length
      ? html`<ol part="dates" class=${look} aria-label=${phraseText(view.heading)}>
          ${view.now.dates.map(dateItem(view, save, look === 'card'))}
        </ol>`
      : nothing
  }
`;

/** Every date in one line, the heading before the first. */
const lines = ({ heading: label, now }: NextConsultationView) => html`
  ${paragraph('preview', now.preview, 'preview small')}
  ${now.dates.map(
    ({ sentence }, i) =>
      html`<p part="line">
        ${i ? nothing : html`<strong part="heading">${phrase(label)}:</strong> `}${phrase(sentence)}
      </p>`,
  )}
`;

const list: Layout = { limit: 5, print: (...all) => dates(...all, 'list') };
const card: Layout = { limit: 1, print: (...all) => dates(...all, 'card') };
const line: Layout = { limit: 1, isShort: true, print: lines };

/** What `view` names. */
export const layoutOf = (view: string): Layout => (view === 'card' ? card : view === 'line' ? line : list);

/** Services that name no dates. */
export const undatedBlock = ({ standing: { undated, undatedHeading } }: NextConsultationView) =>
  undated.length
    ? html`<div class="stack undated">
        ${paragraph('undated-heading', undatedHeading, 'name')}
        <ul part="undated" aria-label=${phraseText(undatedHeading ?? [])}>
          ${undated.map(
            ({ name, by, description, details: about }) =>
              html`<li part="service" class="stack">
                ${paragraph('name', name)} ${paragraph('by', by)} ${paragraph('description', description, 'small')}
                ${details(about)}
              </li>`,
          )}
        </ul>
      </div>`
    : nothing;
