import { findJsonFault } from '../core/model/json-fault.js';
import type { OfficeDocument } from '../core/model/office-document.js';
import { parseDocument } from '../core/model/parse-document.js';
import type { Parsed, Problem } from '../core/model/problem.js';
import { jsonPositions, positionOf, type Position } from './json-positions.js';
import type { Counts, UsageMessages } from './messages/messages.js';
import { UsageError } from './usage-error.js';
import type { World } from './world.js';

/** A problem, and where in the file it is. */
export interface Finding extends Position {
  readonly problem: Problem;
}

/** What a file holds, and what is wrong with it, in the order of its lines. */
export interface OpenedDocument {
  readonly file: string;
  readonly document: OfficeDocument;
  readonly findings: readonly Finding[];
  readonly counts: Counts;
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

const located = (problems: readonly Problem[], text: string): readonly Finding[] => {
  if (problems.length === 0) return [];
  const fault = problems.some(({ code }) => code === 'not-json') ? findJsonFault(text) : undefined;
  const isJson = problems.every(({ code }) => !/^(not-json|html|not-utf-8)$/.test(code));
  const positions = isJson ? jsonPositions(text) : new Map<string, Position>();
  return problems
    .map((problem) => {
      const { line, column } = fault ?? positionOf(problem.pointer, positions);
      return { problem, line, column };
    })
    .sort((a, b) => a.line - b.line || a.column - b.column);
};

const counted = (problems: readonly Problem[]): Counts => {
  const count = (wanted: Problem['severity']) => problems.filter(({ severity }) => severity === wanted).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
};

export const sumOf = (all: readonly Counts[]): Counts => ({
  error: all.reduce((sum, { error }) => sum + error, 0),
  warning: all.reduce((sum, { warning }) => sum + warning, 0),
  info: all.reduce((sum, { info }) => sum + info, 0),
});

/** @throws UsageError where the file can't be read */
export const openDocument = async (file: string, world: World, usage: UsageMessages): Promise<OpenedDocument> => {
  let bytes: Uint8Array;
  try {
    bytes = await world.read(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(usage.unreadableFile(file, code ?? message));
  }
  const text = decoded(bytes);
  const { value, problems }: Parsed<OfficeDocument> =
    text === undefined ? { value: parseDocument({}).value, problems: [notUtf8] } : parseDocument(text);
  return { file, document: value, findings: located(problems, text ?? ''), counts: counted(problems) };
};
