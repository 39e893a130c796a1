import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/core/model/office-document.js';
import { datesOf, innenstadtWest, stateAt, told } from './meaning.js';

const at10 = { startTime: '10:00', endTime: '12:00' } as const;

/** What the document says of rules, rule by rule: what a row states, the office's only rule(s), a window, the dates. */
describe('rules', () => {
  it.each<[string, readonly Rule[], string, string]>([
    [
      'hours are rules that only add up',
      [
        { byDay: ['TU'], ...at10 },
        { byDay: ['TU', 'WE'], startTime: '14:00', endTime: '16:00' },
      ],
      '2026-11-24/2026-11-25',
      '11-24 10:00–12:00, 11-24 14:00–16:00, 11-25 14:00–16:00',
    ],
    [
      'byDay: every week',
      [{ byDay: ['WE'], ...at10 }],
      '2026-11-16/2026-11-29',
      '11-18 10:00–12:00, 11-25 10:00–12:00',
    ],
    [
      'several ordinals of the month, also of several weekdays',
      [{ byDay: ['1WE', '3WE', '2MO'], ...at10 }],
      '2026-11-01/2026-11-30',
      '11-04 10:00–12:00, 11-09 10:00–12:00, 11-18 10:00–12:00',
    ],
    ['the last one of the month', [{ byDay: ['-1FR'], ...at10 }], '2026-11-01/2026-11-30', '11-27 10:00–12:00'],
    ['the last but one', [{ byDay: ['-2FR'], ...at10 }], '2026-11-01/2026-11-30', '11-20 10:00–12:00'],
    [
      'plain and n-th weekdays side by side',
      [{ byDay: ['MO', '1TU'], ...at10 }],
      '2026-11-01/2026-11-10',
      '11-02 10:00–12:00, 11-03 10:00–12:00, 11-09 10:00–12:00',
    ],
    [
      'PH: on public holidays too',
      [{ byDay: ['FR', 'PH'], ...at10 }],
      '2026-12-24/2026-12-27',
      '12-25 10:00–12:00, 12-26 10:00–12:00',
    ],
    [
      'by weekday they rest on a holiday, and say so',
      [{ byDay: ['FR'], ...at10 }],
      '2026-12-18/2026-12-25',
      '12-18 10:00–12:00, -12-25 10:00–12:00',
    ],
    ['so do n-th weekdays', [{ byDay: ['-1FR'], ...at10 }], '2026-12-01/2026-12-31', '-12-25 10:00–12:00'],
    [
      'so do rules by rrule',
      [{ rrule: 'FREQ=MONTHLY;BYMONTHDAY=25', ...at10 }],
      '2026-11-20/2026-12-31',
      '11-25 10:00–12:00, -12-25 10:00–12:00',
    ],
    [
      'single days hold on holidays',
      [{ dates: ['2026-12-25', '--12-26'], ...at10 }],
      '2026-12-20/2026-12-31',
      '12-25 10:00–12:00, 12-26 10:00–12:00',
    ],
    [
      'validFrom and validThrough: both days belong to it',
      [{ byDay: ['MO', 'TU', 'WE'], validFrom: '2026-11-24', validThrough: '2026-11-24', ...at10 }],
      '2026-11-23/2026-11-25',
      '11-24 10:00–12:00',
    ],
    [
      'a month as a beginning means its first day, as an end its last',
      [{ byDay: ['SU'], validFrom: '2026-10', validThrough: '2026-11', ...at10 }],
      '2026-09-20/2026-12-10',
      '10-04 10:00–12:00, 10-11 10:00–12:00, 10-18 10:00–12:00, 10-25 10:00–12:00, -11-01 10:00–12:00, 11-08 10:00–12:00, 11-15 10:00–12:00, 11-22 10:00–12:00, 11-29 10:00–12:00',
    ],
    [
      'a year too',
      [{ byDay: ['1MO'], validFrom: '2026', validThrough: '2026', ...at10 }],
      '2025-11-15/2026-02-15',
      '01-05 10:00–12:00, 02-02 10:00–12:00',
    ],
    [
      'a season, every year',
      [{ byDay: ['1SU'], validFrom: '--03', validThrough: '--09', ...at10 }],
      '2026-08-01/2027-03-31',
      '08-02 10:00–12:00, 09-06 10:00–12:00, 03-07 10:00–12:00',
    ],
    [
      'a season over New Year',
      [{ byDay: ['1TU'], validFrom: '--11', validThrough: '--02', ...at10 }],
      '2026-10-01/2027-03-31',
      '11-03 10:00–12:00, 12-01 10:00–12:00, 01-05 10:00–12:00, 02-02 10:00–12:00',
    ],
    [
      'interval: every second week, the week of validFrom is the first, Monday first',
      [{ byDay: ['MO', 'SU'], interval: 2, validFrom: '2026-11-25', ...at10 }],
      '2026-11-23/2026-12-13',
      '11-29 10:00–12:00, 12-07 10:00–12:00, 12-13 10:00–12:00',
    ],
    [
      'a rhythm of weeks goes over a week 53',
      [{ byDay: ['MO'], interval: 2, validFrom: '2026-12-14', ...at10 }],
      '2026-12-14/2027-01-31',
      '12-14 10:00–12:00, 12-28 10:00–12:00, 01-11 10:00–12:00, 01-25 10:00–12:00',
    ],
    [
      'interval with n-th weekdays: every second month, counted from that of validFrom',
      [{ byDay: ['1WE'], interval: 2, validFrom: '2026-10-20', ...at10 }],
      '2026-10-01/2027-02-28',
      '12-02 10:00–12:00, 02-03 10:00–12:00',
    ],
    [
      'weekParity: odd calendar weeks, two of them in a row after week 53',
      [{ byDay: ['TU'], weekParity: 'odd', ...at10 }],
      '2026-12-21/2027-01-20',
      '12-29 10:00–12:00, 01-05 10:00–12:00, 01-19 10:00–12:00',
    ],
    [
      'even ones, which a year without week 53 leaves in turn',
      [{ byDay: ['TU'], weekParity: 'even', ...at10 }],
      '2027-12-20/2028-01-20',
      '12-28 10:00–12:00, 01-11 10:00–12:00',
    ],
    ['none of byDay, dates, rrule: it never fires', [{ booking: 'required' }], '2026-01-01/2026-12-31', ''],
    [
      '24:00 is midnight as an end',
      [{ byDay: ['FR'], startTime: '20:00', endTime: '24:00' }],
      '2026-11-27',
      '11-27 20:00–24:00',
    ],
    [
      'an end not after its start is on the next day',
      [{ byDay: ['FR'], startTime: '20:00', endTime: '02:00' }],
      '2026-11-27',
      '11-27 20:00–02:00',
    ],
    [
      'status: a rule of its own certainty',
      [
        { byDay: ['TU'], ...at10 },
        { byDay: ['SA'], status: 'tentative', ...at10 },
        { byDay: ['SU'], status: 'cancelled', note: 'Winterpause', ...at10 },
      ],
      '2026-11-24/2026-11-29',
      '11-24 10:00–12:00, ~11-28 10:00–12:00, -11-29 10:00–12:00',
    ],
    [
      'booking required: by appointment',
      [{ byDay: ['TU'], booking: 'required', ...at10 }],
      '2026-11-24',
      '?11-24 10:00–12:00',
    ],
    [
      '24 and 31 December are ordinary days',
      [{ byDay: ['TH'], ...at10 }],
      '2026-12-24/2026-12-31',
      '12-24 10:00–12:00, 12-31 10:00–12:00',
    ],
  ])('%s', (_, hours, window, expected) => {
    expect(datesOf(innenstadtWest({ office: { hours } }), window)).toBe(expected);
  });
});

