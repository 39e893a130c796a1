import type { Problem } from '../../core/model/problem.js';
import { fire } from './office-events.js';

/** Tells page and webmaster what keeps an element from showing what it was asked for: once, until it is something else. */
export class ProblemReport {
  #told = '';

  tell(problems: readonly Problem[], host: HTMLElement) {
    const report = problems.map(({ code, found }) => `${code} ${String(found)}`).join();
    if (report && report !== this.#told) {
      console.error(`stadtteil-widgets: ${report}`, host);
      fire(host, 'office-error', { problems });
    }
    this.#told = report;
  }
}
