import { LitElement, html, nothing } from 'lit';
import { readOptions } from '../../core/views/next-consultation-options.js';
import { nextConsultationView } from '../../core/views/next-consultation-view.js';
import { phraseText } from '../../core/wording/phrase.js';
import { buttonStyles } from '../shared/button-styles.js';
import { ClockController } from '../shared/clock-controller.js';
import { dateSaver } from '../shared/date-saver.js';
import { dateStyles } from '../shared/date-styles.js';
import { DebugController } from '../shared/debug-controller.js';
import { DocumentController } from '../shared/document-controller.js';
import { FilterController } from '../shared/filter-controller.js';
import { LanguageController } from '../shared/language-controller.js';
import { LiveText } from '../shared/live-text.js';
import { pageStyles } from '../shared/page-styles.js';
import { paragraph } from '../shared/phrase.js';
import { ScheduleController } from '../shared/schedule-controller.js';
import { undatedBlock } from '../shared/undated-block.js';
import { nextConsultationStyles } from './next-consultation-styles.js';
import { layoutOf } from './next-consultation-templates.js';

export type { OfficeErrorEvent, OfficeLoadEvent } from '../shared/office-events.js';

/**
 * Shows the next dates on which somebody gives advice: when, who, where, for whom, what is cancelled or moved; and what
 * has no dates. Each date can be saved for the calendar.
 *
 * @tag next-consultation
 * @summary Who gives advice next, when and where.
 *
 * @attr {string} lang - The language of the interface (BCP 47); without it the nearest `lang` of the page, else the document's.
 *
 * @slot - The fallback: visible until the document is there, and whenever it can't be had.
 *
 * @fires {OfficeLoadEvent} office-load - A document is there, also when single entries of it are broken.
 * @fires {OfficeErrorEvent} office-error - Nothing, or not what was asked for, can be shown; `detail.problems` says why.
 *
 * @csspart root - Everything.
 * @csspart heading - "Next consultations".
 * @csspart preview - "Preview for …", where `now` is set.
 * @csspart dates - The list of dates.
 * @csspart date - One of them; also `date-confirmed`, `date-tentative`, `date-by-appointment`, `date-cancelled`, and `date-now` while it is on.
 * @csspart when - Day and time.
 * @csspart day - The day.
 * @csspart time - The time.
 * @csspart name - What it is.
 * @csspart by - Who gives it.
 * @csspart remarks - What is special about the date.
 * @csspart where - Where, if not where the others are.
 * @csspart detail - For whom, in which languages, what it costs, a note.
 * @csspart description - What it is, in a few sentences; in the card, and of what has no dates.
 * @csspart calendar - The button of a date for the calendar.
 * @csspart calendar-choice - The dialog it opens.
 * @csspart calendar-this - In it: this date only.
 * @csspart calendar-all - All known dates of the service.
 * @csspart calendar-subscribe - The link to the calendar that `feed` names.
 * @csspart calendar-close - Closes it.
 * @csspart line - All that matters in one line, with `view="line"`.
 * @csspart none - "No date is known at present".
 * @csspart reach - Where nothing is known: who is to be reached how.
 * @csspart undated - The list of what has no dates.
 * @csspart undated-heading - What stands above it.
 * @csspart service - One of them.
 * @csspart place - Where the dates take place.
 * @csspart zone - Whose local time this is.
 * @csspart as-of - When the information was last known to be true.
 * @csspart link - Every link; also `telephone`, `email` or `link`.
 * @csspart problems - The list of problems, with `debug`.
 *
 * @cssprop [--stadtteil-space=0.5em] - The step of the scale of spacing.
 * @cssprop [--stadtteil-radius=0.5em] - How round corners are.
 * @cssprop [--stadtteil-line] - The colour of lines between rows.
 * @cssprop [--stadtteil-control=#808080] - The colour of the borders of buttons.
 * @cssprop [--stadtteil-link=currentColor] - The colour of links.
 * @cssprop [--stadtteil-accent=currentColor] - The mark of a date that is on.
 * @cssprop [--stadtteil-closed=#d2423d] - The mark of a cancelled date.
 * @cssprop [--stadtteil-tentative=#a66709] - The mark of a date that is not certain.
 * @cssprop [--stadtteil-by-appointment=#2a74d6] - The mark of a date by appointment.
 */
export class NextConsultationElement extends LitElement {
  static override styles = [pageStyles, buttonStyles, dateStyles, nextConsultationStyles];

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

  /** How it looks: `list`, `card` or `line`. */
  declare view: string;

  /** How many dates that take place; cancelled ones in between come in addition. Without it 5 in a list, else 1. */
  declare limit?: string;

  /** How far to look: an ISO 8601 duration such as `P28D`. */
  declare within?: string;

  /** Any of `consultation`, `activity`, `facility`; without it consultations, or what `consultation` names. */
  declare kind?: string;

  /** Ids of partners: what they give, or may give. */
  declare partner?: string;

  /** Ids of services. */
  declare consultation?: string;

  /** Ids of topics. */
  declare topic?: string;

  /** The address of a calendar to subscribe to (`https:` or `webcal:`), offered beside each date. */
  declare feed?: string;

  /** The level of the heading, 1–6; 0: none. */
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
  readonly #live = new LiveText();

  constructor() {
    super();
    this.view = 'list';
    this.headingLevel = 3;
    this.debug = false;
  }

  protected override render() {
    const { words } = this.#language;
    const { now: at, isPreview: preview, visitorOffset } = this.#clock;
    const { wanted, isUnknown } = this.#filter;
    const { options } = readOptions(this);
    const layout = layoutOf(this.view);
    const view =
      words &&
      !isUnknown &&
      this.#schedules.ask((schedule) =>
        nextConsultationView(schedule, this.office || undefined, at, words, {
          ...options,
          limit: options.limit ?? layout.limit,
          ...wanted,
          preview,
          visitorOffset,
        }),
      );
    const { document, problems: faults } = this.#documents;
    const problems = this.#debug.print(
      [...faults, ...this.#schedules.problems, ...this.#filter.problems],
      words,
      document,
      at,
    );
    if (!view) return html`<slot></slot>${problems}`;
    const { now, standing } = view;
    const edges = now.dates.flatMap(({ start, end = start }) => [start, end]).filter((edge) => edge > at);
    this.#clock.wakeAt(Math.min(this.#schedules.nextChange(at), ...edges));
    const [first] = now.dates;
    return html`
      <div part="root" class="root" lang=${this.#language.lang ?? nothing} dir=${this.#language.dir ?? nothing}>
        ${layout.print(view, this.headingLevel, this.#save)} ${paragraph('none', now.none)}
        ${now.reach.map((sentence) => paragraph('reach', sentence))}
        ${layout.isShort && first ? nothing : undatedBlock(standing)} ${paragraph('place', standing.place)}
        ${paragraph('zone', now.zone, 'small')} ${paragraph('as-of', standing.asOf, 'small')} ${problems}
        <p class="voice" role="status">
          ${this.#live.say(view.office, first ? `${first.start} ${first.isNow}` : '', phraseText(first?.sentence ?? []))}
        </p>
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
    'next-consultation': NextConsultationElement;
  }
}
