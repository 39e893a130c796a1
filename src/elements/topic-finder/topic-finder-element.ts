import { LitElement, html, nothing } from 'lit';
import { topicFinderView } from '../../core/views/topic-finder-view.js';
import { ClockController } from '../shared/clock-controller.js';
import { DebugController } from '../shared/debug-controller.js';
import { DocumentController } from '../shared/document-controller.js';
import { fault } from '../shared/fault.js';
import { FilterController } from '../shared/filter-controller.js';
import { heading } from '../shared/heading.js';
import { LanguageController } from '../shared/language-controller.js';
import { pageStyles } from '../shared/page-styles.js';
import { PartOnDemand } from '../shared/part-on-demand.js';
import { paragraph, phrase } from '../shared/phrase.js';
import { ScheduleController } from '../shared/schedule-controller.js';
import { AddressController } from './address-controller.js';
import { FinderController } from './finder-controller.js';
import { topicFinderStyles } from './topic-finder-styles.js';
import { finderBody } from './topic-finder-templates.js';

export type { OfficeErrorEvent, OfficeLoadEvent } from '../shared/office-events.js';

/**
 * Who helps with what? One types a topic or a keyword, or takes a topic from the list, and reads who helps, when next,
 * where, in which languages, what it costs and how to reach them. Slips, umlauts and other words for a topic are
 * understood.
 *
 * @tag topic-finder
 * @summary What do you need help with? From a topic to who helps, when and where.
 *
 * @attr {string} lang - The language of the interface (BCP 47); without it the nearest `lang` of the page, else the document's.
 *
 * @slot - The fallback: visible until the document is there, and whenever it can't be had.
 *
 * @fires {OfficeLoadEvent} office-load - A document is there, also when single entries of it are broken.
 * @fires {OfficeErrorEvent} office-error - Nothing, or not what was asked for, can be shown; `detail.problems` says why.
 *
 * @csspart root - Everything.
 * @csspart heading - "What do you need help with?", the title of an answer one level below, the names of services two.
 * @csspart preview - "Preview for …", where `now` is set.
 * @csspart stale - That the information is too old to be trusted.
 * @csspart search - The search field with its label, its button and the suggestions.
 * @csspart search-field - The search field.
 * @csspart submit - The button beside it.
 * @csspart options - The list of suggestions.
 * @csspart option - One of them; also `option-active`, the one that Enter takes.
 * @csspart topics - The list of topics.
 * @csspart more - What there is besides topics, folded away where there are topics; `more-label`, `more-choices`.
 * @csspart more-label - What stands above it.
 * @csspart more-choices - The list in it.
 * @csspart hits - The list of what was found, where no suggestion was taken.
 * @csspart choice - One of these lists: a button.
 * @csspart choice-name - The name of a topic or service.
 * @csspart hint - What it is, or by which other word it was found.
 * @csspart back - The button that leads back to all topics.
 * @csspart title - What an answer is to.
 * @csspart also - Other words for the topic.
 * @csspart none - That nothing was found, or nobody offers it, and who helps all the same.
 * @csspart reach - Who is to be reached how, where the office has neither telephone nor e-mail.
 * @csspart services - The list of services that help.
 * @csspart service - One of them.
 * @csspart name - Its name.
 * @csspart description - What it is.
 * @csspart dates-label - What stands above its dates.
 * @csspart dates - Its next dates.
 * @csspart date - One of them; also `date-confirmed`, `date-tentative`, `date-by-appointment`, `date-cancelled`, and `date-now` while it is on.
 * @csspart when - Day and time.
 * @csspart day - The day.
 * @csspart time - The time.
 * @csspart by - Who gives it on this date.
 * @csspart remarks - What is special about the date.
 * @csspart where - Where, if not where the others are.
 * @csspart date-detail - A note on the date.
 * @csspart times - When, where there are no dates of its own.
 * @csspart place - Where it takes place.
 * @csspart detail - For whom, in which languages, what it costs, whether one has to register, a note.
 * @csspart helpers-label - What stands above those who help.
 * @csspart helpers - The list of those who help.
 * @csspart helper - One of them.
 * @csspart helper-name - The name.
 * @csspart contact - A way to reach somebody, or a remark.
 * @csspart people - The list of an organisation's people.
 * @csspart person - One of them; also `person-absent`.
 * @csspart person-name - The name, with the role.
 * @csspart zone - For readers elsewhere: whose local time it is.
 * @csspart as-of - When the information was last known to be true.
 * @csspart link - Every link; also `telephone`, `email` or `link`.
 * @csspart problems - The list of problems, with `debug`.
 *
 * @cssprop [--stadtteil-space=0.5em] - The step of the scale of spacing.
 * @cssprop [--stadtteil-radius=0.5em] - How round corners are.
 * @cssprop [--stadtteil-line] - The colour of the lines around topics and services.
 * @cssprop [--stadtteil-control=#808080] - The colour of the borders of the search field and of buttons.
 * @cssprop [--stadtteil-link=currentColor] - The colour of links.
 * @cssprop [--stadtteil-accent=currentColor] - The mark of a date that is on.
 * @cssprop [--stadtteil-closed=#d2423d] - The mark of a cancelled date.
 * @cssprop [--stadtteil-tentative=#a66709] - The mark of a date that is not certain.
 * @cssprop [--stadtteil-by-appointment=#2a74d6] - The mark of a date by appointment.
 */
