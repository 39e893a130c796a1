import { describe, expect, it } from 'vitest';
import { clockSpan, clockTime } from '../../../src/core/wording/clock-time.js';
import { german } from '../../../src/core/wording/words.js';
import { english } from '../languages.js';

describe('a time in a sentence', () => {
  it.each([
    ['10:00', '10 Uhr', '10am'],
    ['09:00', '9 Uhr', '9am'],
    ['09:05', '9:05 Uhr', '9:05am'],
    ['10:30', '10:30 Uhr', '10:30am'],
    ['12:00', '12 Uhr', 'midday'],
    ['12:30', '12:30 Uhr', '12:30pm'],
    ['18:00', '18 Uhr', '6pm'],
    ['23:59', '23:59 Uhr', '11:59pm'],
    ['00:00', '0 Uhr', 'midnight'],
    ['00:15', '0:15 Uhr', '12:15am'],
    ['24:00', '24 Uhr', 'midnight'],
  ])('%s is “%s”, “%s”', (time, de, en) => {
    expect(clockTime(time, german)).toBe(de);
    expect(clockTime(time, english)).toBe(en);
  });
});

describe('a span of time, in a table, in a sentence, for a voice', () => {
  it.each<[string | undefined, string | undefined, string, readonly [string, string, string]]>([
    ['10:00', '12:00', 'full hours', ['10:00–12:00 Uhr', '10 bis 12 Uhr', '10 Uhr bis 12 Uhr']],
    ['09:00', '10:30', 'half an hour', ['09:00–10:30 Uhr', '9 bis 10:30 Uhr', '9 Uhr bis 10 Uhr 30']],
    ['08:30', '12:00', 'from half past', ['08:30–12:00 Uhr', '8:30 bis 12 Uhr', '8 Uhr 30 bis 12 Uhr']],
    ['20:00', '24:00', 'until midnight', ['20:00–24:00 Uhr', '20 bis 24 Uhr', '20 Uhr bis 24 Uhr']],
    ['20:00', '00:00', 'midnight as the next day’s', ['20:00–24:00 Uhr', '20 bis 24 Uhr', '20 Uhr bis 24 Uhr']],
    ['20:00', '02:00', 'past midnight', ['20:00–02:00 Uhr', '20 bis 2 Uhr', '20 Uhr bis 2 Uhr']],
    ['19:00', undefined, 'no end: never “ab”', ['Beginn 19:00 Uhr', 'Beginn 19 Uhr', 'Beginn 19 Uhr']],
    ['19:30', undefined, 'no end, half past', ['Beginn 19:30 Uhr', 'Beginn 19:30 Uhr', 'Beginn 19 Uhr 30']],
    [undefined, undefined, 'no time', ['Uhrzeit nicht bekannt', 'Uhrzeit nicht bekannt', 'Uhrzeit nicht bekannt']],
  ])('%s – %s in German: %s', (start, end, _, [cell, sentence, spoken]) => {
    expect(clockSpan(start, end, german)).toEqual({ cell, sentence, spoken });
  });

  it.each<[string | undefined, string | undefined, string, readonly [string, string, string]]>([
    ['10:00', '12:00', 'midday', ['10:00–12:00', '10am to midday', '10am to midday']],
    ['09:00', '10:30', 'half an hour', ['09:00–10:30', '9am to 10:30am', '9am to 10:30am']],
    ['20:00', '24:00', 'until midnight', ['20:00–24:00', '8pm to midnight', '8pm to midnight']],
    ['19:00', undefined, 'no end', ['starts 19:00', 'starts 7pm', 'starts 7pm']],
    [undefined, undefined, 'no time', ['time not known', 'time not known', 'time not known']],
  ])('%s – %s in English: %s', (start, end, _, [cell, sentence, spoken]) => {
    expect(clockSpan(start, end, english)).toEqual({ cell, sentence, spoken });
  });
});
