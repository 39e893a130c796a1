import { attributeValues, customProperties, elementsOf, isFlag } from './attribute-values.mjs';

const markdown = (value) => ({ kind: 'markdown', value });

const list = (title, entries = []) =>
  entries.length
    ? [
        `**${title}**\n\n${entries.map(({ name, description }) => `- ${name ? `\`${name}\`` : 'content'}: ${description}`).join('\n')}`,
      ]
    : [];

const attribute = (each) => ({
  name: each.name,
  description: markdown(each.description ?? ''),
  ...(isFlag(each) ? { valueSet: 'v' } : { values: attributeValues(each).map((name) => ({ name })) }),
});

const element = (references) => (each) => ({
  name: each.tagName,
  description: markdown(
    [
      each.description,
      ...list('Slot', each.slots),
      ...list('Events', each.events),
      ...list('Parts', each.cssParts),
      ...list('Custom properties', each.cssProperties),
    ].join('\n\n'),
  ),
  attributes: (each.attributes ?? []).map(attribute),
  references,
});

/** Custom data of Visual Studio Code for HTML: tags, their attributes, and the placeholder. */
export function htmlData(manifest, references) {
  const elements = elementsOf(manifest);
  return {
    $schema: 'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
    version: 1.1,
    tags: elements.map(element(references)),
    globalAttributes: [
      {
        name: 'data-widget',
        description: markdown(
          'The script puts this element in. Its attributes stand here as `data-…`, its fallback is what stands inside.',
        ),
        values: elements.map(({ tagName, summary }) => ({ name: tagName, description: markdown(summary ?? '') })),
        references,
      },
    ],
  };
}

/** Custom data of Visual Studio Code for CSS: what a page sets to change how elements look. */
export const cssData = (manifest, references) => ({
  $schema: 'https://raw.githubusercontent.com/microsoft/vscode-css-languageservice/main/docs/customData.schema.json',
  version: 1.1,
  properties: customProperties(elementsOf(manifest)).map(({ name, preset, description }) => ({
    name,
    description: markdown([...description, `Default: \`${preset}\``].join('\n\n')),
    values: [{ name: preset }],
    references,
  })),
  pseudoElements: [],
});
