import type { LitElement } from 'lit';
import type { OfficeListFilter, OfficeListOrder } from '../../core/views/office-list-types.js';

/** What a reader has chosen. */
export interface Chosen extends OfficeListFilter {
  /** What was typed. */
  readonly search?: string;
  readonly order: OfficeListOrder;
}

/** Keeps what the reader of a list has chosen, and how much of it is shown; sees to it that the focus isn't lost. */
export class ListChoice {
  chosen: Partial<Chosen> = {};
  /** How many more are shown than at first. */
  added = 0;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  readonly choose = (chosen: Partial<Chosen>) => {
    this.chosen = { ...this.chosen, ...chosen };
    this.added = 0;
    this.#host.requestUpdate();
  };

  /** The button is gone then; the first field has the focus. */
  readonly reset = async () => {
    const { order } = this.chosen;
    this.chosen = order ? { order } : {};
    this.choose({});
    await this.#host.updateComplete;
    this.#focus('[part=filters] :is(input, select)', 0);
  };

  /** The first of those that come in addition has the focus then, so that one reads on. */
  readonly showMore = async (step: number) => {
    const { length } = this.#host.renderRoot.querySelectorAll('.office');
    this.added += step;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#focus('.office', length);
  };

  /** What stayed where it was for somebody who was about to use it, may move now. */
  readonly leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!(currentTarget as Node).contains(relatedTarget as Node | null)) this.#host.requestUpdate();
  };

  #focus(selector: string, index: number) {
    this.#host.renderRoot.querySelectorAll<HTMLElement>(selector)[index]?.focus();
  }
}
