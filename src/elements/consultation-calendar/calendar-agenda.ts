import { html, nothing } from 'lit';
import type { CalendarDay, ConsultationCalendarNow } from '../../core/views/consultation-calendar-types.js';
import { dateItem, type DateLook } from '../shared/date-item.js';
import { heading } from '../shared/heading.js';
import { paragraphs } from '../shared/list.js';
import { paragraph, phrase } from '../shared/phrase.js';

/** The level below, for a heading of the page's outline; 0: none. */
export const levelBelow = (level: number) => (level > 0 ? Math.min(level + 1, 6) : level);

/**
 * What is on a day, below its name.
 *
 * @param level of the name in the page's outline, 0: it is no heading
 */
export const calendarDay = (level: number, look: DateLook) => (day: CalendarDay) => {
  const { date, isToday, holiday, notices, dates } = day;
  const id = `day-${date}`;
  const name = html`<span part="day-name" id=${id}>${phrase(day.name)}</span>${
      holiday ? html` <span part="holiday" class="holiday">${phrase(holiday)}</span>` : nothing
    }`;
  return html`<div part="day ${isToday ? 'day-today' : ''}" class="day-block">
    ${level > 0 ? heading(level, name) : html`<p class="heading">${name}</p>`} ${paragraphs('notice', notices)}
    ${
      dates.length
        ? html`<ol part="dates" class="list" aria-labelledby=${id}>
            ${dates.map(dateItem(look))}
          </ol>`
        : nothing
    }
  </div>`;
};

/** Days on which something is, one below the other, and the button for more of them. */
export const calendarAgenda = (
  { days, more, end }: ConsultationCalendarNow,
  level: number,
  look: DateLook,
  showMore: () => void,
) => html`
  <div part="days" class="days">${days.map(calendarDay(levelBelow(level), look))}</div>
  ${more ? html`<button part="more" class="more" type="button" @click=${showMore}>${phrase(more)}</button>` : nothing}
  ${paragraph('end', end, 'small')}
`;
