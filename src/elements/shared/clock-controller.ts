import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fault } from './fault.js';
import { fire } from './office-events.js';
import { pageClock } from './page-clock.js';
import type { PageClock } from './page-clock.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly now?: string };

/** Who knows the office's time, as soon as there is a document. */
export interface OfficeTime {
  /** Whether it is known; anything but `undefined`. */
  readonly schedule: unknown;
  /** The instant (epoch milliseconds) of a time in ISO 8601, without an offset the office's local time. */
  instantOf(text: string): number | undefined;
}

let shared: PageClock | undefined;

const sharedClock = (): PageClock => {
  if (shared) return shared;
  const clock = pageClock({
    now: () => Date.now(),
    set: (callback, delay) => window.setTimeout(callback, delay),
    clear: (timer) => window.clearTimeout(timer),
    isHidden: () => document.hidden,
  });
  document.addEventListener('visibilitychange', clock.check);
  window.addEventListener('pageshow', clock.check);
  window.addEventListener('focus', clock.check);
  return (shared = clock);
};

/** Puts another clock in the place of the one that the elements of the page share; for tests and stories. */
export const useClock = (clock: PageClock | undefined) => {
  shared = clock;
};

/** Tells an element the time: the page's clock, or the preview clock of its `now` attribute, which stands still. */
export class ClockController implements ReactiveController {
  /** Epoch milliseconds. */
  now = 0;
  isPreview = false;
  readonly #host: Host;
  readonly #schedules: OfficeTime;
  readonly #clock = sharedClock();
  #refused: string | undefined;

  constructor(host: Host, schedules: OfficeTime) {
    this.#host = host;
    this.#schedules = schedules;
    host.addController(this);
  }

  hostUpdate() {
    const { now } = this.#host;
    if (!this.#schedules.schedule) return;
    const preview = now ? this.#schedules.instantOf(now) : undefined;
    this.isPreview = preview !== undefined;
    this.now = preview ?? this.#clock.now();
    const refused = this.isPreview ? undefined : now;
    if (refused && refused !== this.#refused) {
      console.warn(`stadtteil-widgets: now="${refused}" is no time of ISO 8601`);
      fire(this.#host, 'office-error', { problems: [fault('format', refused, 'now')] });
    }
    this.#refused = refused;
  }

  /** Minutes east of UTC where the reader is. */
  get visitorOffset() {
    return -new Date(this.now).getTimezoneOffset();
  }

  /** Updates the element at an instant (epoch milliseconds): when what it shows changes next. */
  wakeAt(instant: number) {
    if (this.isPreview || !this.#host.isConnected) this.#clock.forget(this);
    else this.#clock.wakeAt(this, instant);
  }

  wake() {
    this.#host.requestUpdate();
  }

  hostConnected() {
    this.#host.requestUpdate();
  }

  hostDisconnected() {
    this.#clock.forget(this);
  }
}
