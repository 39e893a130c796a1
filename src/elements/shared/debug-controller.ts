import { nothing } from 'lit';
import type { ReactiveControllerHost } from 'lit';
import type { OfficeDocument } from '../../core/model/office-document.js';
import type { Problem } from '../../core/model/problem.js';
import { german, type Words } from '../../core/wording/words.js';
import { PartOnDemand } from './part-on-demand.js';
import type { problemList } from './problem-list.js';

type Host = ReactiveControllerHost & { readonly debug: boolean };

/** Shows what is wrong or odd about a document to the webmaster who asked; what that needs is loaded only then. */
export class DebugController {
  readonly #host: Host;
  readonly #list: PartOnDemand<{ readonly problemList: typeof problemList }>;

  constructor(host: Host) {
    this.#host = host;
    this.#list = new PartOnDemand(host, () => import('./problem-list.js'));
  }

  /** @param at epoch milliseconds */
  print(problems: readonly Problem[], words: Words = german, document?: OfficeDocument, at?: number) {
    return (this.#host.debug && this.#list.part?.problemList(problems, words, document, at)) || nothing;
  }
}
