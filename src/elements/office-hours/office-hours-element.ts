import { LitElement, html, nothing } from 'lit';
import { officeHoursView } from '../../core/views/office-hours-view.js';
import { phraseText } from '../../core/wording/phrase.js';
import type { Words } from '../../core/wording/words.js';
import { ClockController } from '../shared/clock-controller.js';
import { DebugController } from '../shared/debug-controller.js';
import { DocumentController } from '../shared/document-controller.js';
import { heading } from '../shared/heading.js';
import { LanguageController } from '../shared/language-controller.js';
import { LiveText } from '../shared/live-text.js';
import { pageStyles } from '../shared/page-styles.js';
import { PartOnDemand } from '../shared/part-on-demand.js';
import { paragraph, phrase } from '../shared/phrase.js';
import { ScheduleController } from '../shared/schedule-controller.js';
import { StructuredDataController } from '../shared/structured-data-controller.js';
import { officeHoursStyles } from './office-hours-styles.js';
import { blocks, noticesBlock, viewTokens, type WeekLook } from './office-hours-templates.js';

export type { OfficeErrorEvent, OfficeLoadEvent } from '../shared/office-events.js';

/**
 * Shows whether an office is open, closed or neither for certain, until when, and what comes next; the week with today
 * marked; closures, holidays and other hours ahead.
 *
 * @tag office-hours
 * @summary When an office is open, now and this week.
 *
 * @attr {string} lang - The language of the interface (BCP 47); without it the nearest `lang` of the page, else the document's.
 *
 * @slot - The fallback: visible until the document is there, and whenever it can't be had.
 *
 * @fires {OfficeLoadEvent} office-load - A document is there, also when single entries of it are broken.
 * @fires {OfficeErrorEvent} office-error - Nothing, or not what was asked for, can be shown; `detail.problems` says why.
 *
 * @csspart root - Everything.
 * @csspart heading - The office's name.
 * @csspart preview - "Preview for …", where `now` is set.
 * @csspart status - What holds at the moment; also `status-open`, `status-closed`, `status-tentative`, `status-by-appointment`, `status-unknown`.
 * @csspart icon - The picture of the state.
 * @csspart sentence - The first sentence.
 * @csspart next - What comes next.
 * @csspart call - Whom to call first.
 * @csspart service - A consultation that is on.
 * @csspart channel - Another way to reach the office.
 * @csspart reach - Where no hours are known: who is to be reached how.
 * @csspart zone - Whose local time this is.
 * @csspart today - Today's hours in one line.
 * @csspart badge - The state in one line, with `view="badge"`.
 * @csspart week-pager - With `week-pager`: the week that is shown, and the ways to others.
 * @csspart week-label - Which week is shown.
 * @csspart week-button - A button of it; also `week-previous`, `week-next` or `week-current`.
 * @csspart week - The table of the week.
 * @csspart day - A row of it; today's is also `day-today`.
 * @csspart day-name - The name of a day, or of several.
 * @csspart day-date - Its date, with `week-pager`.
 * @csspart hours - The hours of a day.
 * @csspart slot - One span of time; also `slot-confirmed`, `slot-tentative`, `slot-by-appointment`, `slot-cancelled`.
 * @csspart remark - What must be said beside a time.
 * @csspart holiday - The name of a public holiday.
 * @csspart words - What stands in place of a time.
 * @csspart notices - What follows the week.
 * @csspart place - Where, when it isn't the usual place.
 * @csspart vacancy - A post that is vacant, somebody who is away.
 * @csspart note - A remark on the office.
 * @csspart announcements - Closures, holidays and other hours ahead.
 * @csspart announcement - One of them; also `announcement-public-holiday`, `announcement-closed` and so on.
 * @csspart as-of - When the information was last known to be true.
 * @csspart link - Every link; also `telephone`, `email` or `link`.
 * @csspart problems - The list of problems, with `debug`.
 *
 * @cssprop [--stadtteil-space=0.5em] - The step of the scale of spacing.
 * @cssprop [--stadtteil-radius=0.5em] - How round corners are.
 * @cssprop [--stadtteil-line] - The colour of lines between rows.
 * @cssprop [--stadtteil-control=#808080] - The colour of the borders of buttons.
 * @cssprop [--stadtteil-link=currentColor] - The colour of links.
 * @cssprop [--stadtteil-accent=currentColor] - The mark of today.
 * @cssprop [--stadtteil-open=#16874b] - The colour of "open".
 * @cssprop [--stadtteil-closed=#d2423d] - The colour of "closed".
 * @cssprop [--stadtteil-tentative=#a66709] - The colour of "not certain".
 * @cssprop [--stadtteil-by-appointment=#2a74d6] - The colour of "by appointment".
 * @cssprop [--stadtteil-unknown=#71767f] - The colour of "not known".
 */
