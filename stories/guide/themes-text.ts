import { both, code, heading, page, table } from './both.js';

/** The sheets of src/themes that a page can link, and what for. */
export const sheets: readonly (readonly [file: string, german: string, english: string])[] = [
  ['neutral.css', 'Die Werte, die ohnehin gelten; zum Abschreiben.', 'The values that hold anyway; to be copied.'],
  ['dark.css', 'Hellere Farben für dunkle Seiten.', 'Brighter colours for dark pages.'],
  ['high-contrast.css', 'Hoher Kontrast, hell und dunkel.', 'High contrast, light and dark.'],
  ['bootstrap.css', 'Farben, Linien und Ecken von Bootstrap 5.', 'Colours, lines and corners of Bootstrap 5.'],
  ['kern.css', 'KERN, das Designsystem der Verwaltung.', 'KERN, the design system of the German administration.'],
  ['utrecht.css', 'NL Design System (Utrecht).', 'NL Design System (Utrecht).'],
];

/** How to change what elements look like. */
export const themesText = page(
  both([
    'Schrift, Größe und Farbe kommen von der Seite. Was darüber hinausgeht, sind die Eigenschaften unten: Wert eintippen, und die Beispiele ändern sich.',
    'Font, size and colour come from the page. Beyond that there are the properties below: type a value, and the examples change.',
  ]),
  code(
    'css',
    'office-hours {\n  --stadtteil-open: #0a7a3c;\n  --stadtteil-radius: 0;\n}\n\noffice-hours::part(heading) {\n  font-size: 1.5rem;\n}',
  ),
  heading(2, ['Fertige Themen', 'Ready themes']),
  both([
    'Eine Zeile nach dem Stylesheet der Seite; die Dateien liegen im Ordner `themes` neben dem Skript. In der Leiste lassen sie sich umschalten.',
    'One line after the page’s stylesheet; the files are in the folder `themes` beside the script. The toolbar switches them.',
  ]),
  code('html', '<link rel="stylesheet" href="/stadtteil-widgets/themes/kern.css">'),
  table(
    ['Datei · File', 'Deutsch', 'English'],
    sheets.map(([file, german, english]) => [`\`${file}\``, german, english]),
  ),
);
