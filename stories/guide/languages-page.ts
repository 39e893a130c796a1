import { both, code, heading, page } from './both.js';

/** Which languages there are, and who decides. */
export const languagesPage = page(
  '# Sprachen · Languages',
  both([
    'Die Wörter der Elemente gibt es auf Deutsch und Englisch. Welche ein Element nimmt, sagt `lang` am Element, sonst das nächste `lang` auf der Seite, sonst das Dokument. Spricht es die Sprache der Seite nicht, gilt die des Dokuments, sonst Deutsch, mit richtigem `lang`, damit es richtig vorgelesen wird.',
    'The elements’ words are in German and English. Which one an element takes is said by `lang` on the element, else by the nearest `lang` of the page, else by the document. Where it doesn’t speak the page’s language, that of the document holds, else German, with the right `lang`, so that it is read aloud rightly.',
  ]),
  code(
    'html',
    '<office-hours src="/office.json" lang="en"><p>Neighbourhood office: 0631 31 09 07 38</p></office-hours>',
  ),
  heading(2, ['Texte des Dokuments', 'Texts of the document']),
  both([
    'Namen und Hinweise stehen in der Sprache des Dokuments, oder je Sprache einmal. Fehlt eine, steht da, was es gibt, mit seiner Sprache. Zu sehen ist, was zu den Wörtern des Elements passt, also Deutsch oder Englisch; weitere Sprachen und Leichte Sprache (`de-simple`) nimmt das Dokument schon auf, gezeigt werden sie noch nicht.',
    'Names and notes are in the document’s language, or once for each language. Where one is missing, what there is stands there, marked with its language. What is seen goes with the element’s words, German or English; the document takes further languages and easy German (`de-simple`) already, they are not shown yet.',
  ]),
  code(
    'json',
    '{ "note": { "de": "Eingang im Hof", "en": "Entrance from the courtyard", "de-simple": "Die Tür ist im Hof." } }',
  ),
  heading(2, ['Von rechts nach links', 'Right to left']),
  both([
    'Die dritte Sprache in der Leiste, `ar-XB`, ist keine: Sie ist gespiegelt und länger als Deutsch. Sie zeigt, ob eine Gestaltung auch für Arabisch oder Farsi taugt.',
    'The third language of the toolbar, `ar-XB`, is none: it is mirrored and longer than German. It shows whether a design will do for Arabic or Farsi, too.',
  ]),
);
