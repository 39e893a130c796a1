import { parseDocument } from '../model/parse-document.js';
import type { Problem } from '../model/problem.js';
import type { Finding } from './finding.js';

/** What a document was read from, and what was wrong with it. */
export interface LintSource {
  /** A JSON value, not its text. */
  readonly json: unknown;
  readonly problems: readonly Problem[];
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** No document has a field of this name, and what it holds is kept like that of any unknown field. */
const mark = '\u0000index';

/** A copy in which every entry of a list of the document says where in the list it stands. */
const marked = (json: Fields): Fields =>
  Object.fromEntries(
    Object.entries(json).map(([key, list]) => [
      key,
      Array.isArray(list) ? list.map((entry: unknown, i) => (isObject(entry) ? { ...entry, [mark]: i } : entry)) : list,
    ]),
  );

/** Where in the source an entry stands: those that could not be read are missing in the document, and others move up. */
const originalPointers = (json: Fields): ((pointer: string) => string) => {
  const value = parseDocument(marked(json)).value as unknown as Fields;
  return (pointer) => {
    const [, list = '', index = '', rest = ''] = /^\/(\w+)\/(\d+)(.*)$/s.exec(pointer) ?? [];
    const entries = value[list];
    const entry: unknown = Array.isArray(entries) ? entries[Number(index)] : undefined;
    return isObject(entry) && mark in entry ? `/${list}/${String(entry[mark])}${rest}` : pointer;
  };
};

/** `/offices/0` of anything in it; the head of the document for its own fields. */
const entryOf = (pointer: string): string => /^\/\w+\/\d+/.exec(pointer)?.[0] ?? '';

/** Findings as they stand in the source, without those about entries of which something could not be read. */
export const inSource = (findings: readonly Finding[], { json, problems }: LintSource): readonly Finding[] => {
  if (problems.length === 0 || !isObject(json)) return findings;
  const broken = new Set(problems.map(({ pointer }) => entryOf(pointer)));
  const originalOf = originalPointers(json);
  return findings.flatMap((each) => {
    const [first, ...others] = each.pointers;
    const pointers = [originalOf(first), ...others.map(originalOf)] as const;
    return pointers.some((pointer) => broken.has(entryOf(pointer))) ? [] : [{ ...each, pointers }];
  });
};
