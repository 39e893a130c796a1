import type { ElementGuide } from '../guide/element-guide.js';

/** How `<next-consultation>` gets into a page, and how it is for everybody. */
export const nextConsultationGuide: ElementGuide = {
  tag: 'next-consultation',
  purpose: ['Nächste Sprechstunden: wer berät, wann und wo.', 'Next consultations: who gives advice, when and where.'],
  fallback: '<p>Stadtteilbüro: <a href="tel:+4963131090738">0631 31 09 07 38</a></p>',
  parts: ['services'],
  examples: [
    { attributes: {}, says: ['Die nächsten fünf Termine.', 'The next five dates.'] },
    { attributes: { view: 'card' }, says: ['Nur der nächste, groß.', 'Only the next one, large.'] },
    {
      attributes: { partner: 'awo', limit: '3' },
      says: ['Nur die Termine eines Partners.', 'Only one partner’s dates.'],
    },
    { attributes: { view: 'line' }, says: ['Eine Zeile für den Kopf der Seite.', 'One line for the page’s header.'] },
  ],
  roles: [
    {
      part: 'heading',
      role: 'heading',
      says: ['Die Überschrift; ihre Ebene bestimmt die Seite.', 'The heading; the page chooses its level.'],
    },
    {
      part: 'dates',
      role: 'list',
      says: [
        'Die Termine, in ihrer Reihenfolge; die Liste hat einen Namen.',
        'The dates, in their order; the list has a name.',
      ],
    },
    {
      part: 'date',
      role: 'listitem',
      says: ['Ein Termin: Tag, Zeit, was, wer, Hinweise, Ort.', 'One date: day, time, what, who, remarks, place.'],
    },
    {
      part: 'calendar',
      role: 'button',
      says: ['Speichert den Termin; der Name nennt Tag und Angebot.', 'Saves the date; its name says day and service.'],
    },
  ],
  keys: [
    {
      keys: 'Enter, Leertaste · Space',
      says: [
        'Auf „In den Kalender“: speichert den Termin oder öffnet die Auswahl.',
        'On “Add to calendar”: saves the date, or opens the choice.',
      ],
    },
    {
      keys: 'Esc',
      says: [
        'Schließt die Auswahl; der Fokus ist wieder auf dem Knopf.',
        'Closes the choice; the focus is on the button again.',
      ],
    },
  ],
  announced: [
    'Wenn sich der nächste Termin ändert, einmal der neue; beim Laden nichts.',
    'When the next date changes, the new one once; nothing while loading.',
  ],
  tests: [
    'tests/elements/next-consultation/accessibility.test.ts',
    'tests/elements/next-consultation/clock.test.ts',
    'tests/elements/next-consultation/calendar.test.ts',
  ],
};
