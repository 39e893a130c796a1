import { describe, expect, it } from 'vitest';
import { instantOf, localDateTime } from '../../../src/core/schedule/local-time.js';
import { scheduleOf } from '../documents.js';

const inZone = (timeZone: string) => scheduleOf([], {}, { timeZone });

describe('what the office’s clock shows at an instant, and how far it is from UTC', () => {
  it.each([
    ['Europe/Berlin', '2026-11-26T14:59Z', '2026-11-26', '15:59', '+01:00'],
    ['Europe/Berlin', '2026-07-26T23:30Z', '2026-07-27', '01:30', '+02:00'],
    ['America/St_Johns', '2026-11-26T02:00Z', '2026-11-25', '22:30', '-03:30'],
    ['Pacific/Auckland', '2026-11-26T14:59Z', '2026-11-27', '03:59', '+13:00'],
    ['UTC', '2026-11-26T14:59Z', '2026-11-26', '14:59', '+00:00'],
  ])('%s, %s', (timeZone, instant, date, time, offset) => {
    expect(localDateTime(inZone(timeZone), Date.parse(instant))).toEqual({ date, time, offset });
  });
});

describe('the instant of what the office’s clock shows', () => {
  it.each([
    ['Europe/Berlin', '2026-11-26T10:00', '2026-11-26T09:00Z'],
    ['Europe/Berlin', '2026-11-26', '2026-11-25T23:00Z'],
    ['Europe/Berlin', '2026-11-26T24:00', '2026-11-26T23:00Z'],
    ['Europe/Berlin', '2026-03-29T02:30', '2026-03-29T01:30Z'],
    ['America/St_Johns', '2026-11-26T10:00', '2026-11-26T13:30Z'],
  ])('%s, %s: %s', (timeZone, local, instant) => {
    expect(instantOf(inZone(timeZone), local)).toBe(Date.parse(instant));
  });
});
