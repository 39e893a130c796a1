import { describe, expect, it } from 'vitest';
import { endedPeriods } from '../../../src/core/schedule/ended-periods.js';
import { instantOf } from '../../../src/core/schedule/local-time.js';
import { prepareSchedule } from '../../../src/core/schedule/prepare-schedule.js';
import { documentOf } from '../documents.js';

/** The school holidays of Rhineland-Palatinate in 2026/27 as far as somebody typed them in. */
const holidays = ['2026-10-05/2026-10-16', '2026-12-23/2027-01-08'];

describe('a period that is over', () => {
  it.each<[on: readonly string[], local: string, isOver: boolean]>([
    [holidays, '2026-11-26T10:00', false],
    [holidays, '2027-01-08T23:59', false],
    [holidays, '2027-01-09T00:00', true],
    [['2026-10'], '2026-10-31T23:59', false],
    [['2026-10'], '2026-11-01T00:00', true],
    [['2026'], '2027-01-01T00:00', true],
    [['2026-03-01/..'], '2046-01-01T00:00', false],
    [['--12-24/--01-02'], '2046-01-01T00:00', false],
    [['easter+1'], '2046-01-01T00:00', false],
    [['2026-10-05', 'easter+1'], '2046-01-01T00:00', false],
  ])('%j on %s: %s', (on, local, isOver) => {
    const schedule = prepareSchedule(documentOf({ periods: [{ id: 'school-holidays', name: 'Schulferien', on }] }));
    const ended = endedPeriods(schedule, instantOf(schedule, local)).map(({ id }) => id);
    expect(ended).toEqual(isOver ? ['school-holidays'] : []);
  });
});
