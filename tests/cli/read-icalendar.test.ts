import { describe, expect, it } from 'vitest';
import { describeCalendarFinding } from '../../src/cli/formats/calendar-findings.js';
import type { CalendarReading } from '../../src/core/formats/read-icalendar.js';
import { stadtteil } from './support/stadtteil.js';

const holidays = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'UID:herbst@example.de',
  'DTSTART;VALUE=DATE:20261005',
  'DTEND;VALUE=DATE:20261017',
  'SUMMARY:Herbstferien 2026',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\n');
const treff = holidays.replace(/DTSTART.*\n.*\n.*/, 'DTSTART:20261201T130000Z\nSUMMARY:Treff\nCONTACT:Frau Müller');

const read = async (line: string, files: Record<string, string>) => {
  const { status, out, err } = await stadtteil(`read icalendar ${line}`, { files });
  expect(err).toBe('');
  return { status, answer: JSON.parse(out) as CalendarReading };
};

describe('stadtteil read icalendar', () => {
  it('gives periods to put into the document, from a file or from standard input', async () => {
    for (const [line, files] of [
      ['ferien.ics', { 'ferien.ics': holidays }],
      ['', { '-': holidays }],
    ] as const)
      expect(await read(line, files)).toEqual({
        status: 0,
        answer: {
          periods: [
            {
              id: 'school-holidays',
              name: { de: 'Schulferien', en: 'School holidays' },
              on: ['2026-10-05/2026-10-16'],
            },
          ],
          services: [],
          places: [],
          topics: [],
          notUnderstood: [],
        },
      });
  });

  it.each([
    ['de', '„CONTACT“ hat in einem Dokument keinen Platz.'],
    ['en', 'A document has no place for “CONTACT”.'],
  ])('says in words what it left out (%s), which --strict takes for a failure', async (lang, sentence) => {
    const files = { 'a.ics': treff };
    const { status, answer } = await read(`a.ics --lang ${lang}`, files);
    expect([status, answer.notUnderstood]).toEqual([
      0,
      [{ line: 2, uid: 'herbst@example.de', code: 'property', found: 'CONTACT', sentence }],
    ]);
    expect((await read(`a.ics --lang ${lang} --strict`, files)).status).toBe(1);
  });

  it.each([
    ['', '14:00'],
    ['--zone Europe/London', '13:00'],
  ])('times are those of the document’s zone: %s', async (options, startTime) => {
    const { answer } = await read(`a.ics ${options}`, { 'a.ics': treff });
    expect(answer.services[0]?.hours).toEqual([{ dates: ['2026-12-01'], startTime }]);
  });

  it.each(['de', 'en'])('refuses a zone that there isn’t (%s)', async (lang) => {
    const { status, err } = await stadtteil(`read icalendar a.ics --zone Mars --lang ${lang}`, {
      files: { 'a.ics': treff },
    });
    expect([status, err]).toEqual([2, expect.stringContaining('Europe/Berlin')]);
  });

  it('has a sentence of its own for every finding, in both languages', () => {
    const codes = ['not-a-calendar', 'too-large', 'event', 'start', 'torn', 'component', 'zone', 'recurrence', 'replaces', 'range', 'end', 'too-long', 'property', 'document'] as const; // prettier-ignore
    const sentences = codes.flatMap((code) =>
      (['de', 'en'] as const).map((lang) => describeCalendarFinding({ line: 1, code, found: 'X' }, lang)),
    );
    expect(new Set(sentences).size).toBe(2 * codes.length);
  });
});
