import { describe, expect, it } from 'vitest';
import { instantOf, localDateTime } from '../../../src/core/schedule/local-time.js';
import { nextChange } from '../../../src/core/schedule/next-change.js';
import { openingStatus } from '../../../src/core/schedule/opening-status.js';
import { prepareSchedule } from '../../../src/core/schedule/prepare-schedule.js';
import { officeDocument, scheduleOf } from '../documents.js';

const west = prepareSchedule(officeDocument('innenstadt-west'));

const changeAfter = (local: string) => {
  const { date, time } = localDateTime(west, nextChange(west, 'innenstadt-west', instantOf(west, local)));
  return `${date}T${time}`;
};

describe('the next moment at which something else may have to be said', () => {
  it.each([
    ['2026-11-26T09:00', '2026-11-26T10:00', 'it opens'],
    ['2026-11-26T10:00', '2026-11-26T11:30', 'it closes soon'],
    ['2026-11-26T11:30', '2026-11-26T12:00', 'it closes'],
    ['2026-11-26T16:00', '2026-11-26T17:30', 'it closes soon, in the later of two slots that touch'],
    ['2026-11-26T18:00', '2026-11-27T00:00', 'the next day begins'],
    ['2026-12-01T12:30', '2026-12-01T14:00', 'the consultation ends, the office opens'],
    ['2026-12-02T08:00', '2026-12-02T09:00', 'a consultation begins while the office is closed'],
  ])('after %s is %s: %s', (after, change) => {
    expect(changeAfter(after)).toBe(change);
  });

  it('never lets a state change unnoticed, in a week with a holiday', () => {
    const end = instantOf(west, '2026-12-28T00:00');
    let at = instantOf(west, '2026-12-21T00:00');
    const missed: string[] = [];
    while (at < end) {
      const next = nextChange(west, 'innenstadt-west', at);
      const { state } = openingStatus(west, 'innenstadt-west', at);
      for (let between = at; between < next; between += 5 * 60_000)
        if (openingStatus(west, 'innenstadt-west', between).state !== state)
          missed.push(new Date(between).toISOString());
      expect(next).toBeGreaterThan(at);
      at = next;
    }
    expect(missed).toEqual([]);
  });

  it('is the next midnight where nothing is known', () => {
    const schedule = scheduleOf([]);
    const at = instantOf(schedule, '2026-11-26T10:00');
    expect(nextChange(schedule, 'office', at)).toBe(instantOf(schedule, '2026-11-27'));
  });
});
