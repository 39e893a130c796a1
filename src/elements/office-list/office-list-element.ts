import { LitElement, html, nothing } from 'lit';
import type { ListedOffice } from '../../core/views/office-list-types.js';
import { officeListView } from '../../core/views/office-list-view.js';
import { someLoading, someMissing } from '../../core/wording/office-list-sentences.js';
import { phraseText } from '../../core/wording/phrase.js';
import { addSheet } from '../shared/add-sheet.js';
import { buttonStyles } from '../shared/button-styles.js';
import { ClockController } from '../shared/clock-controller.js';
import { DebugController } from '../shared/debug-controller.js';
import { DocumentsController } from '../shared/documents-controller.js';
import { heading } from '../shared/heading.js';
import { LanguageController } from '../shared/language-controller.js';
import { pageStyles } from '../shared/page-styles.js';
import { PartOnDemand } from '../shared/part-on-demand.js';
import { paragraph, phrase } from '../shared/phrase.js';
import { previewInstant } from '../shared/preview-instant.js';
import { ProblemReport } from '../shared/problem-report.js';
import { ListChoice } from './list-choice.js';
import { hasFilters, listOptions, orderOf } from './list-options.js';
import { officeListStyles } from './office-list-styles.js';
import { entry, problemLists, tokensOf } from './office-list-templates.js';
import { OfficesController } from './offices-controller.js';

export type { OfficeErrorEvent, OfficeLoadEvent } from '../shared/office-events.js';

/**
 * Shows several offices, of one document or of many: which are open now, which opens next, where they are and how to
 * reach them. A list of some length can be filtered (open now, topic, language), searched and ordered.
 *
 * @tag office-list
 * @summary Several offices: which is open now, which opens next, and where.
 *
 * @attr {string} lang - The language of the interface (BCP 47); without it the nearest `lang` of the page, else the first document's.
 *
 * @slot - The fallback: visible until a document is there, and whenever none can be had.
 *
 * @fires {OfficeLoadEvent} office-load - A document is there, also when single entries of it are broken; once for each document.
 * @fires {OfficeErrorEvent} office-error - A document, or something that was asked for, can't be shown; `detail.problems` says why.
 *
 * @csspart root - Everything.
 * @csspart heading - "Offices", and each office's name, one level below.
 * @csspart preview - "Preview for …", where `now` is set.
 * @csspart filters - The fields by which the list is filtered and ordered.
 * @csspart filter-search - The label of the search field, with the field in it.
 * @csspart filter-topic - The same for topics.
 * @csspart filter-language - The same for languages.
 * @csspart filter-order - The same for the order.
 * @csspart filter-open - The same for "open now only".
 * @csspart filter-field - The fields in them.
 * @csspart count - How many were found.
 * @csspart reset - The button that takes all filters back.
 * @csspart none - That nothing fits, or nothing is open.
 * @csspart first - Where nothing is open: what opens first, and when.
 * @csspart offices - The list of offices.
 * @csspart office - One of them.
 * @csspart name - Its name.
 * @csspart status - What holds at the moment; also `status-open`, `status-closed`, `status-tentative`, `status-by-appointment`, `status-unknown`.
 * @csspart icon - The picture of the state.
 * @csspart sentence - The state in a sentence.
 * @csspart next - What comes next.
 * @csspart call - Whom to call first.
 * @csspart entry-stale - That the information is too old to be trusted.
 * @csspart address - Where it is.
 * @csspart contact - How to reach it.
 * @csspart languages - Which languages are spoken there.
 * @csspart services - What helps with the topic asked for.
 * @csspart more - The button that shows more offices.
 * @csspart loading - That some documents are still on their way.
 * @csspart incomplete - That some documents could not be had.
 * @csspart zone - Whose local time this is.
 * @csspart as-of - When the information was last known to be true.
 * @csspart link - Every link; also `telephone`, `email` or `link`.
 * @csspart source - With `debug`: the address of a document, above its problems.
 * @csspart problems - The list of problems, with `debug`.
 *
 * @cssprop [--stadtteil-space=0.5em] - The step of the scale of spacing.
 * @cssprop [--stadtteil-radius=0.5em] - How round corners are.
 * @cssprop [--stadtteil-line] - The colour of lines between offices.
 * @cssprop [--stadtteil-control=#808080] - The colour of the borders of fields and buttons.
 * @cssprop [--stadtteil-link=currentColor] - The colour of links.
 * @cssprop [--stadtteil-accent=currentColor] - The colour of a box that is ticked.
 * @cssprop [--stadtteil-open=#16874b] - The colour of "open".
 * @cssprop [--stadtteil-closed=#d2423d] - The colour of "closed".
 * @cssprop [--stadtteil-tentative=#a66709] - The colour of "not certain".
 * @cssprop [--stadtteil-by-appointment=#2a74d6] - The colour of "by appointment".
 * @cssprop [--stadtteil-unknown=#71767f] - The colour of "not known".
 */
export class OfficeListElement extends LitElement {
  static override styles = [pageStyles, buttonStyles, officeListStyles];

  // Not as decorators, which bring half a kilobyte of their own.
  static override properties = {
    src: {},
    office: {},
    now: {},
    view: {},
    topic: {},
    languages: {},
    openNow: { type: Boolean, attribute: 'open-now' },
    filter: {},
    sort: {},
    limit: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    debug: { type: Boolean },
    data: { attribute: false },
  };

