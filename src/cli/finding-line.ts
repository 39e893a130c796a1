import type { Problem } from '../core/model/problem.js';
import { hanging } from './hanging.js';
import type { Position } from '../core/model/json-positions.js';
import type { Speech } from './language.js';

/** What is to be said about a place in a file. */
export interface Said extends Position {
  readonly severity: Problem['severity'];
  readonly sentence: string;
}

/** `office.json:12:7: error: …`, as editors read it; further lines are indented. */
export const findingLine = (
  file: string,
  { line, column, severity, sentence }: Said,
  { say }: Speech,
  columns = Infinity,
): string => {
  const place = `${file}:${line}:${column}: ${say.severity[severity]}:`.replace(/ /g, '\u00a0');
  return hanging('', `${place} ${sentence}`, columns - 2).replace(/\n/g, '\n  ');
};
