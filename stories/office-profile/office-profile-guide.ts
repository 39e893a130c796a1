import type { ElementGuide } from '../guide/element-guide.js';

/** How `<office-profile>` gets into a page, and how it is for everybody. */
export const officeProfileGuide: ElementGuide = {
  tag: 'office-profile',
  purpose: [
    'Über das Büro: wofür es da ist, was es bietet, wer da ist, wer es trägt und fördert.',
    'About the office: what it is for, what it offers, who is there, who runs and funds it.',
  ],
  fallback: '<p>Stadtteilbüro: <a href="tel:+4963131090738">0631 31 09 07 38</a></p>',
  parts: ['about'],
  examples: [
    { attributes: {}, says: ['Alles.', 'All of it.'] },
    { attributes: { view: 'team' }, says: ['Nur das Team.', 'The team only.'] },
    { attributes: { partner: 'awo' }, says: ['Das Profil eines Partners.', 'A partner’s profile.'] },
    {
      attributes: { view: 'carriers timeline' },
      says: ['Träger, Förderer und Meilensteine.', 'Carriers, funders and milestones.'],
    },
  ],
  roles: [
    {
      part: 'heading',
      role: 'heading',
      says: ['Die Überschrift; ihre Ebene bestimmt die Seite.', 'The heading; the page chooses its level.'],
    },
    {
      part: 'item',
      role: 'listitem',
      says: ['Ein Punkt eines Abschnitts.', 'One point of a section.'],
    },
    { part: 'person', role: 'listitem', says: ['Wer da ist: Name und Aufgabe.', 'Who is there: name and role.'] },
    {
      part: 'event',
      role: 'listitem',
      says: ['Ein Meilenstein, in seiner Reihenfolge.', 'A milestone, in its order.'],
    },
  ],
  keys: [],
  announced: ['Nichts.', 'Nothing.'],
  tests: ['tests/elements/office-profile'],
};
