import { describe, expect, it } from 'vitest';
import type { OfficeDocument } from '../../../src/core/model/office-document.js';
import { parseDocument } from '../../../src/core/model/parse-document.js';
import { everyField } from './every-field.js';

const head = { schemaVersion: '1.0', language: 'de' };
const office = { id: 'buero', name: 'Stadtteilbüro' };

/** What is left of a document, and what was wrong with it as `pointer code`. */
const read = (parts: object) => {
  const { value, problems } = parseDocument({ ...head, offices: [office], ...parts });
  return { value, problems, told: problems.map(({ pointer, code }) => `${pointer} ${code}`) };
};

const readHours = (...hours: unknown[]) => {
  const { value, told } = read({ offices: [{ ...office, hours }] });
  return { hours: value.offices[0]?.hours, told: told.map((each) => each.replace('/offices/0/hours/', '')) };
};

const readOverrides = (...overrides: unknown[]) => {
  const { value, told } = read({ offices: [{ ...office, overrides }] });
  return {
    overrides: value.offices[0]?.overrides,
    told: told.map((each) => each.replace('/offices/0/overrides/', '')),
  };
};

const morning = { byDay: ['MO'], startTime: '09:00', endTime: '12:00' };

describe('a document comes out complete', () => {
  it('with every list, the usual time zone, and what was given', () => {
    const given = { ...head, offices: [office], region: 'DE-RP' };
    expect(parseDocument(given)).toEqual({
      value: {
        ...given,
        timeZone: 'Europe/Berlin',
        places: [],
        partners: [],
        services: [],
        topics: [],
        notices: [],
        periods: [],
        localHolidays: [],
      },
      problems: [],
    });
  });

  it('with every field it had, and an id for every service', () => {
    const { value, problems } = parseDocument(everyField);
    expect(problems).toEqual([]);
    const [first, second] = everyField.services;
    expect(value).toEqual({ ...everyField, services: [first, { ...second, id: 'buecherecke-fuer-grosse' }] });
  });

  it('as a copy: what was given stays as it is', () => {
    const given = structuredClone(everyField);
    const { value } = parseDocument(given);
    expect(given).toEqual(everyField);
    expect(value.offices).not.toBe(given.offices);
  });

  it.each([null, undefined, 7, true, [], () => 1, Symbol('x'), 10n, new Date(0), '7', '"text"', 'null', '[]'])(
    'from %s nothing can be taken',
    (json) => {
      const { value, problems } = parseDocument(json);
      expect(problems.length).toBeGreaterThan(0);
      expect(value).toMatchObject({
        schemaVersion: '1.0',
        language: 'de',
        timeZone: 'Europe/Berlin',
        offices: [],
        services: [],
      });
    },
  );
});

describe('the head', () => {
  it.each([
    [
      'another version is told, and the rest is read',
      { schemaVersion: '2.0' },
      ['/schemaVersion format'],
      { schemaVersion: '1.0' },
    ],
    ['a version to come is read', { schemaVersion: '1.7' }, [], { schemaVersion: '1.7' }],
    ['a number is no version', { schemaVersion: 1 }, ['/schemaVersion format'], { schemaVersion: '1.0' }],
    ['no version', { schemaVersion: undefined }, [' missing'], { schemaVersion: '1.0' }],
    ['no language', { language: undefined }, [' missing'], { language: 'de' }],
    ['a zone of the database', { timeZone: 'America/Argentina/Salta' }, [], { timeZone: 'America/Argentina/Salta' }],
    ['a zone that nobody has', { timeZone: 'Mars/Olympus_Mons' }, ['/timeZone format'], { timeZone: 'Europe/Berlin' }],
    ['no zone at all', { timeZone: '' }, ['/timeZone format'], { timeZone: 'Europe/Berlin' }],
    ['a region in words', { region: 'Rheinland-Pfalz' }, ['/region format'], { region: undefined }],
    ['no offices', { offices: undefined }, [' missing'], { offices: [] }],
    ['an empty list of offices', { offices: [] }, ['/offices format'], { offices: [] }],
    ['places that are no list', { places: {} }, ['/places format'], { places: [] }],
    ['a yearly date as the state of things', { asOf: '--12-24' }, ['/asOf format'], { asOf: undefined }],
  ])('%s', (_, parts, expected, left) => {
    const { told, value } = read(parts);
    expect(told).toEqual(expected);
    const kept = Object.keys(left).map((key) => [key, value[key as keyof OfficeDocument]]);
    expect(Object.fromEntries(kept)).toEqual(left);
  });
});

