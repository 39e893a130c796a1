import { both, code, heading, page, table } from './both.js';
import type { ElementGuide } from './element-guide.js';
import { firstCode, survivals } from './embedding-facts.js';
import { elementSnippet, framedPage, frameSnippet, placeholderSnippet, scriptLine, staticCommand } from './snippets.js';
import { type System, systems } from './systems.js';

const outcomes: Readonly<Record<string, string>> = {
  works: 'geht · works',
  'fallback only': 'nur Ersatztext · fallback only',
  'shown as code': 'als Code zu sehen · shown as code',
};

const ofSystem = ({ name, script, insert }: System) => [
  `### ${name}`,
  both([`1. ${script[0]}\n2. ${insert[0]}`, `1. ${script[1]}\n2. ${insert[1]}`]),
  firstCode(name) ?? code('html', scriptLine),
  table(
    ['Einstellung · Setting', 'Element', 'Platzhalter · Placeholder'],
    survivals
      .filter(({ system }) => system === name)
      .map(({ setting, element, placeholder }) => [
        setting,
        outcomes[element] ?? element,
        outcomes[placeholder] ?? placeholder,
      ]),
  ),
];

/** How an element gets into a page: for each grade of embedding and each system the lines to copy. */
export const embeddingPage = (guide: ElementGuide): string => {
  const title = guide.purpose[0].replace(/[.?!].*$/s, '');
  return page(
    `# \`<${guide.tag}>\` einbauen · Embed`,
    both(guide.purpose),
    both([
      'Gebraucht werden der Ordner `dist/cdn` unter einer Adresse der eigenen Website (hier `/stadtteil-widgets/`) und das Dokument (hier `/office.json`). Nichts kommt von einem anderen Server.',
      'What is needed: the folder `dist/cdn` under an address of your own site (here `/stadtteil-widgets/`), and the document (here `/office.json`). Nothing comes from another host.',
    ]),
    heading(2, ['Das Element', 'The element']),
    both([
      'Wo sich HTML frei schreiben lässt. Die Skriptzeile steht einmal auf der Seite. Was im Element steht, sieht man, bis das Dokument da ist und wenn es fehlt.',
      'Where HTML can be written freely. The script line stands once in the page. What is inside is seen until the document is there, and where it can’t be had.',
    ]),
    code('html', `${scriptLine}\n\n${elementSnippet(guide)}`),
    heading(2, ['Der Platzhalter', 'The placeholder']),
    both([
      'Wo ein Editor unbekannte Tags entfernt. Jedes Attribut heißt dann `data-…`; die Skriptzeile bleibt, wie sie ist.',
      'Where an editor removes tags it doesn’t know. Every attribute is `data-…` then; the script line stays as it is.',
    ]),
    code('html', placeholderSnippet(guide)),
    heading(2, ['Im Rahmen', 'In a frame']),
    both([
      'Wo Skripte verboten, Rahmen aber erlaubt sind: eine eigene Datei mit dem Element, und der Rahmen (`iframe`) im Text. Ein Rahmen wächst nicht mit; darum ist das nur die dritte Wahl.',
      'Where scripts are forbidden but frames are allowed: a file of your own with the element, and the frame (`iframe`) in the text. A frame doesn’t grow with its content; so this is the third choice only.',
    ]),
    code('html', framedPage(guide, title)),
    code('html', frameSnippet(guide, title)),
    heading(2, ['Ohne Skript', 'Without a script']),
    both([
      'Was immer gilt, als einfaches HTML. Es steht dabei, bis wann es stimmt. Es ist auch der beste Ersatztext für das Element.',
      'What is always true, as plain HTML. It says until when it is right. It is the best fallback for the element, too.',
    ]),
    code('sh', staticCommand(guide.parts)),
    heading(2, ['Beispiele', 'Examples']),
    guide.examples.flatMap(({ attributes, says }) => [both(says), code('html', elementSnippet(guide, attributes))]),
    heading(2, ['System für System', 'System by system']),
    both([
      'Was übrig bleibt, wenn man die Zeilen in diese Systeme einfügt. Ein Test wendet deren veröffentlichte Regeln an. Mehr steht in `docs/embedding.md`.',
      'What is left of the lines when they are pasted into these systems. A test applies their published rules. More is in `docs/embedding.md`.',
    ]),
    systems.flatMap(ofSystem),
    both([
      'In anderen Systemen kommt der Platzhalter meistens durch.',
      'In other systems the placeholder mostly gets through.',
    ]),
  );
};
