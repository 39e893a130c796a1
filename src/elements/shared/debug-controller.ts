import { nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OfficeDocument } from '../../core/model/office-document.js';
import type { Problem } from '../../core/model/problem.js';
import { german, type Words } from '../../core/wording/words.js';
import type { problemList } from './problem-list.js';

type Host = ReactiveControllerHost & { readonly debug: boolean };

/** Shows what is wrong or odd about a document to the webmaster who asked; what that needs is loaded only then. */
export class DebugController implements ReactiveController {
  readonly #host: Host;
  #list: typeof problemList | undefined;
  #isAsked = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate() {
    if (!this.#host.debug || this.#isAsked) return;
    this.#isAsked = true;
    import('./problem-list.js').then(
      (module) => {
        this.#list = module.problemList;
        this.#host.requestUpdate();
      },
      (error: unknown) => console.error('stadtteil-widgets: the list of problems could not be loaded', error),
    );
  }

  /** @param at epoch milliseconds */
  print(problems: readonly Problem[], words: Words = german, document?: OfficeDocument, at?: number) {
    return this.#host.debug && this.#list ? this.#list(problems, words, document, at) : nothing;
  }
}
