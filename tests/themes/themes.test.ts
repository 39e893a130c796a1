import { describe, expect, it } from 'vitest';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { filesUnder, textOf } from '../architecture/source-files.js';
import { colourOf, contrast, mixed, over } from './colours.js';
import { type Page, pagesOf } from './design-systems.js';
import { type Declarations, rulesOf } from './style-rules.js';

interface Declaration {
  readonly tagName?: string;
  readonly cssProperties?: readonly { readonly name: string; readonly default?: string }[];
}

const elements = (manifest.modules as { declarations?: Declaration[] }[])
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);
/** The custom properties of all elements, with what holds without them. */
const documented = new Map(
  elements.flatMap(({ cssProperties = [] }) => cssProperties.map((each) => [each.name, each.default] as const)),
);

/** The sheets of this folder but page.css, which is for pages without elements. */
const sheets = filesUnder('src/themes').filter((file) => !file.endsWith('page.css'));
const nameOf = (file: string) => file.replace(/^.*\/|\.css$/g, '');
const declared = (file: string): Declarations => rulesOf(textOf(file))[0]?.declarations ?? new Map<string, string>();
const states = ['open', 'closed', 'tentative', 'by-appointment', 'unknown'].map((state) => `--stadtteil-${state}`);
const neutral = declared('src/themes/neutral.css');

describe.each(sheets)('%s', (file) => {
  it('is for every element', () => {
    const selected = rulesOf(textOf(file)).map(({ selector }) => [...selector.matchAll(/[a-z]+-[a-z-]+/g)].join(' '));
    expect(selected.map((each) => each.split(' ').sort())).toEqual([elements.map(({ tagName }) => tagName).sort()]);
  });

  it('sets nothing that no element knows', () => {
    expect([...declared(file).keys()].filter((name) => !documented.has(name))).toEqual([]);
  });

  it('begins with what it does and how to use it', () => {
    expect(textOf(file)).toMatch(/^\/\* [A-Z].*(Link|copy) it.*\. \*\/\n/);
  });

  it('is in the guide', () => {
    expect(textOf('docs/themes.md')).toContain(`themes/${nameOf(file)}.css`);
  });
});

describe('neutral.css', () => {
  it('sets all there is to set, as it is without', () => {
    expect([...neutral.keys()].sort()).toEqual([...documented.keys()].sort());
    for (const [name, value] of documented) if (value) expect(neutral.get(name), name).toBe(value);
    expect(textOf('src/elements/shared/page-styles.ts')).toContain(
      `--stadtteil-line, ${neutral.get('--stadtteil-line')})`,
    );
  });
});

describe('every token that a bridge reads is one of the design system', () => {
  const read = ['bootstrap', 'kern', 'utrecht'].flatMap((name) =>
    [...declared(`src/themes/${name}.css`)].flatMap(([ours, value]) =>
      [...value.matchAll(/--[\w-]+/g)].map(([token]) => [name, token, ours] as const),
    ),
  );
  it.each(read)('%s: %s for %s', (name, token) => {
    for (const { name: page, properties } of pagesOf[name] ?? []) expect([...properties.keys()], page).toContain(token);
  });
});

/** What a theme gives on a page, as the elements use it: text is never in the colour of a state, but on a tint of it. */
const worn = (theme: string, { background, text, properties }: Page) => {
  const given: Declarations = new Map([...neutral, ...declared(`src/themes/${theme}.css`), ...properties]);
  const paper = colourOf(background, given);
  const ink = over(colourOf(text, given), paper);
  const colour = (name: string) => over(colourOf(`var(${name})`, given, ink), paper);
  return {
    marks: [...states, '--stadtteil-accent'].map((name) => [name, contrast(colour(name), paper)] as const),
    icons: states.map(
      (name) => [name, contrast(mixed(colour(name), 0.85, ink), mixed(colour(name), 0.09, paper))] as const,
    ),
    texts: states.map((name) => [name, contrast(ink, mixed(colour(name), 0.09, paper))] as const),
    controls: [['--stadtteil-control', contrast(colour('--stadtteil-control'), paper)] as const],
    // Also where something is on, and where a state tints the background.
    links: [paper, mixed(ink, 0.1, paper), ...states.map((name) => mixed(colour(name), 0.09, paper))].map(
      (behind, i) => [['paper', 'now', ...states][i]!, contrast(colour('--stadtteil-link'), behind)] as const,
    ),
    line: contrast(colour('--stadtteil-line'), paper),
  };
};
const tooFaint = (all: readonly (readonly [string, number])[], least: number) =>
  all.filter(([, found]) => !(found >= least));
const pages = Object.entries(pagesOf).flatMap(([theme, all]) => all.map((page) => [theme, page.name, page] as const));

describe('what a theme shows can be seen', () => {
  it('and none is forgotten', () => {
    expect(Object.keys(pagesOf).sort()).toEqual(sheets.map(nameOf).sort());
  });

  it.each(pages)('%s, on %s: marks, icons and borders of controls 3:1, text and links 4.5:1', (theme, _name, page) => {
    const { marks, icons, controls, texts, links } = worn(theme, page);
    expect(tooFaint([...marks, ...icons, ...controls], 3)).toEqual([]);
    expect(tooFaint([...texts, ...links], 4.5)).toEqual([]);
  });

  it.each(pages.filter(([theme]) => theme === 'high-contrast'))(
    '%s, on %s: marks and borders of controls 4.5:1, text and links 7:1, lines 3:1',
    (theme, _name, page) => {
      const { marks, controls, texts, links, line } = worn(theme, page);
      expect(tooFaint([...marks, ...controls], 4.5)).toEqual([]);
      expect(tooFaint([...texts, ...links], 7)).toEqual([]);
      expect(line).toBeGreaterThanOrEqual(3);
    },
  );

  it('as contrast is computed in WCAG', () => {
    expect(contrast(colourOf('#767676', new Map()), colourOf('#fff', new Map()))).toBeCloseTo(4.54, 2);
    const grey = colourOf('color-mix(in srgb, #000 50%, var(--a))', new Map([['--a', 'rgb(255 255 255)']]));
    expect(contrast(grey, colourOf('#fff', new Map()))).toBeGreaterThan(3.9);
  });
});
