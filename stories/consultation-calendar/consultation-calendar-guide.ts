import type { ElementGuide } from '../guide/element-guide.js';

/** How `<consultation-calendar>` gets into a page, and how it is for everybody. */
export const consultationCalendarGuide: ElementGuide = {
  tag: 'consultation-calendar',
  purpose: [
    'Kalender: Sprechstunden und Veranstaltungen nach Tagen oder als Monat.',
    'Calendar: consultations and events by day, or as a month.',
  ],
  fallback: '<p>Stadtteilbüro: <a href="tel:+4963131090738">0631 31 09 07 38</a></p>',
  parts: ['services'],
  examples: [
    { attributes: {}, says: ['Als Liste, Tag für Tag.', 'As a list, day by day.'] },
    {
      attributes: { view: 'agenda month' },
      says: ['Liste oder Monat, wie man möchte.', 'List or month, as one likes.'],
    },
    {
      attributes: { view: 'month', partner: 'awo' },
      says: ['Ein Monat, nur ein Partner.', 'A month, one partner only.'],
    },
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
      says: ['Die Termine eines Tages; die Liste heißt wie der Tag.', 'A day’s dates; the list is named by the day.'],
    },
    { part: 'date', role: 'listitem', says: ['Ein Termin.', 'One date.'] },
    {
      part: 'month',
      role: 'grid',
      says: ['Der Monat; er heißt wie der Monat.', 'The month; it is named by the month.'],
      with: { view: 'month' },
    },
    {
      part: 'cell',
      role: 'gridcell',
      says: ['Ein Tag; was an ihm ist, steht in Worten darin.', 'One day; what is on is said in words.'],
      with: { view: 'month' },
    },
    {
      part: 'views',
      role: 'group',
      says: ['Liste oder Monat, als Schalter mit `aria-pressed`.', 'List or month, as switches with `aria-pressed`.'],
      with: { view: 'agenda month' },
    },
  ],
  keys: [
    {
      keys: '← → ↑ ↓',
      says: [
        'Im Monat: ein Tag oder eine Woche weiter, auch über den Monat hinaus.',
        'In the month: a day or a week on, also across months.',
      ],
    },
    {
      keys: 'Pos 1, Ende · Home, End',
      says: ['Anfang oder Ende der Woche, mit Strg des Monats.', 'Start or end of the week, with Ctrl of the month.'],
    },
    {
      keys: 'Bild ↑ ↓ · Page Up, Down',
      says: ['Voriger oder nächster Monat, mit Umschalt Jahr.', 'Previous or next month, with Shift year.'],
    },
    {
      keys: 'Enter, Leertaste · Space',
      says: [
        'Zeigt, was am Tag ist; auf Knöpfen, was sie sagen.',
        'Shows what is on that day; on buttons, what they say.',
      ],
    },
  ],
  announced: [
    'Nach dem Blättern der Monat und wie viele Termine er hat; beim Laden nichts.',
    'After turning, the month and how many dates it has; nothing while loading.',
  ],
  tests: ['tests/elements/consultation-calendar'],
};
