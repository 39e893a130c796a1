import { LitElement, html, nothing } from 'lit';
import { consultationCalendarView } from '../../core/views/consultation-calendar-view.js';
import { readOptions } from '../../core/views/next-consultation-options.js';
import { phraseText } from '../../core/wording/phrase.js';
import { addSheet } from '../shared/add-sheet.js';
import { buttonStyles } from '../shared/button-styles.js';
import { ClockController } from '../shared/clock-controller.js';
import type { DateLook } from '../shared/date-item.js';
import { dateSaver } from '../shared/date-saver.js';
import { dateStyles } from '../shared/date-styles.js';
import { DebugController } from '../shared/debug-controller.js';
import { DocumentController } from '../shared/document-controller.js';
import { FilterController } from '../shared/filter-controller.js';
import { heading } from '../shared/heading.js';
import { LanguageController } from '../shared/language-controller.js';
import { paragraphs } from '../shared/list.js';
import { pageStyles } from '../shared/page-styles.js';
import { PartOnDemand } from '../shared/part-on-demand.js';
import { paragraph, phrase } from '../shared/phrase.js';
import { ScheduleController } from '../shared/schedule-controller.js';
import { undatedBlock } from '../shared/undated-block.js';
import { calendarAgenda } from './calendar-agenda.js';
import { ChoiceController } from './choice-controller.js';
import { consultationCalendarStyles } from './consultation-calendar-styles.js';
import { viewChoice } from './view-choice.js';

export type { OfficeErrorEvent, OfficeLoadEvent } from '../shared/office-events.js';

/**
 * A calendar of consultations and events, as a list by day or as a month: when, what and who, what is cancelled or
 * moved, on which days the office is closed. Each date can be saved for the calendar.
 *
 * @tag consultation-calendar
 * @summary Consultations and events by day or by month.
 *
 * @attr {string} lang - The language of the interface (BCP 47); without it the nearest `lang` of the page, else the document's.
 *
 * @slot - The fallback: visible until the document is there, and whenever it can't be had.
 *
 * @fires {OfficeLoadEvent} office-load - A document is there, also when single entries of it are broken.
 * @fires {OfficeErrorEvent} office-error - Nothing, or not what was asked for, can be shown; `detail.problems` says why.
 *
 * @csspart root - Everything.
 * @csspart heading - "Calendar", and one level below the name of each day and of the month.
 * @csspart views - The two buttons, where the reader may choose.
 * @csspart view - One of them; also `view-agenda` or `view-month`.
 * @csspart preview - "Preview for …", where `now` is set.
 * @csspart stale - That the information is too old to be trusted.
 * @csspart days - The days of the list.
 * @csspart day - One of them, or the chosen one of a month; also `day-today`.
 * @csspart day-name - Its name.
 * @csspart holiday - The name of a public holiday.
 * @csspart notice - What is different about the office on a day.
 * @csspart dates - The list of a day's dates.
 * @csspart date - One of them; also `date-confirmed`, `date-tentative`, `date-by-appointment`, `date-cancelled`, and `date-now` while it is on.
 * @csspart when - The line with its time.
 * @csspart time - Its time.
 * @csspart name - What it is.
 * @csspart by - Who gives it.
 * @csspart remarks - What is special about the date.
 * @csspart where - Where, if not where the others are.
 * @csspart detail - For whom, in which languages, what it costs, a note.
 * @csspart calendar - The button that saves a date.
 * @csspart calendar-choice - The dialog it opens.
 * @csspart calendar-this - In it: this date only.
 * @csspart calendar-all - All known dates of the service.
 * @csspart calendar-subscribe - The link to the calendar that `feed` names.
 * @csspart calendar-close - Closes it.
 * @csspart more - The button for more days.
 * @csspart end - How far the calendar reaches.
 * @csspart previous - The button for the month before.
 * @csspart month-name - The month's name.
 * @csspart next - The button for the month after.
 * @csspart today - The button for the month with today.
 * @csspart month - The month, a table.
 * @csspart weekday - The head of one of its columns.
 * @csspart cell - One of its days; also `cell-today` and `cell-chosen`.
 * @csspart entry - What is on, in a cell; also `entry-` with the state of a date, or `entry-notice`.
 * @csspart chosen - What is on the chosen day, below the month.
 * @csspart none - "No date is known at present", or that a month or day has none.
 * @csspart next-date - The next date, below a month that has none.
 * @csspart reach - Where nothing is known: who is to be reached how.
 * @csspart undated - The list of what has no dates.
 * @csspart undated-heading - What stands above it.
 * @csspart service - One of them.
 * @csspart description - What it is, in a few sentences.
 * @csspart place - Where the dates take place.
 * @csspart zone - Whose local time this is.
 * @csspart as-of - When the information was last known to be true.
 * @csspart link - Every link; also `telephone`, `email` or `link`.
 * @csspart problems - The list of problems, with `debug`.
 *
 * @cssprop [--stadtteil-space=0.5em] - The step of the scale of spacing.
 * @cssprop [--stadtteil-radius=0.5em] - How round corners are.
 * @cssprop [--stadtteil-line] - The colour of lines.
 * @cssprop [--stadtteil-control=#808080] - The colour of the borders of buttons.
 * @cssprop [--stadtteil-link=currentColor] - The colour of links.
 * @cssprop [--stadtteil-accent=currentColor] - The mark of today and of dates.
 * @cssprop [--stadtteil-closed=#d2423d] - The mark of what is cancelled or closed.
 * @cssprop [--stadtteil-tentative=#a66709] - The mark of a date that is not certain.
 * @cssprop [--stadtteil-by-appointment=#2a74d6] - The mark of a date by appointment.
 */
