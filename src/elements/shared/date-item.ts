import { html, nothing } from 'lit';
import type { ConsultationDate } from '../../core/views/next-consultation-types.js';
import { joinedBy, phraseText, type Phrase } from '../../core/wording/phrase.js';
import { paragraphs } from './list.js';
import { paragraph, phrase } from './phrase.js';

/** `label` says which date it is, as the button does. */
export type Save = (date: ConsultationDate, label: string) => void;

/** How the dates of a list look. */
export interface DateLook {
  /** On the button that saves one of them. */
  readonly addToCalendar: Phrase;
  readonly save: Save;
  /** With a few sentences about it. */
  readonly isCard?: boolean;
  /** The day stands above it already. */
  readonly isUnderDay?: boolean;
}

const calendarButton = (date: ConsultationDate, { addToCalendar, save }: DateLook) => {
  const label = `${phraseText(addToCalendar)}: ${phraseText(joinedBy(', ', [date.day, date.name]))}`;
  return html`
    <button part="calendar" type="button" aria-label=${label} @click=${() => save(date, label)}>
      ${phrase(addToCalendar)}
    </button>
  `;
};

/** One date of a list: when, what, who gives it, what is special, and the button that saves it. */
export const dateItem = (look: DateLook) => (date: ConsultationDate) => {
  const { state, isNow, day, time, spoken, name, by, where, remarks, description } = date;
  const isOff = state === 'cancelled';
  return html`<li
    part="date date-${state} ${isNow ? 'date-now' : ''}"
    tabindex=${look.isUnderDay ? -1 : nothing}
    class="date ${state} ${isNow ? 'now' : ''}"
  >
    <p part="when" class="when">
      ${
        look.isUnderDay
          ? nothing
          : html`<span part="day" class="day">${phrase(day)}</span><span class="voice">, </span>`
      }
      <span part="time" class="time">
        <span aria-hidden="true">${isOff ? html`<s>${time}</s>` : time}</span><span class="voice">${spoken}</span>
      </span>
    </p>
    <div class="what stack">
      ${paragraph('name', name)} ${paragraph('by', by)} ${paragraph('remarks', joinedBy(', ', remarks))}
      ${paragraph('where', where, 'small')} ${look.isCard ? paragraph('description', description) : nothing}
      ${paragraphs('detail', date.details, 'small')}
    </div>
    ${isOff || date.isOver ? nothing : calendarButton(date, look)}
  </li>`;
};
