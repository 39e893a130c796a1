import { describeProblem } from '../core/wording/describe-problem.js';
import { hanging } from './hanging.js';
import type { Speech } from './language.js';
import type { Finding } from './open-document.js';

/** `office.json:12:7: error: …`, as editors read it; further lines are indented. */
export const findingLine = (
  file: string,
  { problem, line, column }: Finding,
  { say, words }: Speech,
  columns = Infinity,
): string => {
  const place = `${file}:${line}:${column}: ${say.severity[problem.severity]}:`.replace(/ /g, '\u00a0');
  return hanging('', `${place} ${describeProblem(problem, words)}`, columns - 2).replace(/\n/g, '\n  ');
};