export class ConsultationCalendarElement extends LitElement {
  static override styles = [pageStyles, buttonStyles, dateStyles, consultationCalendarStyles];

  // Not as decorators, which bring half a kilobyte of their own.
  static override properties = {
    src: {},
    office: {},
    now: {},
    view: {},
    limit: {},
    within: {},
    kind: {},
    partner: {},
    consultation: {},
    topic: {},
    feed: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    debug: { type: Boolean },
    data: { attribute: false },
  };

  /** The document: an address, or `#id` of a `<script type="application/json">` of the page. */
  declare src?: string;

  /** The id of an office; without it the document's first, or where something is asked for, all of them. */
  declare office?: string;

  /** A preview clock that stands still: ISO 8601, without an offset the office's local time. */
  declare now?: string;

  /** `agenda`, `month`, or both, so that readers may choose; the first is shown at first. */
  declare view: string;

  /** How many dates the list shows at a time; cancelled ones in between come in addition. Without it 10. */
  declare limit?: string;

  /** How far to look: an ISO 8601 duration such as `P28D`; never more than 400 days. */
  declare within?: string;

  /** Any of `consultation`, `activity`, `facility`; without it the first two, or what `consultation` names. */
  declare kind?: string;

  /** Ids of partners: what they give, or may give. */
  declare partner?: string;

  /** Ids of services. */
  declare consultation?: string;

  /** Ids of topics. */
  declare topic?: string;

  /** The address of a calendar to subscribe to (`https:` or `webcal:`), offered beside each date. */
  declare feed?: string;

  /** The level of the heading, 1–6, those of days are one below; 0: no headings. */
  declare headingLevel: number;

  /** Shows the document's problems, for the webmaster. */
  declare debug: boolean;

  /** The document itself, instead of `src`. */
  declare data?: unknown;

  // In the order in which each needs what the ones before have found.
  readonly #documents = new DocumentController(this);
  readonly #schedules = new ScheduleController(this, this.#documents);
  readonly #filter = new FilterController(this, this.#documents, () => readOptions(this).problems);
  readonly #language = new LanguageController(this, this.#documents);
  readonly #clock = new ClockController(this, this.#schedules);
  readonly #debug = new DebugController(this);
  readonly #month = new PartOnDemand(this, () => import('./calendar-month.js'));
  readonly #choice = new ChoiceController(this);

  constructor() {
    super();
    this.view = 'agenda';
    this.headingLevel = 3;
    this.debug = false;
  }

  protected override render() {
    const { words } = this.#language;
    const { now: at, isPreview: preview, visitorOffset } = this.#clock;
    const { wanted, isUnknown } = this.#filter;
    const { offered, pages, chosen, isTurned } = this.#choice;
    const part = offered.includes('month') ? this.#month.part : undefined;
    const look = this.#choice.lookWith(!!part);
    const options = { ...readOptions(this).options, ...wanted, preview, visitorOffset };
    const office = this.office || undefined;
    // The month needs to know of one date only whether there is any.
    const inList = look === 'month' ? { ...options, limit: 1 } : { ...options, pages };
    const view =
      words &&
      !isUnknown &&
      this.#schedules.ask((schedule) => consultationCalendarView(schedule, office, at, words, inList));
    const month =
      look === 'month' && view && !view.now.none && part
        ? this.#schedules.ask((schedule) => part.calendarMonthView(schedule, office, chosen, at, words, options))
        : undefined;
    const { document, problems: faults } = this.#documents;
    const problems = this.#debug.print(
      [...faults, ...this.#schedules.problems, ...this.#filter.problems],
      words,
      document,
      at,
    );
    if (!view || (look === 'month' && !view.now.none && !month)) return html`<slot></slot>${problems}`;
    const { heading: title, now, standing } = view;
    const edges = (month ? [month.chosen] : now.days)
      .flatMap(({ dates }) => dates)
      .flatMap(({ start, end = start }) => [start, end]);
    this.#clock.wakeAt(Math.min(this.#schedules.nextChange(at), ...edges.filter((edge) => edge > at)));
    if (part) [part.calendarMonthStyles, part.calendarMonthPrint].forEach((each) => addSheet(this.renderRoot, each));
    const item: DateLook = { addToCalendar: now.addToCalendar, save: this.#save, isUnderDay: true };
    return html`
      <div part="root" class="root" lang=${this.#language.lang ?? nothing} dir=${this.#language.dir ?? nothing}>
        <div class="bar">
          ${heading(this.headingLevel, phrase(title))} ${now.none ? nothing : viewChoice(view, this.#choice)}
        </div>
        ${paragraph('preview', now.preview, 'preview small')} ${paragraph('stale', now.stale)}
        ${
          month && part
            ? part.calendarMonth(month, now.next, this.headingLevel, item, this.#choice)
            : calendarAgenda(now, this.headingLevel, item, this.#choice.showMore)
        }
        ${paragraph('none', now.none)} ${paragraphs('reach', now.reach)} ${undatedBlock(standing)}
        ${paragraph('place', (month ?? standing).place)} ${paragraph('zone', now.zone, 'small')}
        ${paragraph('as-of', standing.asOf, 'small')} ${problems}
        <p class="voice" role="status">${month && isTurned ? phraseText(month.summary) : ''}</p>
      </div>
    `;
  }

  readonly #save = dateSaver(this, () => {
    const { words } = this.#language;
    const { schedule } = this.#schedules;
    const { partners } = this.#filter.wanted;
    return schedule && words && { schedule, words, now: this.#clock.now, partners, feed: this.feed };
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'consultation-calendar': ConsultationCalendarElement;
  }
}
