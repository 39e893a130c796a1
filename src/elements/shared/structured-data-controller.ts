import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OfficeClaim, publish } from './structured-data.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly structuredData: boolean };

/** Says what an element shows to search engines, where its `structured-data` asks for it; the code comes after the first paint. */
export class StructuredDataController implements ReactiveController {
  readonly #host: Host;
  readonly #claim: () => OfficeClaim | undefined;
  #code: Promise<{ readonly publish: typeof publish }> | undefined;

  constructor(host: Host, claim: () => OfficeClaim | undefined) {
    this.#host = host;
    this.#claim = claim;
    host.addController(this);
  }

  hostUpdated() {
    if (this.#host.structuredData)
      this.#code ??= new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))).then(
        () => import('./structured-data.js'),
      );
    this.#code?.then(
      (code) =>
        code.publish(this.#host, this.#host.structuredData && this.#host.isConnected ? this.#claim() : undefined),
      (error: unknown) => console.error('stadtteil-widgets: the structured data could not be loaded', error),
    );
  }

  hostDisconnected() {
    this.hostUpdated();
  }
}
