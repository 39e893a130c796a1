import manifest from '../custom-elements.json';
import { inBothLanguages } from '../stories/guide/in-both-languages.js';

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Described[];
  readonly members?: readonly (Described & { readonly kind: string })[];
  readonly slots?: readonly Described[];
  readonly events?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly cssParts?: readonly Described[];
}

/** A row of the table of an element's documentation, and the control of an attribute. */
export interface Row {
  readonly name: string;
  readonly description: string;
  readonly type: { readonly name: 'boolean' | 'number' | 'string' };
  readonly control?: { readonly disable: true };
  readonly table: {
    readonly category: string;
    readonly type?: { readonly summary: string };
    readonly defaultValue?: { readonly summary: string };
  };
}

const { modules } = manifest as unknown as {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
};
const declarations = modules.flatMap(({ declarations: each }) => each);

const isSetByPage = ({ description = '' }: Described) => !description.startsWith('Set by the element');

const row = (category: string, each: Described, isControlled = false): Row => ({
  name: each.name || 'default · Standard',
  description: inBothLanguages(each.description ?? ''),
  type: {
    name: (/^(boolean|number)\b/.exec(each.type?.text ?? '')?.[1] as 'boolean' | 'number' | undefined) ?? 'string',
  },
  ...(!isControlled && { control: { disable: true } as const }),
  table: {
    category,
    ...(each.type && { type: { summary: each.type.text } }),
    ...(each.default !== undefined && { defaultValue: { summary: each.default } }),
  },
});

/**
 * All that the manifest says of an element. Only attributes stand under their own names, as the controls know them:
 * a property or a part may have the same name, and Storybook's own table would forget one of the two.
 */
export const argTypesOf = (tag: string): Readonly<Record<string, Row>> | null => {
  const element = declarations.find(({ tagName }) => tagName === tag);
  if (!element) return null;
  const rows = (category: string, key: string, all: readonly Described[] = []) =>
    all.map((each) => [`${key}${each.name}`, row(category, each, key === '' && isSetByPage(each))] as const);
  return Object.fromEntries([
    ...rows('Attribute · Attributes', '', element.attributes),
    ...rows(
      'Eigenschaften für Skripte · Properties',
      'property ',
      element.members?.filter(({ kind }) => kind === 'field'),
    ),
    ...rows('Ereignisse · Events', 'event ', element.events),
    ...rows('Slots', 'slot ', element.slots),
    ...rows('CSS-Eigenschaften · Custom properties', 'custom property ', element.cssProperties),
    ...rows('Teile · Parts', 'part ', element.cssParts),
  ]);
};
