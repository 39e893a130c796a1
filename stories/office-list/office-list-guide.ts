import type { ElementGuide } from '../guide/element-guide.js';

/** How `<office-list>` gets into a page, and how it is for everybody. */
export const officeListGuide: ElementGuide = {
  tag: 'office-list',
  purpose: [
    'Mehrere Büros: welches jetzt offen ist, welches als nächstes öffnet und wo.',
    'Several offices: which is open now, which opens next, and where.',
  ],
  fallback: '<p>Stadtteilbüro: <a href="tel:+4963131090738">0631 31 09 07 38</a></p>',
  parts: ['hours', 'contact'],
  examples: [
    { attributes: {}, says: ['Alle Büros, offene zuerst.', 'All offices, open ones first.'] },
    { attributes: { src: '/nord.json /sued.json' }, says: ['Aus mehreren Dokumenten.', 'From several documents.'] },
    { attributes: { 'open-now': '', filter: 'none' }, says: ['Nur was jetzt offen ist.', 'Only what is open now.'] },
    {
      attributes: { sort: 'name', view: 'status address' },
      says: ['Nach Namen, nur Zustand und Adresse.', 'By name, only state and address.'],
    },
  ],
  roles: [
    {
      part: 'heading',
      role: 'heading',
      says: ['Die Überschrift; ihre Ebene bestimmt die Seite.', 'The heading; the page chooses its level.'],
    },
    {
      part: 'filters',
      role: 'search',
      says: ['Die Filter, mit Namen.', 'The filters, with a name.'],
      with: { filter: 'search topic language open order' },
    },
    {
      part: 'count',
      role: 'status',
      says: ['Wie viele es sind.', 'How many there are.'],
      with: { filter: 'search topic language open order' },
    },
    { part: 'offices', role: 'list', says: ['Die Büros.', 'The offices.'] },
    { part: 'office', role: 'listitem', says: ['Ein Büro.', 'One office.'] },
  ],
  keys: [
    {
      keys: 'Leertaste · Space',
      says: ['Auf „Nur jetzt geöffnete“: nur was offen ist.', 'On “Open now only”: only what is open.'],
    },
    { keys: '↓ ↑', says: ['In den Auswahlfeldern.', 'In the select fields.'] },
    {
      keys: 'Enter, Leertaste · Space',
      says: [
        'Auf „Weitere zeigen“: zeigt weitere Büros; der Fokus geht zum ersten davon.',
        'On “Show more”: shows more offices; the focus goes to the first of them.',
      ],
    },
  ],
  announced: [
    'Nach dem Filtern, wie viele es sind; beim Laden nichts.',
    'After filtering, how many there are; nothing while loading.',
  ],
  tests: ['tests/elements/office-list'],
};
