import { englishOf, mixinsOf, referenceOf } from './read-schema.mjs';

/** @typedef {import('./read-schema.mjs').Schema} Schema */

/** @param {string} name */
const typeName = (name) => name.charAt(0).toUpperCase() + name.slice(1);

/** @param {unknown} value */
const literal = (value) => (typeof value === 'string' ? `'${value}'` : String(value));

/** @param {Schema} schema @returns {string} */
const examplesOf = ({ examples, default: usual }) =>
  (examples
    ? ` Such as ${examples
        .slice(0, 3)
        .map((example) => `\`${JSON.stringify(example)}\``)
        .join(', ')}.`
    : '') + (usual === undefined ? '' : ` Usual: \`${JSON.stringify(usual)}\`.`);

/** What each choice means, from the English half of `enumDescriptions`. @param {Schema} schema @returns {string} */
const choicesOf = ({ enum: values, enumDescriptions: meanings }) =>
  values ? ` ${values.map((value, i) => `\`${value}\`: ${meanings[i].split(' / ')[1]}`).join('; ')}.` : '';

/** @param {Schema} schema @param {string} indent */
const comment = (schema, indent = '') =>
  `${indent}/** ${englishOf(schema)}${choicesOf(schema)}${examplesOf(schema)} */\n`;

/** @param {Schema} schema @returns {string} */
const typeOf = (schema) => {
  const name = referenceOf(schema);
  if (name) return typeName(name);
  if (schema.type === 'array') return `readonly ${typeOf(schema.items)}[]`;
  if (schema.enum) return schema.enum.map(literal).join(' | ');
  if ('const' in schema) return literal(schema.const);
  if (schema.type === 'integer' || schema.type === 'number') return 'number';
  if (schema.type === 'object') return `{ readonly [tag: string]: ${typeOf(schema.additionalProperties)} }`;
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' | ');
  return schema.type;
};

/** @param {string} name @param {Schema} schema */
const interfaceOf = (name, schema) => {
  const bases = mixinsOf(schema).map(typeName).join(', ');
  const fields = Object.entries(schema.properties).map(([key, field]) => {
    const isThere = schema.required?.includes(key) || field['x-filled'];
    return `${comment(field, '  ')}  readonly ${key}${isThere ? '' : '?'}: ${typeOf(field)};\n`;
  });
  return `${comment(schema)}export interface ${name}${bases && ` extends ${bases}`} {\n${fields.join('')}}\n`;
};

/** The TypeScript types of the document, as `parseDocument` hands it out. @param {Schema} schema @returns {string} */
export const writeTypes = (schema) => {
  const definitions = Object.entries(schema.$defs).map(([name, definition]) =>
    definition.properties
      ? interfaceOf(typeName(name), definition)
      : `${comment(definition)}export type ${typeName(name)} = ${typeOf(definition)};\n`,
  );
  return [interfaceOf('OfficeDocument', schema), ...definitions].join('\n');
};
