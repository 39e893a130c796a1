import { findJsonFault } from '../core/model/json-fault.js';
import type { OfficeDocument } from '../core/model/office-document.js';
import { parseDocument } from '../core/model/parse-document.js';
import type { Parsed, Problem } from '../core/model/problem.js';
import { jsonPositions, positionOf, type Position } from '../core/model/json-positions.js';
import type { Counts, UsageMessages } from './messages/messages.js';
import { UsageError } from './usage-error.js';
import type { World } from './world.js';

/** A problem, and where in the file it is. */
export interface LocatedProblem extends Position {
  readonly problem: Problem;
}

/** What a file holds, and what is wrong with it, in the order of its lines. */
export interface OpenedDocument {
  readonly file: string;
  readonly document: OfficeDocument;
  readonly problems: readonly LocatedProblem[];
  readonly counts: Counts;
  /** The JSON value of the file; absent where it is none. */
  readonly json?: unknown;
  /** Where in the file a pointer leads. */
  readonly locate: (pointer: string) => Position;
}

const notUtf8: Problem = { pointer: '', code: 'not-utf-8', found: undefined, expected: 'UTF-8', severity: 'error' };

/** Text of UTF-8, without a byte order mark; nothing where it is none. */
const decoded = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Where pointers lead in a text; to where it stops being JSON if it does. */
const locating = (text: string | undefined, problems: readonly Problem[]): OpenedDocument['locate'] => {
  const fault = problems.some(({ code }) => code === 'not-json') ? findJsonFault(text ?? '') : undefined;
  if (fault) return () => fault;
  const positions = isJson(problems) ? jsonPositions(text ?? '') : new Map<string, Position>();
  return (pointer) => positionOf(pointer, positions);
};

const isJson = (problems: readonly Problem[]): boolean =>
  problems.every(({ code }) => !/^(not-json|html|not-utf-8)$/.test(code));

/** What stands where, in the order of its lines. */
export const byPosition = (a: Position, b: Position): number => a.line - b.line || a.column - b.column;

/** How many there are, by how bad they are. */
export const counted = (found: readonly { readonly severity: Problem['severity'] }[]): Counts => {
  const count = (wanted: Problem['severity']) => found.filter(({ severity }) => severity === wanted).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
};

export const sumOf = (all: readonly Counts[]): Counts => ({
  error: all.reduce((sum, { error }) => sum + error, 0),
  warning: all.reduce((sum, { warning }) => sum + warning, 0),
  info: all.reduce((sum, { info }) => sum + info, 0),
});

/** @throws UsageError where the file can't be read */
const bytesOf = async (file: string, world: World, usage: UsageMessages): Promise<Uint8Array> => {
  try {
    return await world.read(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(usage.unreadableFile(file, code ?? message));
  }
};

/** @throws UsageError where the file can't be read or is no text of UTF-8 */
export const readText = async (file: string, world: World, usage: UsageMessages): Promise<string> => {
  const text = decoded(await bytesOf(file, world, usage));
  if (text === undefined) throw new UsageError(usage.unreadableFile(file, 'UTF-8'));
  return text;
};

/** @throws UsageError where the file can't be read */
export const openDocument = async (file: string, world: World, usage: UsageMessages): Promise<OpenedDocument> => {
  const text = decoded(await bytesOf(file, world, usage));
  const { value, problems }: Parsed<OfficeDocument> =
    text === undefined ? { value: parseDocument({}).value, problems: [notUtf8] } : parseDocument(text);
  const locate = locating(text, problems);
  return {
    file,
    document: value,
    problems: problems.map((problem) => ({ problem, ...locate(problem.pointer) })).sort(byPosition),
    counts: counted(problems),
    json: text !== undefined && isJson(problems) ? (JSON.parse(text) as unknown) : undefined,
    locate,
  };
};
