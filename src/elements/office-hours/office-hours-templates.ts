import { html, nothing } from 'lit';
import type { DayGroup, DayView, OfficeHoursView, SlotView } from '../../core/views/office-hours-types.js';
import type { WeekPagerView } from '../../core/views/week-pager-view.js';
import { joinedBy, phraseText, type Phrase } from '../../core/wording/phrase.js';
import { paragraph, phrase } from '../shared/phrase.js';
import { stateIcon } from '../shared/state-icon.js';

const paragraphs = (part: string, sentences: readonly Phrase[]) =>
  sentences.map((sentence) => paragraph(part, sentence));

const statusBlock = ({ now }: OfficeHoursView) => html`
  <div part="status status-${now.state}" class="status" data-state=${now.state}>
    ${stateIcon(now.state, now.closesSoon)}
    <div class="say stack">
      ${paragraph('sentence', now.sentence)} ${paragraph('next', now.next)} ${paragraph('call', now.call)}
      ${paragraphs('service', now.services)}
      ${paragraphs(
        'channel',
        now.channels.map(({ sentence }) => sentence),
      )}
      ${paragraphs('reach', now.reach)} ${paragraph('zone', now.zone, 'small')}
    </div>
  </div>
`;

// What the eye sees apart a voice needs a comma for.
const comma = html`<span class="voice">, </span>`;

const aside = (part: string, text: Phrase) => html`<span part=${part} class="small">${phrase(text)}</span>`;

const slot = ({ text, spoken, state, remarks }: SlotView, index: number, { length }: readonly SlotView[]) => {
  const isLast = index === length - 1;
  const pause = remarks.length || !isLast ? ',' : '';
  return html`<span part="slot slot-${state}">
    <span aria-hidden="true">${state === 'cancelled' ? html`<s>${text}</s>` : text}</span>
    <span class="voice">${spoken + pause}</span>
    ${remarks.length ? [aside('remark', joinedBy(', ', remarks)), isLast ? nothing : comma] : nothing}
  </span>`;
};

const dayContent = ({ slots, words, publicHoliday }: DayView) => [
  slots.map(slot),
  words ? html`<span part="words">${phrase(words)}</span>` : nothing,
  publicHoliday ? [comma, aside('holiday', publicHoliday)] : nothing,
];

const todayBlock = ({ now: { today: day } }: OfficeHoursView) => html`
  <p part="today" class="hours">
    <time part="day-name" class="date" datetime=${day.date}>${day.name}, ${day.dateText}</time>
    ${dayContent(day)}
  </p>
`;

// The roles of a table, because a table that is laid out as something else loses them in some browsers.
const row = (name: unknown, isToday: boolean, day: DayView | undefined) => html`
  <tr
    role="row"
    part="day ${isToday ? 'day-today' : ''}"
    class=${isToday ? 'today' : ''}
    aria-current=${isToday ? 'date' : nothing}
  >
    <th role="rowheader" scope="row" part="day-name">${name}</th>
    <td role="cell" part="hours" class="hours">${day && dayContent(day)}</td>
  </tr>
`;

/** How the week is shown: equal days as one; what stands above it, with the week that is chosen there. */
export interface WeekLook {
  readonly isGrouped: boolean;
  readonly pager?: unknown;
  readonly chosen?: Chosen;
}

type Chosen = Pick<WeekPagerView, 'days' | 'groupedDays'>;

const named = ({ name, dateText }: DayView, isDated: boolean) =>
  isDated ? html`${name}<span class="voice">, </span> <span part="day-date" class="small">${dateText}</span>` : name;

const weekBlock = ({ heading, now }: OfficeHoursView, { isGrouped, pager, chosen }: WeekLook) => {
  const { days: week, groupedDays: groups } = chosen ?? { days: now.week, groupedDays: now.groupedWeek };
  return week.length
    ? html`${pager}
        <table role="table" part="week" aria-label=${phraseText(heading)}>
          ${
            isGrouped
              ? groups.map(({ name, hasToday, days }: DayGroup) => row(name, hasToday, days[0]))
              : week.map((day) => row(named(day, !!chosen), day.isToday, day))
          }
        </table>`
    : nothing;
};

const badgeBlock = ({ now }: OfficeHoursView) => html`
  <p part="badge status-${now.state}" class="badge" data-state=${now.state}>
    ${stateIcon(now.state, now.closesSoon)}
    <span>
      <span part="sentence" class="sentence">${phrase(now.sentence)}</span>
      ${now.next ? html`<span part="next" class="small">${phrase(now.next)}</span>` : nothing}
    </span>
  </p>
`;

/** What an element's `view` can name. */
export type ViewToken = 'badge' | 'status' | 'today' | 'week';

export const blocks: Readonly<Record<ViewToken, (view: OfficeHoursView, look: WeekLook) => unknown>> = {
  badge: badgeBlock,
  status: statusBlock,
  today: todayBlock,
  week: weekBlock,
};

/** The blocks that a `view` attribute names, each once, in its order; none that is known, or no attribute: the usual ones. */
export const viewTokens = (view: string | null): readonly ViewToken[] => {
  const known = [...new Set(view?.split(/\s+/))].filter((token): token is ViewToken => Object.hasOwn(blocks, token));
  return known.length ? known : ['status', 'week'];
};

/** What holds for a period, as far as the status hasn't said it. */
export const noticesBlock = ({ standing, now }: OfficeHoursView, tokens: readonly ViewToken[]) => {
  const hasStatus = tokens.includes('status') || tokens.includes('badge');
  const hasWeek = tokens.includes('week');
  const isSaid = hasStatus && now.reach.length > 0;
  const { place, vacancies, notes } = isSaid ? { place: undefined, vacancies: [], notes: [] } : standing;
  const announcements = standing.announcements.filter(({ isStatus }) => hasWeek && !(isStatus && hasStatus));
  const content = [
    paragraph('place', place),
    ...paragraphs('vacancy', vacancies),
    ...(hasWeek ? paragraphs('note', notes) : []),
    announcements.length
      ? html`<ul part="announcements">
          ${announcements.map(
            ({ kind, sentence }) => html`<li part="announcement announcement-${kind}">${phrase(sentence)}</li>`,
          )}
        </ul>`
      : nothing,
  ].filter((each) => each !== nothing);
  return content.length ? html`<div part="notices" class="notices stack">${content}</div>` : nothing;
};
