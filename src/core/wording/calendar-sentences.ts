import type { Phrase } from './phrase.js';
import type { Words } from './words.js';

// What a reader may put into the calendar of a telephone.

export const thisDate = ({ say }: Words): Phrase =>
  say('Nur diesen Termin', { id: 'calendar.this-date', desc: 'Button: put this date only into the calendar' });

export const allDates = ({ say }: Words): Phrase =>
  say('Alle bekannten Termine', { id: 'calendar.all-dates', desc: 'Button: put all known dates into the calendar' });

export const subscribe = ({ say }: Words): Phrase =>
  say('Kalender abonnieren', { id: 'calendar.subscribe', desc: 'Link: a calendar that stays up to date' });

export const closeChoice = ({ say }: Words): Phrase => say('Schließen', { id: 'calendar.close' });
