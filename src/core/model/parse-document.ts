import type { OfficeDocument } from './office-document.js';
import type { Parsed } from './problem.js';
import { readDocument } from './read-document.js';

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
      const expected = (error as Error).message;
      const { value } = readDocument({});
      return { value, problems: [{ pointer: '', code, found: text, expected, severity: 'error' }] };
    }
  }
  const { value, problems } = readDocument(json, readDocument(json).ids);
  return { value, problems };
};
