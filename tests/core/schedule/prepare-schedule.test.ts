import { describe, expect, it } from 'vitest';
import type { OfficeDocument, Rule } from '../../../src/core/model/office-document.js';
import { occurrences } from '../../../src/core/schedule/occurrences.js';
import { needsRecurrence, officeOf, prepareSchedule } from '../../../src/core/schedule/prepare-schedule.js';
import { openingStatus } from '../../../src/core/schedule/opening-status.js';
import { documentOf } from '../documents.js';

const tuesday: Rule = { byDay: ['TU'], startTime: '10:00', endTime: '12:00' };
const monthly: Rule = { rrule: 'FREQ=MONTHLY;BYMONTHDAY=24', startTime: '10:00', endTime: '12:00' };
const offices = [
  { id: 'west', name: 'West' },
  { id: 'east', name: 'Ost' },
];

describe('which office is meant', () => {
  const schedule = prepareSchedule(documentOf({ offices }));
  it.each([
    ['the first, where none is named', undefined, 'West'],
    ['the one that is named', 'east', 'Ost'],
    ['none, where nobody has this name', 'north', undefined],
  ])('%s', (_, id, name) => {
    expect(officeOf(schedule, id)?.name).toBe(name);
  });

  it('none in a document without offices', () => {
    expect(officeOf(prepareSchedule(documentOf({ offices: [] })))).toBeUndefined();
  });

  it('one that is not there is named to whoever asks about it', () => {
    expect(() => openingStatus(schedule, 'north', 0)).toThrow('"north"');
  });
});

describe('whose a service is', () => {
  const datesOf = (office: string | undefined, parts: Partial<OfficeDocument> = {}) =>
    occurrences(
      prepareSchedule(
        documentOf({ offices, services: [{ id: 'advice', name: 'Rat', hours: [tuesday], office }], ...parts }),
      ),
      { from: '2026-11-24', through: '2026-11-24' },
    ).map(({ of, office: whose }) => `${of} of ${whose}`);

  it.each([
    ['that of the office it names', 'east', ['advice of east']],
    ['that of the first, where it names none', undefined, ['advice of west']],
    ['nobody’s, where its office is not there', 'north', []],
  ])('%s', (_, office, expected) => {
    expect(datesOf(office)).toEqual(expected);
  });

  it('nobody’s in a document without offices', () => {
    expect(datesOf(undefined, { offices: [] })).toEqual([]);
  });
});

describe('whether the engine for recurrence is needed', () => {
  const [office] = offices;
  it.each<[string, Partial<OfficeDocument>, boolean]>([
    ['not without hours', { offices: [office!] }, false],
    ['not for weekdays', { offices: [{ ...office!, hours: [tuesday] }] }, false],
    ['for one rule among others', { offices: [{ ...office!, hours: [tuesday, monthly] }] }, true],
    ['for a rule of a service', { services: [{ id: 'advice', name: 'Rat', hours: [monthly] }] }, true],
    ['for a rule of a partner', { partners: [{ id: 'awo', name: 'AWO', hours: [monthly] }] }, true],
  ])('%s', (_, parts, expected) => {
    expect(needsRecurrence(documentOf(parts))).toBe(expected);
  });
});
