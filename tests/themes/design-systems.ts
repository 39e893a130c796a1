import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { declaredBy, type Declarations, rulesOf } from './style-rules.js';

const require = createRequire(import.meta.url);
const rulesIn = (file: string) => rulesOf(readFileSync(require.resolve(file), 'utf8'));

const bootstrap = rulesIn('bootstrap/dist/css/bootstrap.css');
const kern = rulesIn('@kern-ux/native/dist/kern.css');
/** The theme of an example municipality: that of Utrecht itself is not free. */
const utrecht = rulesIn('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css');

const level = (number: number) =>
  number === 0 ? /\.kern-layer\.kern-level-0$/ : new RegExp(`^\\.kern-level-${number}$`);
const kernPages = ['light', 'dark'].flatMap((theme) =>
  [0, 1, 2].map((number) => ({
    name: `${theme}, layer ${number}`,
    background: 'var(--kern-color-layout-background-default-contextual)',
    text: 'var(--kern-color-layout-text-default-contextual)',
    properties: declaredBy(
      kern,
      /^:root$/,
      new RegExp(`^\\[data-kern-theme=${theme}\\], \\.kern-${theme}$`),
      level(number),
    ),
  })),
);

/** A page: what is declared there, its background and the colour of its text. */
export interface Page {
  readonly name: string;
  readonly background: string;
  readonly text: string;
  readonly properties: Declarations;
}

const nothing: Declarations = new Map();
const light = { name: 'white', background: '#fff', text: '#1c1c1c', properties: nothing };
const dark = [
  { name: 'black', background: '#000', text: '#fff', properties: nothing },
  { name: 'dark grey', background: '#17191c', text: '#f2f2f2', properties: nothing },
  { name: "Bootstrap's dark grey", background: '#212529', text: '#dee2e6', properties: nothing },
];
/** What is in the middle between black and white is faint here; that is what dark.css is for. */
const lighter = { name: 'a lighter dark grey', background: '#2b3035', text: '#dee2e6', properties: nothing };

const bootstrapPages = (['light', 'dark'] as const).flatMap((theme) => {
  const properties = declaredBy(
    bootstrap,
    /^:root, \[data-bs-theme=light\]$/,
    new RegExp(`^\\[data-bs-theme=${theme}\\]$`),
  );
  return ['body', 'tertiary'].map((name) => ({
    name: `${theme}, ${name}`,
    background: `var(--bs-${name}-bg)`,
    text: 'var(--bs-body-color)',
    properties,
  }));
});

/** On which pages each theme is worn. */
export const pagesOf: Readonly<Record<string, readonly Page[]>> = {
  neutral: [light, ...dark],
  dark: [...dark, lighter],
  'high-contrast': [light, ...dark, lighter],
  bootstrap: bootstrapPages,
  kern: kernPages,
  utrecht: [
    {
      name: 'the example municipality',
      background: 'var(--utrecht-root-background-color)',
      text: 'var(--utrecht-root-color)',
      properties: declaredBy(utrecht, /^\.voorbeeld-theme$/),
    },
  ],
};
