import { partnerStates } from './partner-states.mjs';
import { consultationStates, officeStates } from './states.mjs';

/** What the page around the element is like. `width` is the page's, in CSS pixels. */
const pages = [
  { file: 'light', title: 'Bootstrap 5, light', width: 480, columns: 3 },
  { file: 'dark', title: 'Bootstrap 5, dark', width: 480, columns: 3, theme: 'dark' },
  { file: 'right-to-left', title: 'Bootstrap 5, right to left (ar-XB)', width: 480, columns: 3, language: 'ar-XB' },
  { file: 'narrow', title: 'Bootstrap 5, 320 px (1280 px at 400 %)', width: 320, columns: 5 },
  {
    file: 'serif',
    title: 'A page without Bootstrap: serif, narrow column, its own colours',
    width: 480,
    columns: 3,
    style: 'serif',
  },
  { file: 'forced-colours', title: 'Bootstrap 5, forced colours', width: 480, columns: 3, forcedColors: 'active' },
];

const printedToo = [...pages, { file: 'print', title: 'Bootstrap 5, printed', width: 640, columns: 2, media: 'print' }];

/** The sheets: an element, its states, and the page around it. */
export const sheets = [
  ...pages.map((page) => ({ ...page, tag: 'office-hours', states: officeStates })),
  ...printedToo.map((page) => ({
    ...page,
    file: `consultations-${page.file}`,
    tag: 'next-consultation',
    states: consultationStates,
  })),
  ...printedToo.map((page) => ({
    ...page,
    file: `partners-${page.file}`,
    tag: 'partner-contacts',
    states: partnerStates,
  })),
];
