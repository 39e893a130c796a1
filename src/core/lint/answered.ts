import type { OfficeDocument } from '../model/office-document.js';
import { findingCodes, type Finding } from './finding.js';
import { stepsOf } from './json-pointer.js';

interface Noted {
  readonly editorNote?: unknown;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> & Noted =>
  typeof value === 'object' && value !== null;

/** The objects that a pointer goes through, from the entry of a list on; the document where it ends at its head. */
const objectsOn = (document: OfficeDocument, pointer: string): readonly Noted[] => {
  const steps = stepsOf(pointer);
  const objects: Noted[] = [];
  let value: unknown = document;
  for (const step of [undefined, ...steps]) {
    if (step !== undefined) value = isObject(value) ? value[step] : undefined;
    if (isObject(value) && !Array.isArray(value)) objects.push(value);
  }
  return steps.length > 1 ? objects.slice(1) : objects;
};

const wordsOf = (note: unknown): string =>
  isObject(note) ? Object.values(note).map(String).join('\n') : typeof note === 'string' ? note : '';

const codes = RegExp(`(?<![\\w-])(?:${findingCodes.join('|')})(?![\\w-])`, 'g');

/** Further than that nobody looks for codes in a note. */
const longestNote = 2_000;

/** How notes begin that a begun document carries: they ask somebody to look, and answer nothing. */
const question = /^(?:Bitte prüfen\.|Nicht verstanden:)/;

const answers = (note: unknown, { code }: Finding): boolean => {
  const words = wordsOf(note).slice(0, longestNote);
  const named: readonly string[] = words.match(codes) ?? [];
  return words !== '' && !question.test(words) && (named.length === 0 || named.includes(code));
};

/**
 * Whether somebody has answered a finding by an `editorNote`: at one of its places, or at the entry around it. A note
 * that names codes answers these only, any other one all that is found there.
 */
export const isAnswered = (document: OfficeDocument, finding: Finding): boolean =>
  finding.pointers.some((pointer) =>
    objectsOn(document, pointer).some(({ editorNote }) => answers(editorNote, finding)),
  );
