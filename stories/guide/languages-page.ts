import { both, code, heading, page } from './both.js';

/** Which languages there are, and who decides. */
export const languagesPage = page(
  '# Sprachen · Languages',
  both([
    'Die Wörter der Elemente gibt es auf Deutsch und Englisch. Welche ein Element nimmt, sagt `lang` am Element, sonst das nächste `lang` auf der Seite, sonst das Dokument. Andere Sprachen der Seite bekommen Deutsch mit richtigem `lang`, damit es richtig vorgelesen wird.',
    'The elements’ words are in German and English. Which one an element takes is said by `lang` on the element, else by the nearest `lang` of the page, else by the document. Pages in other languages get German with the right `lang`, so that it is read aloud rightly.',
  ]),
  code(
    'html',
    '<office-hours src="/office.json" lang="en"><p>Neighbourhood office: 0631 31 09 07 38</p></office-hours>',
  ),
  heading(2, ['Texte des Dokuments', 'Texts of the document']),
  both([
    'Namen und Hinweise stehen in der Sprache des Dokuments, oder je Sprache einmal. Fehlt eine, steht da, was es gibt, mit seiner Sprache. `de-simple` ist Leichte Sprache.',
    'Names and notes are in the document’s language, or once for each language. Where one is missing, what there is stands there, marked with its language. `de-simple` is easy German.',
  ]),
  code(
    'json',
    '{ "note": { "de": "Eingang im Hof", "en": "Entrance from the courtyard", "de-simple": "Die Tür ist im Hof." } }',
  ),
  heading(2, ['Von rechts nach links', 'Right to left']),
  both([
    'Die dritte Sprache in der Leiste, `ar-XB`, ist keine: Sie ist gespiegelt und länger als Deutsch. Was mit ihr hält, hält auch mit Arabisch oder Farsi.',
    'The third language of the toolbar, `ar-XB`, is none: it is mirrored and longer than German. What holds with it holds with Arabic or Farsi too.',
  ]),
);