export class OfficeHoursElement extends LitElement {
  static override styles = [pageStyles, officeHoursStyles];

  // Not as decorators, which bring half a kilobyte of their own.
  static override properties = {
    src: {},
    office: {},
    now: {},
    view: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    groupDays: { type: Boolean, attribute: 'group-days' },
    weekPager: { type: Boolean, attribute: 'week-pager' },
    structuredData: { type: Boolean, attribute: 'structured-data' },
    debug: { type: Boolean },
    data: { attribute: false },
  };

  /** The document: an address, or `#id` of a `<script type="application/json">` of the page. */
  declare src?: string;

  /** The id of an office; without it the document's first. */
  declare office?: string;

  /** A preview clock that stands still: ISO 8601, without an offset the office's local time. */
  declare now?: string;

  /** What is shown, in this order: any of `status`, `week`, `today`; `badge` alone is one line for a page's header. */
  declare view: string;

  /** The level of the heading, 1–6; 0: none. */
  declare headingLevel: number;

  /** Shows equal days that follow one another as one. */
  declare groupDays: boolean;

  /** Offers the weeks to come, one at a time. */
  declare weekPager: boolean;

  /** Tells search engines about the office, in the page's head: JSON-LD of schema.org. */
  declare structuredData: boolean;

  /** Shows the document's problems, for the webmaster. */
  declare debug: boolean;

  /** The document itself, instead of `src`. */
  declare data?: unknown;

  // In the order in which each needs what the ones before have found.
  readonly #documents = new DocumentController(this);
  readonly #schedules = new ScheduleController(this, this.#documents);
  readonly #language = new LanguageController(this, this.#documents);
  readonly #clock = new ClockController(this, this.#schedules);
  readonly #debug = new DebugController(this);
  readonly #live = new LiveText();
  readonly #pager = new PartOnDemand(this, () => import('./week-pager.js'));
  #monday?: string;

  constructor() {
    super();
    this.view = 'status week';
    this.headingLevel = 3;
    this.groupDays = false;
    this.weekPager = false;
    this.structuredData = false;
    new StructuredDataController(this, () => {
      const { schedule, office } = this.#schedules;
      const { words } = this.#language;
      return schedule && office && words ? { schedule, office, words, at: this.#clock.now } : undefined;
    });
    this.debug = false;
  }

  protected override render() {
    const { words } = this.#language;
    const { now: at, isPreview: preview, visitorOffset } = this.#clock;
    const view =
      words &&
      this.#schedules.ask((schedule, office) =>
        officeHoursView(schedule, office, at, words, { preview, visitorOffset }),
      );
    const { document, problems: faults } = this.#documents;
    const problems = this.#debug.print([...faults, ...this.#schedules.problems], words, document, at);
    if (!view) return html`<slot></slot>${problems}`;
    const { now, standing } = view;
    const tokens = viewTokens(this.view);
    const isBadge = tokens.join() === 'badge';
    const look = {
      isGrouped: this.groupDays,
      ...(tokens.includes('week') && now.week.length > 0 && this.#turn(words)),
    };
    this.#clock.wakeAt(this.#schedules.nextChange(at));
    return html`
      <div part="root" class="root" lang=${this.#language.lang ?? nothing} dir=${this.#language.dir ?? nothing}>
        ${isBadge ? nothing : heading(this.headingLevel, phrase(view.heading))}
        ${paragraph('preview', now.preview, 'preview small')} ${tokens.map((token) => blocks[token](view, look))}
        ${isBadge ? nothing : [noticesBlock(view, tokens), paragraph('as-of', standing.asOf, 'small')]} ${problems}
        <p class="voice" role="status">${this.#live.say(view.office, now.state, phraseText(now.sentence))}</p>
      </div>
    `;
  }

  /** The week that the reader has chosen, and the way to others. */
  #turn(words: Words): Omit<WeekLook, 'isGrouped'> {
    const { part } = this.weekPager ? this.#pager : {};
    const chosen =
      part &&
      this.#schedules.ask((schedule, office) =>
        part.weekPagerView(schedule, office, this.#monday, this.#clock.now, words),
      );
    return (
      (chosen && {
        chosen,
        pager: part.weekPager(chosen, this.renderRoot, (monday) => {
          this.#monday = monday;
          this.requestUpdate();
        }),
      }) ||
      {}
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-hours': OfficeHoursElement;
  }
}
