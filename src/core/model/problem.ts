/**
 * What can be wrong with a document:
 * - `not-json`: text that is no JSON, `found` is the text; `html`: it is a web page
 * - `type`: another kind of value than `expected`; `format`: it doesn't look like `expected`; `empty`: nothing in it
 * - `missing`: `expected` isn't there (`name|role`: at least one of them)
 * - `conflict`: of the two fields in `expected` (`byDay+dates`) only one may be there
 * - `incomplete`: the field `found` needs the field `expected`
 * - `impossible-date`: no calendar has it; `reversed`: it ends before it begins
 * - `unknown-reference`: no entry of that id in the lists `expected` (`offices|partners`)
 * - `duplicate-id`: the later entry is called `expected` now; `duplicate-item`: said twice in one list
 * - `unsupported-version`, `unknown-time-zone`: read as if it were `expected`
 * - `too-deep`, `too-large`: the limit is `expected`, the rest is not read
 * - of getting the document: `unreachable` (no answer; `found` is the address), `http-status` (`found` is 404, 500 …),
 *   `timed-out` (no whole answer within `expected`), `not-utf-8`
 */
export type ProblemCode =
  | 'not-json'
  | 'html'
  | 'type'
  | 'format'
  | 'empty'
  | 'missing'
  | 'conflict'
  | 'incomplete'
  | 'impossible-date'
  | 'reversed'
  | 'unknown-reference'
  | 'duplicate-id'
  | 'duplicate-item'
  | 'unsupported-version'
  | 'unknown-time-zone'
  | 'too-deep'
  | 'too-large'
  | 'unreachable'
  | 'http-status'
  | 'timed-out'
  | 'not-utf-8';

/** Something that is wrong with a document, as data; `describeProblem` says it in words. */
export interface Problem {
  /** JSON Pointer (RFC 6901) to the value, or to the object in which something is missing. `''` is the document. */
  readonly pointer: string;
  readonly code: ProblemCode;
  readonly found: unknown;
  /** A definition of the JSON Schema (`time`), a name of fields or lists, or what is taken instead: see the code. */
  readonly expected: string;
  readonly severity: 'error' | 'warning' | 'info';
}

/** A value that can be relied on, and what was wrong on the way to it. */
export interface Parsed<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
