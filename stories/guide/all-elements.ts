import manifest from '../../custom-elements.json';

interface Property {
  readonly name: string;
  readonly description: string;
  readonly default?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly summary?: string;
  readonly cssProperties?: readonly Property[];
}

const { modules } = manifest as unknown as {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
};
const declarations = modules.flatMap(({ declarations: each }) => each);

/** All elements of the manifest. */
export const allElements = declarations.flatMap(({ tagName, summary = '' }) =>
  tagName ? [{ tag: tagName, summary }] : [],
);

/** A custom property, and which elements have it. */
export interface Token {
  readonly name: string;
  readonly preset: string;
  readonly meaning: string;
  readonly tags: readonly string[];
}

/** All custom properties of all elements, each once. */
export const tokens: readonly Token[] = [
  ...new Set(declarations.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name))),
].map((name) => {
  const uses = declarations.flatMap(({ tagName = '', cssProperties = [] }) =>
    cssProperties.filter((each) => each.name === name).map((each) => ({ ...each, tagName })),
  );
  return {
    name,
    preset: uses.find((each) => each.default !== undefined)?.default ?? '',
    meaning: [...new Set(uses.map(({ description }) => description))].join(' '),
    tags: uses.map(({ tagName }) => tagName),
  };
});
