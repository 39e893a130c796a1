import { describe, expect, it } from 'vitest';
import type { Override, Rule } from '../../../src/core/model/office-document.js';
import { datesOf, innenstadtWest } from './meaning.js';

const open = (startTime: string): { readonly hours: readonly Rule[] } => ({ hours: [{ startTime, endTime: '12:00' }] });
const usual: readonly Rule[] = [{ byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '10:00', endTime: '12:00' }];

/** Which of several overrides holds: rows as [what the document says, overrides, day, its dates]. */
describe('which override', () => {
  it.each<[string, readonly Override[], string, string]>([
    [
      'the one that covers the fewest days: "closed 12 to 21 August, but open on three days" is two',
      [
        { on: ['2026-08-12/2026-08-21'], status: 'cancelled' },
        { on: ['2026-08-13', '2026-08-17', '2026-08-20'], ...open('09:00') },
      ],
      '2026-08-17',
      '08-17 09:00–12:00',
    ],
    [
      'whatever stands first',
      [
        { on: ['2026-08-13', '2026-08-17', '2026-08-20'], ...open('09:00') },
        { on: ['2026-08-12/2026-08-21'], status: 'cancelled' },
      ],
      '2026-08-17',
      '08-17 09:00–12:00',
    ],
    [
      'the entry of `on` that matches counts, not the list',
      [
        { on: ['2026-08-17', '2027'], status: 'cancelled' },
        { on: ['2026-08-17/2026-08-18'], ...open('09:00') },
      ],
      '2026-08-17',
      '-08-17 10:00–12:00',
    ],
    [
      'at a tie a cancellation',
      [
        { on: ['2026-08-17'], status: 'cancelled' },
        { on: ['2026-08-17'], ...open('09:00') },
      ],
      '2026-08-17',
      '-08-17 10:00–12:00',
    ],
    [
      'else the later in the list',
      [
        { on: ['2026-08-17'], ...open('08:00') },
        { on: ['2026-08-17'], ...open('09:00') },
      ],
      '2026-08-17',
      '08-17 09:00–12:00',
    ],
    [
      'a date of this year covers fewer days than one of every year: open on this 24 December',
      [
        { on: ['--12-24'], status: 'cancelled' },
        { on: ['2026-12-24'], ...open('09:00') },
      ],
      '2026-12-24',
      '12-24 09:00–12:00',
    ],
    [
      'and next year it is closed again',
      [
        { on: ['--12-24'], status: 'cancelled' },
        { on: ['2026-12-24'], ...open('09:00') },
      ],
      '2027-12-24',
      '-12-24 10:00–12:00',
    ],
    [
      'one holiday covers fewer days than all of them',
      [
        { on: ['2026-10-03/2026-10-04'], status: 'cancelled' },
        { on: ['public-holidays'], status: 'cancelled' },
        { on: ['2026-10-03'], ...open('11:00') },
      ],
      '2026-10-03',
      '10-03 11:00–12:00',
    ],
    [
      'one Rosenmontag fewer than all of them',
      [
        { on: ['2026-02-16'], ...open('11:00') },
        { on: ['easter-48'], status: 'cancelled' },
      ],
      '2026-02-16',
      '02-16 11:00–12:00',
    ],
    [
      'a season of every year covers more than the same weeks of this one',
      [
        { on: ['2026-07-20/2026-07-31'], ...open('11:00') },
        { on: ['--07-20/--07-31'], status: 'cancelled' },
      ],
      '2026-07-22',
      '07-22 11:00–12:00',
    ],
    [
      'of two without end a cancellation',
      [
        { on: ['2026-01-01/..'], status: 'cancelled' },
        { on: ['2026-06-01/..'], ...open('09:00') },
      ],
      '2026-08-17',
      '-08-17 10:00–12:00',
    ],
    [
      'parts of a day come on top, the widest first',
      [
        { on: ['2026-08-17'], startTime: '11:00', status: 'confirmed' },
        { on: ['2026-08'], startTime: '10:30', status: 'cancelled' },
        { on: ['2026-08-10/2026-08-20'], ...open('08:00') },
      ],
      '2026-08-17',
      '08-17 08:00–10:30, -08-17 10:30–11:00, 08-17 11:00–12:00',
    ],
  ])('%s', (_, overrides, day, expected) => {
    expect(datesOf(innenstadtWest({ office: { hours: usual, overrides } }), day)).toBe(expected);
  });
});
