import { LitElement, html, nothing } from 'lit';
import { readContactOptions } from '../../core/views/office-contact-options.js';
import { officeContactView } from '../../core/views/office-contact-view.js';
import type { Words } from '../../core/wording/words.js';
import { ClockController } from '../shared/clock-controller.js';
import { DebugController } from '../shared/debug-controller.js';
import { DocumentController } from '../shared/document-controller.js';
import { fault } from '../shared/fault.js';
import { FilterController } from '../shared/filter-controller.js';
import { heading } from '../shared/heading.js';
import { LanguageController } from '../shared/language-controller.js';
import { pageStyles } from '../shared/page-styles.js';
import { paragraphs } from '../shared/list.js';
import { paragraph, phrase } from '../shared/phrase.js';
import { previewInstant } from '../shared/preview-instant.js';
import { saveButtonStyles } from '../shared/save-button.js';
import type { WantedContact } from '../shared/save-contact.js';
import type { authorityStatus, officeContactNow } from './authority-status.js';
import { officeContactStyles } from './office-contact-styles.js';
import { contactParts } from './office-contact-templates.js';

export type { OfficeErrorEvent, OfficeLoadEvent } from '../shared/office-events.js';

/**
 * Shows where an office is and how to reach it: address with links to maps, directions and access, telephone, fax,
 * e-mail and pages, the people there (or who stands in for them), and the department in charge with its own hours.
 *
 * @tag office-contact
 * @summary Where the office is, and how to reach it and the people there.
 *
 * @attr {string} lang - The language of the interface (BCP 47); without it the nearest `lang` of the page, else the document's.
 *
 * @slot - The fallback: visible until the document is there, and whenever it can't be had.
 *
 * @fires {OfficeLoadEvent} office-load - A document is there, also when single entries of it are broken.
 * @fires {OfficeErrorEvent} office-error - Nothing, or not what was asked for, can be shown; `detail.problems` says why.
 *
 * @csspart root - Everything.
 * @csspart heading - The office's name, and one level below that of who is in charge.
 * @csspart preview - "Preview for …", where `now` is set.
 * @csspart stale - That the information is too old to be trusted.
 * @csspart elsewhere - That the office is somewhere else on some days.
 * @csspart places - The list of places: where the office is, where it will be.
 * @csspart place - One of them.
 * @csspart place-label - Until when, or from when, where there are two.
 * @csspart address - An address.
 * @csspart address-line - One of its lines: name, street, town.
 * @csspart maps - The links to maps.
 * @csspart map - One of them.
 * @csspart detail - How to find a place, how to get in, a remark, when it opens.
 * @csspart none - "Telephone and e-mail are not known".
 * @csspart contact - A way to reach the office or somebody, or what else there is to know.
 * @csspart note - A remark on the office.
 * @csspart save - The button that saves the office or a person to the contacts.
 * @csspart people - The list of people.
 * @csspart person - One of them; also `person-absent`.
 * @csspart person-name - The name, with the role; or that the post is vacant.
 * @csspart authorities - The list of those in charge.
 * @csspart authority - One of them.
 * @csspart authority-label - "In charge".
 * @csspart authority-name - Its name.
 * @csspart status - Whether it is open; also `status-open`, `status-closed` and so on.
 * @csspart icon - The picture beside it.
 * @csspart sentence - The sentence that says so.
 * @csspart next - When it opens again.
 * @csspart hours - Its hours, a sentence each.
 * @csspart zone - For readers elsewhere: whose local time it is.
 * @csspart as-of - When the information was last known to be true.
 * @csspart link - Every link; also `telephone`, `email` or `link`.
 * @csspart problems - The list of problems, with `debug`.
 *
 * @cssprop [--stadtteil-space=0.5em] - The step of the scale of spacing.
 * @cssprop [--stadtteil-radius=0.5em] - How round corners are.
 * @cssprop [--stadtteil-line] - The colour of the line around who is in charge.
 * @cssprop [--stadtteil-link=currentColor] - The colour of links.
 * @cssprop [--stadtteil-open=#16874b] - The colour of "open".
 * @cssprop [--stadtteil-closed=#d2423d] - The colour of "closed".
 * @cssprop [--stadtteil-tentative=#a66709] - The colour of "not certain".
 * @cssprop [--stadtteil-by-appointment=#2a74d6] - The colour of "by appointment".
 * @cssprop [--stadtteil-unknown=#71767f] - The colour of "not known".
 */
export class OfficeContactElement extends LitElement {
  static override styles = [pageStyles, saveButtonStyles, officeContactStyles];

