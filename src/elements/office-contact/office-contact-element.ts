import { LitElement, html, nothing } from 'lit';
import { officeContactView } from '../../core/views/office-contact-view.js';
import { DebugController } from '../shared/debug-controller.js';
import { DocumentController } from '../shared/document-controller.js';
import { heading } from '../shared/heading.js';
import { LanguageController } from '../shared/language-controller.js';
import { pageStyles } from '../shared/page-styles.js';
import { phrase } from '../shared/phrase.js';
import { ScheduleController } from '../shared/schedule-controller.js';
import { officeContactStyles } from './office-contact-styles.js';

export type { OfficeErrorEvent, OfficeLoadEvent } from '../shared/office-events.js';

/**
 * Shows the office contact of an office.
 *
 * @tag office-contact
 * @summary The office contact of an office.
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
 */
export class OfficeContactElement extends LitElement {
  static override styles = [pageStyles, officeContactStyles];

  // Not as decorators, which bring half a kilobyte of their own.
  static override properties = {
    src: {},
    office: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    debug: { type: Boolean },
    data: { attribute: false },
  };

  /** The document: an address, or `#id` of a `<script type="application/json">` of the page. */
  declare src?: string;

  /** The id of an office; without it the document's first. */
  declare office?: string;

  /** The level of the heading, 1–6; 0: none. */
  declare headingLevel: number;

  /** Shows the document's problems, for the webmaster. */
  declare debug: boolean;

  /** The document itself, instead of `src`. */
  declare data?: unknown;

  // In the order in which each needs what the ones before have found.
  readonly #documents = new DocumentController(this);
  readonly #schedules = new ScheduleController(this, this.#documents);
  readonly #language = new LanguageController(this, this.#documents);
  readonly #debug = new DebugController(this);

  constructor() {
    super();
    this.headingLevel = 3;
    this.debug = false;
  }

  protected override render() {
    const { words } = this.#language;
    const view = words && this.#schedules.ask((schedule, office) => officeContactView(schedule, office, words));
    const problems = this.#debug.print([...this.#documents.problems, ...this.#schedules.problems], words);
    if (!view) return html`<slot></slot>${problems}`;
    return html`
      <div part="root" class="root" lang=${this.#language.lang ?? nothing} dir=${this.#language.dir ?? nothing}>
        ${heading(this.headingLevel, phrase(view.heading))} ${problems}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'office-contact': OfficeContactElement;
  }
}
