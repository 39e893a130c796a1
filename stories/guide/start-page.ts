import { type Both, both, code, heading, inCell, page, table } from './both.js';
import type { ElementGuide } from './element-guide.js';
import { scriptLine } from './snippets.js';

/** A link to a page of this Storybook. */
const link = (words: string, id: string) => `[${words}](?path=/docs/${id}--docs)`;
const links = (german: string, english: string, id: string): Both => [link(german, id), link(english, id)];

const recipes = links('Rezepte', 'Recipes', 'guide-recipes');
const document = links('das Dokument', 'the document', 'guide-document');
const themes = links('Themen', 'Themes', 'guide-themes');
const editors = links('Editoren', 'Editors', 'guide-editors');

/** Where everybody begins, by what they have to do. */
export const startPage = (elements: readonly Pick<ElementGuide, 'tag' | 'purpose'>[]): string =>
  page(
    '# Anfangen · Start here',
    both([
      'Stadtteil-Widgets zeigen, wann ein Stadtteilbüro offen ist, wer dort berät und wen man sonst anruft. Ein Dokument sagt, was gilt; Elemente zeigen es auf der Seite.',
      'Stadtteil-Widgets show when a neighbourhood office is open, who gives advice there and whom to call otherwise. A document says what holds; elements show it on the page.',
    ]),
    heading(2, ['Ich betreue die Website', 'I run the website']),
    both([
      `1. Den Ordner \`dist/cdn\` aus dem Paket als \`/stadtteil-widgets\` auf den eigenen Server legen.\n2. Dazu ${document[0]} als \`office.json\`; die Prüfseite (\`dist/check\`) macht es aus dem Text der alten Seite.\n3. Die Zeilen unten in eine Seite einfügen.\n\nWas im eigenen System durchkommt, steht bei jedem Element unter _Einbauen_.`,
      `1. Put the folder \`dist/cdn\` of the package on your own server, as \`/stadtteil-widgets\`.\n2. Put ${document[1]} beside it, as \`office.json\`; the check page (\`dist/check\`) makes it of the old page’s text.\n3. Paste the lines below into a page.\n\nWhat gets through in your system is told with each element, under _Embed_.`,
    ]),
    code(
      'html',
      `${scriptLine}\n\n<office-hours src="/office.json">\n  <p>Stadtteilbüro: <a href="tel:+4963131090738">0631 31 09 07 38</a></p>\n</office-hours>`,
    ),
    heading(2, ['Ich bin ein Partner', 'I am a partner']),
    both([
      `Das Büro pflegt das Dokument; die eigene Website zeigt daraus nur die eigenen Termine und Namen. Wie das geht, steht unter ${recipes[0]}: „Nur die Termine eines Partners“. Ändert das Büro etwas, ändert es sich überall.`,
      `The office keeps the document; your own website shows only your dates and names from it. ${recipes[1]} tells how: “Only one partner’s dates”. Where the office changes something, it changes everywhere.`,
    ]),
    heading(2, ['Ich gestalte', 'I design']),
    both([
      `Elemente tragen die Kleider der Seite: Schrift, Größe und Farbe werden geerbt. Für den Rest gibt es wenige Eigenschaften (${themes[0]}) und \`::part\`. Zu jedem Zustand gibt es eine Geschichte; Sprache, Richtung, Thema, Uhrzeit und Breite stehen oben in der Leiste.`,
      `Elements wear the page’s clothes: font, size and colour are inherited. For the rest there are a few properties (${themes[1]}) and \`::part\`. Every state has a story; language, direction, theme, clock and width are in the toolbar above.`,
    ]),
    heading(2, ['Ich entwickle', 'I develop']),
    both([
      `Das Paket hat jedes Element für sich, die Funktionen ohne Browser, Typen, \`custom-elements.json\` und Daten für Editoren (${editors[0]}). Attribute, Ereignisse, Teile und Eigenschaften stehen bei jedem Element.`,
      `The package has each element alone, the functions without a browser, types, \`custom-elements.json\` and data for editors (${editors[1]}). Attributes, events, parts and properties are with each element.`,
    ]),
    code(
      'js',
      "import 'stadtteil-widgets/office-hours';\nimport { openingStatus, parseDocument, prepareSchedule } from 'stadtteil-widgets';",
    ),
    heading(2, ['Alle Elemente', 'All elements']),
    table(
      ['Element', 'Was es zeigt · What it shows'],
      elements.map(({ tag, purpose }) => [link(`\`<${tag}>\``, tag), inCell(purpose)]),
    ),
  );
