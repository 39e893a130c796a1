import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ListedOffice } from '../../core/views/office-list-types.js';
import { officeState } from '../../core/views/office-state.js';
import type { ClockController } from '../shared/clock-controller.js';
import type { DocumentsController } from '../shared/documents-controller.js';
import { preparationOf } from '../shared/schedule-controller.js';

type Host = ReactiveControllerHost & { readonly office?: string };
type Entry = Pick<ListedOffice, 'schedule' | 'office'> & { readonly state?: ListedOffice['state'] };

/** Milliseconds after which the page has its turn. */
const slice = 10;

/** So many offices are worked out at once in any case: what can be shown at once doesn't flicker. */
const atOnce = 50;

const idsIn = (text = ''): readonly string[] => text.split(/\s+/).filter(Boolean);

/**
 * Keeps the states of all offices of an element's documents. They are worked out in slices, so that a page with a
 * thousand offices goes on; later only of those whose state has come to its end.
 */
export class OfficesController implements ReactiveController {
  /** Those of documents of which every state is known, in the order of the documents. */
  offices: readonly ListedOffice[] = [];
  /** Ids of `office` that no document has. */
  unknown: readonly string[] = [];
  readonly #host: Host;
  readonly #documents: DocumentsController;
  readonly #clock: ClockController;
  #entries: Entry[] = [];
  #made: readonly unknown[] = [];
  #timer: number | undefined;

  constructor(host: Host, documents: DocumentsController, clock: ClockController) {
    this.#host = host;
    this.#documents = documents;
    this.#clock = clock;
    host.addController(this);
  }

  /** When a state ends, epoch milliseconds. */
  get until(): number {
    return this.offices.reduce((soonest, { state }) => Math.min(soonest, state.until), Infinity);
  }

  hostUpdate() {
    this.#list();
    if (this.#timer === undefined) this.#work(atOnce);
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Takes documents, or what is known of them now, into the list; what is known of an office stays. */
  #list() {
    const { documents } = this.#documents;
    const wanted = idsIn(this.#host.office);
    const prepared = documents.map(preparationOf);
    const made = [...prepared.map(({ schedule }) => schedule), this.#host.office];
    if (made.length === this.#made.length && made.every((each, i) => each === this.#made[i])) return;
    this.#made = made;
    for (const { schedule, whole } of prepared)
      if (!this.#entries.some((entry) => entry.schedule === schedule))
        void whole?.then(() => this.#host.requestUpdate());
    const former = new Map(this.#entries.map((entry) => [entry.office, entry]));
    this.#entries = prepared.flatMap(({ schedule }) =>
      schedule.document.offices
        .filter(({ id }) => !wanted.length || wanted.includes(id))
        .map((office) => {
          const { schedule: before, state } = former.get(office) ?? {};
          return { schedule, office, state: state && before !== schedule ? { ...state, until: 0 } : state };
        }),
    );
    this.unknown = wanted.filter((id) => !this.#entries.some(({ office }) => office.id === id));
    this.#show();
  }

  /** Works out what isn't known for this moment, as far as it gets; then goes on after the page has had its turn. */
  #work(least: number) {
    const { now } = this.#clock;
    const end = performance.now() + slice;
    let count = 0;
    for (const [i, { schedule, office, state }] of this.#entries.entries()) {
      if (state && state.from <= now && now < state.until) continue;
      if (count >= least && performance.now() > end) {
        this.#timer = window.setTimeout(() => {
          this.#timer = undefined;
          if (this.#work(1)) this.#host.requestUpdate();
        });
        return false;
      }
      this.#entries[i] = { schedule, office, state: officeState(schedule, office.id, now) };
      count++;
    }
    if (count) this.#show();
    return true;
  }

  #show() {
    const waiting = new Set(this.#entries.filter(({ state }) => !state).map(({ schedule }) => schedule));
    this.offices = this.#entries.filter(
      (entry): entry is ListedOffice => !waiting.has(entry.schedule) && entry.state !== undefined,
    );
  }
}
