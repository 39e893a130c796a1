import { describe, expect, it } from 'vitest';
import { resolveText } from '../../../src/core/model/text.js';
import { stepsPerCall } from '../../../src/core/schedule/budget.js';
import { instantOf } from '../../../src/core/schedule/local-time.js';
import { prepareSchedule, type Schedule } from '../../../src/core/schedule/prepare-schedule.js';
import { upcoming, type UpcomingOptions } from '../../../src/core/schedule/upcoming.js';
import { type DocumentName, officeDocument, serviceSchedule } from '../documents.js';

/** Each date in one line: day, times, who, and what is not as usual. */
const lines = (schedule: Schedule, local: string, options: UpcomingOptions = {}): readonly string[] =>
  upcoming(schedule, instantOf(schedule, local), { kind: 'service', serviceKinds: ['consultation'], ...options }).map(
    ({ localDate, startTime, endTime, state, providers, providersCertain, place, movedTo }) =>
      [
        `${localDate} ${startTime ?? ''}-${endTime ?? ''}`,
        (providersCertain ? '' : 'one of ') +
          providers.map(({ name }) => resolveText(name, 'de', 'de').text).join(' / '),
        ...(state === 'confirmed' ? [] : [state]),
        ...(movedTo ? [`to ${movedTo}`] : []),
        ...(place ? [place] : []),
      ].join(' | '),
  );

const real = (name: DocumentName, local: string, options?: UpcomingOptions): readonly string[] =>
  lines(prepareSchedule(officeDocument(name)), local, options);

describe('the next consultations of the five offices', () => {
  it('Innenstadt-West, from Monday 23 November 2026', () => {
    expect(real('innenstadt-west', '2026-11-23T09:00', { through: '2026-12-14' })).toEqual([
      '2026-11-24 10:00-12:00 | Gemeindeschwester plus | koenigstrasse-93',
      '2026-11-25 09:00-10:30 | one of Lebenshilfe / DRK / AWO / SKFM | tentative | koenigstrasse-93',
      '2026-12-01 10:00-12:00 | Gemeindeschwester plus | koenigstrasse-93',
      '2026-12-01 12:00-14:00 | Seniorenbeirat | koenigstrasse-93',
      '2026-12-02 09:00-10:30 | one of Lebenshilfe / DRK / AWO / SKFM | koenigstrasse-93',
      '2026-12-08 10:00-12:00 | Gemeindeschwester plus | koenigstrasse-93',
      '2026-12-09 09:00-10:30 | one of Lebenshilfe / DRK / AWO / SKFM | tentative | koenigstrasse-93',
      '2026-12-14 10:00-12:00 | Landsmannschaft der Deutschen aus Russland e.V. | koenigstrasse-93',
    ]);
  });

  it('Kaster 2017: the first at the temporary place, none before', () => {
    expect(real('kaster-2017', '2017-04-10T09:00', { limit: 1 })).toEqual([
      '2017-04-25 16:00-18:00 |  | martin-luther-gemeindezentrum',
    ]);
  });

  it.each<DocumentName>(['gruebentaelchen', 'chemnitz', 'kaster'])('%s announces none', (name) => {
    expect(real(name, '2026-11-23T09:00')).toEqual([]);
  });
});

describe('which dates count', () => {
  const weekly = { hours: [{ byDay: ['TU'], startTime: '10:00', endTime: '12:00' }] };

  it.each([
    ['before it', '2026-11-24T09:59', '2026-11-24'],
    ['while it is on', '2026-11-24T11:59', '2026-11-24'],
    ['from its end on', '2026-11-24T12:00', '2026-12-01'],
  ])('%s', (_when, local, first) => {
    expect(lines(serviceSchedule(weekly), local, { limit: 1 })).toEqual([`${first} 10:00-12:00 | `]);
  });

  it('without a known end it is over with its day', () => {
    const schedule = serviceSchedule({ hours: [{ byDay: ['TU'], startTime: '10:00' }] });
    expect(lines(schedule, '2026-11-24T23:59', { limit: 1 })).toEqual(['2026-11-24 10:00- | ']);
    expect(lines(schedule, '2026-11-25T00:00', { limit: 1 })).toEqual(['2026-12-01 10:00- | ']);
  });

  it('one that lasts past midnight is still on', () => {
    const schedule = serviceSchedule({ hours: [{ byDay: ['TU'], startTime: '20:00', endTime: '01:00' }] });
    expect(lines(schedule, '2026-11-25T00:30', { limit: 1 })).toEqual(['2026-11-24 20:00-01:00 | ']);
  });

  it('the limit counts those that take place; cancelled ones in between come in addition', () => {
    const schedule = serviceSchedule({
      ...weekly,
      overrides: [
        { on: ['2026-11-24'], status: 'cancelled' },
        { on: ['2026-12-08'], movedTo: '2026-12-09T14:00' },
        { on: ['2026-12-22'], status: 'cancelled' },
      ],
    });
    expect(lines(schedule, '2026-11-23T09:00', { limit: 3 })).toEqual([
      '2026-11-24 10:00-12:00 |  | cancelled',
      '2026-12-01 10:00-12:00 | ',
      '2026-12-08 10:00-12:00 |  | cancelled | to 2026-12-09T14:00',
      '2026-12-09 14:00-16:00 | ',
      '2026-12-15 10:00-12:00 | ',
    ]);
  });

  it('what is cancelled after the last that is wanted is of no use yet', () => {
    const schedule = serviceSchedule({ ...weekly, overrides: [{ on: ['2026-12-01'], status: 'cancelled' }] });
    expect(lines(schedule, '2026-11-23T09:00', { limit: 1 })).toEqual(['2026-11-24 10:00-12:00 | ']);
  });

  it('where there are fewer than wanted, what is cancelled stays to the end', () => {
    const schedule = serviceSchedule({ ...weekly, overrides: [{ on: ['2026-12-01'], status: 'cancelled' }] });
    expect(lines(schedule, '2026-11-23T09:00', { limit: 3, through: '2026-12-05' })).toEqual([
      '2026-11-24 10:00-12:00 | ',
      '2026-12-01 10:00-12:00 |  | cancelled',
    ]);
  });

  it.each(['2026-11-24', '2026-12-05', '2026-12-06', '2026-12-07'])('the last day, %s, is looked at, once', (date) => {
    const schedule = serviceSchedule({ hours: [{ dates: [date], startTime: '10:00', endTime: '12:00' }] });
    expect(lines(schedule, '2026-11-23T09:00', { through: date })).toEqual([`${date} 10:00-12:00 | `]);
    expect(lines(schedule, '2026-11-23T09:00')).toEqual([`${date} 10:00-12:00 | `]);
  });

  it('looks 400 days ahead and no further', () => {
    const schedule = serviceSchedule({
      hours: [{ dates: ['2027-12-28', '2027-12-29'], startTime: '10:00', endTime: '12:00' }],
    });
    expect(lines(schedule, '2026-11-23T09:00')).toEqual(['2027-12-28 10:00-12:00 | ']);
  });

  it('the next few cost a few weeks, not a year', () => {
    const schedule = serviceSchedule(weekly);
    upcoming(schedule, instantOf(schedule, '2026-11-23T09:00'), { kind: 'service', limit: 3 });
    expect(stepsPerCall - schedule.budget.left).toBeLessThan(100);
  });
});
