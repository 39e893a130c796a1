import type { Phrase } from './phrase.js';
import type { Words } from './words.js';

/** What the buttons beside a week are for. */
export const turnWeeks = (words: Words): Phrase => words.say('Woche wählen', { id: 'week.turn' });

export const previousWeek = (words: Words): Phrase => words.say('Vorige Woche', { id: 'week.previous' });

export const nextWeek = (words: Words): Phrase => words.say('Nächste Woche', { id: 'week.next' });

export const thisWeek = (words: Words): Phrase => words.say('Diese Woche', { id: 'week.this' });