describe('what is broken costs as little as it can', () => {
  it.each([
    ['an item of a list costs the item', { telephone: ['0631 1', 'n/a'] }, { telephone: ['0631 1'] }, ['/telephone/1']],
    ['all items cost the list', { telephone: ['n/a'] }, { telephone: undefined }, ['/telephone/0']],
    ['a text instead of a list costs the list', { telephone: '0631 1' }, { telephone: undefined }, ['/telephone']],
    ['an optional field costs itself', { email: 'at home' }, { email: undefined }, ['/email']],
    ['a language costs that language', { note: { de: 'gut', en: 7 } }, { note: { de: 'gut' } }, ['/note/en']],
    ['a tag that is none costs its text', { note: { de: 'gut', German: 'x' } }, { note: { de: 'gut' } }, ['/note']],
    ['a link without an address', { links: [{ name: 'x' }] }, { links: undefined }, ['/links/0']],
    [
      'a person without name and role',
      { people: [{ email: 'a@b.de' }, { role: 'Leitung' }] },
      { people: [{ role: 'Leitung' }] },
      ['/people/0'],
    ],
    ['a field that nobody knows is kept', { endtime: [1, { x: null }] }, { endtime: [1, { x: null }] }, []],
    ['a known field that is null', { note: null }, { note: undefined }, ['/note']],
    ['a known field that is undefined', { note: undefined }, { note: undefined }, []],
    ['an empty list is a list', { people: [], hours: [] }, { people: [], hours: [] }, []],
  ])('%s', (_, fields, left, pointers) => {
    const { value, problems } = read({ offices: [{ ...office, ...fields }] });
    expect(value.offices[0]).toEqual({ ...office, ...left });
    expect(problems.map(({ pointer }) => pointer)).toEqual(pointers.map((pointer) => `/offices/0${pointer}`));
  });

  it('a required field costs the entry, not its neighbours', () => {
    const { value, told } = read({
      partners: [{ id: 'awo', name: 'AWO' }, { id: 'drk' }, { id: 'Das DRK', name: 'DRK' }],
    });
    expect(value.partners).toEqual([{ id: 'awo', name: 'AWO' }]);
    expect(told).toEqual(['/partners/1 missing', '/partners/2/id format']);
  });

  it('a broken opening leaves the day open, so that nothing moves', () => {
    expect(read({ places: [{ id: 'haus', name: 'Haus', opensOn: 'bald' }] }).value.places[0]?.opensOn).toBe('unknown');
  });

  it('a broken status of a service leaves it uncertain', () => {
    expect(read({ services: [{ name: 'Café', status: 'canceled' }] }).value.services[0]?.status).toBe('tentative');
  });
});

