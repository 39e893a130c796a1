import { nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../../core/model/problem.js';
import { german, type Words } from '../../core/wording/words.js';
import type { problemList } from './problem-list.js';

type Host = ReactiveControllerHost & { readonly debug: boolean };

/** Shows a document's problems to the webmaster who asked for them; what that needs is loaded only then. */
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

  print(problems: readonly Problem[], words: Words = german) {
    return this.#host.debug && problems.length && this.#list ? this.#list(problems, words) : nothing;
  }
}
