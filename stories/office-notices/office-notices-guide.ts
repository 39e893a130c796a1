import type { ElementGuide } from '../guide/element-guide.js';

/** How `<office-notices>` gets into a page, and how it is for everybody. */
export const officeNoticesGuide: ElementGuide = {
  tag: 'office-notices',
  purpose: [
    'Was neu oder anders ist: Schließungen, Umzüge, freie Stellen, Neuigkeiten. Wo nichts ist, nimmt es keinen Platz ein.',
    'What is new or different: closures, moves, vacant posts, news. Where there is nothing, it takes no space.',
  ],
  fallback: '<p>Stadtteilbüro: <a href="tel:+4963131090738">0631 31 09 07 38</a></p>',
  parts: ['notices'],
  examples: [
    { attributes: {}, says: ['Alles, das Dringendste zuerst.', 'All, the most urgent first.'] },
    {
      attributes: { view: 'changes', within: 'P13D' },
      says: ['Nur geänderte Zeiten der nächsten zwei Wochen.', 'Only other hours of the next two weeks.'],
    },
    {
      attributes: { limit: '1' },
      says: ['Nur das Dringendste, für den Kopf der Seite.', 'Only the most urgent, for the page’s header.'],
    },
  ],
  roles: [
    {
      part: 'heading',
      role: 'heading',
      says: ['Die Überschrift; ihre Ebene bestimmt die Seite.', 'The heading; the page chooses its level.'],
    },
    {
      part: 'notices',
      role: 'list',
      says: ['Die Hinweise, der dringendste zuerst.', 'The notices, the most urgent first.'],
    },
    { part: 'notice', role: 'listitem', says: ['Ein Hinweis: wann, was, warum.', 'One notice: when, what, why.'] },
  ],
  keys: [],
  announced: ['Nichts; was dringend ist, steht oben.', 'Nothing; what is urgent comes first.'],
  tests: ['tests/elements/office-notices'],
};
