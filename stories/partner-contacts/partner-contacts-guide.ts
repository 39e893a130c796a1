import type { ElementGuide } from '../guide/element-guide.js';

/** How `<partner-contacts>` gets into a page, and how it is for everybody. */
export const partnerContactsGuide: ElementGuide = {
  tag: 'partner-contacts',
  purpose: [
    'Partner und Kontakte: welche Organisationen helfen, wer dort zu erreichen ist und wann.',
    'Partners and contacts: which organisations help, who can be reached there, and when.',
  ],
  fallback: '<p>Stadtteilbüro: <a href="tel:+4963131090738">0631 31 09 07 38</a></p>',
  parts: ['partners'],
  examples: [
    { attributes: {}, says: ['Alle Partner des Dokuments.', 'All partners of the document.'] },
    { attributes: { partner: 'awo' }, says: ['Nur einer, für dessen eigene Seite.', 'Only one, for its own page.'] },
    { attributes: { topic: 'betreuung' }, says: ['Wer bei einem Thema hilft.', 'Who helps with a topic.'] },
    {
      attributes: { search: '' },
      says: ['Mit Suchfeld, auch wenn die Liste kurz ist.', 'With a search field, also where the list is short.'],
    },
  ],
  roles: [
    {
      part: 'heading',
      role: 'heading',
      says: ['Die Überschrift; ihre Ebene bestimmt die Seite.', 'The heading; the page chooses its level.'],
    },
    {
      part: 'partners',
      role: 'list',
      says: [
        'Die Organisationen; die Zahl wird beim Betreten der Liste gesagt.',
        'The organisations; their number is said when the list is entered.',
      ],
    },
    { part: 'partner', role: 'listitem', says: ['Eine Organisation.', 'One organisation.'] },
    {
      part: 'save',
      role: 'button',
      says: ['Speichert den Kontakt; der Name nennt, wessen.', 'Saves the contact; its name says whose.'],
    },
    {
      part: 'search-field',
      role: 'searchbox',
      says: ['Das Suchfeld mit sichtbarem Namen.', 'The search field with a visible label.'],
      with: { search: '' },
    },
    { part: 'count', role: 'status', says: ['Wie viele gefunden sind.', 'How many are found.'], with: { search: '' } },
  ],
  keys: [
    {
      keys: 'Buchstaben · Letters',
      says: [
        'Im Suchfeld: die Liste wird beim Tippen kürzer.',
        'In the search field: the list gets shorter as one types.',
      ],
    },
    {
      keys: 'Esc',
      says: ['Im Suchfeld: leert es (je nach Browser).', 'In the search field: empties it (depending on the browser).'],
    },
    {
      keys: 'Enter, Leertaste · Space',
      says: ['Auf „Kontakt speichern“: speichert eine vCard.', 'On “Save contact”: saves a vCard.'],
    },
  ],
  announced: [
    'Nach dem Suchen, wie viele gefunden sind; sonst nichts.',
    'After a search, how many are found; nothing else.',
  ],
  tests: [
    'tests/elements/partner-contacts/accessibility.test.ts',
    'tests/elements/partner-contacts/partner-contacts-element.test.ts',
  ],
};
