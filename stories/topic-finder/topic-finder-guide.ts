import type { ElementGuide } from '../guide/element-guide.js';

/** How `<topic-finder>` gets into a page, and how it is for everybody. */
export const topicFinderGuide: ElementGuide = {
  tag: 'topic-finder',
  purpose: [
    'Wobei brauchen Sie Hilfe? Vom Thema zu dem, der hilft, mit Zeit, Ort und Sprachen.',
    'What do you need help with? From a topic to who helps, with time, place and languages.',
  ],
  fallback: '<p>Stadtteilbüro: <a href="tel:+4963131090738">0631 31 09 07 38</a></p>',
  parts: ['services', 'partners'],
  examples: [
    { attributes: {}, says: ['Suchfeld und alle Themen.', 'Search field and all topics.'] },
    {
      attributes: { view: 'topics' },
      says: ['Nur die Themen, ohne Suchfeld.', 'The topics only, without the search field.'],
    },
    {
      attributes: { parameter: 'thema' },
      says: [
        'Was gewählt ist, steht in der Adresse: `?thema=wohngeld`.',
        'What is chosen stands in the address: `?thema=wohngeld`.',
      ],
    },
  ],
  roles: [
    {
      part: 'heading',
      role: 'heading',
      says: ['Die Überschrift; ihre Ebene bestimmt die Seite.', 'The heading; the page chooses its level.'],
    },
    {
      part: 'search-field',
      role: 'combobox',
      says: [
        'Das Suchfeld mit Vorschlägen; sein Name steht darüber.',
        'The search field with suggestions; its name stands above.',
      ],
    },
    { part: 'options', role: 'listbox', says: ['Die Vorschläge.', 'The suggestions.'] },
    { part: 'submit', role: 'button', says: ['Sucht.', 'Searches.'] },
    {
      part: 'topics',
      role: 'list',
      says: ['Die Themen zum Auswählen, ohne zu tippen.', 'The topics to choose from, without typing.'],
    },
    { part: 'choice', role: 'button', says: ['Ein Thema.', 'One topic.'] },
  ],
  keys: [
    { keys: 'Buchstaben · Letters', says: ['Im Feld: Vorschläge erscheinen.', 'In the field: suggestions appear.'] },
    {
      keys: '↓ ↑',
      says: [
        'Durch die Vorschläge; der Fokus bleibt im Feld.',
        'Through the suggestions; the focus stays in the field.',
      ],
    },
    {
      keys: '← → Pos1 · Home, Ende · End',
      says: ['Zurück in den Text, wo der Cursor geht.', 'Back into the text, where the caret moves.'],
    },
    {
      keys: 'Alt + ↓, Alt + ↑',
      says: ['Öffnet und schließt die Vorschläge.', 'Opens and closes the suggestions.'],
    },
    {
      keys: 'Enter',
      says: [
        'Nimmt den Vorschlag oder sucht; der Fokus geht zu dem, was gefunden ist.',
        'Takes the suggestion, or searches; the focus goes to what is found.',
      ],
    },
    {
      keys: 'Esc',
      says: [
        'Schließt die Vorschläge, dann leert es das Feld; danach gehört die Taste der Seite.',
        'Closes the suggestions, then empties the field; after that the key is the page’s.',
      ],
    },
  ],
  announced: [
    'Wie viele Vorschläge es gibt und was gefunden ist; beim Laden nichts.',
    'How many suggestions there are and what is found; nothing while loading.',
  ],
  tests: ['tests/elements/topic-finder'],
};
