import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { everyLook } from './every-look.js';
import { clock, page } from './page.js';
import { globalTypes, initialGlobals } from './toolbar.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  // The wrapper is outermost, so the clock is asked first.
  decorators: [clock, page],
  afterEach: everyLook,
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true },
    docs: { toc: true },
    layout: 'fullscreen',
  },
};

export default preview;
