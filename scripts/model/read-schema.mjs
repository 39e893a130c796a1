import { readFileSync } from 'node:fs';

/** @typedef {Record<string, any>} Schema a JSON Schema, or a part of one */

const file = new URL('../../schema/office-document.schema.json', import.meta.url);

/** The one source of types and table. @returns {Schema} */
export const readSchema = () => JSON.parse(readFileSync(file, 'utf8'));

/** `#/$defs/place` → `place`. @param {Schema} schema @returns {string | undefined} */
export const referenceOf = (schema) => schema.$ref?.replace('#/$defs/', '');

/** The definitions whose fields an object takes over (`allOf`). @param {Schema} schema @returns {string[]} */
export const mixinsOf = (schema) => (schema.allOf ?? []).map(referenceOf).filter(Boolean);

/** The definition behind a mere other name (`office` → `organisation`). @param {Schema} schema @param {string} name @returns {string} */
export const resolveName = (schema, name) => {
  const definition = schema.$defs[name];
  const other = definition.type ? undefined : referenceOf(definition);
  return other ? resolveName(schema, other) : name;
};

/** The English half of a description. @param {Schema} schema @returns {string} */
export const englishOf = (schema) => {
  const english = schema.description?.split('\n\nEnglish: ')[1];
  if (!english) throw new Error(`No English description: ${JSON.stringify(schema).slice(0, 80)}`);
  return english;
};
