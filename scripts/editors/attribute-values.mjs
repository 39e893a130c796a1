/** Attributes whose description names, in backticks, all the words that can stand in them. */
const ofWords = new Set(['view', 'kind', 'sort', 'filter', 'maps']);

/**
 * What an editor offers as the value of an attribute: `['status', 'week', …]`; none where anything can stand there.
 * @param {{ name: string, description?: string, type?: { text: string } }} attribute
 * @returns {string[]}
 */
export function attributeValues({ name, description = '' }) {
  if (name === 'lang') return ['de', 'en'];
  if (name === 'heading-level') return ['0', '1', '2', '3', '4', '5', '6'];
  if (!ofWords.has(name)) return [];
  return [...new Set([...description.matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)].map(([, word]) => word))];
}

/**
 * Whether exactly one of these words stands in an attribute; others take several, or words of their own beside them.
 * @param {{ name: string, description?: string }} attribute
 */
export const isOneWord = ({ name, description = '' }) =>
  name === 'heading-level' || (ofWords.has(name) && !/\bany of\b|\bboth\b|\baddresses\b/i.test(description));

/**
 * Whether an attribute is there or isn't, without a value.
 * @param {{ type?: { text: string } }} attribute
 */
export const isFlag = ({ type }) => /^boolean\b/.test(type?.text ?? '');

/** @returns all elements of a manifest, by their tags */
export const elementsOf = (manifest) =>
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));

/** Each custom property once, with what each of its elements says of it: colours mean the same wherever they are. */
export function customProperties(elements) {
  const all = new Map();
  for (const { tagName, cssProperties = [] } of elements)
    for (const { name, description, default: preset } of cssProperties) {
      const known = all.get(name) ?? { name, preset, meanings: new Map() };
      known.meanings.set(description, [...(known.meanings.get(description) ?? []), tagName]);
      all.set(name, known);
    }
  return [...all.values()].map(({ name, preset, meanings }) => ({
    name,
    preset,
    description: [...meanings].map(([meaning, tags]) => `${tags.map((tag) => `\`<${tag}>\``).join(', ')}: ${meaning}`),
  }));
}
