import { describe, expect, it } from 'vitest';
import { wallClock } from '../../../src/core/schedule/wall-clock.js';

describe('what a clock on the wall shows', () => {
  it.each([
    ['Europe/Berlin', '2026-11-24T09:00Z', '10:00', 'winter'],
    ['Europe/Berlin', '2026-07-24T09:00Z', '11:00', 'summer'],
    ['Europe/Berlin', '2026-03-29T00:59Z', '01:59', 'before the clocks go forward, everywhere at 1:00 UTC'],
    ['Europe/Berlin', '2026-03-29T01:00Z', '03:00', 'and after it'],
    ['Europe/Berlin', '2026-10-25T00:59Z', '02:59', 'before they go back'],
    ['Europe/Berlin', '2026-10-25T01:00Z', '02:00', 'and after it'],
    ['Europe/Berlin', '2027-03-28T01:00Z', '03:00', 'a last Sunday of March that is not its last day'],
    ['Europe/Berlin', '2024-03-31T01:00Z', '03:00', 'one that is'],
    ['Europe/Berlin', '1995-09-24T01:00Z', '02:00', 'until 1995 they went back in September'],
    ['Europe/Berlin', '1996-09-29T01:00Z', '03:00', 'since then no longer'],
    ['America/New_York', '2026-11-24T09:00Z', '04:00', 'behind'],
    ['America/New_York', '2026-03-08T06:59Z', '01:59', 'other rules'],
    ['America/New_York', '2026-03-08T07:00Z', '03:00', 'and times'],
    ['Asia/Kathmandu', '2026-11-24T09:00Z', '14:45', 'quarters of an hour'],
    ['UTC', '2026-11-24T09:00Z', '09:00', 'none'],
  ])('%s, %s: %s (%s)', (zone, instant, shown) => {
    expect(new Date(wallClock(zone).toLocal(Date.parse(instant))).toISOString().slice(11, 16)).toBe(shown);
  });

  it.each([
    ['America/New_York', '2026-03-08T02:30Z', '2026-03-08T07:30Z', 'in the gap forward'],
    ['America/New_York', '2026-11-01T01:30Z', '2026-11-01T05:30Z', 'in the overlap the first'],
    ['America/New_York', '2026-11-01T02:30Z', '2026-11-01T07:30Z', 'after it winter time'],
    ['Europe/Berlin', '2026-10-25T01:59Z', '2026-10-24T23:59Z', 'before it summer time'],
    ['Europe/Berlin', '2026-10-25T03:00Z', '2026-10-25T02:00Z', 'after it winter time'],
    ['Australia/Lord_Howe', '2026-10-04T02:15Z', '2026-10-03T15:45Z', 'a gap of half an hour'],
  ])('%s, %s local is %s: %s', (zone, local, instant) => {
    expect(new Date(wallClock(zone).toInstant(Date.parse(local))).toISOString()).toBe(instant.replace('Z', ':00.000Z'));
  });
});

describe('half past two on the days the clocks change in Berlin', () => {
  const { toInstant, toLocal } = wallClock('Europe/Berlin');
  it.each([
    ['2026-03-29T02:30Z', '2026-03-29T01:30Z', '2026-03-29T03:30Z', 'in the gap the time moves forward by it'],
    ['2026-10-25T02:30Z', '2026-10-25T00:30Z', '2026-10-25T02:30Z', 'in the overlap the first instant counts'],
  ])('%s local is %s and shows %s: %s', (local, instant, shown) => {
    expect(toInstant(Date.parse(local))).toBe(Date.parse(instant));
    expect(toLocal(Date.parse(instant))).toBe(Date.parse(shown));
  });
});

it('refuses a zone that nobody knows', () => {
  expect(() => wallClock('Europe/Kaiserslautern')).toThrow(RangeError);
});
