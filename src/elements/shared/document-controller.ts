import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OfficeDocument } from '../../core/model/office-document.js';
import { parseDocument } from '../../core/model/parse-document.js';
import type { Problem } from '../../core/model/problem.js';
import { loadDocument } from './document-source.js';
import type { Loaded } from './document-source.js';
import { fire } from './office-events.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly src?: string; readonly data?: unknown };

/** The document of a source, through the one door. */
export const documentFrom = (source: Parameters<typeof loadDocument>[0]): Loaded | Promise<Loaded> =>
  loadDocument(source, parseDocument);

/** Keeps an element's document: loads it, follows changes of `src` and `data`, fires `office-load` and `office-error`. */
export class DocumentController implements ReactiveController {
  document: OfficeDocument | undefined;
  problems: readonly Problem[] = [];
  readonly #host: Host;
  #source: unknown = this;
  #isNews = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate() {
    const { data, src } = this.#host;
    const source = data ?? src;
    if (source === this.#source) return;
    this.#source = source;
    const loaded = documentFrom({ host: this.#host, data, src });
    if (!(loaded instanceof Promise)) {
      this.#take(loaded);
      return;
    }
    this.document = undefined;
    this.problems = [];
    void loaded.then((late) => {
      if (source !== this.#source) return;
      this.#take(late);
      this.#host.requestUpdate();
    });
  }

  hostUpdated() {
    if (!this.#isNews) return;
    this.#isNews = false;
    const { document, problems } = this;
    if (document) fire(this.#host, 'office-load', { document, problems });
    else fire(this.#host, 'office-error', { problems });
  }

  #take({ document, problems }: Loaded) {
    this.document = document;
    this.problems = problems;
    this.#isNews = true;
  }
}