export class TopicFinderElement extends LitElement {
  static override styles = [pageStyles, topicFinderStyles];

  // Not as decorators, which bring half a kilobyte of their own.
  static override properties = {
    src: {},
    office: {},
    now: {},
    view: {},
    limit: {},
    within: {},
    partner: {},
    consultation: {},
    topic: {},
    chosen: {},
    parameter: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    debug: { type: Boolean },
    data: { attribute: false },
  };

  /** The document: an address, or `#id` of a `<script type="application/json">` of the page. */
  declare src?: string;

  /** The id of an office: only what it offers. Without it all of the document. */
  declare office?: string;

  /** A preview clock that stands still: ISO 8601, without an offset the office's local time. */
  declare now?: string;

  /** What it shows: any of `search` and `topics`, with a space between them. */
  declare view: string;

  /** How many dates of a service that take place; without it 3. */
  declare limit?: string;

  /** How far to look: an ISO 8601 duration such as `P28D`. */
  declare within?: string;

  /** Ids of partners: only what they help with. */
  declare partner?: string;

  /** Ids of services: only these. */
  declare consultation?: string;

  /** Ids of topics: only these. */
  declare topic?: string;

  /** What is shown: the id of a topic, or `service.` and the id of a service. Follows what the reader chooses. */
  declare chosen?: string;

  /** The name of a parameter of the page's address that says what is chosen (`thema`: `?thema=wohngeld`). Without it the address is left alone. */
  declare parameter?: string;

  /** The level of the heading, 1–6, those of an answer are below; 0: no headings. */
  declare headingLevel: number;

  /** Shows the document's problems, for the webmaster. */
  declare debug: boolean;

  /** The document itself, instead of `src`. */
  declare data?: unknown;

  // In the order in which each needs what the ones before have found.
  readonly #documents = new DocumentController(this);
  readonly #schedules = new ScheduleController(this, this.#documents);
  readonly #address = new AddressController(this);
  readonly #answers = new PartOnDemand(this, () => import('./answer.js'));
  readonly #filter = new FilterController(this, this.#documents, () => [
    // Which dates are wanted is read when somebody wants dates, or to know what is wrong.
    ...(((this.chosen || this.debug) && this.#answers.part?.readOptions(this).problems) || []),
    ...(this.#isKnown ? [] : [fault('unknown-reference', this.chosen, 'topics')]),
  ]);
  readonly #language = new LanguageController(this, this.#documents);
  readonly #clock = new ClockController(this, this.#schedules);
  readonly #debug = new DebugController(this);
  readonly #finder = new FinderController(this, this.#address, () => {
    const { document } = this.#documents;
    const { words } = this.#language;
    return document && words && { document, filter: { ...this.#filter.wanted, office: this.#office }, words };
  });

  constructor() {
    super();
    this.view = 'search topics';
    this.headingLevel = 3;
    this.debug = false;
  }

  get #office() {
    return this.office || undefined;
  }

  /** What a visitor's address asks for is nothing the webmaster could mend. */
  get #isKnown() {
    const { topics = [], services = [] } = this.#documents.document ?? {};
    const keys = [...topics.map(({ id }) => id), ...services.map(({ id }) => `service.${id}`)];
    return !this.chosen || this.chosen !== this.getAttribute('chosen') || keys.includes(this.chosen);
  }

  protected override render() {
    const { words } = this.#language;
    const { now: at, isPreview: preview, visitorOffset } = this.#clock;
    const { wanted, isUnknown } = this.#filter;
    const { chosen } = this;
    const view =
      words &&
      !isUnknown &&
      this.#schedules.ask((schedule) =>
        topicFinderView(schedule, this.#office, at, words, { ...wanted, chosen, preview, visitorOffset }),
      );
    const answers = view && view.now.answer ? this.#answers.part : undefined;
    const services =
      answers &&
      this.#schedules.ask((schedule) => {
        const { limit, within } = answers.readOptions(this).options;
        return answers.topicServices(schedule, chosen!, at, words!, { ...wanted, office: this.#office, limit, within });
      });
    const { document, problems: faults } = this.#documents;
    const all = [...faults, ...this.#schedules.problems, ...this.#filter.problems];
    const problems = this.#debug.print(all, words, document, at);
    if (!view) return html`<slot></slot>${problems}`;
    answers?.dress(this.renderRoot);
    const { now, standing } = view;
    const edges = (services ?? [])
      .flatMap(({ dates }) => dates)
      .flatMap(({ start, end = start }) => [start, end])
      .filter((edge) => edge > at);
    this.#clock.wakeAt(Math.min(this.#schedules.nextChange(at), ...edges));
    return html`
      <div part="root" class="root" lang=${this.#language.lang ?? nothing} dir=${this.#language.dir ?? nothing}>
        ${heading(this.headingLevel, phrase(view.heading))} ${paragraph('preview', now.preview, 'preview small')}
        ${paragraph('stale', now.stale)}
        ${finderBody(view, this.#finder, this, answers?.serviceList(services ?? [], this.headingLevel))}
        ${paragraph('zone', now.zone, 'small')} ${paragraph('as-of', standing.asOf, 'small')} ${problems}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'topic-finder': TopicFinderElement;
  }
}
