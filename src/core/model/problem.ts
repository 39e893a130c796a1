/**
 * What can be wrong with a document:
 * - `not-json`: text that is no JSON; `html`: it is a web page. `found` is the text, `expected` what the engine says
 * - `format`: `found` is not what `expected` (a definition of the JSON Schema) asks for
 * - `missing`: `expected` isn't there
 * - `conflict`: two fields against the rule in `expected`, `found` is the second: `name|role` one of them at least,
 *   `byDay&dates` not both, `endTime>startTime` not the first alone, `validFrom<validThrough` in this order,
 *   `movedTo@on` one day only, `on#2` something beside it
 * - `impossible-date`: no calendar has it; `reversed`: it ends before it begins
 * - `unknown-reference`: no entry of the id `found` in the lists `expected` (`offices|partners`)
 * - `duplicate-id`: an earlier entry has the id; this one is called `expected` now
 * - `too-large`: beyond the limit `expected`, and not read
 *
 * On the way to it:
 * - `unreachable`, `timed-out`, `http-status`, `not-utf-8`: no answer, too late, another status, bytes that are no UTF-8
 * - `foreign-origin`: a placeholder may not have a document from the address `found`; `expected` is its origin, `''` where
 *   it is no web address
 */
export type ProblemCode =
  | 'not-json'
  | 'html'
  | 'format'
  | 'missing'
  | 'conflict'
  | 'impossible-date'
  | 'reversed'
  | 'unknown-reference'
  | 'duplicate-id'
  | 'too-large'
  | 'unreachable'
  | 'timed-out'
  | 'http-status'
  | 'not-utf-8'
  | 'foreign-origin';

/** Something that is wrong with a document, as data; `describeProblem` says it in words. */
export interface Problem {
  /** JSON Pointer (RFC 6901) to the value, or to the object in which something is missing. `''` is the document. */
  readonly pointer: string;
  readonly code: ProblemCode;
  readonly found: unknown;
  /** A definition of the JSON Schema (`time`, `weekday[]`), names of fields or lists, a limit: see the code. */
  readonly expected: string;
  readonly severity: 'error' | 'warning' | 'info';
}

/** A value that can be relied on, and what was wrong on the way to it. */
export interface Parsed<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}
