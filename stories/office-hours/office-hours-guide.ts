import type { ElementGuide } from '../guide/element-guide.js';

/** How `<office-hours>` gets into a page, and how it is for everybody. */
export const officeHoursGuide: ElementGuide = {
  tag: 'office-hours',
  purpose: [
    'Öffnungszeiten: ob ein Büro offen ist, bis wann und wie es weitergeht, dazu die Woche und was bevorsteht.',
    'Office hours: whether an office is open, until when and what comes next, the week, and what is ahead.',
  ],
  fallback: '<p>Stadtteilbüro: <a href="tel:+4963131090738">0631 31 09 07 38</a></p>',
  parts: ['hours'],
  examples: [
    { attributes: {}, says: ['Zustand und Woche.', 'State and week.'] },
    { attributes: { view: 'badge' }, says: ['Eine Zeile für den Kopf der Seite.', 'One line for the page’s header.'] },
    {
      attributes: { 'week-pager': '' },
      says: ['Mit Knöpfen zu den nächsten Wochen.', 'With buttons to the weeks to come.'],
    },
    {
      attributes: { view: 'status', 'heading-level': '2' },
      says: ['Nur der Zustand, mit einer Überschrift der Ebene 2.', 'The state only, with a heading of level 2.'],
    },
    {
      attributes: { 'structured-data': '' },
      says: ['Mit den Zeiten für Suchmaschinen.', 'With the hours for search engines.'],
    },
  ],
  roles: [
    {
      part: 'heading',
      role: 'heading',
      says: ['Die Überschrift; ihre Ebene bestimmt die Seite.', 'The heading; the page chooses its level.'],
    },
    {
      part: 'week',
      role: 'table',
      says: [
        'Die Woche; jede Zeile beginnt mit dem Namen des Tages, heute ist `aria-current="date"`.',
        'The week; each row begins with the name of the day, today is `aria-current="date"`.',
      ],
    },
    { part: 'day-name', role: 'rowheader', says: ['Der Wochentag.', 'The weekday.'] },
    {
      part: 'announcements',
      role: 'list',
      says: ['Was bevorsteht: Feiertage, geänderte Zeiten.', 'What is ahead: holidays, other hours.'],
    },
    {
      part: 'week-pager',
      role: 'group',
      says: ['Die Knöpfe der Wochen, mit Namen.', 'The buttons of the weeks, with a name.'],
      with: { 'week-pager': '' },
    },
  ],
  keys: [
    {
      keys: 'Enter, Leertaste · Space',
      says: [
        'Auf einem Knopf des Blätterers: eine Woche weiter oder zurück; der Fokus bleibt.',
        'On a button of the pager: a week on or back; the focus stays.',
      ],
    },
  ],
  announced: [
    'Wenn sich der Zustand ändert, einmal der neue Satz („Jetzt geschlossen“); beim Laden nichts. Beim Blättern, welche Woche zu sehen ist.',
    'When the state changes, the new sentence once (“Now closed”); nothing while loading. When paging, which week is shown.',
  ],
  tests: [
    'tests/elements/office-hours/accessibility.test.ts',
    'tests/elements/office-hours/clock.test.ts',
    'tests/elements/office-hours/week-pager.test.ts',
  ],
};
