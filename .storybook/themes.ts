import darkSheet from '../src/themes/dark.css?raw';
import highContrastSheet from '../src/themes/high-contrast.css?raw';
import { lastWanted } from './last-wanted.js';

/** A page of a design system is as large as it is, so it is fetched when somebody asks for it. */
const sheets: Readonly<Record<string, () => Promise<readonly [page: string, bridge: string]>>> = {
  dark: () => Promise.resolve(['', darkSheet]),
  'high-contrast': () => Promise.resolve(['', highContrastSheet]),
  bootstrap: async () => [
    (await import('bootstrap/dist/css/bootstrap.min.css?raw')).default,
    (await import('../src/themes/bootstrap.css?raw')).default,
  ],
  kern: async () => [
    (await import('@kern-ux/native/dist/kern.min.css?raw')).default,
    (await import('../src/themes/kern.css?raw')).default,
  ],
  utrecht: async () => [
    (await import('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css?raw')).default,
    (await import('../src/themes/utrecht.css?raw')).default,
  ],
};

/** The themes of the toolbar; light is what holds without any. */
export const themes = ['light', ...Object.keys(sheets)];

/**
 * The page around a story is an element of Storybook's page: what a design system says of the one is said of the other.
 * What is scoped matches only what is within (CSS Cascade 6), so the marks of a theme are a level below.
 */
const onStories = (css: string) =>
  `@scope (.story-around) { ${css.replace(/@charset[^;]*;/, '').replace(/:root|(?<=^|[},\s])(?:html|body)(?=[,{:\s])/g, ':scope')} }`;

const style = document.head.appendChild(document.createElement('style'));

/** Dresses all stories of this page; is done when they are. */
export const wearTheme = lastWanted(
  async (theme) => (await sheets[theme]?.()) ?? ['', ''],
  ([page, bridge]) => (style.textContent = `${page && onStories(page)}\n${bridge}`),
);
