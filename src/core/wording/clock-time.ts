import { range } from './sentence-frames.js';
import { str } from './str.js';
import type { Words } from './words.js';

/** A span of time in the three forms people meet it. */
export interface ClockSpan {
  /** For a table: "09:00–10:30 Uhr" */
  readonly cell: string;
  /** For a sentence: "9 bis 10:30 Uhr" */
  readonly sentence: string;
  /** For a voice, and for Leichte Sprache: "9 Uhr bis 10 Uhr 30" */
  readonly spoken: string;
}

/** "10" or "10:30"; with a 12-hour clock "10am", "10:30am", "midday", "midnight". */
const bareTime = (time: string, { msg }: Words): string => {
  const cycle = msg('24', {
    id: 'clock.cycle',
    desc: 'Digits for a 24-hour clock; for a 12-hour clock four words: am pm midday midnight',
  });
  const hour = Number(time.slice(0, 2));
  const minutes = time.slice(3) === '00' ? '' : time.slice(2);
  if (/\d/.test(cycle)) return hour + minutes;
  const [am = '', pm = '', midday = '', midnight = ''] = cycle.split(' ');
  const isAfternoon = hour % 24 > 11;
  if (!minutes && hour % 12 === 0) return isAfternoon ? midday : midnight;
  return (hour % 12 || 12) + minutes + (isAfternoon ? pm : am);
};

/** "10 bis 12 Uhr" of "10 bis 12". */
export const oClock = (clock: string, words: Words): string =>
  words.msg(str`${clock} Uhr`, { id: 'clock.time', desc: '0 = 10, 10:30, 10 to 12, 10:00–12:00' });

/** A local time in a sentence: "10 Uhr", "10:30 Uhr", "24 Uhr". */
export const clockTime = (time: string, words: Words): string => oClock(bareTime(time, words), words);

const begins = (time: string, { msg }: Words): string => msg(str`Beginn ${time}`, { id: 'clock.begins' });

const spokenTime = (time: string, words: Words): string => {
  const [hour, minute] = bareTime(time, words).split(':');
  return minute && !/\D/.test(minute)
    ? words.msg(str`${hour} Uhr ${minute}`, { id: 'clock.spoken', desc: 'For a voice, on a 24-hour clock' })
    : clockTime(time, words);
};

/** "10 bis 12", "Beginn 19" */
export const bareSpan = (startTime: string, endTime: string | undefined, words: Words, say = bareTime): string =>
  endTime
    ? range(say(startTime, words), say(endTime === '00:00' ? '24:00' : endTime, words), words)
    : begins(say(startTime, words), words);

/**
 * A span of local times. Without an end it says when it begins and no more,
 * without a start that the time is not known. An end not after the start is on the next day.
 */
export const clockSpan = (startTime: string | undefined, endTime: string | undefined, words: Words): ClockSpan => {
  if (!startTime) {
    const text = words.msg('Uhrzeit nicht bekannt', { id: 'clock.unknown' });
    return { cell: text, sentence: text, spoken: text };
  }
  const end = endTime === '00:00' ? '24:00' : endTime;
  return {
    cell: oClock(end ? `${startTime}–${end}` : begins(startTime, words), words),
    sentence: oClock(bareSpan(startTime, endTime, words), words),
    spoken: bareSpan(startTime, endTime, words, spokenTime),
  };
};
