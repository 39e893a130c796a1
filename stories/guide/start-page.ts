import { both, code, heading, page, table } from './both.js';
import { scriptLine } from './snippets.js';

/** An element for the table of all: its tag and what a page has from it. */
export interface Listed {
  readonly tag: string;
  readonly summary: string;
}

/** Where everybody begins, by what they have to do. */
export const startPage = (elements: readonly Listed[]): string =>
  page(
    '# Anfangen · Start here',
    both([
      'Stadtteil-Widgets zeigen, wann ein Stadtteilbüro offen ist, wer dort berät und wen man sonst anruft. Ein Dokument sagt, was gilt; Elemente zeigen es auf der Seite.',
      'Stadtteil-Widgets show when a neighbourhood office is open, who gives advice there and whom to call otherwise. A document says what holds; elements show it on the page.',
    ]),
    heading(2, ['Ich betreue die Website', 'I run the website']),
    both([
      '1. Den Ordner `dist/cdn` auf den eigenen Server legen.\n2. Das Dokument als `office.json` daneben.\n3. Die Zeilen unten in eine Seite einfügen.\n\nWas im eigenen System durchkommt, steht bei jedem Element unter _Einbauen_.',
      '1. Put the folder `dist/cdn` on your own server.\n2. Put the document beside it, as `office.json`.\n3. Paste the lines below into a page.\n\nWhat gets through in your system is told with each element, under _Embed_.',
    ]),
    code(
      'html',
      `${scriptLine}\n\n<office-hours src="/office.json">\n  <p>Stadtteilbüro: <a href="tel:+4963131090738">0631 31 09 07 38</a></p>\n</office-hours>`,
    ),
    heading(2, ['Ich bin ein Partner', 'I am a partner']),
    both([
      'Das Büro pflegt das Dokument; die eigene Website zeigt daraus nur die eigenen Termine und Namen. Wie das geht, steht unter _Rezepte_: „Nur die Termine eines Partners“. Ändert das Büro etwas, ändert es sich überall.',
      'The office keeps the document; your own website shows only your dates and names from it. _Recipes_ tells how: “Only one partner’s dates”. Where the office changes something, it changes everywhere.',
    ]),
    heading(2, ['Ich gestalte', 'I design']),
    both([
      'Elemente tragen die Kleider der Seite: Schrift, Größe und Farbe werden geerbt. Für den Rest gibt es wenige Eigenschaften (_Themen_) und `::part`. Jeder Zustand, den jemand antreffen kann, ist eine Geschichte; Sprache, Richtung, Thema, Uhrzeit und Breite stehen oben in der Leiste.',
      'Elements wear the page’s clothes: font, size and colour are inherited. For the rest there are a few properties (_Themes_) and `::part`. Every state that somebody can meet is a story; language, direction, theme, clock and width are in the toolbar above.',
    ]),
    heading(2, ['Ich entwickle', 'I develop']),
    both([
      'Das Paket hat jedes Element für sich, die Funktionen ohne Browser, Typen, `custom-elements.json` und Daten für Editoren (_Editoren_). Attribute, Ereignisse, Teile und Eigenschaften stehen bei jedem Element.',
      'The package has each element alone, the functions without a browser, types, `custom-elements.json` and data for editors (_Editors_). Attributes, events, parts and properties are with each element.',
    ]),
    code(
      'js',
      "import 'stadtteil-widgets/office-hours';\nimport { openingStatus, parseDocument, prepareSchedule } from 'stadtteil-widgets';",
    ),
    heading(2, ['Alle Elemente', 'All elements']),
    table(
      ['Element', 'Was es zeigt · What it shows'],
      elements.map(({ tag, summary }) => [`\`<${tag}>\``, summary]),
    ),
  );
