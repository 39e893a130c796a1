import { describe, expect, it } from 'vitest';
import { datesOf, type Different, innenstadtWest, real } from './meaning.js';

const nurse = 'sprechstunde-gemeindeschwester';
const box = 'tauschbox';
/** A Tuesday: the nurse from 10 to 12, the box for swapping during office hours. */
const day = '2026-11-24';

/** What passes from an office to its services: rows as [what the document says, what is different, service, its dates]. */
describe('from office to service', () => {
  it.each<[string, Different, string, string]>([
    ['the place', {}, nurse, '11-24 10:00–12:00 koenigstrasse-93'],
    [
      'also on a day the office is elsewhere',
      { office: { overrides: [{ on: [day], place: 'nils' }] } },
      nurse,
      '11-24 10:00–12:00 nils',
    ],
    [
      'not to a service with a place of its own',
      { office: { overrides: [{ on: [day], place: 'nils' }] }, service: { id: nurse, place: 'mietertreff' } },
      nurse,
      '11-24 10:00–12:00 mietertreff',
    ],
    [
      'a whole-day closure',
      { office: { overrides: [{ on: [day], status: 'cancelled' }] } },
      nurse,
      '-11-24 10:00–12:00 koenigstrasse-93',
    ],
    [
      'a closure of some days',
      { office: { overrides: [{ on: ['2026-11'], status: 'cancelled' }] } },
      nurse,
      '-11-24 10:00–12:00 koenigstrasse-93',
    ],
    [
      'not where the service has an override of its own for that day, whatever it says',
      {
        office: { overrides: [{ on: [day], status: 'cancelled' }] },
        service: { id: nurse, overrides: [{ on: [day], note: 'Wir sind da' }] },
      },
      nurse,
      '11-24 10:00–12:00 koenigstrasse-93',
    ],
    [
      'one for another day is none',
      {
        office: { overrides: [{ on: [day], status: 'cancelled' }] },
        service: { id: nurse, overrides: [{ on: ['2026-12-01'], note: 'Wir sind da' }] },
      },
      nurse,
      '-11-24 10:00–12:00 koenigstrasse-93',
    ],
    [
      'not a closure of a part of the day',
      { office: { overrides: [{ on: [day], startTime: '11:00', status: 'cancelled' }] } },
      nurse,
      '11-24 10:00–12:00 koenigstrasse-93',
    ],
    [
      'not that the office is uncertain',
      { office: { overrides: [{ on: [day], status: 'tentative' }] } },
      nurse,
      '11-24 10:00–12:00 koenigstrasse-93',
    ],
    [
      'not other hours',
      { office: { overrides: [{ on: [day], hours: [{ startTime: '08:00', endTime: '09:00' }] }] } },
      nurse,
      '11-24 10:00–12:00 koenigstrasse-93',
    ],
    [
      'not booking, not channels',
      { office: { booking: 'required', channels: ['phone'] } },
      nurse,
      '11-24 10:00–12:00 koenigstrasse-93',
    ],
    [
      'the hours, where it says duringOfficeHours',
      {},
      box,
      '11-24 10:00–12:00 koenigstrasse-93, 11-24 14:00–16:00 koenigstrasse-93',
    ],
    [
      'with the hours of a day on which they are different',
      { office: { overrides: [{ on: [day], hours: [{ startTime: '08:00', endTime: '09:00' }] }] } },
      box,
      '11-24 08:00–09:00 koenigstrasse-93',
    ],
    [
      'with what is closed for a part of the day',
      { office: { overrides: [{ on: [day], startTime: '12:00', status: 'cancelled' }] } },
      box,
      '11-24 10:00–12:00 koenigstrasse-93, -11-24 14:00–16:00 koenigstrasse-93',
    ],
    [
      'not the hours in which somebody only answers the telephone',
      { office: { hours: [{ byDay: ['TU'], startTime: '10:00', endTime: '12:00', channels: ['phone'] }] } },
      box,
      '',
    ],
    [
      'no more certain than the service is itself',
      { service: { id: box, status: 'tentative' } },
      box,
      '~11-24 10:00–12:00 koenigstrasse-93, ~11-24 14:00–16:00 koenigstrasse-93',
    ],
    [
      'and not while the service is cancelled',
      { service: { id: box, status: 'cancelled', note: 'wird renoviert' } },
      box,
      '-11-24 10:00–12:00 koenigstrasse-93, -11-24 14:00–16:00 koenigstrasse-93',
    ],
    [
      'its own booking counts',
      { service: { id: box, booking: 'required' } },
      box,
      '?11-24 10:00–12:00 koenigstrasse-93, ?11-24 14:00–16:00 koenigstrasse-93',
    ],
    [
      'hours of its own on one day instead',
      { service: { id: box, overrides: [{ on: [day], hours: [{ startTime: '17:00', endTime: '18:00' }] }] } },
      box,
      '11-24 17:00–18:00 koenigstrasse-93',
    ],
  ])('%s', (_, different, service, expected) => {
    expect(datesOf(innenstadtWest(different), day, { services: [service] }, ({ place }) => place)).toBe(expected);
  });

  it('its reason is the closure', () => {
    const schedule = innenstadtWest({ office: { overrides: [{ on: [day], status: 'cancelled', note: 'Umzug' }] } });
    expect(datesOf(schedule, day, { services: [nurse] }, ({ reason }) => reason?.name)).toBe(
      '-11-24 10:00–12:00 Umzug',
    );
  });
});

