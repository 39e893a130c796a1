import type { Both } from './both.js';

/** A content management system: its name in docs/embedding.md, and the two steps in it. */
export interface System {
  readonly name: string;
  readonly script: Both;
  readonly insert: Both;
}

export const systems: readonly System[] = [
  {
    name: 'TYPO3',
    script: [
      'Die Skriptzeile kommt in das TypoScript-Setup (`page.headerData`).',
      'The script line goes into the TypoScript setup (`page.headerData`).',
    ],
    insert: [
      'Inhaltselement _Reines HTML_: das Element. Im Text: der Platzhalter.',
      'Content element _HTML_: the element. In rich text: the placeholder.',
    ],
  },
  {
    name: 'WordPress',
    script: [
      'Die Skriptzeile kommt in `functions.php` eines Child-Themes oder in ein Plugin für Zeilen im Kopf der Seite.',
      'The script line goes into `functions.php` of a child theme, or into a plugin for lines in the head.',
    ],
    insert: [
      'Block _Individuelles HTML_: das Element; ohne das Recht `unfiltered_html` der Platzhalter.',
      'Block _Custom HTML_: the element; without the right `unfiltered_html` the placeholder.',
    ],
  },
  {
    name: 'Drupal',
    script: [
      'Die Skriptzeile ist eine Library des Themes, die auf allen Seiten steht.',
      'The script line is a library of the theme, attached to all pages.',
    ],
    insert: [
      '_Vollständiges HTML_: Element oder Platzhalter. _Einfaches HTML_ lässt beides erst durch, wenn es erlaubt ist (siehe `docs/embedding.md`).',
      '_Full HTML_: element or placeholder. _Basic HTML_ lets them through once they are allowed (see `docs/embedding.md`).',
    ],
  },
  {
    name: 'Joomla',
    script: [
      'Die Skriptzeile kommt in `index.php` des Templates oder in ein _Eigenes Modul_, gespeichert ohne Editor.',
      'The script line goes into `index.php` of the template, or into a _Custom_ module saved without an editor.',
    ],
    insert: [
      'Der Platzhalter überlebt den üblichen Textfilter; das Element nur _Keine Filterung_.',
      'The placeholder survives the usual text filter; the element only _No Filtering_.',
    ],
  },
  {
    name: 'Contao',
    script: [
      'Die Skriptzeile kommt in _Themes → Seitenlayouts → Zusätzliche &lt;head&gt;-Tags_.',
      'The script line goes into _Themes → Page layouts → Additional &lt;head&gt; tags_.',
    ],
    insert: [
      'Element _Ungefiltertes HTML_: das Element. Im Textelement: der Platzhalter.',
      'Element _Unfiltered HTML_: the element. In a text element: the placeholder.',
    ],
  },
];
