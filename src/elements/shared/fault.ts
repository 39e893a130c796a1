import type { Problem, ProblemCode } from '../../core/model/problem.js';

/** A problem of the whole document, or of what was asked of it, rather than of one place in it. */
export const fault = (code: ProblemCode, found: unknown, expected: string): Problem => ({
  pointer: '',
  code,
  found,
  expected,
  severity: 'error',
});