describe('nextPlace', () => {
  const at = (opensOn: string | undefined, window: string, different: Different = {}) => {
    const { places } = real('kaster-2017').document;
    return datesOf(
      real('kaster-2017', {
        places: places.map((each) => (each.id === 'haus-der-begegnung' ? { ...each, opensOn } : each)),
        service: { id: 'sprechstunde', place: undefined, nextPlace: undefined },
        ...different,
      }),
      window,
      { services: ['sprechstunde'] },
      ({ place }) => place,
    );
  };
  it.each<[string, string | undefined, string]>([
    [
      'from the day on which that place opens it holds',
      '2018-03-13',
      '03-06 16:00–18:00 rathaus, 03-13 16:00–18:00 haus-der-begegnung',
    ],
    ['a month never switches', '2018-03', '03-06 16:00–18:00 rathaus, 03-13 16:00–18:00 rathaus'],
    ['a year never switches', '2018', '03-06 16:00–18:00 rathaus, 03-13 16:00–18:00 rathaus'],
    ['"unknown" never switches', 'unknown', '03-06 16:00–18:00 rathaus, 03-13 16:00–18:00 rathaus'],
    [
      'nor does a place that says nothing of its opening',
      undefined,
      '03-06 16:00–18:00 rathaus, 03-13 16:00–18:00 rathaus',
    ],
  ])('%s', (_, opensOn, expected) => {
    expect(at(opensOn, '2018-03-06/2018-03-13')).toBe(expected);
  });

  it('passes to services, but the place of a day passes before it', () => {
    const office = { overrides: [{ on: ['2018-03-13'], place: 'martin-luther-gemeindezentrum' }] };
    expect(at('2018-03-01', '2018-03-06/2018-03-13', { office })).toBe(
      '03-06 16:00–18:00 haus-der-begegnung, 03-13 16:00–18:00 martin-luther-gemeindezentrum',
    );
  });

  it('a service that moves by itself', () => {
    const service = { id: 'sprechstunde', place: 'martin-luther-gemeindezentrum', nextPlace: 'haus-der-begegnung' };
    expect(at('2018-03-13', '2018-03-06/2018-03-13', { service })).toBe(
      '03-06 16:00–18:00 martin-luther-gemeindezentrum, 03-13 16:00–18:00 haus-der-begegnung',
    );
  });
});
