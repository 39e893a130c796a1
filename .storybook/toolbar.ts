import type { Preview } from '@storybook/web-components-vite';

/** What a designer switches; stories see the same values as `globals`. */
export const globalTypes: Preview['globalTypes'] = {
  language: {
    description: 'Language of the interface',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'de', title: 'Deutsch' },
        { value: 'en', title: 'English' },
        { value: 'ar-XB', title: 'Right to left, long (test)' },
      ],
    },
  },
  direction: {
    description: 'Direction of the page',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'As the language' },
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  theme: {
    description: 'Theme of the page',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
        { value: 'high-contrast', title: 'High contrast' },
        { value: 'bootstrap', title: 'Bootstrap 5' },
        { value: 'kern', title: 'KERN' },
        { value: 'utrecht', title: 'NL Design System (Utrecht)' },
      ],
    },
  },
  clock: {
    description: 'Time at the office',
    toolbar: {
      icon: 'time',
      dynamicTitle: true,
      items: [
        { value: 'story', title: "The story's time" },
        { value: '2026-11-26T15:59', title: 'Thu 26 Nov 2026, 15:59' },
        { value: '2026-11-27T17:00', title: 'Fri 27 Nov 2026, 17:00' },
        { value: '2026-11-28T10:30', title: 'Sat 28 Nov 2026, 10:30' },
        { value: '2026-12-25T11:00', title: 'Christmas Day 2026, 11:00' },
        { value: '2017-10-18T10:00', title: 'Wed 18 Oct 2017, 10:00' },
      ],
    },
  },
};

export const initialGlobals = { language: 'de', direction: 'auto', theme: 'light', clock: 'story' };
