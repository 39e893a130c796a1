import type { ElementGuide } from '../guide/element-guide.js';

/** How `<office-contact>` gets into a page, and how it is for everybody. */
export const officeContactGuide: ElementGuide = {
  tag: 'office-contact',
  purpose: [
    'Kontakt: Adresse, Weg, Telefon, E-Mail, wer wofür da ist und wer zuständig ist.',
    'Contact: address, way, telephone, e-mail, who is there for what, and who is in charge.',
  ],
  fallback: '<p>Stadtteilbüro: <a href="tel:+4963131090738">0631 31 09 07 38</a></p>',
  parts: ['contact'],
  examples: [
    { attributes: {}, says: ['Alles.', 'All of it.'] },
    { attributes: { view: 'place contact' }, says: ['Nur Ort und Erreichbarkeit.', 'Only place and how to reach it.'] },
    { attributes: { maps: 'none' }, says: ['Ohne Links zu Karten.', 'Without links to maps.'] },
  ],
  roles: [
    {
      part: 'heading',
      role: 'heading',
      says: ['Die Überschrift; ihre Ebene bestimmt die Seite.', 'The heading; the page chooses its level.'],
    },
    { part: 'address', role: 'group', says: ['Die Adresse als `<address>`.', 'The address as `<address>`.'] },
    { part: 'people', role: 'list', says: ['Wer da ist.', 'Who is there.'] },
    {
      part: 'person',
      role: 'listitem',
      says: ['Name und Aufgabe, Kontakt, Hinweis.', 'Name and role, contact, note.'],
    },
  ],
  keys: [
    {
      keys: 'Enter, Leertaste · Space',
      says: ['Auf „Kontakt speichern“: speichert eine vCard.', 'On “Save contact”: saves a vCard.'],
    },
  ],
  announced: ['Nichts.', 'Nothing.'],
  tests: ['tests/elements/office-contact'],
};
