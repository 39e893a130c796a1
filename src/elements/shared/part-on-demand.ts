import type { ReactiveControllerHost } from 'lit';

/** A part of an element that is fetched when it is first wanted; the element is updated when it is there. */
export class PartOnDemand<Part> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Part>;
  #part: Part | undefined;
  #isAsked = false;

  /** @param load a dynamic `import()`; what it brings stays */
  constructor(host: ReactiveControllerHost, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
  }

  /** The part, as soon as it is there; asking for it fetches it. */
  get part(): Part | undefined {
    if (!this.#isAsked) {
      this.#isAsked = true;
      this.#load().then(
        (part) => {
          this.#part = part;
          this.#host.requestUpdate();
        },
        (error: unknown) => console.error('stadtteil-widgets: a part of an element could not be loaded', error),
      );
    }
    return this.#part;
  }
}
