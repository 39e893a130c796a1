import { describe, expect, it } from 'vitest';
import { occurrences } from '../../../src/core/schedule/occurrences.js';
import { scheduleOf } from '../documents.js';

const instants = (startTime: string, endTime: string, date: string): string =>
  occurrences(scheduleOf([{ dates: [date], startTime, endTime }]), { from: date, through: date })
    .map(({ start, end = NaN }) => [start, end].map((at) => new Date(at).toISOString().slice(11, 16)).join('–'))
    .join();

describe('the nights in which the clocks change (UTC)', () => {
  it.each([
    ['2026-03-29', '02:30', '04:00', '01:30–02:00', 'a beginning that the clocks skip moves forward by an hour'],
    ['2026-03-29', '01:00', '02:30', '00:00–01:30', 'so does an end'],
    ['2026-03-29', '02:30', '03:00', '01:30–01:30', 'where nothing is left, nothing is left'],
    ['2026-03-29', '01:00', '03:00', '00:00–01:00', 'two hours by the clock are one'],
    ['2026-10-25', '02:30', '03:30', '00:30–02:30', 'what is there twice means the first'],
    ['2026-10-25', '01:00', '03:00', '23:00–02:00', 'two hours by the clock are three'],
  ])('%s %s to %s is %s: %s', (date, startTime, endTime, expected) => {
    expect(instants(startTime, endTime, date)).toBe(expected);
  });
});
