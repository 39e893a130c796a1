import { attributeValues, customProperties, elementsOf, isFlag, isOneWord } from './attribute-values.mjs';

const described = ({ name, description }) => ({ name, description });

function attribute(each) {
  const values = attributeValues(each);
  const value = isFlag(each)
    ? { kind: 'no-value', type: 'boolean' }
    : // What stands in a list of types is all that is right; other words are only proposed.
      { kind: 'plain', type: isOneWord(each) ? values.map((name) => JSON.stringify(name)) : 'string', required: true };
  return {
    ...described(each),
    value,
    ...(values.length && { values: values.map((name) => ({ name })) }),
    ...(each.default !== undefined && { default: each.default.replace(/^'(.*)'$/, '$1') }),
  };
}

const element = (address) => (each) => ({
  name: each.tagName,
  description: each.description,
  'doc-url': address,
  attributes: (each.attributes ?? []).map(attribute),
  slots: (each.slots ?? []).map(described),
  css: {
    parts: (each.cssParts ?? []).map(described),
    properties: (each.cssProperties ?? []).map(({ default: preset, ...others }) => ({
      ...described(others),
      ...(preset && { default: preset }),
    })),
  },
  js: {
    events: (each.events ?? []).map(({ type, ...others }) => ({ ...described(others), type: type?.text })),
    properties: (each.members ?? [])
      .filter(({ kind }) => kind === 'field')
      .map(({ type, ...others }) => ({ ...described(others), type: type?.text ?? 'unknown' })),
  },
});

/** Web types for JetBrains' editors, which find them by the package's field of this name. */
export function webTypes(manifest, { name, version }, address) {
  const elements = elementsOf(manifest);
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map(element(address)),
        attributes: [
          {
            name: 'data-widget',
            description: 'The script puts this element in.',
            'doc-url': address,
            value: { kind: 'plain', type: elements.map(({ tagName }) => JSON.stringify(tagName)) },
          },
        ],
      },
      css: {
        properties: customProperties(elements).map(({ name: property, preset, description }) => ({
          name: property,
          description: [...description, `Default: \`${preset}\``].join('\n\n'),
          'doc-url': address,
        })),
      },
    },
  };
}
