import formats from '../../docs/formats.md?raw';
import { both, page } from './both.js';

const [, ...sections] = formats.split(/^(?=## )/m);

/** What each format carries, with the tables of docs/formats.md. */
export const formatsPage = page(
  '# Formate · Formats',
  both([
    'Das Dokument ist die eine Quelle. `stadtteil write FORMAT` macht daraus andere Formate, `stadtteil read FORMAT` liest sie. Kein Format sagt alles; was fehlt, wird gemeldet. Die Tabellen sind gemessen: _yes_ – es steht da, _partly_ – ein Teil davon, _no_ – es fehlt und wird gemeldet, _–_ – dafür ist das Format nicht da.',
    'The document is the one source. `stadtteil write FORMAT` makes other formats of it, `stadtteil read FORMAT` reads them. No format says all; what is missing is reported. The tables are measured.',
  ]),
  ...sections.map((section) => section.trim()),
);
