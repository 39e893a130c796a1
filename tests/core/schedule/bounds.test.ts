import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/core/model/office-document.js';
import { stepsPerCall } from '../../../src/core/schedule/budget.js';
import { instantOf } from '../../../src/core/schedule/local-time.js';
import { occurrences } from '../../../src/core/schedule/occurrences.js';
import { openingStatus } from '../../../src/core/schedule/opening-status.js';
import { scheduleOf, serviceSchedule } from '../documents.js';

const daily: Rule = { byDay: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], startTime: '10:00', endTime: '12:00' };
const many = (count: number, rule: Rule): readonly Rule[] =>
  Array.from({ length: count }, (_, i) => ({ ...rule, startTime: `10:${String(i % 60).padStart(2, '0')}` }));

describe('no document holds up a page', () => {
  it('a call gives up with a sentence when it would look at too many dates', () => {
    const schedule = scheduleOf(many(2000, daily));
    expect(() => occurrences(schedule, { from: '2026-01-01', through: '2026-12-31' })).toThrow(/fewer days/);
    expect(schedule.budget.left).toBeLessThan(0);
    expect(schedule.budget.left).toBeGreaterThan(-3000);
  });

  it('the next call has its own steps', () => {
    const schedule = scheduleOf(many(2000, daily));
    expect(() => occurrences(schedule, { from: '2026-01-01', through: '2026-12-31' })).toThrow(RangeError);
    expect(occurrences(schedule, { from: '2026-01-01', through: '2026-01-01' })).not.toHaveLength(0);
  });

  it('a status is known although the search for what comes next had to stop', () => {
    const schedule = scheduleOf(many(5000, { ...daily, byDay: ['TU'], validThrough: '2026-11-24' }));
    const { state, nextOpening } = openingStatus(schedule, 'office', instantOf(schedule, '2026-11-24T11:00'));
    expect([state, nextOpening]).toEqual(['open', undefined]);
    expect(schedule.budget.left).toBeGreaterThanOrEqual(0);
  });

  it('nobody looks through a year of days for an office that names none, in whatever words', () => {
    const steps = (rules: readonly Rule[]): number => {
      const schedule = scheduleOf(rules);
      const status = openingStatus(schedule, 'office', instantOf(schedule, '2026-11-24T11:00'));
      expect([status.since, status.until, status.nextOpening]).toEqual([undefined, undefined, undefined]);
      return stepsPerCall - schedule.budget.left;
    };
    expect(steps([])).toBeLessThan(5);
    expect(steps([{ booking: 'required' }])).toBeLessThan(10);
  });

  it("a rule's age costs nothing", () => {
    const steps = (validFrom: string): number => {
      const schedule = scheduleOf([{ ...daily, validFrom }]);
      occurrences(schedule, { from: '2026-01-01', through: '2026-12-31' });
      return stepsPerCall - schedule.budget.left;
    };
    expect(steps('2005-01-03')).toBe(steps('2026-01-01'));
  });

  it('steps grow with days and rules, no faster', () => {
    const steps = (rules: number, through: string): number => {
      const schedule = scheduleOf(many(rules, daily));
      occurrences(schedule, { from: '2026-01-01', through });
      return stepsPerCall - schedule.budget.left;
    };
    expect(steps(10, '2026-01-20')).toBe(2 * steps(10, '2026-01-10'));
    expect(steps(20, '2026-01-10')).toBeLessThanOrEqual(2 * steps(10, '2026-01-10'));
  });

  it('who asks for a partner pays nothing for the services of others', () => {
    const cost = (partner: string): number => {
      const schedule = serviceSchedule({ providers: ['awo'], hours: many(10, daily) });
      occurrences(schedule, { from: '2026-01-01', through: '2026-12-31' }, { partners: [partner] });
      return stepsPerCall - schedule.budget.left;
    };
    expect([cost('drk'), cost('awo') > 0]).toEqual([0, true]);
  });

  it('a rotation begun in the year 1 is not certain, and holds up nothing', () => {
    const schedule = serviceSchedule(
      { providers: ['awo', 'drk'], rotation: { startDate: '0001-01-03' }, hours: [daily] },
      {
        partners: [
          { id: 'awo', name: 'AWO' },
          { id: 'drk', name: 'DRK' },
        ],
      },
    );
    const [first] = occurrences(schedule, { from: '2026-01-01', through: '2026-01-01' });
    expect(first?.providersCertain).toBe(false);
    expect(schedule.budget.left).toBeGreaterThan(0);
  });
});
