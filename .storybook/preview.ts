import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { configure } from 'storybook/test';
import manifest from '../custom-elements.json';
import { argTypesOf } from './arg-types.js';
import { everyLook } from './every-look.js';
import { clock, page } from './page.js';
import './docs.css';
import { globalTypes, initialGlobals } from './toolbar.js';
import { widths } from './widths.js';

setCustomElementsManifest(manifest);
// What a story waits for may come late on a busy machine; the limit only ends what never comes.
configure({ asyncUtilTimeout: 30_000 });

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
    docs: { extractArgTypes: argTypesOf, toc: { headingSelector: 'h2, h3' } },
    layout: 'fullscreen',
    options: {
      // Storybook reads this function alone, as JavaScript: no imports, no types. Elements stand as a page mostly has them;
      // pages that aren't named here stand between those about states and those about display.
      storySort: (a = { title: '' }, b = { title: '' }) => {
        const rooms = [
          'Anleitung · Guide',
          'office-hours',
          'next-consultation',
          'partner-contacts',
          'office-contact',
          'office-notices',
          'topic-finder',
          'consultation-calendar',
          'office-list',
          'office-profile',
        ];
        const pages = [
          'Anfangen · Start here',
          'Rezepte · Recipes',
          'Das Dokument · The document',
          'Themen · Themes',
          'Sprachen · Languages',
          'Formate · Formats',
          'Editoren · Editors',
          'Ausprobieren · Try it',
          'Partner · Partners',
          'Themen · Topics',
          'Anlaufstellen · Offices',
          'Büro · Office',
          'Einbauen · Embed',
          'Für alle · For everybody',
          'Geöffnet · Open',
          'Nicht sicher · Not certain',
          'Mit Termin · By appointment',
          'Geschlossen · Closed',
          'Nicht bekannt · Not known',
          'Was noch dabeisteht · What else is said',
          '',
          'Darstellung · Display',
          'Ohne Daten · Without data',
        ];
        return [a, b]
          .map(({ title }) => {
            const [room = '', chapter = ''] = title.split('/');
            const place = rooms.indexOf(room);
            const among = pages.indexOf(chapter);
            return (place < 0 ? rooms.length : place) * pages.length + (among < 0 ? pages.indexOf('') : among);
          })
          .reduce((first, second) => first - second);
      },
    },
    viewport: { options: widths },
  },
};

export default preview;
