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
      part: 'section',
      role: 'heading',
      says: ['Ein Abschnitt, eine Ebene unter der Überschrift.', 'A section, one level below the heading.'],
    },
    { part: 'team', role: 'list', says: ['Wer da ist.', 'Who is there.'] },
    { part: 'timeline', role: 'list', says: ['Meilensteine, in ihrer Reihenfolge.', 'Milestones, in their order.'] },
  ],
  keys: [],
  announced: ['Nichts.', 'Nothing.'],
  tests: ['tests/elements/office-profile'],
};
