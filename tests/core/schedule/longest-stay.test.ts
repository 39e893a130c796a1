import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/core/model/office-document.js';
import { instantOf, localDateTime } from '../../../src/core/schedule/local-time.js';
import { openingStatus } from '../../../src/core/schedule/opening-status.js';
import { scheduleOf } from '../documents.js';

const saturday = (startTime: string, endTime: string, place?: string): Rule => ({
  byDay: ['SA'],
  startTime,
  endTime,
  place,
});

const library = { id: 'library', name: 'Stadtteilbibliothek' };
const school = { id: 'school', name: 'Grundschule' };

/** On Saturday, 5 December 2026: where, until when there, and until when at all. */
const said = (hours: readonly Rule[], time: string): string => {
  const schedule = scheduleOf(hours, { place: 'library' }, { places: [library, school] });
  const status = openingStatus(schedule, 'office', instantOf(schedule, `2026-12-05T${time}`));
  const clock = (at: number | undefined) => at && localDateTime(schedule, at).time;
  const { place, placeUntil, until } = status;
  return [place, placeUntil && `there until ${clock(placeUntil)}`, `until ${clock(until)}`].filter(Boolean).join(', ');
};

describe('an office at two places', () => {
  it.each<[string, readonly Rule[], string, string]>([
    [
      'side by side: the one where it goes on longest',
      [saturday('09:00', '12:00', 'library'), saturday('10:00', '13:00', 'school')],
      '10:30',
      'school, until 13:00',
    ],
    [
      'the first alone: its end, although the office stays open elsewhere',
      [saturday('09:00', '12:00', 'library'), saturday('10:00', '13:00', 'school')],
      '09:30',
      'library, there until 12:00, until 13:00',
    ],
    [
      'one after the other without a gap',
      [saturday('09:00', '12:00', 'library'), saturday('12:00', '14:00', 'school')],
      '11:00',
      'library, there until 12:00, until 14:00',
    ],
    [
      'touching hours at one place are one',
      [saturday('09:00', '12:00', 'school'), saturday('12:00', '14:00', 'school')],
      '11:00',
      'school, until 14:00',
    ],
    [
      'with a gap: the first says nothing of the second',
      [saturday('09:00', '12:00', 'school'), saturday('13:00', '14:00', 'library')],
      '11:00',
      'school, until 12:00',
    ],
    ['past midnight', [saturday('20:00', '02:00', 'school')], '23:00', 'school, until 02:00'],
    ['closed: the usual one', [saturday('09:00', '12:00', 'school')], '20:00', 'library, until 09:00'],
  ])('%s', (_what, hours, time, expected) => {
    expect(said(hours, time)).toBe(expected);
  });
});
