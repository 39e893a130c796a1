import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import './page.css';
import { wearTheme } from './themes.js';

const RIGHT_TO_LEFT = /^(ar|fa|he|ur)\b/;

let lastChosen = '';

/** A story that is only drawn again keeps what it wears: it may be looked at in another theme at the moment. */
const choose = (theme: string) => {
  if (theme === lastChosen) return;
  lastChosen = theme;
  void wearTheme(theme);
};

/** The page around a story: language, direction and colours on a wrapper, so that stories side by side may differ. */
export const page: Decorator = (story, { globals }) => {
  const { language, direction, theme } = globals as Record<'language' | 'direction' | 'theme', string>;
  const dir = direction === 'auto' ? (RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr') : direction;
  choose(theme);
  // Each design system has its own way to say that a page is light and whose theme it wears.
  return html`<div class="story-around">
    <div
      class="story-page voorbeeld-theme"
      lang=${language}
      dir=${dir}
      data-theme=${theme}
      data-bs-theme="light"
      data-kern-theme="light"
    >
      ${story()}
    </div>
  </div>`;
};

/** Every story has a fixed time at the office (`args.time`); the toolbar's clock replaces it. */
export const clock: Decorator = (story, { args, globals }) => {
  const { clock: chosen } = globals as { clock: string };
  return story(chosen === 'story' ? undefined : { args: { ...args, time: chosen } });
};