describe('how: entry, then rule, field by field', () => {
  const first = (rule: Rule) =>
    datesOf(
      innenstadtWest({
        office: {
          hours: [{ byDay: ['TU'], ...at10, ...rule }],
          place: 'mietertreff',
          channels: ['phone'],
          languages: ['ru'],
          booking: 'recommended',
          note: 'Bemerkung des Büros',
        },
      }),
      '2026-11-24',
      { kind: 'hours' },
      ({ place, channels, languages, callFirst, notes, name }) =>
        [place, channels.join('+'), languages.join('+'), callFirst ? 'call' : '', told(...notes, name)]
          .filter(Boolean)
          .join(' '),
    );
  it.each<[string, Rule, string]>([
    ['the entry, where the rule says nothing; its note stays with it', {}, 'mietertreff phone ru call'],
    ['place', { place: 'nils' }, 'nils phone ru call'],
    ['channels', { channels: ['visit', 'online'] }, 'mietertreff visit+online ru call'],
    ['languages', { languages: ['tr'] }, 'mietertreff phone tr call'],
    ['booking', { booking: 'not-needed' }, 'mietertreff phone ru'],
    ['note and name', { note: 'am Eingang', name: 'Café' }, 'mietertreff phone ru call am Eingang Café'],
  ])('%s', (_, rule, expected) => {
    expect(first(rule)).toBe(`11-24 10:00–12:00 ${expected}`);
  });

  it('without channels: a visit', () => {
    expect(stateAt(innenstadtWest(), '2026-11-24T11:00', undefined, 'visit')).toMatch(/^open/);
    expect(stateAt(innenstadtWest(), '2026-11-24T11:00', undefined, 'phone')).toBe('unknown no-hours');
  });
});
