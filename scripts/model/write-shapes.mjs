import { mixinsOf, referenceOf, resolveName } from './read-schema.mjs';

/** @typedef {import('./read-schema.mjs').Schema} Schema */

/** @param {string} text */
const quoted = (text) => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;

/** What a string must be, without `^(?:` and `)$`. @param {Schema} definition @returns {string | undefined} */
const patternOf = ({ type, pattern, enum: values, const: only, maxLength }) => {
  if (type === 'string' && maxLength !== 2000) throw new Error(`The reader takes 2,000 characters: ${pattern}`);
  if (pattern && !/^\^\(\?:.*\)\$$/.test(pattern)) throw new Error(`Not of the form ^(?:…)$: ${pattern}`);
  return (
    pattern?.slice(4, -2) ??
    values?.join('|') ??
    (typeof only === 'string' ? only : type === 'string' ? '[^]+' : undefined)
  );
};

/** The lists that an id refers to stand for its kind; `days` may, but need not, name a period. @param {Schema} schema @param {string} name @returns {string} */
const kindOf = (schema, name) => {
  const lists = schema.$defs[name]['x-refers-to'];
  return lists && name !== 'days' ? lists.join('|') : resolveName(schema, name);
};

/** Whether a field says when in one of the objects that have it. @param {Schema} schema @param {Schema} owner @param {string} key @returns {boolean} */
const saysWhen = (schema, owner, key) =>
  owner['x-says-when']?.includes(key) ||
  Object.values(schema.$defs).some(
    (other) => mixinsOf(other).some((name) => schema.$defs[name] === owner) && saysWhen(schema, other, key),
  );

/** @param {Schema} schema @param {Schema} owner @param {string} key */
const fieldToken = (schema, owner, key) => {
  const field = owner.properties[key];
  const isList = field.type === 'array';
  const kind = kindOf(schema, referenceOf(isList ? field.items : field) ?? '');
  const list = isList ? (field.minItems ? '+' : '*') : '';
  const cost = owner.required?.includes(key) ? '!' : saysWhen(schema, owner, key) ? '~' : '';
  const instead = field['x-when-broken'];
  const fallback = instead ? `=${typeof instead === 'string' ? instead : ''}` : '';
  return key + (kind === key ? '' : `:${kind}`) + list + cost + fallback;
};

/** Rules between fields, `~` where they cost the object. @param {Schema} owner @returns {string[]} */
const constraintTokens = (owner) => {
  const { allOf = [], anyOf, dependentRequired = {}, properties, minProperties } = owner;
  const cost = owner['x-says-when'] ? '~' : '';
  return [
    ...(anyOf ? [`${anyOf.map(({ required }) => required[0]).join('|')}!`] : []),
    ...allOf.flatMap((part) => (part.not ? [part.not.required.join('&') + cost] : [])),
    ...Object.entries(dependentRequired).map(([field, [other]]) => `${field}>${other}${cost}`),
    ...('validThrough' in properties ? [`validFrom<validThrough${cost}`] : []),
    ...(allOf.some((part) => part.if) ? [`movedTo@on${cost}`] : []),
    ...(minProperties ? [`on#${minProperties}${cost}`] : []),
  ];
};

/** One line an object: taken over from others, fields, rules between them. @param {Schema} schema @param {Schema} owner */
const shapeOf = (schema, owner) => {
  // The reader knows `editorNote` of every object without being told.
  const isNoted = [owner, ...mixinsOf(owner).map((name) => schema.$defs[name])].some((o) => o.properties.editorNote);
  if (!isNoted && owner.$comment !== 'mixin') throw new Error(`editorNote is missing: ${JSON.stringify(owner)}`);
  const keys = Object.keys(owner.properties);
  return [
    ...mixinsOf(owner).map((name) => `.${name}`),
    ...keys.filter((key) => key !== 'editorNote').map((key) => fieldToken(schema, owner, key)),
    ...constraintTokens(owner),
  ].join(' ');
};

/** As Prettier would: a long value goes to the next line, unless its key is short. @param {string} key @param {string} value */
const entry = (key, value) =>
  `  ${key}:${key.length > 4 && key.length + value.length > 115 ? '\n    ' : ' '}${value},\n`;

/** @param {string} comment @param {string} name @param {string} type @param {[string, string | undefined][]} entries */
const table = (comment, name, type, entries) =>
  `/** ${comment} */\nexport const ${name}: { readonly [kind: string]: ${type} | undefined } = {\n${entries
    .map(([key, value]) => (value === undefined ? '' : entry(key, value)))
    .join('')}};\n`;

/** The table that the in-page reader interprets: strings and numbers only. @param {Schema} schema @returns {string} */
export const writeShapes = (schema) => {
  const all = Object.entries(schema.$defs).filter(([name]) => resolveName(schema, name) === name);
  const simple = all.filter(([name, { properties, anyOf }]) => !properties && !anyOf && kindOf(schema, name) === name);
  return [
    table(
      'What a string must be: a regular expression from its beginning to its end.',
      'patterns',
      'string',
      simple.map(([name, definition]) => {
        const pattern = patternOf(definition);
        return [name, pattern && quoted(pattern)];
      }),
    ),
    table(
      'Smallest and largest number, and the step.',
      'ranges',
      'readonly number[]',
      simple.map(([name, { type, minimum, maximum }]) => [
        name,
        minimum === undefined ? undefined : `[${minimum}, ${maximum}${type === 'integer' ? ', 1' : ''}]`,
      ]),
    ),
    table(
      'What an object holds; `fields.ts` reads this.',
      'shapes',
      'string',
      [['document', schema], ...all.filter(([, { properties }]) => properties)].map(([name, owner]) => [
        name,
        quoted(shapeOf(schema, owner)),
      ]),
    ),
  ].join('\n');
};
