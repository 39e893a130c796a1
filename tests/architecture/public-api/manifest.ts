import { textOf } from '../source-files.js';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Attribute extends Named {
  readonly fieldName?: string;
}

interface Member extends Named {
  readonly kind: 'field' | 'method';
}

/** One element, as the manifest describes it. */
export interface ElementDeclaration extends Named {
  readonly tagName: string;
  readonly summary?: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly Member[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Partial<ElementDeclaration>[] }[];
}

/** All elements of `custom-elements.json`, by their tags. */
export const elementDeclarations = (): readonly ElementDeclaration[] =>
  (JSON.parse(textOf('custom-elements.json')) as Manifest).modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((each): each is ElementDeclaration => each.tagName !== undefined)
    .sort((a, b) => a.tagName.localeCompare(b.tagName));
