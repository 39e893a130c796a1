import { parseIsoDate, weekdayOf } from '../schedule/civil-date.js';
import { clockTime } from './clock-time.js';
import { monthNames, weekdayNames } from './day-names.js';
import { range } from './sentence-frames.js';
import { str } from './str.js';
import type { Words } from './words.js';

// Local dates are `2026-11-26`. `today` is the reader's point of view: with it the year is said only where
// it is another one, without it always.

const weekday = (date: string, words: Words): string => weekdayNames(words)[weekdayOf(parseIsoDate(date))] ?? '';

/** "November" */
export const monthName = (date: string, words: Words): string => monthNames(words)[Number(date.slice(5, 7)) - 1] ?? '';

/** "26. November": day and month, never the year. */
export const dayAndMonth = (date: string, words: Words): string => {
  const day = Number(date.slice(8));
  const month = monthName(date, words);
  return words.msg(str`${day}. ${month}`, { id: 'date.day' });
};

const withYear = (date: string, year: string, words: Words): string =>
  words.msg(str`${date} ${year}`, { id: 'date.with-year', desc: '16 October 2017, or October 2017' });

/** "26. November", "16. Oktober 2017". */
export const dayText = (date: string, today: string | undefined, words: Words): string => {
  const day = dayAndMonth(date, words);
  const year = date.slice(0, 4);
  return today?.startsWith(year) ? day : withYear(day, year, words);
};

/** "Donnerstag, 26. November", "Montag, 16. Oktober 2017". */
export const weekdayAndDay = (date: string, today: string | undefined, words: Words): string => {
  const name = weekday(date, words);
  const day = dayText(date, today, words);
  return words.msg(str`${name}, ${day}`, { id: 'date.weekday', desc: '0 = Monday, 1 = 30 November' });
};

/** A date as exact as it is known: "16. Oktober 2017", "Oktober 2017", "2010". */
export const partialDate = (date: string, words: Words): string => {
  if (date.length < 5) return date;
  return date.length > 7 ? dayText(date, undefined, words) : withYear(monthName(date, words), date.slice(0, 4), words);
};

/** "vom 16. Oktober 2017", "vom Oktober 2017", "von 2010", to follow a noun such as "Angaben". */
export const ofPartialDate = (date: string | undefined, words: Words): string => {
  if (!date) return words.msg('von früher', { id: 'date.of-old', desc: 'information "from some time ago"' });
  const text = partialDate(date, words);
  return date.length > 4
    ? words.msg(str`vom ${text}`, { id: 'date.of', desc: 'information "from October 2017"' })
    : words.msg(str`von ${text}`, { id: 'date.of-year', desc: 'information "from 2010"' });
};

/** "16. bis 20. Oktober 2017", "24. Dezember bis 2. Januar 2027"; both days included. */
export const dateSpan = (from: string, through: string, today: string | undefined, words: Words): string => {
  const day = Number(from.slice(8));
  const isOneYear = from.slice(0, 4) === through.slice(0, 4);
  const first =
    from.slice(0, 7) === through.slice(0, 7)
      ? words.msg(str`${day}.`, { id: 'date.day-alone', desc: 'the 16 of "16 to 20 October"' })
      : dayText(from, isOneYear ? from : today, words);
  return range(first, dayText(through, today, words), words);
};

const nearDay = (date: string, today: string | undefined, { msg }: Words): string | undefined => {
  const days = today && parseIsoDate(date) - parseIsoDate(today);
  if (days === 0) return msg('heute', { id: 'date.today' });
  return days === 1 ? msg('morgen', { id: 'date.tomorrow' }) : undefined;
};

/** "heute", "morgen", "Dienstag, 1. Dezember". */
export const relativeDay = (date: string, today: string, words: Words): string =>
  nearDay(date, today, words) ?? weekdayAndDay(date, today, words);

/** "Montag, 30. November, um 10 Uhr"; `localDateTime` is `2026-11-30T10:00`. */
export const dayAndTime = (localDateTime: string, today: string | undefined, words: Words): string => {
  const day = weekdayAndDay(localDateTime.slice(0, 10), today, words);
  const time = clockTime(localDateTime.slice(11), words);
  return words.msg(str`${day}, um ${time}`, { id: 'date.day-at', desc: '0 = Monday 30 November, 1 = 10am' });
};

/** The same for a reader of today: "heute um 14 Uhr", "morgen um 10 Uhr", "Montag, 30. November, um 10 Uhr". */
export const relativeDayAndTime = (localDateTime: string, today: string, words: Words): string => {
  const day = nearDay(localDateTime.slice(0, 10), today, words);
  const time = clockTime(localDateTime.slice(11), words);
  return day
    ? words.msg(str`${day} um ${time}`, { id: 'date.today-at', desc: '0 = today, 1 = 10am' })
    : dayAndTime(localDateTime, today, words);
};
