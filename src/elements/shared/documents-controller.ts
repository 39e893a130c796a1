import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OfficeDocument } from '../../core/model/office-document.js';
import { documentFrom } from './document-controller.js';
import type { Loaded } from './document-source.js';
import { fire } from './office-events.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly src?: string; readonly data?: unknown };

/** A source and what came of it; nothing as long as it is on its way. */
export interface Source {
  /** The address; absent where the document was given as an object. */
  readonly address?: string;
  readonly loaded?: Loaded;
}

/**
 * Keeps the documents of an element that may have several: addresses in `src` with spaces between them, an array as
 * `data`. One that can't be had costs only itself. Fires `office-load` for each document that is there, `office-error`
 * for each that isn't.
 */
export class DocumentsController implements ReactiveController {
  sources: readonly Source[] = [];
  readonly #host: Host;
  #asked: readonly unknown[] = [];
  #news: Loaded[] = [];

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** Those that are there, in the order of their sources, each once. */
  get documents(): readonly OfficeDocument[] {
    return [...new Set(this.sources.flatMap(({ loaded }) => loaded?.document ?? []))];
  }

  /** The first, for what there can be only one of: a language, a clock. */
  get document(): OfficeDocument | undefined {
    return this.documents[0];
  }

  /** Whether any is still on its way. */
  get isLoading() {
    return this.sources.some(({ loaded }) => !loaded);
  }

  /** Whether any could not be had. */
  get isIncomplete() {
    return this.sources.some(({ loaded }) => loaded && !loaded.document);
  }

  hostUpdate() {
    const { data, src = '' } = this.#host;
    const given: readonly unknown[] = Array.isArray(data) && data.length ? data : [data];
    const addresses = [...new Set(src.split(/\s+/).filter(Boolean))];
    const asked = data ? given : addresses;
    const isSame = asked.length === this.#asked.length && asked.every((each, i) => each === this.#asked[i]);
    if (isSame && this.sources.length) return;
    this.#asked = asked;
    const host = this.#host;
    this.#load(
      data
        ? given.map((each) => [undefined, documentFrom({ host, data: each || 'null' })])
        : (addresses.length ? addresses : [undefined]).map((each) => [each, documentFrom({ host, src: each })]),
    );
  }

  hostUpdated() {
    const news = this.#news;
    this.#news = [];
    for (const { document, problems } of news)
      if (document) fire(this.#host, 'office-load', { document, problems });
      else fire(this.#host, 'office-error', { problems });
  }

  #load(begun: readonly (readonly [address: string | undefined, loading: Loaded | Promise<Loaded>])[]) {
    const sources: Source[] = begun.map(([address, loading]) => ({
      address,
      loaded: loading instanceof Promise ? undefined : loading,
    }));
    this.sources = sources;
    this.#news = sources.flatMap(({ loaded }) => loaded ?? []);
    begun.forEach(([address, loading], i) => {
      if (!(loading instanceof Promise)) return;
      void loading.then((loaded) => {
        if (sources !== this.sources) return;
        sources[i] = { address, loaded };
        this.#news.push(loaded);
        this.#host.requestUpdate();
      });
    });
  }
}
