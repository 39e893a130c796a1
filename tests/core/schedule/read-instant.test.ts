import { describe, expect, it } from 'vitest';
import { readInstant } from '../../../src/core/schedule/read-instant.js';
import { scheduleOf } from '../documents.js';

const berlin = scheduleOf([]);
const read = (text: string) => {
  const instant = readInstant(berlin, text);
  return instant === undefined ? 'unreadable' : new Date(instant).toISOString();
};

describe('an instant as somebody writes it', () => {
  it.each([
    ['2026-11-26T10:00', '2026-11-26T09:00:00.000Z', "without an offset the office's local time"],
    ['2026-07-26T10:00', '2026-07-26T08:00:00.000Z', 'in summer too'],
    ['2026-11-26T10:00:30', '2026-11-26T09:00:30.000Z', 'with seconds'],
    ['2026-11-26', '2026-11-25T23:00:00.000Z', 'a date is its beginning'],
    ['2026-11-26T10:00+13:00', '2026-11-25T21:00:00.000Z', 'with an offset that instant'],
    ['2026-11-26T10:00Z', '2026-11-26T10:00:00.000Z', 'or UTC'],
    [' 2026-11-26T10:00 ', '2026-11-26T09:00:00.000Z', 'spaces around it do no harm'],
    ['2026-03-29T02:30', '2026-03-29T01:30:00.000Z', 'a time that spring skips moves forward'],
    ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z', 'of a time that autumn repeats the first'],
    ['2026-02-30', 'unreadable', 'no calendar has it'],
    ['2026-11-26T25:00', 'unreadable', 'no clock has it'],
    ['2026-11-26T10:00+99:00', 'unreadable', 'no zone has it'],
    ['26.11.2026', 'unreadable', 'another way of writing'],
    ['10:00', 'unreadable', 'a time without a date'],
    ['', 'unreadable', 'nothing'],
  ])('%s is %s: %s', (text, instant) => {
    expect(read(text)).toBe(instant);
  });
});
