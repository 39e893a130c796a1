import type { Preview } from '@storybook/web-components-vite';
import axe from 'axe-core';
import { themes, wearTheme } from './themes.js';

interface Look {
  readonly theme: string;
  readonly dir: string;
}

const looks: readonly Look[] = ['light', 'dark'].flatMap((theme) => ['ltr', 'rtl'].map((dir) => ({ theme, dir })));
const everyTheme: readonly Look[] = themes.slice(2).map((theme) => ({ theme, dir: 'ltr' }));

/** Of each element the story to try out is worth every theme; of the others light and dark say enough. */
const looksOf = (story: string) => (story.endsWith('--try-it') ? [...looks, ...everyTheme] : looks);

/**
 * What colours and sides can change. A theme is a sheet of colours, a direction mirrors: names, roles and order are the
 * same in each look, and Storybook's own run of all rules, in the look that a story has, says whether they are right.
 */
const rules = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

/** A bridge whose design system isn't there would leave the colours as they are, and axe content. */
const isWorn = (theme: string, wrapper: Element) =>
  theme === 'light' ||
  [...wrapper.querySelectorAll('*')].some((each) => getComputedStyle(each).getPropertyValue('--stadtteil-open'));

/** In the test run only: axe over the story in each of its looks, switched in place rather than mounted again. */
export const everyLook: Preview['afterEach'] = async ({ canvasElement, parameters, id }) => {
  const wrapper = canvasElement.querySelector<HTMLElement>('.story-page');
  const a11y = parameters['a11y'] as { test?: string } | undefined;
  if (!wrapper || !('__vitest_browser__' in globalThis) || a11y?.test !== 'error') return;
  const { dir, dataset } = wrapper;
  const { theme = 'light' } = dataset;
  for (const look of looksOf(id).filter((each) => each.dir !== dir || each.theme !== theme)) {
    wrapper.dir = look.dir;
    dataset['theme'] = look.theme;
    await wearTheme(look.theme);
    if (!isWorn(look.theme, wrapper)) throw new Error(`The story doesn't wear ${look.theme}.`);
    const { violations } = await axe.run(wrapper, { resultTypes: ['violations'], runOnly: rules });
    if (violations.length)
      throw new Error(
        `${look.theme}, ${look.dir}:\n${violations
          .map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => `  ${html}`).join('\n')}`)
          .join('\n')}`,
      );
  }
  wrapper.dir = dir;
  dataset['theme'] = theme;
  await wearTheme(theme);
};
