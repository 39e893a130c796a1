import type { Preview } from '@storybook/web-components-vite';
import axe from 'axe-core';

const looks = ['light', 'dark'].flatMap((theme) => ['ltr', 'rtl'].map((dir) => ({ theme, dir })));

/** In the test run only: axe over the story in both themes and directions, switched in place rather than mounted again. */
export const everyLook: Preview['afterEach'] = async ({ canvasElement, parameters }) => {
  const wrapper = canvasElement.querySelector<HTMLElement>('.story-page');
  const a11y = parameters['a11y'] as { test?: string } | undefined;
  if (!wrapper || !('__vitest_browser__' in globalThis) || a11y?.test !== 'error') return;
  const { dir, dataset } = wrapper;
  const { theme } = dataset;
  for (const look of looks) {
    wrapper.dir = look.dir;
    dataset['theme'] = look.theme;
    const { violations } = await axe.run(wrapper, { resultTypes: ['violations'] });
    if (violations.length)
      throw new Error(
        `${look.theme}, ${look.dir}:\n${violations
          .map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => `  ${html}`).join('\n')}`)
          .join('\n')}`,
      );
  }
  wrapper.dir = dir;
  dataset['theme'] = theme;
};
