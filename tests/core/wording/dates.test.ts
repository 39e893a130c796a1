import { describe, expect, it } from 'vitest';
import { monthNames, weekdayNames } from '../../../src/core/wording/day-names.js';
import {
  dateSpan,
  dayText,
  ofPartialDate,
  partialDate,
  relativeDay,
  relativeDayAndTime,
  weekdayAndDay,
} from '../../../src/core/wording/dates.js';
import { german } from '../../../src/core/wording/words.js';
import { english, languages } from '../languages.js';

const today = '2026-11-26';

describe('a day', () => {
  it.each([
    ['2026-11-26', 'heute', 'today'],
    ['2026-11-27', 'morgen', 'tomorrow'],
    ['2026-11-28', 'Samstag, 28. November', 'Saturday 28 November'],
    ['2026-12-01', 'Dienstag, 1. Dezember', 'Tuesday 1 December'],
    ['2026-11-25', 'Mittwoch, 25. November', 'Wednesday 25 November'],
    ['2027-01-04', 'Montag, 4. Januar 2027', 'Monday 4 January 2027'],
  ])('%s, seen from Thursday, 26 November 2026', (date, de, en) => {
    expect(relativeDay(date, today, german)).toBe(de);
    expect(relativeDay(date, today, english)).toBe(en);
  });

  it.each([
    ['2026-11-26T14:00', 'heute um 14 Uhr', 'today at 2pm'],
    ['2026-11-27T09:30', 'morgen um 9:30 Uhr', 'tomorrow at 9:30am'],
    ['2026-11-30T10:00', 'Montag, 30. November, um 10 Uhr', 'Monday 30 November at 10am'],
    ['2027-01-04T12:00', 'Montag, 4. Januar 2027, um 12 Uhr', 'Monday 4 January 2027 at midday'],
  ])('%s with its time', (moment, de, en) => {
    expect(relativeDayAndTime(moment, today, german)).toBe(de);
    expect(relativeDayAndTime(moment, today, english)).toBe(en);
  });

  it('has its year where nobody reads it on a known day', () => {
    expect(dayText('2026-11-26', undefined, german)).toBe('26. November 2026');
    expect(weekdayAndDay('2026-11-26', undefined, english)).toBe('Thursday 26 November 2026');
  });
});

describe('a date as exact as it is known', () => {
  it.each([
    ['2017-10-16', '16. Oktober 2017', 'vom 16. Oktober 2017', 'from 16 October 2017'],
    ['2017-10', 'Oktober 2017', 'vom Oktober 2017', 'from October 2017'],
    ['2010', '2010', 'von 2010', 'from 2010'],
    ['', '', 'von früher', 'from some time ago'],
  ])('%s is “%s”', (date, text, ofDate, fromDate) => {
    expect(partialDate(date, german)).toBe(text);
    expect(ofPartialDate(date, german)).toBe(ofDate);
    expect(ofPartialDate(date, english)).toBe(fromDate);
  });
});

describe('a span of days', () => {
  it.each([
    ['2017-10-16', '2017-10-20', '16. bis 20. Oktober 2017', '16 to 20 October 2017', 'of another year'],
    ['2026-12-14', '2026-12-18', '14. bis 18. Dezember', '14 to 18 December', 'of this year'],
    ['2026-11-28', '2026-12-04', '28. November bis 4. Dezember', '28 November to 4 December', 'of two months'],
    ['2017-07-24', '2017-08-04', '24. Juli bis 4. August 2017', '24 July to 4 August 2017', 'of two months back then'],
    ['2026-12-24', '2027-01-02', '24. Dezember bis 2. Januar 2027', '24 December to 2 January 2027', 'over New Year'],
    [
      '2018-12-24',
      '2019-01-02',
      '24. Dezember 2018 bis 2. Januar 2019',
      '24 December 2018 to 2 January 2019',
      'long ago',
    ],
  ])('%s – %s, %5$s', (from, through, de, en) => {
    expect(dateSpan(from, through, today, german)).toBe(de);
    expect(dateSpan(from, through, today, english)).toBe(en);
  });

  it('has no year within the year that one reads it in', () => {
    expect(dateSpan('2026-12-24', '2027-01-02', '2027-01-01', german)).toBe('24. Dezember 2026 bis 2. Januar');
  });

  it('keeps its years where nobody reads it on a known day', () => {
    expect(dateSpan('2026-12-24', '2027-01-02', undefined, german)).toBe('24. Dezember 2026 bis 2. Januar 2027');
  });
});

describe('names of days and months', () => {
  const named = (tag: string, part: Intl.DateTimeFormatOptions, dates: readonly string[]) => {
    const format = new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, { ...part, timeZone: 'UTC' });
    return dates.map((date) => format.format(Date.parse(date)));
  };
  const week = ['23', '24', '25', '26', '27', '28', '29'].map((day) => `2026-11-${day}`);
  const year = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((m) => `2026-${m}-15`);

  it.each(languages)('are those of Intl (%s)', (tag, words) => {
    expect(weekdayNames(words)).toEqual(named(tag, { weekday: 'long' }, week));
    expect(monthNames(words)).toEqual(named(tag, { month: 'long' }, year));
  });
});
