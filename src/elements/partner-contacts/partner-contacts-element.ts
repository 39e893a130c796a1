import { LitElement, html, nothing } from 'lit';
import { partnerContactsView } from '../../core/views/partner-contacts-view.js';
import { saveContact } from '../../core/wording/partner-sentences.js';
import { ClockController } from '../shared/clock-controller.js';
import { DebugController } from '../shared/debug-controller.js';
import { DocumentController } from '../shared/document-controller.js';
import { fault } from '../shared/fault.js';
import { FilterController } from '../shared/filter-controller.js';
import { heading } from '../shared/heading.js';
import { LanguageController } from '../shared/language-controller.js';
import { pageStyles } from '../shared/page-styles.js';
import { paragraph, phrase } from '../shared/phrase.js';
import { previewInstant } from '../shared/preview-instant.js';
import { saveButtonStyles } from '../shared/save-button.js';
import type { WantedContact } from '../shared/save-contact.js';
import { partnerContactsStyles } from './partner-contacts-styles.js';
import { partner } from './partner-contacts-templates.js';
import type { search } from './search.js';

export type { OfficeErrorEvent, OfficeLoadEvent } from '../shared/office-events.js';

/** From more organisations on, one can search. */
const shortList = 8;

/**
 * Shows partner organisations: who is to be reached there and how, when they give advice, what else they offer. A long
 * list can be searched by name, topic and offer.
 *
 * @tag partner-contacts
 * @summary Whom to call: partner organisations, their people and consultation hours.
 *
 * @attr {string} lang - The language of the interface (BCP 47); without it the nearest `lang` of the page, else the document's.
 *
 * @slot - The fallback: visible until the document is there, and whenever it can't be had.
 *
 * @fires {OfficeLoadEvent} office-load - A document is there, also when single entries of it are broken.
 * @fires {OfficeErrorEvent} office-error - Nothing, or not what was asked for, can be shown; `detail.problems` says why.
 *
 * @csspart root - Everything.
 * @csspart heading - "Partners and contacts", and each organisation's name, one level below.
 * @csspart preview - "Preview for …", where `now` is set.
 * @csspart stale - That the information is too old to be trusted.
 * @csspart search - The label of the search field, with the field in it.
 * @csspart search-field - The search field.
 * @csspart count - How many were found.
 * @csspart partners - The list of organisations.
 * @csspart partner - One of them.
 * @csspart name - Its name.
 * @csspart description - What it is.
 * @csspart contact - A way to reach an organisation or a person, or what else there is to know.
 * @csspart people - The list of an organisation's people.
 * @csspart person - One of them; also `person-absent`.
 * @csspart person-name - The name, with the role.
 * @csspart save - The button that saves an organisation or a person to the contacts.
 * @csspart consultations - The list of consultations.
 * @csspart offers - The list of what else is offered.
 * @csspart offers-label - What stands above it.
 * @csspart offer - One consultation or offer.
 * @csspart offer-name - Its name.
 * @csspart time - When it takes place, in a sentence.
 * @csspart detail - What it is, with whom, where, for whom.
 * @csspart affiliation - Who runs or funds the organisation, its programme.
 * @csspart none - "Nobody is listed", where what is asked for is known and nobody offers it.
 * @csspart as-of - When the information was last known to be true.
 * @csspart link - Every link; also `telephone`, `email` or `link`.
 * @csspart problems - The list of problems, with `debug`.
 *
 * @cssprop [--stadtteil-space=0.5em] - The step of the scale of spacing.
 * @cssprop [--stadtteil-radius=0.5em] - How round corners are.
 * @cssprop [--stadtteil-line] - The colour of the line around an organisation.
 * @cssprop [--stadtteil-control=#808080] - The colour of the borders of the search field.
 * @cssprop [--stadtteil-link=currentColor] - The colour of links.
 * @cssprop [--stadtteil-tentative=#a66709] - The mark of old information.
 */
export class PartnerContactsElement extends LitElement {
  static override styles = [pageStyles, saveButtonStyles, partnerContactsStyles];

