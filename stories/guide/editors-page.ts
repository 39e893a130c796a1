import { both, code, heading, page } from './both.js';

/** How editors learn the tags, and how they help with the document. */
export const editorsPage = page(
  '# Editoren · Editors',
  both([
    'Ein Editor kennt Elemente, Attribute, ihre Wörter und die Eigenschaften, wenn man ihm das Paket zeigt.',
    'An editor knows the elements, attributes, their words and the properties once it is shown the package.',
  ]),
  heading(2, ['Visual Studio Code', 'Visual Studio Code']),
  both([
    'In `.vscode/settings.json` des Projekts; danach das Fenster neu laden.',
    'In `.vscode/settings.json` of the project; then reload the window.',
  ]),
  code(
    'json',
    `{
  "html.customData": ["./node_modules/stadtteil-widgets/dist/html-custom-data.json"],
  "css.customData": ["./node_modules/stadtteil-widgets/dist/css-custom-data.json"]
}`,
  ),
  heading(2, ['WebStorm, PhpStorm und andere von JetBrains', 'WebStorm, PhpStorm and others of JetBrains']),
  both([
    'Nichts zu tun: Sie finden `dist/web-types.json` über das Feld `web-types` des Pakets.',
    'Nothing to do: they find `dist/web-types.json` by the package’s field `web-types`.',
  ]),
  heading(2, ['Andere', 'Others']),
  both([
    '`custom-elements.json` (Custom Elements Manifest) beschreibt alles; Typen für TypeScript sind im Paket.',
    '`custom-elements.json` (Custom Elements Manifest) describes it all; types for TypeScript are in the package.',
  ]),
  heading(2, ['Das Dokument', 'The document']),
  both([
    'Mit dem Schema hilft jeder JSON-Editor beim Schreiben: Felder, Wörter, Beispiele, ein Gerüst für ein neues Dokument.',
    'With the schema every JSON editor helps with writing: fields, words, examples, a frame for a new document.',
  ]),
  code(
    'json',
    `{
  "$schema": "./node_modules/stadtteil-widgets/schema/office-document.schema.json",
  "schemaVersion": "1.0",
  "language": "de",
  "offices": [{ "id": "stadtteilbuero", "name": "Stadtteilbüro" }]
}`,
  ),
);
