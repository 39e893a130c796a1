import manifest from '../../custom-elements.json';

interface Property {
  readonly name: string;
  readonly description: string;
  readonly default?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly cssProperties?: readonly Property[];
}

const { modules } = manifest as unknown as {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
};
const declarations = modules.flatMap(({ declarations: each }) => each);

/** A custom property, and which elements have it. */
export interface Token {
  readonly name: string;
  readonly preset: string;
  readonly meanings: readonly string[];
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
    meanings: [...new Set(uses.map(({ description }) => description))],
    tags: uses.map(({ tagName }) => tagName),
  };
});
