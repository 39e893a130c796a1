import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import { everyLook } from './every-look.js';
import { listsOnly } from './lists-only.js';
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
  argTypesEnhancers: [listsOnly],
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true },
    docs: { toc: true },
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'office-hours',
          [
            'Ausprobieren · Try it',
            'Geöffnet · Open',
            'Nicht sicher · Not certain',
            'Mit Termin · By appointment',
            'Geschlossen · Closed',
            'Nicht bekannt · Not known',
            'Was noch dabeisteht · What else is said',
            'Darstellung · Display',
            'Ohne Daten · Without data',
          ],
        ],
      },
    },
  },
};

export default preview;