  // Not as decorators, which bring half a kilobyte of their own.
  static override properties = {
    src: {},
    office: {},
    now: {},
    view: {},
    maps: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    debug: { type: Boolean },
    data: { attribute: false },
  };

  /** The document: an address, or `#id` of a `<script type="application/json">` of the page. */
  declare src?: string;

  /** The id of an office; without it the document's first. */
  declare office?: string;

  /** A preview clock that stands still: ISO 8601, without an offset the office's local time. */
  declare now?: string;

  /** What is shown, in this order: any of `place`, `contact`, `people`, `authority`; without it all. */
  declare view?: string;

  /** The maps that are linked: `osm` (OpenStreetMap), `app` (the map of the reader's telephone), addresses with `{address}` or `{latitude}` and `{longitude}` in them; `none`: no maps. Without it `osm app`. */
  declare maps?: string;

  /** The level of the heading, 1–6, that of who is in charge is one below; 0: no headings. */
  declare headingLevel: number;

  /** Shows the document's problems, for the webmaster. */
  declare debug: boolean;

  /** The document itself, instead of `src`. */
  declare data?: unknown;

  // In the order in which each needs what the ones before have found.
  readonly #documents = new DocumentController(this);
  readonly #filter = new FilterController(this, this.#documents, () => [
    ...(this.#hasOffice ? [] : [fault('unknown-reference', this.office, 'offices')]),
    ...readContactOptions(this).problems,
  ]);
  readonly #language = new LanguageController(this, this.#documents);
  readonly #clock = new ClockController(this, previewInstant(this.#documents));
  readonly #debug = new DebugController(this);
  #timed: ((words: Words) => ReturnType<typeof officeContactNow> | undefined) | undefined;
  #status: typeof authorityStatus | undefined;
  #isAsked = false;

  constructor() {
    super();
    this.headingLevel = 3;
    this.debug = false;
  }

  get #hasOffice() {
    return this.#documents.document?.offices.some(({ id }) => !this.office || id === this.office);
  }

  protected override render() {
    const { words } = this.#language;
    const { document } = this.#documents;
    const { now: at, isPreview: preview } = this.#clock;
    const faults = [...this.#documents.problems, ...this.#filter.problems];
    const problems = this.#debug.print(faults, words, document, at);
    if (!document || !words || !this.#hasOffice) return html`<slot></slot>${problems}`;
    const { parts: shown, maps } = readContactOptions(this);
    const view = officeContactView(document, at, words, { office: this.office || undefined, maps, preview });
    const { now, standing } = view;
    if (now.needsTime) this.#loadHours();
    const timed = this.#timed?.(words);
    this.#clock.wakeAt(Math.min(now.until, timed?.until ?? Infinity));
    const blocks = contactParts(view, {
      level: this.headingLevel,
      button: { label: standing.save, save: this.#save },
      statusOf: (id) =>
        timed?.authorities.filter((each) => each.id === id).map((each) => this.#status?.(each)) ?? nothing,
    });
    return html`
      <div part="root" class="root" lang=${this.#language.lang ?? nothing} dir=${this.#language.dir ?? nothing}>
        ${heading(this.headingLevel, phrase(view.heading))} ${paragraph('preview', now.preview, 'preview small')}
        ${paragraph('stale', now.stale)} ${paragraphs('elsewhere', timed?.elsewhere ?? [], 'stale')}
        <div class="blocks">${shown.map((name) => blocks[name])}</div>
        ${paragraph('zone', timed?.zone, 'small')} ${paragraph('as-of', standing.asOf, 'small')} ${problems}
      </div>
    `;
  }

  /** Few contacts depend on hours; the others do without the time engine. */
  #loadHours() {
    if (this.#isAsked) return;
    this.#isAsked = true;
    import('./authority-status.js').then(
      ({ ScheduleController, officeContactNow: nowOf, authorityStatus: status }) => {
        const schedules = new ScheduleController(this, this.#documents);
        this.#status = status;
        this.#timed = (words) => {
          const { now: at, visitorOffset } = this.#clock;
          return schedules.ask((schedule, office) => nowOf(schedule, office, at, words, { visitorOffset }));
        };
        this.requestUpdate();
      },
      (error: unknown) => console.error('stadtteil-widgets: hours could not be loaded', error),
    );
  }

  readonly #save = (wanted: WantedContact) => {
    const { document } = this.#documents;
    const { words } = this.#language;
    import('../shared/save-contact.js')
      .then(({ saveContact }) => document && words && saveContact(document, 'offices', wanted, words))
      .catch((error: unknown) => console.error('stadtteil-widgets: the contact could not be saved', error));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'office-contact': OfficeContactElement;
  }
}