describe('a rule that lost what says when is not certain', () => {
  const { byDay, ...times } = morning;
  const tentative = { status: 'tentative' };
  /** The times are known, the days aren't: it holds on none, and nothing is closed for certain at these times. */
  const someDay = { ...times, ...tentative };
  const onMondays = { byDay, ...tentative };
  const maybe = { ...morning, ...tentative };
  it.each([
    ['startTime', { startTime: '9 Uhr' }, onMondays],
    ['startTime', { startTime: '24:00' }, onMondays],
    ['endTime', { endTime: '25:00' }, { ...onMondays, startTime: '09:00' }],
    ['byDay', { byDay: 'MO' }, someDay],
    ['byDay', { byDay: [] }, someDay],
    ['byDay/0', { byDay: ['Mo'] }, someDay],
    ['validFrom', { validFrom: '2026-02-30' }, maybe],
    ['validThrough', { validThrough: 2026 }, maybe],
    ['validThrough', { validFrom: '2026-05', validThrough: '2026-04-30' }, { ...maybe, validFrom: '2026-05' }],
    ['interval', { interval: 1 }, maybe],
    ['interval', { interval: 2.5 }, maybe],
    ['weekParity', { weekParity: 'ungerade' }, maybe],
    ['status', { status: 'canceled' }, maybe],
    ['channels/0', { channels: ['telefonisch'] }, maybe],
    ['rrule', { byDay: undefined, rrule: 'FREQ=HOURLY' }, someDay],
    ['rrule', { byDay: undefined, rrule: 'FREQ=MINUTELY;INTERVAL=5' }, someDay],
    ['rrule', { byDay: undefined, rrule: 'FREQ=SECONDLY' }, someDay],
    ['rrule', { byDay: undefined, rrule: 'FREQ=DAILY;COUNT=10001' }, someDay],
    ['rrule', { byDay: undefined, rrule: 'FREQ=DAILY;COUNT=0' }, someDay],
    ['rrule', { byDay: undefined, rrule: 'FREQ=DAILY;BYHOUR=1,2,3' }, someDay],
    ['rrule', { byDay: undefined, rrule: 'FREQ=DAILY;FREQ=HOURLY' }, someDay],
    ['dates', { byDay: undefined, dates: '2026-03-01' }, someDay],
    ['dates/0', { byDay: undefined, dates: ['2026-02-29'] }, someDay],
    ['', { dates: ['2026-03-01'] }, someDay],
    ['', { rrule: 'FREQ=DAILY' }, someDay],
    ['', { interval: 2, weekParity: 'odd' }, maybe],
    ['', { startTime: undefined }, onMondays],
    ['', { byDay: undefined, interval: 2 }, someDay],
    ['', { byDay: undefined, weekParity: 'odd' }, someDay],
  ])('%s of %o', (pointer, change, left) => {
    const { hours, told } = readHours({ ...morning, ...change }, { byDay: ['TU'] });
    expect(hours).toEqual([left, { byDay: ['TU'] }]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(pointer ? RegExp(`^0/${pointer} `) : /^0 /);
  });

  it('not even where it says that it is certain', () => {
    expect(readHours({ ...morning, startTime: 9, status: 'confirmed' }).hours).toEqual([onMondays]);
  });

  it.each([
    ['a remark', { note: 7 }, [morning]],
    ['a place', { place: 'Rathaus' }, [morning]],
    ['booking', { booking: 'yes' }, [morning]],
    ['one way of several', { channels: ['phone', 'fax'] }, [{ ...morning, channels: ['phone'] }]],
    ['one day of several', { byDay: ['MO', 'Di', 'WE'] }, [someDay, { ...morning, byDay: ['MO', 'WE'] }]],
    [
      'one date of several',
      { byDay: undefined, dates: ['2026-03-01', '8.3.'] },
      [someDay, { ...times, dates: ['2026-03-01'] }],
    ],
  ])('but what says how costs only itself, and a day its certainty: %s', (_, change, left) => {
    const { hours, told } = readHours({ ...morning, ...change });
    expect(hours).toEqual(left);
    expect(told).toHaveLength(1);
  });

  it('a day said twice is one', () => {
    expect(readHours({ byDay: ['MO', 'TU', 'MO'] })).toEqual({ hours: [{ byDay: ['MO', 'TU'] }], told: [] });
  });

  it('of what is no rule at all is left that there is something', () => {
    expect(readHours('Mo 9-12', morning)).toEqual({ hours: [tentative, morning], told: ['0 format'] });
  });
});

describe('an override that cannot be trusted', () => {
  const closed = { on: ['2026-12-24'], status: 'cancelled' };
  it.each([
    ['0', 'missing', { on: undefined, note: 'Umzug' }],
    ['0/on', 'format', { on: '2026-12-24' }],
    ['0/on', 'format', { on: [] }],
    ['0/on/0', 'format', { on: ['24.12.2026'] }],
    ['0/on/0', 'impossible-date', { on: ['--02-30'] }],
    ['0/on/0', 'impossible-date', { on: ['2026-01-01/2026-02-29'] }],
    ['0/on/0', 'reversed', { on: ['2026-12-24/2026-12-20'] }],
    ['0/on/0', 'unknown-reference', { on: ['school-holidays'] }],
  ])('is none without its days: %s %s: %o', (pointer, code, change) => {
    expect(readOverrides({ ...closed, ...change }, closed)).toEqual({
      overrides: [closed],
      told: [`${pointer} ${code}`],
    });
  });

  const uncertain = { on: ['2026-12-24'], status: 'tentative' };
  it.each([
    ['0/status', 'format', { status: 'closed' }, uncertain],
    ['0/startTime', 'format', { startTime: '13' }, uncertain],
    ['0/endTime', 'format', { endTime: 13 }, uncertain],
    ['0/hours', 'format', { hours: [] }, uncertain],
    [
      '0/hours/0/startTime',
      'format',
      { status: undefined, hours: [{ startTime: 'x' }] },
      { on: ['2026-12-24'], hours: [{ status: 'tentative' }] },
    ],
    ['0/movedTo', 'format', { movedTo: '2027-01' }, uncertain],
    ['0', 'conflict', { hours: [morning], movedTo: '2027-01-07' }, uncertain],
    ['0', 'conflict', { hours: [morning], startTime: '13:00' }, uncertain],
    ['0', 'conflict', { movedTo: '2027-01-07', endTime: '13:00' }, uncertain],
    [
      '0/on',
      'conflict',
      { on: ['2026-12-24', '2026-12-25'], movedTo: '2027-01-07' },
      { on: ['2026-12-24', '2026-12-25'], status: 'tentative' },
    ],
    ['0/on', 'conflict', { on: ['2026-12'], movedTo: '2027-01-07' }, { on: ['2026-12'], status: 'tentative' }],
    ['0', 'conflict', { status: undefined }, uncertain],
  ])('makes its days uncertain: %s %s: %o', (pointer, code, change, left) => {
    const override = Object.fromEntries(
      Object.entries({ ...closed, ...change }).filter(([, value]) => value !== undefined),
    );
    expect(readOverrides(override, closed)).toEqual({ overrides: [left, closed], told: [`${pointer} ${code}`] });
  });

  it.each([
    ['every year over New Year', '--12-24/--01-06'],
    ['a leap day of every year', '--02-29'],
    ['a leap day', '2028-02-29'],
    ['a month to a day in it', '2026-07/2026-07-20'],
    ['without end', '2026-03-01/..'],
    ['Corpus Christi', 'easter+60'],
    ['Rosenmontag', 'easter-48'],
    ['Easter Sunday', 'easter'],
    ['public holidays', 'public-holidays'],
  ])('%s are days', (_, days) => {
    const override = { ...closed, on: [days] };
    expect(readOverrides(override)).toEqual({ overrides: [override], told: [] });
  });

  it('an unknown period costs that item', () => {
    expect(readOverrides({ ...closed, on: ['school-holidays', '2026-12-24'] })).toEqual({
      overrides: [closed],
      told: ['0/on/0 unknown-reference'],
    });
  });
});

describe('references', () => {
  const document = (parts: object): { value: OfficeDocument; told: string[] } =>
    read({
      places: [{ id: 'haus', name: 'Haus' }, { id: 'kaputt' }],
      partners: [
        { id: 'awo', name: 'AWO' },
        { id: 'drk', name: 'DRK' },
      ],
      topics: [{ id: 'wohngeld', name: 'Wohngeld' }],
      ...parts,
    });

  it.each([
    ['place', 'haus', 'nirgends'],
    ['nextPlace', 'haus', 'buero'],
  ])('%s names a place', (field, good, bad) => {
    const { value, told } = document({
      services: [
        { name: 'A', [field]: good },
        { name: 'B', [field]: bad },
      ],
    });
    expect(value.services).toEqual([
      { id: 'a', name: 'A', [field]: good },
      { id: 'b', name: 'B' },
    ]);
    expect(told).toEqual(['/places/1 missing', `/services/1/${field} unknown-reference`]);
  });

  it('an entry that is lost can be named no more', () => {
    expect(document({ services: [{ name: 'A', place: 'kaputt' }] }).told).toEqual([
      '/places/1 missing',
      '/services/0/place unknown-reference',
    ]);
  });

  it('name what they are meant to name', () => {
    const { value, told } = document({
      services: [{ name: 'A', office: 'awo', providers: ['awo', 'caritas', 'buero'], topics: ['wohngeld', 'awo'] }],
      notices: [{ name: 'N', about: ['haus', 'a', 'wohngeld'] }],
    });
    expect(told.slice(1)).toEqual(
      [
        '/services/0/providers/1 unknown-reference',
        '/services/0/office unknown-reference',
        '/services/0/topics/1 unknown-reference',
        '/notices/0/about/2 unknown-reference',
      ].sort((a, b) => told.indexOf(a) - told.indexOf(b)),
    );
    expect(value.services[0]).toEqual({ id: 'a', name: 'A', providers: ['awo', 'buero'], topics: ['wohngeld'] });
    expect(value.notices[0]?.about).toEqual(['haus', 'a']);
  });

  it('say which lists were searched', () => {
    const { problems } = read({ services: [{ name: 'A', providers: ['nobody'] }] });
    expect(problems).toEqual([
      {
        pointer: '/services/0/providers/0',
        code: 'unknown-reference',
        found: 'nobody',
        expected: 'offices|partners',
        severity: 'error',
      },
    ]);
  });

  it('a rotation that lost one of its providers has no known order', () => {
    const rotation = { startDate: '2026-01-07', afterCancelled: 'same' };
    const { value } = document({
      services: [
        { name: 'A', providers: ['awo', 'drk', 'awo'], rotation },
        { name: 'B', providers: ['awo', 'caritas'], rotation },
        { name: 'C', providers: ['caritas'], rotation },
        { name: 'D', providers: ['awo', 'drk'], rotation: 'weekly' },
        { name: 'E', providers: ['awo', 'drk'], rotation: { ...rotation, afterCancelled: 'skip' } },
        { name: 'F', providers: ['awo', 'drk'], rotation: { ...rotation, startDate: 'x' } },
        { name: 'G', rotation },
      ],
    });
    expect(value.services.map((service) => service.rotation)).toEqual([
      rotation,
      {},
      undefined,
      {},
      {},
      { afterCancelled: 'same' },
      undefined,
    ]);
  });

  it('a period is made of days, not of periods', () => {
    const periods = [
      { id: 'ferien', name: 'Ferien', on: ['betriebsferien', '2026-08'] },
      { id: 'easter', name: 'x', on: ['2026'] },
    ];
    const { value, told } = read({ periods });
    expect(value.periods).toEqual([{ id: 'ferien', name: 'Ferien', on: ['2026-08'] }]);
    expect(told).toEqual(['/periods/0/on/0 format', '/periods/1/id format']);
  });
});

describe('ids', () => {
  it('a second entry of an id is kept under another one', () => {
    const { value, problems } = read({ partners: ['awo', 'awo', 'awo-2', 'awo'].map((id) => ({ id, name: id })) });
    expect(value.partners.map(({ id }) => id)).toEqual(['awo', 'awo-3', 'awo-2', 'awo-4']);
    expect(problems).toEqual([
      { pointer: '/partners/1/id', code: 'duplicate-id', found: 'awo', expected: 'awo-3', severity: 'error' },
      { pointer: '/partners/3/id', code: 'duplicate-id', found: 'awo', expected: 'awo-4', severity: 'error' },
    ]);
  });

  it('ids are unique in their part only', () => {
    expect(read({ places: [{ id: 'buero', name: 'Büro' }], partners: [office] }).told).toEqual([]);
  });

  it('a service without one gets it from its name, in the language of the document', () => {
    const names = ['Café für Große', { en: 'Advice', de: 'Beratung' }, 'مشورة', 'Café für Große', 'Spielgruppe'];
    const { value, told } = read({ services: [...names.map((name) => ({ name })), { id: 'spielgruppe', name: 'x' }] });
    expect(value.services.map(({ id }) => id)).toEqual([
      'cafe-fuer-grosse',
      'beratung',
      'service',
      'cafe-fuer-grosse-2',
      'spielgruppe-2',
      'spielgruppe',
    ]);
    expect(told).toEqual([]);
  });

  it('a field "id" that the model does not have is left alone', () => {
    const people = [
      { id: 'x', name: 'A' },
      { id: 'x', name: 'B' },
    ];
    const notices = [{ id: 'x', name: 'A' }, { id: 'x', name: 'B' }, { name: 'C' }];
    const { value, told } = read({ offices: [{ ...office, people }], notices });
    expect(value).toMatchObject({ offices: [{ people }], notices });
    expect(told).toEqual([]);
  });
});

describe('holidays of a municipality', () => {
  it.each([
    ['added', { on: ['--08-08'], name: 'Friedensfest' }, []],
    ['removed, without a name', { on: ['easter+60'], status: 'cancelled' }, []],
    ['neither', { on: ['--08-08'] }, ['/localHolidays/0 conflict']],
    ['with another status', { on: ['--08-08'], name: 'x', status: 'confirmed' }, ['/localHolidays/0/status format']],
    ['on a period', { on: ['public-holidays'], name: 'x' }, ['/localHolidays/0/on/0 format']],
  ])('%s', (_, holiday, expected) => {
    expect(read({ localHolidays: [holiday] }).told).toEqual(expected);
  });
});

describe('a service during office hours', () => {
  it('has no hours of its own, else those count', () => {
    const { value, told } = read({ services: [{ name: 'A', hours: [morning], duringOfficeHours: true }] });
    expect(told).toEqual(['/services/0 conflict']);
    expect(value.services).toEqual([{ id: 'a', name: 'A', hours: [morning] }]);
  });
});
