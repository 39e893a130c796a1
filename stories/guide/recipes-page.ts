import { both, type Both, code, heading, page } from './both.js';
import { scriptLine } from './snippets.js';

interface Recipe {
  readonly title: Both;
  readonly says: Both;
  readonly language: string;
  readonly text: string;
}

const call = '<a href="tel:+4963131090738">0631 31 09 07 38</a>';

export const recipes: readonly Recipe[] = [
  {
    title: ['Eine Zeile im Kopf der Seite', 'A badge in the page’s header'],
    says: ['Ob gerade offen ist, auf jeder Seite.', 'Whether it is open now, on every page.'],
    language: 'html',
    text: `<office-hours src="/office.json" view="badge">${call}</office-hours>`,
  },
  {
    title: ['Nur die Termine eines Partners', 'Only one partner’s dates'],
    says: [
      'Für die Website des Partners; `awo` ist seine Kennung im Dokument. Liegt es auf einem anderen Server, muss der es erlauben (CORS).',
      'For the partner’s website; `awo` is its id in the document. Where that is on another host, the host has to allow it (CORS).',
    ],
    language: 'html',
    text: `<next-consultation src="https://stadt.example/office.json" partner="awo" limit="3">\n  <p>Termine nennt das Stadtteilbüro: ${call}</p>\n</next-consultation>\n<partner-contacts src="https://stadt.example/office.json" partner="awo"></partner-contacts>`,
  },
  {
    title: ['Eine Seite ohne Skript', 'A page without a script'],
    says: [
      'Eine fertige HTML-Seite aus dem Dokument, mit Zeiten, Kontakt und Sprechstunden; sie sagt, bis wann sie stimmt. Ihr Stylesheet liegt bei den Themen (`themes/page.css`). Am besten jede Nacht neu schreiben.',
      'A whole HTML page from the document, with hours, contact and consultations; it says until when it is right. Its stylesheet is among the themes (`themes/page.css`). Best written anew every night.',
    ],
    language: 'sh',
    text: 'stadtteil write html office.json --page --stylesheet page.css --output hours.html',
  },
  {
    title: ['Was diese Woche anders ist', 'What is different this week'],
    says: [
      'Über dem Inhalt der Startseite. Ist nichts anders, ist nichts zu sehen; mit `:has([empty])` verschwindet auch der Rahmen der Seite (in Firefox ab 121).',
      'Above the home page’s content. Where nothing is different, nothing is shown; with `:has([empty])` the page’s frame goes too (in Firefox from 121 on).',
    ],
    language: 'html',
    text: `<style>\n  .hinweise:has([empty]) {\n    display: none;\n  }\n</style>\n<aside class="hinweise">\n  <office-notices src="/office.json" view="changes" within="P6D"></office-notices>\n</aside>`,
  },
  {
    title: ['Eine ganze Seite für ein Büro', 'A whole page for an office'],
    says: ['Das Dokument wird nur einmal geladen.', 'The document is loaded only once.'],
    language: 'html',
    text: `${scriptLine}\n\n<office-hours src="/office.json" heading-level="2"><p>${call}</p></office-hours>\n<office-notices src="/office.json" heading-level="2"></office-notices>\n<topic-finder src="/office.json" heading-level="2"></topic-finder>\n<consultation-calendar src="/office.json" heading-level="2"></consultation-calendar>\n<office-contact src="/office.json" heading-level="2"></office-contact>`,
  },
  {
    title: ['Alle Büros der Stadt', 'All offices of a town'],
    says: [
      'Aus mehreren Dokumenten; eines, das fehlt, hält die anderen nicht auf.',
      'From several documents; one that is missing doesn’t hold up the others.',
    ],
    language: 'html',
    text: '<office-list src="/nord.json /sued.json" heading-level="2"></office-list>',
  },
  {
    title: ['Sehen, was an einem anderen Tag dasteht', 'See what it says on another day'],
    says: [
      'Zum Prüfen vor den Feiertagen; das Element sagt, dass es eine Vorschau ist.',
      'For checking before the holidays; the element says that it is a preview.',
    ],
    language: 'html',
    text: '<office-hours src="/office.json" now="2026-12-24T09:00"></office-hours>',
  },
  {
    title: ['Auf der Seite hören, ob etwas fehlt', 'Hear on the page whether something is missing'],
    says: ['Beide Ereignisse steigen bis zum Dokument auf.', 'Both events bubble up to the document.'],
    language: 'js',
    text: "document.addEventListener('office-error', ({ detail }) => console.warn(detail.problems));\ndocument.addEventListener('office-load', ({ detail }) => console.info(detail.document.asOf));",
  },
  {
    title: ['Ein Schild für die Tür', 'A sign for the door'],
    says: [
      'Eine Seite A4 als PDF oder HTML, mit QR-Code zur Seite.',
      'One page A4 as PDF or HTML, with a QR code of the page.',
    ],
    language: 'sh',
    text: 'stadtteil write sign office.json --url https://www.stadt.example/office --output sign.pdf',
  },
];

/** What is often wanted, to be copied. */
export const recipesPage = page(
  '# Rezepte · Recipes',
  both(['Was oft gewünscht wird, zum Kopieren.', 'What is often wanted, to be copied.']),
  recipes.map(({ title, says, language, text }) => page(heading(2, title), both(says), code(language, text))),
);
