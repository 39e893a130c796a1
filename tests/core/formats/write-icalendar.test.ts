import { assert, property, string } from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, writeIcalendar } from '../../../src/core/formats/write-icalendar.js';

const stamp = Date.UTC(2026, 10, 23, 8, 0);
const advice: CalendarEvent = {
  uid: 'sprechstunde-seniorenbeirat-2026-12-01-1200@example.de',
  start: Date.UTC(2026, 11, 1, 11, 0),
  end: Date.UTC(2026, 11, 1, 13, 0),
  summary: 'Seniorenbeirat',
  location: 'Königstraße 93, Kaiserslautern',
  status: 'CONFIRMED',
};

/** The file as another implementation of RFC 5545 reads it. */
const readBack = (text: string): ICAL.Component => new ICAL.Component(ICAL.parse(text) as never);
const eventOf = (event: Partial<CalendarEvent>): ICAL.Component => {
  const found = readBack(writeIcalendar([{ ...advice, ...event }], stamp)).getFirstSubcomponent('vevent');
  if (!found) throw new Error('no event');
  return found;
};
const value = (component: ICAL.Component, name: string): string | undefined =>
  component.getFirstPropertyValue(name)?.toString();

describe('a date for the calendar', () => {
  it('is what was written', () => {
    const event = eventOf({});
    expect(
      ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'location', 'status', 'description', 'url'].map((name) =>
        value(event, name),
      ),
    ).toEqual([
      advice.uid,
      '2026-11-23T08:00:00Z',
      '2026-12-01T11:00:00Z',
      '2026-12-01T13:00:00Z',
      'Seniorenbeirat',
      'Königstraße 93, Kaiserslautern',
      'CONFIRMED',
      undefined,
      undefined,
    ]);
  });

  it.each<[string, Partial<CalendarEvent>, readonly [string, string | undefined][]]>([
    [
      'without a known end',
      { end: undefined },
      [
        ['dtend', undefined],
        ['dtstart', '2026-12-01T11:00:00Z'],
      ],
    ],
    [
      'without a known time it is a day',
      { day: '2026-12-01' },
      [
        ['dtstart', '2026-12-01'],
        ['dtend', undefined],
      ],
    ],
    ['not certain', { status: 'TENTATIVE' }, [['status', 'TENTATIVE']]],
    ['where it was found', { url: 'https://example.de/a?b=1,2;c' }, [['url', 'https://example.de/a?b=1,2;c']]],
  ])('%s', (_what, part, values) => {
    const event = eventOf(part);
    expect(values.map(([name]) => [name, value(event, name)])).toEqual(values);
  });

  it('is a calendar of its own, with its version and who made it', () => {
    const calendar = readBack(writeIcalendar([advice, { ...advice, uid: 'b@example.de' }], stamp));
    expect([value(calendar, 'version'), value(calendar, 'method')]).toEqual(['2.0', 'PUBLISH']);
    expect(value(calendar, 'prodid')).toContain('stadtteil-widgets');
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(2);
  });

  it('carries any text', () => {
    assert(
      property(string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const [summary, description] = [text, `${text}\n${text}; ${text}, \\${text}`];
        const event = eventOf({ summary, description });
        expect([value(event, 'summary'), value(event, 'description')]).toEqual([summary, description]);
      }),
    );
  });

  it('leaves out signs that no line may hold, and nothing in an address begins a line', () => {
    const event = eventOf({ summary: 'A\u0000\u0007\u000bB\tC', url: 'https://example.de/\r\nSUMMARY:D' });
    expect([value(event, 'summary'), value(event, 'url')]).toEqual(['AB\tC', 'https://example.de/SUMMARY:D']);
  });

  it('lines are at most 75 bytes, end with CRLF and tear no character', () => {
    const text = writeIcalendar([{ ...advice, summary: 'Straßenüberquerungshilfe für Ältere '.repeat(20) }], stamp);
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect([text.replaceAll('\r\n', '').includes('\n'), text.includes('\uFFFD'), lines.at(-1)]).toEqual([
      false,
      false,
      '',
    ]);
    expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(8);
  });
});