  // Not as decorators, which bring half a kilobyte of their own.
  static override properties = {
    src: {},
    office: {},
    now: {},
    partner: {},
    consultation: {},
    topic: {},
    search: { type: Boolean },
    headingLevel: { type: Number, attribute: 'heading-level' },
    debug: { type: Boolean },
    data: { attribute: false },
  };

  /** The document: an address, or `#id` of a `<script type="application/json">` of the page. */
  declare src?: string;

  /** The id of an office: only partners that have to do with it. Without it all of the document. */
  declare office?: string;

  /** A preview clock that stands still: ISO 8601, without an offset the office's local time. */
  declare now?: string;

  /** Ids of partners with spaces between them: only these. */
  declare partner?: string;

  /** Ids of services: only those who give them. */
  declare consultation?: string;

  /** Ids of topics: only those who help with them. */
  declare topic?: string;

  /** Shows the search field, also where the list is short. */
  declare search: boolean;

  /** The level of the heading, 1–6, those of the organisations are one below; 0: no headings. */
  declare headingLevel: number;

  /** Shows the document's problems, for the webmaster. */
  declare debug: boolean;

  /** The document itself, instead of `src`. */
  declare data?: unknown;

  // In the order in which each needs what the ones before have found.
  readonly #documents = new DocumentController(this);
  readonly #filter = new FilterController(this, this.#documents, () =>
    this.#hasOffice ? [] : [fault('unknown-reference', this.office, 'offices')],
  );
  readonly #language = new LanguageController(this, this.#documents);
  readonly #clock = new ClockController(this, previewInstant(this.#documents));
  readonly #debug = new DebugController(this);
  #typed = '';
  #find: typeof search | undefined;
  #isAsked = false;

  constructor() {
    super();
    this.search = false;
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
    const { wanted, isUnknown } = this.#filter;
    const problems = this.#debug.print([...this.#documents.problems, ...this.#filter.problems], words, document, at);
    if (!document || !words || isUnknown || !this.#hasOffice) return html`<slot></slot>${problems}`;
    const office = this.office || undefined;
    const { heading: title, now, standing } = partnerContactsView(document, at, words, { ...wanted, office, preview });
    this.#clock.wakeAt(now.until);
    const { partners, none } = standing;
    // Where there are no partners, there is nothing to say.
    if (!partners.length && !none) return problems;
    const canSearch = this.search || partners.length > shortList;
    if (canSearch) this.#loadSearch();
    const { shown, field } = (canSearch && this.#find?.(document, partners, this.#typed, this.#type, words)) || {
      shown: partners,
    };
    const level = title && this.headingLevel > 0 ? this.headingLevel + 1 : this.headingLevel;
    return html`
      <div part="root" class="root" lang=${this.#language.lang ?? nothing} dir=${this.#language.dir ?? nothing}>
        ${title ? heading(this.headingLevel, phrase(title)) : nothing}
        ${paragraph('preview', now.preview, 'preview small')} ${paragraph('stale', now.stale)}
        ${canSearch ? html`<div class="search">${field}</div>` : nothing} ${paragraph('none', none)}
        ${
          shown.length
            ? html`<ul part="partners" class="partners">
                ${shown.map(partner(level, { label: saveContact(words), save: this.#save }))}
              </ul>`
            : nothing
        }
        ${paragraph('as-of', standing.asOf, 'small')} ${problems}
      </div>
    `;
  }

  readonly #type = ({ target }: Event) => {
    this.#typed = (target as HTMLInputElement).value;
    this.requestUpdate();
  };

  readonly #save = (wanted: WantedContact) => {
    const { document } = this.#documents;
    const { words } = this.#language;
    import('../shared/save-contact.js')
      .then(({ saveContact: saveFor }) => document && words && saveFor(document, 'partners', wanted, words))
      .catch((error: unknown) => console.error('stadtteil-widgets: the contact could not be saved', error));
  };

  /** Only a long list needs it. */
  #loadSearch() {
    if (this.#isAsked) return;
    this.#isAsked = true;
    import('./search.js').then(
      (module) => {
        this.#find = module.search;
        this.requestUpdate();
      },
      (error: unknown) => console.error('stadtteil-widgets: the search could not be loaded', error),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'partner-contacts': PartnerContactsElement;
  }
}
