import { LitElement, html, nothing } from 'lit';
import { readNoticesOptions } from '../../core/views/office-notices-options.js';
import { officeNoticesView } from '../../core/views/office-notices-view.js';
import { ClockController } from '../shared/clock-controller.js';
import { DebugController } from '../shared/debug-controller.js';
import { DocumentController } from '../shared/document-controller.js';
import { heading } from '../shared/heading.js';
import { LanguageController } from '../shared/language-controller.js';
import { pageStyles } from '../shared/page-styles.js';
import { paragraph, phrase } from '../shared/phrase.js';
import { ProblemReport } from '../shared/problem-report.js';
import { ScheduleController } from '../shared/schedule-controller.js';
import { officeNoticesStyles } from './office-notices-styles.js';
import { noticeItem } from './office-notices-templates.js';

export type { OfficeErrorEvent, OfficeLoadEvent } from '../shared/office-events.js';

/**
 * Shows what is new or different, each notice on its days: closures and other hours ahead, moves, vacant posts, news
 * with their deadlines; the most urgent first. Where there is nothing to say it takes no space.
 *
 * @tag office-notices
 * @summary What is new or different: closures, moves, vacant posts, news.
 *
 * @attr {string} lang - The language of the interface (BCP 47); without it the nearest `lang` of the page, else the document's.
 * @attr {boolean} empty - Set by the element where there is nothing to say: it isn't displayed then, and the page can hide what stands around it.
 *
 * @slot - The fallback: visible until the document is there, and whenever it can't be had.
 *
 * @fires {OfficeLoadEvent} office-load - A document is there, also when single entries of it are broken.
 * @fires {OfficeErrorEvent} office-error - Nothing, or not what was asked for, can be shown; `detail.problems` says why.
 *
 * @csspart root - Everything.
 * @csspart heading - "News", and one level below the heading of each piece of news.
 * @csspart preview - "Preview for …", where `now` is set.
 * @csspart stale - That the information is too old to be trusted.
 * @csspart notices - The list of notices, the most urgent first.
 * @csspart notice - One of them; also `notice-now` for what is different today, and `notice-closed`, `notice-public-holiday`, `notice-other-hours`, `notice-tentative`, `notice-moved`, `notice-place`, `notice-move`, `notice-vacancy` or `notice-news`.
 * @csspart when - "Today", "From tomorrow", "Until 30 November".
 * @csspart title - What it says.
 * @csspart text - More about it.
 * @csspart about - Whom or what it concerns.
 * @csspart links - Where to read more.
 * @csspart zone - For readers elsewhere: whose local time it is.
 * @csspart as-of - When the information was last known to be true.
 * @csspart link - Every link; also `telephone`, `email` or `link`.
 * @csspart problems - The list of problems, with `debug`.
 *
 * @cssprop [--stadtteil-space=0.5em] - The step of the scale of spacing.
 * @cssprop [--stadtteil-radius=0.5em] - How round corners are.
 * @cssprop [--stadtteil-line] - The mark of news.
 * @cssprop [--stadtteil-link=currentColor] - The colour of links.
 * @cssprop [--stadtteil-closed=#d2423d] - The mark of closures and public holidays.
 * @cssprop [--stadtteil-tentative=#a66709] - The mark of days that are not certain, and of old information.
 * @cssprop [--stadtteil-by-appointment=#2a74d6] - The mark of other hours and other places.
 * @cssprop [--stadtteil-unknown=#71767f] - The mark of vacant posts.
 */
export class OfficeNoticesElement extends LitElement {
  static override styles = [pageStyles, officeNoticesStyles];

  // Not as decorators, which bring half a kilobyte of their own.
  static override properties = {
    src: {},
    office: {},
    now: {},
    view: {},
    about: {},
    limit: {},
    within: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    debug: { type: Boolean },
    data: { attribute: false },
  };

  /** The document: an address, or `#id` of a `<script type="application/json">` of the page. */
  declare src?: string;

  /** The id of an office: only what concerns it. Without it all offices of the document. */
  declare office?: string;

  /** A preview clock that stands still: ISO 8601, without an offset the office's local time. */
  declare now?: string;

  /** What is told: any of `changes` (closures, holidays, other hours), `moves`, `vacancies`, `news`; without it all. */
  declare view?: string;

  /** Ids of offices, partners, services and places with spaces between them: only what is about one of them. */
  declare about?: string;

  /** How many notices at most; without it all. */
  declare limit?: string;

  /** How far ahead changes are told, an ISO 8601 duration; without it `P27D`: four weeks with today. */
  declare within?: string;

  /** The level of the heading, 1–6, those of news are one below; 0: no headings. */
  declare headingLevel: number;

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
  readonly #report = new ProblemReport();

  constructor() {
    super();
    this.headingLevel = 3;
    this.debug = false;
  }

  get #asked() {
    const { document } = this.#documents;
    return document && readNoticesOptions(this, document);
  }

  protected override render() {
    const { words } = this.#language;
    const { now: at, isPreview: preview, visitorOffset } = this.#clock;
    const { options, isUnknown, problems: refused = [] } = this.#asked ?? {};
    const view =
      words &&
      !isUnknown &&
      this.#schedules.ask((schedule) =>
        officeNoticesView(schedule, this.office || undefined, at, words, { ...options, preview, visitorOffset }),
      );
    const { document, problems: faults } = this.#documents;
    const all = [...faults, ...this.#schedules.problems, ...refused];
    const problems = this.#debug.print(all, words, document, at);
    if (!view) return html`<slot></slot>${problems}`;
    const { now, standing } = view;
    this.#clock.wakeAt(now.until);
    if (!now.notices.length) return problems;
    return html`
      <div part="root" class="root" lang=${this.#language.lang ?? nothing} dir=${this.#language.dir ?? nothing}>
        ${heading(this.headingLevel, phrase(view.heading))} ${paragraph('preview', now.preview, 'preview small')}
        ${paragraph('stale', now.stale)}
        <ul part="notices">
          ${now.notices.map(noticeItem(this.headingLevel > 0 ? this.headingLevel + 1 : 0))}
        </ul>
        ${paragraph('zone', now.zone, 'small')} ${paragraph('as-of', standing.asOf, 'small')} ${problems}
      </div>
    `;
  }

  protected override updated() {
    this.#report.tell(this.#asked?.problems ?? [], this);
    this.toggleAttribute('empty', !this.renderRoot.firstElementChild);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-notices': OfficeNoticesElement;
  }
}
