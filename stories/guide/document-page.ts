import schema from '../../schema/office-document.schema.json';
import { both, type Both, code, heading, inCell, page, table } from './both.js';
import { definitionName, exampleOf, fieldsOf, requiredOf, type RootSchema, type Schema } from './schema-reader.js';

const root = schema as unknown as RootSchema;

/** Descriptions of the schema are German, then `English: …`. */
const said = ({ description = '' }: Schema): Both => {
  const [german = '', english = ''] = description.split(/\n\nEnglish: /);
  return [german, english];
};

/** A field as it is shown: what it is, what it means, what could stand there. */
export interface Field {
  readonly name: string;
  readonly kind: string;
  readonly isRequired: boolean;
  readonly meaning: Both;
  readonly example: unknown;
}

const kindOf = (field: Schema): string => {
  const { items, type } = field;
  if (items) return `${kindOf(items)} …`;
  return definitionName(field) ?? type ?? 'text';
};

/** The fields of the document (without a name) or of a definition, each once. */
export const documentFields = (name?: string): readonly Field[] => {
  const of: Schema = name === undefined ? root : (root.$defs[name] ?? {});
  const required = requiredOf(root, of);
  return Object.entries(fieldsOf(root, of)).map(([field, one]) => {
    const referred = root.$defs[definitionName(one) ?? ''];
    return {
      name: field,
      kind: kindOf(one),
      isRequired: required.includes(field),
      meaning: said(one.description || !referred ? one : referred),
      example: exampleOf(root, one),
    };
  });
};

/** Definitions with fields, in the schema's order; what they are made of is shown with them. */
export const objectNames: readonly string[] = Object.entries(root.$defs)
  .filter(([, one]) => Object.keys(fieldsOf(root, one)).length)
  .map(([name]) => name)
  .filter((name) => !['contact', 'how', 'occasion', 'entry', 'organisation'].includes(name));

/** Definitions without fields: words and forms of texts and numbers. */
export const valueNames: readonly string[] = Object.entries(root.$defs)
  .filter(([, one]) => !Object.keys(fieldsOf(root, one)).length)
  .map(([name]) => name);

const inCode = (example: unknown) => `\`${JSON.stringify(example)}\``;

const fieldTable = (name?: string) =>
  table(
    ['Feld · Field', 'Art · Kind', 'Bedeutung · Meaning', 'Beispiel · Example'],
    documentFields(name).map(({ name: field, kind, isRequired, meaning, example }) => [
      `\`${field}\`${isRequired ? ' \\*' : ''}`,
      kind,
      inCell(meaning),
      inCode(example),
    ]),
  );

const wordsOf = ({ enum: values, const: only }: Schema) =>
  [...(values ?? []), ...(only === undefined ? [] : [only])].map(inCode).join(', ');

const valueTable = table(
  ['Art · Kind', 'Bedeutung · Meaning', 'Beispiel oder Wörter · Example or words'],
  valueNames.map((name) => {
    const one = root.$defs[name] ?? {};
    return [name, inCell(said(one)), wordsOf(one) || inCode(exampleOf(root, one))];
  }),
);

/** The document, field by field, from its schema. */
export const documentPage = page(
  '# Das Dokument · The document',
  both(said(root)),
  both([
    'Eine JSON-Datei. Was mit \\* gekennzeichnet ist, muss dastehen, alles andere darf fehlen. Prüfen lässt sie sich mit `stadtteil check office.json` oder auf der Prüfseite.',
    'A JSON file. What is marked with \\* has to be there, everything else may be missing. It is checked by `stadtteil check office.json`, or on the check page.',
  ]),
  code(
    'json',
    JSON.stringify(
      {
        schemaVersion: '1.0',
        language: 'de',
        region: 'DE-RP',
        asOf: '2026-11',
        offices: [
          {
            id: 'stadtteilbuero',
            name: 'Stadtteilbüro',
            telephone: ['0631 31 09 07 38'],
            hours: [{ byDay: ['TU', 'TH'], startTime: '10:00', endTime: '12:00' }],
          },
        ],
      },
      null,
      2,
    ),
  ),
  fieldTable(),
  objectNames.map((name) => page(`## ${name}`, both(said(root.$defs[name] ?? {})), fieldTable(name))),
  heading(2, ['Arten', 'Kinds']),
  valueTable,
);
