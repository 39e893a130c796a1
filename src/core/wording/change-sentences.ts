import { clockSpan } from './clock-time.js';
import { dateSpan, dayAndTime, weekdayAndDay } from './dates.js';
import type { Phrase } from './phrase.js';
import { colon } from './sentence-frames.js';
import { str } from './str.js';
import type { Words } from './words.js';

/** "geschlossen", or for a part of the day "12 bis 14 Uhr geschlossen". */
export const closedText = (words: Words, startTime?: string, endTime?: string): Phrase => {
  if (!startTime && !endTime) return words.say('geschlossen', { id: 'change.closed' });
  const span = clockSpan(startTime ?? '00:00', endTime ?? '24:00', words).sentence;
  return words.say(str`${span} geschlossen`, { id: 'change.closed-part', desc: '0 = 2pm to 4pm' });
};

/** Of a day on which something may be on that has no day. */
export const usuallyClosed = (words: Words): Phrase => words.say('meist geschlossen', { id: 'week.usually-closed' });

export const otherHours = (words: Words): Phrase => words.say('andere Öffnungszeiten', { id: 'change.other-hours' });

export const otherPlace = (place: Phrase, words: Words): Phrase =>
  words.say(str`Ort ist ${place}`, { id: 'change.place' });

/** "verlegt auf Mittwoch, 2. Dezember, um 18 Uhr" */
export const movedTo = (to: string, today: string, words: Words): Phrase => {
  const day = to.includes('T') ? dayAndTime(to, today, words) : weekdayAndDay(to, today, words);
  return words.say(str`verlegt auf ${day}`, { id: 'change.moved-to' });
};

/** "statt Dienstag, 1. Dezember" */
export const movedFrom = (date: string, today: string, words: Words): Phrase => {
  const day = weekdayAndDay(date, today, words);
  return words.say(str`statt ${day}`, { id: 'change.moved-from' });
};

/** "Ab Montag, 30. November" */
export const fromDay = (day: string, words: Words): Phrase => words.say(str`Ab ${day}`, { id: 'change.from' });

/** Days and what is different on them: "Freitag, 25. Dezember: geschlossen"; without `through` no end is known. */
export const changeSentence = (
  from: string,
  through: string | undefined,
  what: Phrase,
  today: string,
  words: Words,
): Phrase => {
  const day = weekdayAndDay(from, today, words);
  const days: Phrase =
    through === undefined ? fromDay(day, words) : [from === through ? day : dateSpan(from, through, today, words)];
  return colon(days, what, words);
};
