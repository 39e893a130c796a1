import { html } from 'lit';
import type { Problem } from '../../core/model/problem.js';
import { describeProblem } from '../../core/wording/describe-problem.js';
import type { Words } from '../../core/wording/words.js';

/** What is wrong with the document, in words, for the person who can mend it. */
export const problemList = (problems: readonly Problem[], words: Words) => html`
  <ul part="problems" class="small">
    ${problems.map(
      (problem) =>
        html`<li data-severity=${problem.severity}>
          <code>${problem.pointer || '/'}</code> ${describeProblem(problem, words)}
        </li>`,
    )}
  </ul>
`;
