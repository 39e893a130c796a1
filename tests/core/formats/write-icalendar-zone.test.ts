import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { zoneLines } from '../../../src/core/formats/write-icalendar-zone.js';
import { wallClock } from '../../../src/core/schedule/wall-clock.js';

const hour = 3_600_000;

const writtenFor = (timeZone: string, first: number, last: number): readonly string[] =>
  zoneLines(timeZone, wallClock(timeZone), first, last);

const rules = (timeZone: string, year: number): readonly string[] =>
  writtenFor(timeZone, Date.UTC(year, 0), Date.UTC(year + 1, 0)).filter((line) => /^(RRULE|TZOFFSETTO)/.test(line));

describe('the clock of a zone, as a calendar is told it', () => {
  it.each<[timeZone: string, lines: readonly string[]]>([
    [
      'Europe/Berlin',
      [
        'TZOFFSETTO:+0200', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'TZOFFSETTO:+0100', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      ], // prettier-ignore
    ],
    [
      'America/New_York',
      [
        'TZOFFSETTO:-0400', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', 'TZOFFSETTO:-0500', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
      ], // prettier-ignore
    ],
    ['Asia/Kolkata', ['TZOFFSETTO:+0530']],
  ])('%s', (timeZone, lines) => {
    expect(rules(timeZone, 2026)).toEqual(lines);
  });

  it.each<[timeZone: string, year: number]>([
    ['Europe/Berlin', 2026],
    ['Europe/Berlin', 2017],
    ['Europe/London', 2026],
    ['Europe/Dublin', 2026],
    ['Europe/Moscow', 2010],
    ['Europe/Moscow', 2014],
    ['Europe/Istanbul', 2016],
    ['Africa/Casablanca', 2026],
    ['America/New_York', 2026],
    ['America/St_Johns', 2026],
    ['America/Sao_Paulo', 2018],
    ['America/Santiago', 2026],
    ['Asia/Kolkata', 2026],
    ['Asia/Kathmandu', 2026],
    ['Asia/Gaza', 2026],
    ['Australia/Lord_Howe', 2026],
    ['Pacific/Auckland', 2026],
    ['Pacific/Chatham', 2026],
    ['Pacific/Apia', 2011],
  ])('%s in %d and the year after: every third hour is the same for ical.js', (timeZone, year) => {
    const [first, last] = [Date.UTC(year, 0), Date.UTC(year + 2, 0)];
    const clock = wallClock(timeZone);
    const text = writtenFor(timeZone, first, last).join('\r\n');
    const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const zone = new ICAL.Timezone({ component, tzid: timeZone });
    const wrong: string[] = [];
    for (let at = first; at < last; at += 3 * hour) {
      const local = new Date(clock.toLocal(at));
      // In the repeated hour a calendar may mean either.
      const offsets = [at - 2 * hour, at, at + 2 * hour].map((each) => clock.toLocal(each) - each);
      if (new Set(offsets).size > 1) continue;
      const time = ICAL.Time.fromJSDate(local, true);
      time.zone = zone;
      if (time.toUnixTime() * 1000 !== at) wrong.push(new Date(at).toISOString());
    }
    expect(wrong).toEqual([]);
  });
});
