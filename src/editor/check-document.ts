import { lintDocument } from '../core/lint/lint-document.js';
import { findJsonFault } from '../core/model/json-fault.js';
import { jsonPositions, positionOf, type Position } from '../core/model/json-positions.js';
import type { OfficeDocument } from '../core/model/office-document.js';
import { parseDocument } from '../core/model/parse-document.js';
import type { Problem } from '../core/model/problem.js';
import * as recurrence from '../core/schedule/recurrence.js';
import { describeFinding } from '../core/wording/describe-finding.js';
import { describeProblem } from '../core/wording/describe-problem.js';
import { german } from '../core/wording/words.js';
import { rangesIn, type TextRange } from './text-range.js';

/** Something to be said about a place in the text of a document; line and column count from 1. */
export interface Remark extends Position, TextRange {
  readonly severity: Problem['severity'];
  readonly sentence: string;
  /** Something that may be meant so, which an `editorNote` answers. */
  readonly isQuestion: boolean;
}

/** What came of the text of a document. */
export interface CheckedDocument {
  readonly text: string;
  /** The worst first, then in the order of the text; of very many the first ones. */
  readonly remarks: readonly Remark[];
  /** How many there are in all. */
  readonly counts: Readonly<Record<Problem['severity'], number>>;
  readonly document: OfficeDocument;
  /** The JSON value of the text; absent where it is none. */
  readonly json?: unknown;
}

/** Nobody mends more at once. */
const most = 200;

const order: readonly Problem['severity'][] = ['error', 'warning', 'info'];

const withoutMark = (text: string): string => text.replace(/^\ufeff/, '');

const locating = (text: string, isJson: boolean): ((pointer: string) => Position) => {
  if (!isJson) {
    const fault = findJsonFault(text) ?? { line: 1, column: 1 };
    return () => fault;
  }
  const positions = jsonPositions(text);
  return (pointer) => positionOf(pointer, positions);
};

/**
 * Checks the text of a document as `stadtteil check` does, in German. Never throws.
 *
 * @param at epoch milliseconds: from when on dates count
 */
export const checkDocument = (source: string, at: number): CheckedDocument => {
  const text = withoutMark(source);
  const { value: document, problems } = parseDocument(text);
  const isJson = !problems.some(({ code }) => code === 'not-json' || code === 'html');
  const json = isJson ? (JSON.parse(text) as unknown) : undefined;
  const locate = locating(text, isJson);
  const rangeAt = rangesIn(text);
  const findings =
    document.offices.length > 0 ? lintDocument(document, { at, recurrence, source: { json, problems } }) : [];
  const all = [
    ...problems.map((each) => ({ each, pointer: each.pointer, say: () => describeProblem(each, german) })),
    ...findings.map((each) => ({ each, pointer: each.pointers[0], say: () => describeFinding(each, german) })),
  ].map(({ each: { severity }, pointer, say }, i) => {
    const { line, column } = locate(pointer);
    const isQuestion = i >= problems.length;
    return { ...rangeAt({ line, column }), line, column, severity, say, isQuestion };
  });
  const count = (wanted: Problem['severity']) => all.filter(({ severity }) => severity === wanted).length;
  const remarks = all
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity) || a.start - b.start)
    .slice(0, most)
    .map(({ say, ...remark }): Remark => ({ ...remark, sentence: say() }));
  const counts = { error: count('error'), warning: count('warning'), info: count('info') };
  return { text, remarks, counts, document, ...(isJson && { json }) };
};
