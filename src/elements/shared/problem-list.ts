import { html, nothing } from 'lit';
import type { Finding } from '../../core/lint/finding.js';
import { lintDocument } from '../../core/lint/lint-document.js';
import type { OfficeDocument } from '../../core/model/office-document.js';
import type { Problem } from '../../core/model/problem.js';
import { describeFinding } from '../../core/wording/describe-finding.js';
import { describeProblem } from '../../core/wording/describe-problem.js';
import { german, type Words } from '../../core/wording/words.js';

const linted = new WeakMap<OfficeDocument, readonly Finding[]>();

const findingsIn = (document: OfficeDocument, at: number): readonly Finding[] => {
  const findings = linted.get(document) ?? lintDocument(document, { at });
  linted.set(document, findings);
  return findings;
};

/**
 * What is wrong with the document, in words, for the person who can mend it. Where nothing is: what is hardly meant.
 *
 * @param at epoch milliseconds
 */
export const problemList = (problems: readonly Problem[], words: Words, document?: OfficeDocument, at = 0) => {
  // The locale modules that pages fetch are without these messages, which few would ever read.
  const advice = words.lookUp('lint.no-region') === undefined ? german : words;
  const told = problems.length
    ? problems.map((problem) => ({ ...problem, sentence: describeProblem(problem, words), in: words }))
    : (document ? findingsIn(document, at) : []).map((finding) => ({
        pointer: finding.pointers[0],
        severity: finding.severity,
        sentence: describeFinding(finding, advice),
        in: advice,
      }));
  return told.length
    ? html`
        <ul part="problems" class="small">
          ${told.map(
            ({ pointer, severity, sentence, in: { tag, dir } }) =>
              html`<li data-severity=${severity}>
                <code dir="ltr">${pointer || '/'}</code> <span lang=${tag} dir=${dir}>${sentence}</span>
              </li>`,
          )}
        </ul>
      `
    : nothing;
};
