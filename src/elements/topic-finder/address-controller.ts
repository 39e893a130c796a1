import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly parameter?: string; chosen?: string };

/**
 * Keeps what is chosen in the page's address, where the webmaster wants it: `?thema=wohngeld`. Such an address can be
 * linked to, and Back leads back. Without `parameter` the address is left alone.
 */
export class AddressController implements ReactiveController {
  readonly #host: Host;
  #parameter: string | undefined;
  /** What the address said when it was looked at last. */
  #known: string | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    addEventListener('popstate', this.#read);
  }

  hostDisconnected() {
    removeEventListener('popstate', this.#read);
  }

  hostUpdate() {
    const { parameter } = this.#host;
    if (parameter === this.#parameter) return;
    this.#parameter = parameter;
    this.#known = this.#given;
    if (this.#known) this.#host.chosen = this.#known;
  }

  /** Somebody chose something, or nothing any more. */
  write(key: string | undefined) {
    const { parameter } = this.#host;
    if (!parameter || (key ?? null) === this.#given) return;
    try {
      const url = new URL(location.href);
      if (key) url.searchParams.set(parameter, key);
      else url.searchParams.delete(parameter);
      history.pushState(history.state, '', url);
      this.#known = key ?? null;
    } catch {
      // A page in a frame may have no address of its own; what is chosen is shown all the same.
    }
  }

  get #given(): string | null {
    const { parameter } = this.#host;
    return parameter ? new URLSearchParams(location.search).get(parameter) : null;
  }

  /** Also told of a step within the page (`#kontakt`), which changes nothing. */
  readonly #read = () => {
    const given = this.#given;
    if (given === this.#known) return;
    this.#known = given;
    this.#host.chosen = given ?? undefined;
  };
}
