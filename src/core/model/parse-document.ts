import type { OfficeDocument } from './office-document.js';
import type { Parsed, Problem } from './problem.js';
import { readDocument } from './read-document.js';

const parts = ['localHolidays', 'periods', 'places', 'offices', 'partners', 'services', 'topics', 'notices'] as const;

/** A document with every part in its place. */
const completed = (value: Partial<OfficeDocument>, problems: readonly Problem[]): Parsed<OfficeDocument> => {
  const document: Record<string, unknown> = { ...value };
  for (const part of parts) document[part] ??= [];
  document.schemaVersion ??= '1.0';
  document.language ??= 'de';
  document.timeZone ??= 'Europe/Berlin';
  return { value: document as unknown as OfficeDocument, problems };
};

/**
 * The one door for documents: what can be relied on of a JSON value or a JSON text, and the problems with the rest.
 * Never throws, and leaves the value as it is. What is broken costs as little as it can: an item its list, an optional
 * field itself, a field that says when its rule or override, so that nothing is claimed that isn't so.
 */
export const parseDocument = (json: unknown): Parsed<OfficeDocument> => {
  if (typeof json === 'string') {
    const text = json.replace(/^\uFEFF/, '');
    try {
      json = JSON.parse(text);
    } catch (error) {
      const code = /^\s*</.test(text) ? 'html' : 'not-json';
      return completed({}, [{ pointer: '', code, found: text, expected: (error as Error).message, severity: 'error' }]);
    }
  }
  const { value, problems } = readDocument(json, readDocument(json).ids);
  return completed(value, problems);
};
