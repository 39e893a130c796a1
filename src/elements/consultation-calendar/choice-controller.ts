import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChosenDay } from '../../core/views/calendar-month-view.js';

/** `agenda`: a list by day; `month`: a table. */
export type Look = 'agenda' | 'month';

// `null` once the attribute is taken away.
type Host = ReactiveControllerHost & HTMLElement & { readonly view: string | null };

const looks: readonly string[] = ['agenda', 'month'];

/** Keeps what a reader has chosen: list or month, how much of the list, which month and day; and takes the focus there. */
export class ChoiceController implements ReactiveController {
  /** How many times the list has been made longer, and one. */
  pages = 1;
  chosen: ChosenDay = {};
  /** The last choice was another month, which is said aloud. */
  isTurned = false;
  readonly #host: Host;
  #look: Look | undefined;
  #focus: (() => HTMLElement | null | undefined) | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated() {
    const find = this.#focus;
    this.#focus = undefined;
    find?.()?.focus();
  }

  /** What the page offers, each once; the list where it names nothing that we know. */
  get offered(): readonly Look[] {
    const named = new Set(this.#host.view?.split(/\s+/).filter((each) => looks.includes(each)));
    return named.size > 0 ? ([...named] as Look[]) : ['agenda'];
  }

  get look(): Look {
    const { offered } = this;
    return offered.find((each) => each === this.#look) ?? offered[0]!;
  }

  /** What is shown: not the month that a reader asks for before it is there. */
  lookWith(hasMonth: boolean): Look {
    return this.#look && !hasMonth ? 'agenda' : this.look;
  }

  set look(look: Look) {
    this.#look = look;
    this.#update();
  }

  /** Makes the list longer; the focus goes to the first date that is new. */
  readonly showMore = () => {
    const { length } = this.#all("[part~='date']");
    this.pages++;
    this.#update(() => this.#all("[part~='date']")[length]);
  };

  readonly turn = (chosen: ChosenDay) => {
    this.chosen = chosen;
    this.isTurned = true;
    this.#host.requestUpdate();
  };

  readonly choose = (day: string, isFocused: boolean) => {
    if (day === this.chosen.day) return;
    this.chosen = { day };
    this.#update(isFocused ? () => this.#all<HTMLElement>(`[data-date='${day}']`)[0] : undefined);
  };

  /** To what is on the chosen day. */
  readonly open = () => this.#all('[part=chosen]')[0]?.focus();

  #all<Found extends HTMLElement>(selector: string): readonly Found[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<Found>(selector) ?? [])];
  }

  #update(focus?: () => HTMLElement | null | undefined) {
    this.isTurned = false;
    this.#focus = focus;
    this.#host.requestUpdate();
  }
}