  /** Documents: addresses with spaces between them, or `#id` of a `<script type="application/json">` of the page. */
  declare src?: string;

  /** Ids of offices with spaces between them: only these. */
  declare office?: string;

  /** A preview clock that stands still: ISO 8601, without an offset the local time of the first document. */
  declare now?: string;

  /** What is said of each office, any of `status`, `address`, `contact`, `languages`; without it all. */
  declare view: string;

  /** Ids of topics: only offices that help with one of them. */
  declare topic?: string;

  /** Languages (BCP 47): only offices where one of them is spoken. */
  declare languages?: string;

  /** Only offices that are open now, for certain. */
  declare openNow: boolean;

  /** What visitors can filter by, any of `search`, `topic`, `language`, `open`, `order`; `none`: nothing; without it what makes sense. */
  declare filter?: string;

  /** The order at first: `open` (open ones first, then what opens next), `name`, `document`. */
  declare sort: string;

  /** How many are shown at once; more on a click. Without it 20. */
  declare limit?: string;

  /** The level of the heading, 1–6, those of the offices are one below; 0: no headings. */
  declare headingLevel: number;

  /** Shows the documents' problems, for the webmaster. */
  declare debug: boolean;

  /** A document, or an array of documents, instead of `src`. */
  declare data?: unknown;

  // In the order in which each needs what the ones before have found.
  readonly #documents = new DocumentsController(this);
  readonly #language = new LanguageController(this, this.#documents);
  readonly #clock = new ClockController(this, previewInstant(this.#documents));
  readonly #offices = new OfficesController(this, this.#documents, this.#clock);
  readonly #debug = new DebugController(this);
  readonly #report = new ProblemReport();
  // Few lists are so short that they need no fields; where those can't be had, the list does without.
  readonly #fields = new PartOnDemand(this, () =>
    import('./office-filters.js').catch((error: unknown) => {
      console.error('stadtteil-widgets: the filters could not be loaded', error);
      return { officeFilters: () => nothing, styles: undefined };
    }),
  );
  readonly #choice: ListChoice = new ListChoice(this);
  #listed: readonly ListedOffice[] = [];

  constructor() {
    super();
    this.view = '';
    this.openNow = false;
    this.sort = 'open';
    this.headingLevel = 3;
    this.debug = false;
  }

  protected override render() {
    const { words } = this.#language;
    const { now: at, isPreview: preview, visitorOffset } = this.#clock;
    const { documents, isLoading, isIncomplete } = this.#documents;
    const { only, limit, isUnknown, problems: faults } = this.#options;
    const problems = problemLists(this.#documents.sources, faults, (each, document) =>
      this.#debug.print(each, words, document, at),
    );
    // What somebody is about to use stays where it is.
    const isInUse = this.shadowRoot?.activeElement?.closest('[part=offices]');
    if (!isInUse) this.#listed = this.#offices.offices;
    // Asked for while documents are on their way; the list waits, so that nothing moves when they come.
    const isFiltered = hasFilters(this.filter, isLoading ? Infinity : this.#listed.length);
    const fields = isFiltered ? this.#fields.part : undefined;
    if (!words || !documents.length || isUnknown || !this.#listed.length || (isFiltered && !fields))
      return html`<slot></slot>${problems}`;
    if (fields?.styles) addSheet(this.renderRoot, fields.styles);
    this.#clock.wakeAt(this.#offices.until);
    const { choose, reset, showMore, leave, added } = this.#choice;
    const chosen = { order: orderOf(this.sort), ...this.#choice.chosen };
    const {
      heading: title,
      now,
      standing,
    } = officeListView(this.#listed, at, words, {
      ...{ only, chosen, order: chosen.order, preview, visitorOffset },
      limit: limit + added,
      step: limit,
    });
    const level = this.headingLevel > 0 ? this.headingLevel + 1 : 0;
    return html`
      <div part="root" class="root" lang=${this.#language.lang ?? nothing} dir=${this.#language.dir ?? nothing}>
        ${heading(this.headingLevel, phrase(title))} ${paragraph('preview', now.preview, 'preview small')}
        ${fields?.officeFilters({
          ...{ only, chosen, words, filter: this.filter, count: now.count, choose, reset },
          listed: this.#listed,
        })}
        ${paragraph('none', now.none)} ${paragraph('first', now.next)}
        ${
          now.entries.length
            ? html`<ul part="offices" aria-label=${phraseText(title)} @focusout=${leave}>
                ${now.entries.map(entry(level, tokensOf(this.view)))}
              </ul>`
            : nothing
        }
        ${
          now.more
            ? html`<button part="more" class="more" type="button" @click=${() => showMore(limit)}>
                ${phrase(now.more)}
              </button>`
            : nothing
        }
        ${paragraph('loading', isLoading ? someLoading(words) : undefined, 'small')}
        ${paragraph('incomplete', isIncomplete ? someMissing(words) : undefined, 'small')}
        ${paragraph('zone', now.zone, 'small')} ${paragraph('as-of', standing.asOf, 'small')} ${problems}
      </div>
    `;
  }

  protected override updated() {
    this.#report.tell(this.#options.problems, this);
  }

  get #options() {
    const { documents, isLoading } = this.#documents;
    return listOptions(this, documents, this.#offices.unknown, !isLoading && documents.length > 0);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-list': OfficeListElement;
  }
}
