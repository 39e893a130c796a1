import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';

export interface Schema {
  readonly [keyword: string]: unknown;
  readonly $defs: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly $ref?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
}

export const schema = JSON.parse(
  readFileSync(new URL('../../../schema/office-document.schema.json', import.meta.url), 'utf8'),
) as Schema;

// The keywords for editors and for our generator mean nothing to a validator.
const ours = ['x-filled', 'x-refers-to', 'x-says-when', 'x-when-broken'];
const editors = ['defaultSnippets', 'enumDescriptions', 'patternErrorMessage'];

export const newAjv = () => {
  const ajv = new Ajv({ allErrors: true, strictTypes: false, strictRequired: false });
  for (const keyword of [...ours, ...editors]) ajv.addKeyword(keyword);
  return ajv;
};

const validate = newAjv().compile(schema);

/** The pointers at which ajv complains; `if` only repeats what the schema under it says. */
export const schemaComplaints = (document: unknown): readonly string[] => {
  validate(document);
  return [
    ...new Set(
      (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if').map(({ instancePath }) => instancePath),
    ),
  ];
};
