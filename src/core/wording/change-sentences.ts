import { clockTime } from './clock-time.js';
import { dateSpan, dayAndTime, weekdayAndDay } from './dates.js';
import { andList } from './lists.js';
import type { Phrase } from './phrase.js';
import { str } from './str.js';
import type { Words } from './words.js';

/** "geschlossen", or for a part of the day "12 bis 14 Uhr geschlossen". */
export const closedText = (startTime: string | undefined, endTime: string | undefined, words: Words): Phrase => {
  const { say } = words;
  const from = startTime && clockTime(startTime, words);
  const until = endTime && clockTime(endTime, words);
  if (from && until) return say(str`von ${from} bis ${until} geschlossen`, { id: 'change.closed-between' });
  if (from) return say(str`ab ${from} geschlossen`, { id: 'change.closed-from' });
  if (until) return say(str`bis ${until} geschlossen`, { id: 'change.closed-until' });
  return say('geschlossen', { id: 'change.closed' });
};

/** "10 bis 12 Uhr und 14 bis 16 Uhr", or no more than that the hours are others. */
export const otherHours = (spans: readonly Phrase[] | undefined, words: Words): Phrase =>
  spans ? andList(spans, words) : words.say('andere Öffnungszeiten', { id: 'change.other-hours' });

export const notStaffed = ({ say }: Words): Phrase => say('nicht sicher besetzt', { id: 'change.tentative' });

export const atOtherPlace = (place: Phrase, { say }: Words): Phrase =>
  say(str`Ort ist ${place}`, { id: 'change.place' });

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

/** Days and what is different on them: "Freitag, 25. Dezember: geschlossen". */
export const changeSentence = (
  { from, through, what }: { readonly from: string; readonly through?: string; readonly what: Phrase },
  today: string,
  words: Words,
): Phrase => {
  const { say } = words;
  const first = weekdayAndDay(from, today, words);
  if (through === undefined)
    return from > today
      ? say(str`Ab ${first}: ${what}`, { id: 'change.from' })
      : say(str`Seit ${first}: ${what}`, { id: 'change.since' });
  const days = from === through ? first : dateSpan(from, through, today, words);
  return say(str`${days}: ${what}`, { id: 'change.days', desc: '0 = Friday 25 December, 1 = closed' });
};
