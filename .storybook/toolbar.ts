import type { Preview } from '@storybook/web-components-vite';

/** What a designer switches; stories see the same values as `globals`. */
export const globalTypes: Preview['globalTypes'] = {
  language: {
    description: 'Sprache · Language',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'de', title: 'Deutsch' },
        { value: 'en', title: 'English' },
        { value: 'ar-XB', title: 'Gespiegelt, lang (Test) · Mirrored, long (test)' },
      ],
    },
  },
  direction: {
    description: 'Richtung der Seite · Direction of the page',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'Wie die Sprache · As the language' },
        { value: 'ltr', title: 'Von links · Left to right' },
        { value: 'rtl', title: 'Von rechts · Right to left' },
      ],
    },
  },
  theme: {
    description: 'Thema der Seite · Theme of the page',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Hell · Light' },
        { value: 'dark', title: 'Dunkel · Dark' },
        { value: 'high-contrast', title: 'Hoher Kontrast · High contrast' },
        { value: 'bootstrap', title: 'Bootstrap 5' },
        { value: 'kern', title: 'KERN' },
        { value: 'utrecht', title: 'NL Design System (Utrecht)' },
      ],
    },
  },
  clock: {
    description: 'Uhrzeit im Büro · Time at the office',
    toolbar: {
      icon: 'time',
      dynamicTitle: true,
      items: [
        { value: 'story', title: 'Zeit der Geschichte · The story’s time' },
        { value: '2026-11-26T15:59', title: 'Do · Thu 26.11.2026, 15:59' },
        { value: '2026-11-27T17:00', title: 'Fr · Fri 27.11.2026, 17:00' },
        { value: '2026-11-28T10:30', title: 'Sa · Sat 28.11.2026, 10:30' },
        { value: '2026-12-25T11:00', title: 'Weihnachten · Christmas 25.12.2026, 11:00' },
        { value: '2017-10-18T10:00', title: 'Mi · Wed 18.10.2017, 10:00' },
      ],
    },
  },
};

export const initialGlobals = { language: 'de', direction: 'auto', theme: 'light', clock: 'story' };
