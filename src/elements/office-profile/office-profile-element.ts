import { LitElement, html, nothing } from 'lit';
import { profileParts, type ProfilePart } from '../../core/views/office-profile-types.js';
import { officeProfileView } from '../../core/views/office-profile-view.js';
import { writtenWords } from '../../core/views/written-words.js';
import { ClockController } from '../shared/clock-controller.js';
import { DebugController } from '../shared/debug-controller.js';
import { DocumentController } from '../shared/document-controller.js';
import { fault } from '../shared/fault.js';
import { FilterController } from '../shared/filter-controller.js';
import { heading } from '../shared/heading.js';
import { LanguageController } from '../shared/language-controller.js';
import { paragraphs } from '../shared/list.js';
import { pageStyles } from '../shared/page-styles.js';
import { paragraph, phrase } from '../shared/phrase.js';
import { previewInstant } from '../shared/preview-instant.js';
import { officeProfileStyles } from './office-profile-styles.js';
import { block } from './office-profile-templates.js';

export type { OfficeErrorEvent, OfficeLoadEvent } from '../shared/office-events.js';

/**
 * Shows what an office is and does: introduction, tasks and goals, activities and offers, who is there, who runs and
 * funds it, and what came before.
 *
 * @tag office-profile
 * @summary About an office: what it is for, what it offers, who is there, who runs and funds it.
 *
 * @attr {string} lang - The language of the interface (BCP 47); without it the nearest `lang` of the page, else the document's.
 *
 * @slot - The fallback: visible until the document is there, and whenever it can't be had.
 *
 * @fires {OfficeLoadEvent} office-load - A document is there, also when single entries of it are broken.
 * @fires {OfficeErrorEvent} office-error - Nothing, or not what was asked for, can be shown; `detail.problems` says why.
 *
 * @csspart root - Everything.
 * @csspart heading - The office's name, and the headings of its parts, one level below.
 * @csspart preview - "Preview for …", where `now` is set.
 * @csspart stale - That the information is too old to be trusted.
 * @csspart introduction - What the office is, and for whom.
 * @csspart logo - Its logo, a picture on the page's own site.
 * @csspart section - One of the office's own sections, such as its goals.
 * @csspart text - A paragraph of the introduction, of a section or of the timeline.
 * @csspart items - The list of a section.
 * @csspart item - One thing in it.
 * @csspart offers - Activities, courses and things to use, with their heading.
 * @csspart offer - One of them.
 * @csspart offer-name - Its name.
 * @csspart time - When it takes place, in a sentence.
 * @csspart detail - What else there is to know: of the introduction, of an offer, of a carrier, of an event.
 * @csspart team - The people, with their heading.
 * @csspart list - The list of offers, or of people.
 * @csspart person - One of them; also `person-absent`.
 * @csspart person-name - The name, with the role; or the post.
 * @csspart contact - A way to reach somebody, or what else there is to know.
 * @csspart carriers - Who runs and funds the office at present, with the heading.
 * @csspart role - What somebody is to the office.
 * @csspart carrier - Somebody who runs or funds it.
 * @csspart timeline - What happened, and who ran and funded the office when, with the heading.
 * @csspart event - One entry of it; also `event-current`.
 * @csspart when - Its date or time.
 * @csspart what - What happened, or who it was.
 * @csspart none - That nothing more is known, and how to ask.
 * @csspart as-of - When the information was last known to be true.
 * @csspart link - Every link; also `telephone`, `email` or `link`.
 * @csspart problems - The list of problems, with `debug`.
 *
 * @cssprop [--stadtteil-space=0.5em] - The step of the scale of spacing.
 * @cssprop [--stadtteil-radius=0.5em] - How round the corners of the frame around a preview are.
 * @cssprop [--stadtteil-line] - The colour of the line of the timeline.
 * @cssprop [--stadtteil-link=currentColor] - The colour of links.
 * @cssprop [--stadtteil-accent=currentColor] - The colour of the dots on it.
 * @cssprop [--stadtteil-tentative=#a66709] - The mark of old information.
 */
export class OfficeProfileElement extends LitElement {
  static override styles = [pageStyles, officeProfileStyles];

  // Not as decorators, which bring half a kilobyte of their own.
  static override properties = {
    src: {},
    office: {},
    partner: {},
    now: {},
    view: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    debug: { type: Boolean },
    data: { attribute: false },
  };

  /** The document: an address, or `#id` of a `<script type="application/json">` of the page. */
  declare src?: string;

  /** The id of an office; without it the document's first. */
  declare office?: string;

  /** The id of a partner: its profile instead of the office's. */
  declare partner?: string;

  /** A preview clock that stands still: ISO 8601, without an offset the office's local time. */
  declare now?: string;

  /** What is shown, in this order: any of `introduction`, `sections`, `offers`, `team`, `carriers`, `timeline`; without it all. */
  declare view?: string;

  /** The level of the heading, 1–6, those of the parts are one below; 0: no headings. */
  declare headingLevel: number;

  /** Shows the document's problems, for the webmaster. */
  declare debug: boolean;

  /** The document itself, instead of `src`. */
  declare data?: unknown;

  // In the order in which each needs what the ones before have found.
  readonly #documents = new DocumentController(this);
  readonly #filter = new FilterController(this, this.#documents, () => [
    ...(this.#hasOffice ? [] : [fault('unknown-reference', this.office, 'offices')]),
    ...this.#shown.problems,
  ]);
  readonly #language = new LanguageController(this, this.#documents);
  readonly #clock = new ClockController(this, previewInstant(this.#documents));
  readonly #debug = new DebugController(this);

  constructor() {
    super();
    this.headingLevel = 3;
    this.debug = false;
  }

  get #hasOffice() {
    return this.#documents.document?.offices.some(({ id }) => !this.office || id === this.office);
  }

  get #shown() {
    return writtenWords(this.view, 'profilePart', (word) => profileParts.some((part) => part === word));
  }

  protected override render() {
    const { words } = this.#language;
    const { document } = this.#documents;
    const { now: at, isPreview: preview } = this.#clock;
    const problems = this.#debug.print([...this.#documents.problems, ...this.#filter.problems], words, document, at);
    const { wanted, isUnknown } = this.#filter;
    if (!document || !words || isUnknown || !this.#hasOffice) return html`<slot></slot>${problems}`;
    const [partner] = wanted.partners ?? [];
    const shown = this.#shown.words as readonly ProfilePart[];
    const parts = shown.length ? shown : undefined;
    const options = { office: this.office || undefined, partner, parts, preview };
    const { heading: title, now, standing } = officeProfileView(document, at, words, options);
    this.#clock.wakeAt(now.until);
    // Of a part alone that the office doesn't have there is nothing to say.
    if (!standing.blocks.length && !standing.none.length) return problems;
    const level = this.headingLevel > 0 ? Math.min(this.headingLevel + 1, 6) : 0;
    return html`
      <div part="root" class="root" lang=${this.#language.lang ?? nothing} dir=${this.#language.dir ?? nothing}>
        ${heading(this.headingLevel, phrase(title))} ${paragraph('preview', now.preview, 'preview small')}
        ${paragraph('stale', now.stale)} ${standing.blocks.map(block(level))}
        ${standing.none.length ? html`<div class="block stack">${paragraphs('none', standing.none)}</div>` : nothing}
        ${paragraph('as-of', standing.asOf, 'small')} ${problems}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-profile': OfficeProfileElement;
  }
}
