import { readSchemaOrg } from '../../core/formats/read-schema-org.js';
import type { ReadFormat } from './read-format.js';

/** The JSON-LD of a page, or JSON itself. */
export const schemaOrgReader: ReadFormat = {
  options: [],
  examples: ['read schema-org seite.html'],
  read: (text) => {
    const { value, notUnderstood } = readSchemaOrg(text);
    return { value: { ...value, notUnderstood }, isPartial: notUnderstood.length > 0 };
  },
};
