import { html, nothing } from 'lit';
import type { CalendarMonthView, MonthDay, MonthEntry } from '../../core/views/consultation-calendar-types.js';
import type { ChosenDay } from '../../core/views/calendar-month-view.js';
import { dayAfterKey } from '../../core/views/month-moves.js';
import { phraseText, type Phrase } from '../../core/wording/phrase.js';
import type { DateLook } from '../shared/date-item.js';
import { heading } from '../shared/heading.js';
import { paragraph, phrase } from '../shared/phrase.js';
import { calendarDay, levelBelow } from './calendar-agenda.js';

export { calendarMonthView } from '../../core/views/calendar-month-view.js';
export { calendarMonthPrint } from './calendar-month-print.js';
export { calendarMonthStyles } from './calendar-month-styles.js';

// Loaded only where a page shows months.

/** What a reader can do in a month. */
export interface MonthActions {
  /** Another month, by its button; it is said aloud. */
  readonly turn: (chosen: ChosenDay) => void;
  /** A day; with `isFocused` the focus goes there too. */
  readonly choose: (day: string, isFocused: boolean) => void;
  /** The focus goes to what is on the chosen day. */
  readonly open: () => void;
}

// What stands in `data-` is seen on paper.
const entry = ({ state, time, until, name, remark }: MonthEntry) =>
  html`<span part="entry entry-${state}" class="entry ${state}" data-remark=${remark ? phraseText(remark) : nothing}
    ><span>${time ? html`<b data-until=${until ?? nothing}>${time}</b> ` : nothing}${phrase(name)}</span></span
  >`;

const cell = (day: MonthDay | undefined, weekday: string | undefined) => {
  if (!day) return html`<td></td>`;
  const { date, isToday, isChosen, isPast, entries, more } = day;
  return html`<td
    part="cell ${isToday ? 'cell-today' : ''} ${isChosen ? 'cell-chosen' : ''}"
    class="cell ${isToday ? 'today' : ''} ${isPast ? 'past' : ''} ${entries.length ? 'busy' : ''}"
    data-date=${date}
    tabindex=${isChosen ? 0 : -1}
    aria-selected=${String(isChosen)}
    aria-current=${isToday ? 'date' : nothing}
  >
    <span class="voice">${phrase(day.spoken)}</span>
    <span aria-hidden="true"
      ><span class="number" data-weekday=${weekday ?? nothing}>${day.number}</span>
      <span class="entries"
        >${entries.map(entry)}${more ? html`<span class="rest">${more}</span>` : nothing}</span
      ></span
    >
  </td>`;
};

const dateOf = ({ target }: Event) => (target as Element).closest<HTMLElement>('[data-date]')?.dataset['date'];

/** The keys of a grid; where there is no such day, Home and End stop at the last one in the row, others don't move. */
const onKey =
  ({ from, through }: CalendarMonthView, { choose, open }: MonthActions) =>
  (event: KeyboardEvent) => {
    const date = dateOf(event);
    const { currentTarget, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (!date || altKey || metaKey) return;
    const key = `${ctrlKey ? 'Control+' : ''}${shiftKey ? 'Shift+' : ''}${event.key}`;
    const isFromRight = getComputedStyle(currentTarget as Element).direction === 'rtl';
    const next = dayAfterKey(date, key, isFromRight);
    if (next === undefined && key !== 'Enter' && key !== ' ') return;
    event.preventDefault();
    if (next === undefined) open();
    else if (next < from) choose(key === 'Home' ? from : date, true);
    else choose(next <= through ? next : key === 'End' ? through : date, true);
  };

const turnButton = (part: string, label: Phrase, sign: string, month: string | undefined, { turn }: MonthActions) =>
  html`<button
    part=${part}
    class="turn"
    type="button"
    aria-label=${phraseText(label)}
    aria-disabled=${month ? nothing : 'true'}
    @click=${() => month && turn({ month })}
  >
    <span aria-hidden="true">${sign}</span>
  </button>`;

/**
 * A month as a grid of its days, and below it what is on the chosen one.
 *
 * @param next the next date in one line, for a month without any
 */
export const calendarMonth = (
  view: CalendarMonthView,
  next: Phrase | undefined,
  level: number,
  look: DateLook,
  actions: MonthActions,
) => {
  const { name, buttons, weekdays, weeks, chosen } = view;
  const title = html`<span part="month-name" id="month">${phrase(name)}</span>`;
  const choose = (event: Event) => {
    const date = dateOf(event);
    if (date) actions.choose(date, false);
  };
  return html`
    <div class="bar">
      ${level > 0 ? heading(levelBelow(level), title) : html`<p class="heading">${title}</p>`}
      <div class="turns">
        ${turnButton('previous', buttons.previous, '‹', view.previous, actions)}
        <button part="today" type="button" @click=${() => actions.turn({})}>${phrase(buttons.today)}</button>
        ${turnButton('next', buttons.next, '›', view.next, actions)}
      </div>
    </div>
    <div class="grid">
      <table
        part="month"
        role="grid"
        aria-labelledby="month"
        @keydown=${onKey(view, actions)}
        @click=${choose}
        @focusin=${choose}
      >
        <thead>
          <tr>
            ${weekdays.map(
              (each) =>
                html`<th part="weekday" scope="col">
                  <span class="voice">${each.name}</span><span aria-hidden="true">${each.short}</span>
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${weeks.map(
            (week) =>
              html`<tr>
                ${week.map((day, i) => cell(day, weekdays[i]?.short))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${paragraph('none', view.none)} ${view.none ? paragraph('next-date', next) : nothing}
    ${paragraph('end', view.end, 'small')}
    <section part="chosen" class="chosen" tabindex="-1" aria-labelledby="day-${chosen.date}">
      ${calendarDay(levelBelow(level), look)(chosen)} ${paragraph('none', chosen.none)}
    </section>
  `;
};
