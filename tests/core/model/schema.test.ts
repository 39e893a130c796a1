import { describe, expect, it } from 'vitest';
import { everyField } from './every-field.js';
import { newAjv, schema, schemaComplaints, type Schema } from './schema.js';

const definitions = Object.entries(schema.$defs);
const properties = [['document', schema] as const, ...definitions].flatMap(([name, { properties: all = {} }]) =>
  Object.entries(all).map(([key, property]) => [`${name}.${key}`, property] as const),
);

describe('the schema explains itself', () => {
  it.each([['document', schema] as const, ...definitions, ...properties])('%s in German and in English', (_, part) => {
    expect(part.description).toMatch(/^[^\n]+[.?!)“]\n\nEnglish: [^\n]+[.?!)"]$/);
  });

  it.each(definitions.filter(([, { enum: values }]) => values))('%s: each choice', (_, part) => {
    expect(part.enumDescriptions).toHaveLength(part.enum?.length ?? 0);
    expect(part.enumDescriptions).toEqual((part.enum ?? []).map(() => expect.stringMatching(/. \/ ./) as string));
  });

  it.each(definitions.filter(([, { pattern }]) => pattern))(
    '%s: what is wrong, and examples that are right',
    (name, part) => {
      expect(part.patternErrorMessage).toMatch(/\S/);
      expect(part.examples?.length).toBeGreaterThan(0);
      const isValid = newAjv().compile({ $defs: schema.$defs, $ref: `#/$defs/${name}` });
      for (const example of part.examples ?? []) expect([example, isValid(example)]).toEqual([example, true]);
    },
  );
});

/** Every field that the schema has, as `rule.startTime`, and those that a document uses. */
const used = new Set<string>();
const walk = (name: string, part: Schema, value: unknown) => {
  const target = part.$ref?.replace('#/$defs/', '');
  if (target) walk(target, schema.$defs[target]!, value);
  else if (Array.isArray(value)) value.forEach((item) => walk(name, part.items ?? part, item));
  else if (typeof value === 'object' && value) {
    for (const each of part.allOf ?? []) if (each.$ref) walk(name, each, value);
    for (const [key, property] of Object.entries(part.properties ?? {}))
      if (key in value) {
        used.add(`${name}.${key}`);
        walk(key, property, value[key as keyof typeof value]);
      }
  }
};

it('a document with every field of the schema follows it', () => {
  walk('document', schema, everyField);
  expect(properties.map(([name]) => name).filter((name) => !used.has(name))).toEqual([]);
  expect(schemaComplaints(everyField)).toEqual([]);
});
