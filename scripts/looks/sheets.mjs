/** The sheets: what the page around the element is like. `width` is the page's, in CSS pixels. */
export const sheets = [
  { file: 'light', title: 'Bootstrap 5, light', width: 480, columns: 3 },
  { file: 'dark', title: 'Bootstrap 5, dark', width: 480, columns: 3, theme: 'dark' },
  { file: 'right-to-left', title: 'Bootstrap 5, right to left (ar-XB)', width: 480, columns: 3, language: 'ar-XB' },
  { file: 'narrow', title: 'Bootstrap 5, 320 px', width: 320, columns: 5 },
  {
    file: 'serif',
    title: 'A page without Bootstrap: serif, narrow column, its own colours',
    width: 480,
    columns: 3,
    style: 'serif',
  },
  { file: 'forced-colours', title: 'Bootstrap 5, forced colours', width: 480, columns: 3, forcedColors: 'active' },
];
