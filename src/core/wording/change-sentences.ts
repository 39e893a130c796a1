import { clockSpan, clockTime } from './clock-time.js';
import { dateSpan, dayAndTime, weekdayAndDay } from './dates.js';
import type { Phrase } from './phrase.js';
import { colon } from './sentence-frames.js';
import { str } from './str.js';
import type { Words } from './words.js';

/** "geschlossen", or for a part of the day "12 bis 14 Uhr geschlossen". */
export const closedText = (words: Words, startTime?: string, endTime?: string): Phrase => {
  const { say } = words;
  if (startTime && endTime) {
    const span = clockSpan(startTime, endTime, words).sentence;
    return say(str`${span} geschlossen`, { id: 'change.closed-between', desc: '0 = 2pm to 4pm' });
  }
  const edge = startTime ?? endTime;
  if (!edge) return say('geschlossen', { id: 'change.closed' });
  const time = clockTime(edge, words);
  return startTime
    ? say(str`ab ${time} geschlossen`, { id: 'change.closed-from', desc: '0 = 2pm' })
    : say(str`bis ${time} geschlossen`, { id: 'change.closed-until', desc: '0 = 2pm' });
};

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

const daysText = (from: string, through: string | undefined, today: string, words: Words): Phrase => {
  const day = weekdayAndDay(from, today, words);
  if (through !== undefined) return [from === through ? day : dateSpan(from, through, today, words)];
  return from > today
    ? words.say(str`Ab ${day}`, { id: 'change.from' })
    : words.say(str`Seit ${day}`, { id: 'change.since' });
};

/** Days and what is different on them: "Freitag, 25. Dezember: geschlossen"; without `through` no end is known. */
export const changeSentence = (
  from: string,
  through: string | undefined,
  what: Phrase,
  today: string,
  words: Words,
): Phrase => colon(daysText(from, through, today, words), what, words);
