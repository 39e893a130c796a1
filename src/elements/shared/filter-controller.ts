import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../../core/model/problem.js';
import type { DocumentController } from './document-controller.js';
import { fault } from './fault.js';
import { ProblemReport } from './problem-report.js';

type Host = ReactiveControllerHost &
  HTMLElement & { readonly partner?: string; readonly consultation?: string; readonly topic?: string };

/** What an element is asked for: ids the document has; a part that nobody asked for is absent. */
export interface Wanted {
  readonly partners?: readonly string[];
  readonly services?: readonly string[];
  readonly topics?: readonly string[];
}

/** Reads what an element is asked for from `partner`, `consultation` and `topic`: ids with spaces between them. */
export class FilterController implements ReactiveController {
  wanted: Wanted = {};
  /** Ids that the document doesn't have, and the others. */
  problems: readonly Problem[] = [];
  readonly #host: Host;
  readonly #documents: DocumentController;
  readonly #report = new ProblemReport();

  readonly #others: () => readonly Problem[];

  /** @param others what else the element was asked for in vain */
  constructor(host: Host, documents: DocumentController, others: () => readonly Problem[] = () => []) {
    this.#others = others;
    this.#host = host;
    this.#documents = documents;
    host.addController(this);
  }

  hostUpdate() {
    const { partner, consultation, topic } = this.#host;
    const { document } = this.#documents;
    const problems: Problem[] = [];
    const known = (list: 'partners' | 'services' | 'topics', attribute: string | undefined) => {
      const ids = attribute?.split(/\s+/).filter(Boolean);
      if (!ids?.length) return undefined;
      return ids.filter((id) => {
        const isOf = (entry: { readonly id: string }) => entry.id === id;
        // Offices give consultations too.
        const isKnown = document?.[list].some(isOf) || (list === 'partners' && document?.offices.some(isOf));
        if (!isKnown) problems.push(fault('unknown-reference', id, list));
        return isKnown;
      });
    };
    this.wanted = {
      partners: known('partners', partner),
      services: known('services', consultation),
      topics: known('topics', topic),
    };
    this.problems = document ? [...problems, ...this.#others()] : [];
  }

  hostUpdated() {
    this.#report.tell(this.problems, this.#host);
  }

  /** Whether what was asked for is not there at all, so that there is nothing to show. */
  get isUnknown(): boolean {
    return Object.values<readonly string[] | undefined>({ ...this.wanted }).some((ids) => ids?.length === 0);
  }
}
