import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../property-runs.js';
import { readSchemaOrg } from '../../../src/core/formats/read-schema-org.js';
import { parseDocument } from '../../../src/core/model/parse-document.js';

const page = (value: unknown) =>
  `<!doctype html><html><head><script type="application/ld+json">${JSON.stringify(value)}</script></head></html>`;

const business = (terms: object) => ({
  '@context': 'https://schema.org',
  '@type': 'GovernmentOffice',
  name: 'Büro',
  ...terms,
});

/** Without what is absent. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const officeOf = (terms: object) => {
  const { value, notUnderstood } = readSchemaOrg(business(terms));
  return { office: plain(value.offices[0]), notUnderstood };
};

/** A page as sites of towns have it: several scripts, old address of the vocabulary, things that are not about offices. */
const townPage = `<!DOCTYPE html><html lang="de"><head><title>Bürgerbüro</title>
<!-- <script type="application/ld+json">{"@type":"GovernmentOffice","name":"Alt"}</script> -->
<SCRIPT data-x="a>b" TYPE='application/ld+json; charset=utf-8'>
{"@context":"http://schema.org/","@graph":[
 {"@type":"WebSite","name":"Stadt Musterstadt","url":"https://www.example.org"},
 {"@type":["LocalBusiness","http://schema.org/GovernmentOffice"],"@id":"https://www.example.org/#buero","name":"Bürgerbüro",
  "address":{"@type":"PostalAddress","streetAddress":"Markt 1","postalCode":"12345","addressLocality":"Musterstadt","addressCountry":"DE"},
  "geo":{"@type":"GeoCoordinates","latitude":"49.5","longitude":8.25},
  "telephone":"+49 631 123-0","email":"mailto:buero@example.org","priceRange":"€",
  "openingHours":["Mo-Fr 08:00-12:00","Th 14:00-18:00"],
  "specialOpeningHoursSpecification":[{"@type":"OpeningHoursSpecification","opens":"00:00","closes":"00:00","validFrom":"2026-12-24","validThrough":"2027-01-01"}],
  "contactPoint":{"@type":"ContactPoint","name":"Lena Ott","contactType":"Leitung","telephone":"+49 631 123-10","availableLanguage":["de","Turkish"]}}
]}
</SCRIPT>
<script type="application/ld+json">[{"@context":"https://schema.org","@type":"SocialEvent","name":"Nachbarschaftsfest","startDate":"2027-06-05T14:00:00+02:00","endDate":"2027-06-05T18:00:00+02:00","location":{"@type":"Place","name":"Stadtpark","address":"Parkweg 2"},"organizer":{"@type":"Organization","name":"AWO"}}]</script>
<script type="application/ld+json">{"@context":"https://schema.org","name": broken}</script>
</head><body></body></html>`;

describe('a page', () => {
  const { value, notUnderstood } = readSchemaOrg(townPage);

  it('is read as parts of a document', () => {
    expect(plain(value)).toEqual({
      offices: [
        {
          id: 'buergerbuero',
          name: 'Bürgerbüro',
          place: 'buergerbuero',
          telephone: ['+49 631 123-0'],
          email: 'buero@example.org',
          hours: [
            { byDay: ['MO', 'TU', 'WE', 'TH', 'FR'], startTime: '08:00', endTime: '12:00' },
            { byDay: ['TH'], startTime: '14:00', endTime: '18:00' },
          ],
          overrides: [{ on: ['2026-12-24/2027-01-01'], status: 'cancelled' }],
          people: [{ name: 'Lena Ott', role: 'Leitung', telephone: ['+49 631 123-10'], languages: ['de'] }],
        },
      ],
      partners: [{ id: 'awo', name: 'AWO' }],
      services: [
        {
          id: 'nachbarschaftsfest',
          name: 'Nachbarschaftsfest',
          kind: 'activity',
          place: 'stadtpark',
          providers: ['awo'],
          hours: [{ dates: ['2027-06-05'], startTime: '14:00', endTime: '18:00' }],
        },
      ],
      places: [
        {
          id: 'buergerbuero',
          name: 'Bürgerbüro',
          address: { streetAddress: 'Markt 1', postalCode: '12345', addressLocality: 'Musterstadt' },
          geo: { latitude: 49.5, longitude: 8.25 },
        },
        { id: 'stadtpark', name: 'Stadtpark', address: { streetAddress: 'Parkweg 2' } },
      ],
      topics: [],
    });
  });

  it('hands back what was not understood, as it stood there, with its place', () => {
    expect(notUnderstood).toEqual([
      {
        pointer: '/0/@graph/0',
        found: { '@type': 'WebSite', name: 'Stadt Musterstadt', url: 'https://www.example.org' },
      },
      { pointer: '/2', found: '{"@context":"https://schema.org","name": broken}' },
      { pointer: '/0/@graph/1/contactPoint/availableLanguage/1', found: 'Turkish' },
      { pointer: '/0/@graph/1/priceRange', found: '€' },
    ]);
  });

  it('is a document that has no problems', () => {
    expect(parseDocument({ schemaVersion: '1.0', language: 'de', ...value }).problems).toEqual([]);
  });
});

const morning = { byDay: ['MO'], startTime: '10:00', endTime: '12:00' };

describe('opening hours', () => {
  it.each<[string, object, unknown]>([
    ['days by address', { dayOfWeek: ['https://schema.org/Monday'], opens: '10:00', closes: '12:00' }, morning],
    [
      'days by the old address',
      { dayOfWeek: 'http://schema.org/Monday', opens: '10:00:00', closes: '12:00:00' },
      morning,
    ],
    ['days by name, times without a zero', { dayOfWeek: 'Monday', opens: '10:00', closes: '12:00' }, morning],
    ['days as objects', { dayOfWeek: { '@id': 'schema:Monday' }, opens: '10:00', closes: '12:00' }, morning],
    ['with an offset', { dayOfWeek: 'Mo', opens: '10:00:00+01:00', closes: '12:00:00+01:00' }, morning],
    [
      'days of GoodRelations',
      { dayOfWeek: 'http://purl.org/goodrelations/v1#Monday', opens: '10:00', closes: '12:00' },
      morning,
    ],
    [
      'until the last second of the day',
      { dayOfWeek: 'Monday', opens: '10:00:00', closes: '23:59:59' },
      { ...morning, endTime: '24:00' },
    ],
    [
      'from the first to the last second',
      { dayOfWeek: 'Monday', opens: '00:00:00', closes: '23:59:59' },
      { ...morning, startTime: '00:00', endTime: '24:00' },
    ],
    [
      'past midnight',
      { dayOfWeek: 'Monday', opens: '20:00', closes: '02:00' },
      { ...morning, startTime: '20:00', endTime: '02:00' },
    ],
    [
      'every day from a day on',
      { opens: '10:00', closes: '12:00', validFrom: '2026-03-01' },
      { ...morning, byDay: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], validFrom: '2026-03-01' },
    ],
    ['until midnight', { dayOfWeek: 'Monday', opens: '10:00', closes: '00:00' }, { ...morning, endTime: '24:00' }],
    [
      'round the clock',
      { dayOfWeek: 'Monday', opens: '00:00', closes: '23:59' },
      { ...morning, startTime: '00:00', endTime: '24:00' },
    ],
    [
      'public holidays',
      { dayOfWeek: 'PublicHolidays', opens: '10:00', closes: '12:00' },
      { ...morning, byDay: ['PH'] },
    ],
    [
      'of a season',
      { dayOfWeek: 'Monday', opens: '10:00', closes: '12:00', validFrom: '2026-03-01', validThrough: '2026-09-30' },
      { ...morning, validFrom: '2026-03-01', validThrough: '2026-09-30' },
    ],
  ])('%s', (_, specification, rule) => {
    const { office, notUnderstood } = officeOf({
      openingHoursSpecification: { '@type': 'OpeningHoursSpecification', ...specification },
    });
    expect(office).toMatchObject({ hours: [rule] });
    expect(notUnderstood).toEqual([]);
  });

  it.each<[string, object]>([
    ['a day nobody knows', { dayOfWeek: 'Someday', opens: '10:00', closes: '12:00' }],
    ['one good day and one nobody knows', { dayOfWeek: ['Monday', 'x'], opens: '10:00', closes: '12:00' }],
    ['no closing time', { dayOfWeek: 'Monday', opens: '10:00' }],
    ['times in UTC', { dayOfWeek: 'Monday', opens: '10:00:00Z', closes: '12:00:00Z' }],
    ['times in words', { dayOfWeek: 'Monday', opens: 'morning', closes: 'noon' }],
    ['times with am', { dayOfWeek: 'Monday', opens: '9:00 AM', closes: '12:00 PM' }],
    ['nothing at all', {}],
    ['a reference to nowhere', { '@id': '#hours' }],
    ['closed from a day on', { opens: '00:00', closes: '00:00', validFrom: '2026-12-24' }],
    ['from and until the same', { dayOfWeek: 'Monday', opens: '10:00', closes: '10:00' }],
    ['a 30th of February', { dayOfWeek: 'Monday', opens: '10:00', closes: '12:00', validFrom: '2026-02-30' }],
    [
      'an end before its beginning',
      { dayOfWeek: 'Monday', opens: '10:00', closes: '12:00', validFrom: '2026-03-02', validThrough: '2026-03-01' },
    ],
  ])('are handed back as a whole: %s', (_, specification) => {
    const { office, notUnderstood } = officeOf({ openingHoursSpecification: [specification] });
    expect(office).not.toHaveProperty('hours');
    expect(notUnderstood).toEqual([{ pointer: '/openingHoursSpecification/0', found: specification }]);
  });

  it.each<[string, object, unknown]>([
    [
      'closed by no times',
      { validFrom: '2026-12-24', validThrough: '2026-12-24' },
      { on: ['2026-12-24'], status: 'cancelled' },
    ],
    [
      'closed on one of the days of a span',
      { dayOfWeek: 'Thursday', opens: '00:00', closes: '00:00', validFrom: '2026-12-21', validThrough: '2027-01-03' },
      { on: ['2026-12-24', '2026-12-31'], status: 'cancelled' },
    ],
    [
      'other hours',
      { opens: '09:00', closes: '10:00', validFrom: '2026-12-24', validThrough: '2026-12-24', name: 'Heiligabend' },
      { on: ['2026-12-24'], name: 'Heiligabend', hours: [{ startTime: '09:00', endTime: '10:00' }] },
    ],
  ])('that are different: %s', (_, special, override) => {
    for (const term of ['specialOpeningHoursSpecification', 'openingHoursSpecification'])
      expect(officeOf({ [term]: special }).office).toMatchObject({ overrides: [override] });
  });

  it('open and closed on the same days: the second is handed back', () => {
    const on = { validFrom: '2026-12-24', validThrough: '2026-12-24' };
    const [open, closed] = [
      { ...on, opens: '10:00', closes: '12:00' },
      { ...on, opens: '00:00', closes: '00:00' },
    ];
    const second = '/specialOpeningHoursSpecification/1';
    expect(officeOf({ specialOpeningHoursSpecification: [open, closed] })).toMatchObject({
      office: { overrides: [{ on: ['2026-12-24'], hours: [{ startTime: '10:00' }] }] },
      notUnderstood: [{ pointer: second }],
    });
    expect(officeOf({ specialOpeningHoursSpecification: [closed, open] })).toMatchObject({
      office: { overrides: [{ on: ['2026-12-24'], status: 'cancelled' }] },
      notUnderstood: [{ pointer: second }],
    });
  });

  it('special ones from a day on, nobody knows until when', () => {
    const specialOpeningHoursSpecification = { opens: '10:00', closes: '12:00', validFrom: '2026-12-24' };
    expect(officeOf({ specialOpeningHoursSpecification })).toEqual({
      office: { id: 'buero', name: 'Büro' },
      notUnderstood: [{ pointer: '/specialOpeningHoursSpecification', found: specialOpeningHoursSpecification }],
    });
  });

  it('of two kinds that say the same are said once', () => {
    expect(
      officeOf({
        openingHours: 'Mo 10:00-12:00',
        openingHoursSpecification: { dayOfWeek: 'Monday', opens: '10:00', closes: '12:00' },
      }).office,
    ).toMatchObject({ hours: [morning] });
  });

  it.each<[string, readonly (readonly [days: string, start: string, end: string])[] | undefined]>([
    ['Mo-Fr 10:00-12:00', [['MO TU WE TH FR', '10:00', '12:00']]],
    ['Mo,We 9:00-12:00', [['MO WE', '09:00', '12:00']]],
    ['Sa-Mo 10:00-12:00', [['SA SU MO', '10:00', '12:00']]],
    [
      'Mo-Fr 10:00-12:00,14:00-16:00',
      [
        ['MO TU WE TH FR', '10:00', '12:00'],
        ['MO TU WE TH FR', '14:00', '16:00'],
      ],
    ],
    [
      'Mo 10:00-12:00; Tu 14:00-16:00',
      [
        ['MO', '10:00', '12:00'],
        ['TU', '14:00', '16:00'],
      ],
    ],
    [
      'Mo 10:00-12:00 Tu 14:00-16:00',
      [
        ['MO', '10:00', '12:00'],
        ['TU', '14:00', '16:00'],
      ],
    ],
    ['Mo-Su', [['MO TU WE TH FR SA SU', '00:00', '24:00']]],
    ['Fr 20:00-00:00', [['FR', '20:00', '24:00']]],
    ['Monday-Friday 10:00–12:00', [['MO TU WE TH FR', '10:00', '12:00']]],
    ['Mo-Fr 10:00', undefined],
    ['Di 10:00-12:00', undefined],
    ['Mo-Fr 10:00-12:00 nach Vereinbarung', undefined],
    ['Mo-Fr 10:00-25:00', undefined],
    ['täglich', undefined],
  ])('in one text: %s', (openingHours, expected) => {
    const { office, notUnderstood } = officeOf({ openingHours });
    const hours = expected?.map(([days, startTime, endTime]) => ({ byDay: days.split(' '), startTime, endTime }));
    expect((office as { hours?: unknown }).hours).toEqual(hours);
    expect(notUnderstood).toEqual(expected ? [] : [{ pointer: '/openingHours', found: openingHours }]);
  });
});

describe('nodes that a page lists by themselves', () => {
  const hours = {
    '@id': '#hours',
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: 'Monday',
    opens: '10:00',
    closes: '12:00',
  };
  const address = { '@id': '#address', '@type': 'PostalAddress', streetAddress: 'Markt 1' };
  const office = business({ address: { '@id': '#address' }, openingHoursSpecification: [{ '@id': '#hours' }] });
  const expected = {
    offices: [{ hours: [morning], place: 'buero' }],
    places: [{ address: { streetAddress: 'Markt 1' } }],
  };

  it.each<[string, unknown]>([
    ['a graph', { '@context': 'https://schema.org', '@graph': [office, hours, address] }],
    ['a graph that begins with them', { '@context': 'https://schema.org', '@graph': [hours, address, office] }],
    ['a list', [office, hours, address]],
    ['several scripts', page(office) + page(hours) + page(address)],
  ])('are read where they are referred to: %s', (_, input) => {
    const { value, notUnderstood } = readSchemaOrg(input);
    expect(plain(value)).toMatchObject(expected);
    expect(notUnderstood).toEqual([]);
  });

  it('are handed back where nobody refers to them, or only they themselves do', () => {
    const round = { ...address, addressLocality: { '@id': '#address' } };
    const { value, notUnderstood } = readSchemaOrg([
      office,
      round,
      { '@id': '#other', '@type': 'PostalAddress', streetAddress: 'x' },
    ]);
    expect(plain(value)).toMatchObject({ places: [{ address: { streetAddress: 'Markt 1' } }] });
    expect(notUnderstood.map(({ pointer }) => pointer)).toEqual([
      '/2',
      '/0/openingHoursSpecification/0',
      '/0/address/addressLocality',
    ]);
  });
});

describe('events', () => {
  const eventOf = (terms: object) => {
    const { value, notUnderstood } = readSchemaOrg({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Fest',
      ...terms,
    });
    return { event: plain(value.services[0]), notUnderstood };
  };
  const schedule = { '@type': 'Schedule', startTime: '10:00', endTime: '12:00', scheduleTimezone: 'Europe/Berlin' };
  const times = { startTime: '10:00', endTime: '12:00' };

  it.each<[string, object, object]>([
    ['weekly', { repeatFrequency: 'P1W', byDay: 'Monday' }, { byDay: ['MO'] }],
    [
      'fourteen days',
      { repeatFrequency: 'P14D', byDay: 'MO', startDate: '2026-11-23' },
      { byDay: ['MO'], interval: 2, validFrom: '2026-11-23' },
    ],
    ['daily', { repeatFrequency: 'Daily' }, { byDay: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] }],
    ['n-th', { repeatFrequency: 'P1M', byDay: ['Monday'], byMonthWeek: [1, '3'] }, { byDay: ['1MO', '3MO'] }],
    ['n-th as RFC 5545 has it', { repeatFrequency: 'P1M', byDay: '+2TU' }, { byDay: ['2TU'] }],
    ['a day of the month', { repeatFrequency: 'P1M', byMonthDay: 15 }, { rrule: 'FREQ=MONTHLY;BYMONTHDAY=15' }],
    [
      'months that are no season',
      { repeatFrequency: 'P1W', byDay: 'Monday', byMonth: [1, 3] },
      { rrule: 'FREQ=WEEKLY;BYMONTH=1,3;BYDAY=MO' },
    ],
    [
      'a season of one year',
      { repeatFrequency: 'P1W', byDay: 'Monday', byMonth: [3, 4], startDate: '2026-01-01' },
      { rrule: 'FREQ=WEEKLY;BYMONTH=3,4;BYDAY=MO', validFrom: '2026-01-01' },
    ],
    [
      'a number of times',
      { repeatFrequency: 'P1W', byDay: 'Monday', repeatCount: 5, startDate: '2026-11-23' },
      { rrule: 'FREQ=WEEKLY;COUNT=5;BYDAY=MO', validFrom: '2026-11-23' },
    ],
  ])('%s', (_, terms, rule) => {
    const { event, notUnderstood } = eventOf({ eventSchedule: { ...schedule, ...terms } });
    expect(event).toMatchObject({ kind: 'activity', hours: [{ ...rule, ...times }] });
    expect(notUnderstood).toEqual([]);
    expect(
      parseDocument({ schemaVersion: '1.0', language: 'de', offices: [{ id: 'a', name: 'A' }], services: [event] })
        .problems,
    ).toEqual([]);
  });

  it.each<[string, object]>([
    ['no days', { repeatFrequency: 'P1W' }],
    ['no frequency', { byDay: 'Monday' }],
    ['a weekday of which week?', { repeatFrequency: 'P1M', byDay: 'Monday' }],
    ['another zone', { repeatFrequency: 'P1W', byDay: 'Monday', scheduleTimezone: 'America/New_York' }],
    ['every second hour', { repeatFrequency: 'PT2H', byDay: 'Monday' }],
    ['a beginning at the end of the day', { repeatFrequency: 'P1W', byDay: 'Monday', startTime: '24:00' }],
  ])('are handed back: %s', (_, terms) => {
    const eventSchedule = { ...schedule, ...terms };
    const { event, notUnderstood } = eventOf({ eventSchedule });
    expect(event).not.toHaveProperty('hours');
    expect(notUnderstood).toEqual([{ pointer: '/eventSchedule', found: eventSchedule }]);
  });

  it.each<[string, object, unknown]>([
    ['a day', { startDate: '2026-12-06' }, [{ dates: ['2026-12-06'] }]],
    [
      'some days',
      { startDate: '2026-12-06', endDate: '2026-12-08' },
      [{ dates: ['2026-12-06', '2026-12-07', '2026-12-08'] }],
    ],
    [
      'past midnight',
      { startDate: '2026-12-31T20:00+01:00', endDate: '2027-01-01T02:00+01:00' },
      [{ dates: ['2026-12-31'], startTime: '20:00', endTime: '02:00' }],
    ],
    ['in UTC: nothing', { startDate: '2026-12-31T20:00:00Z' }, undefined],
    ['over days with times: nothing', { startDate: '2026-12-06T20:00', endDate: '2026-12-08T10:00' }, undefined],
  ])('on their own dates: %s', (_, terms, hours) => {
    const { event, notUnderstood } = eventOf(terms);
    expect((event as { hours?: unknown }).hours).toEqual(hours);
    expect(notUnderstood.length > 0).toBe(hours === undefined);
  });
});

describe('whatever is given', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['an empty text', ''],
    ['a text', 'Guten Tag'],
    ['a page without any', '<!doctype html><p>Mo 10–12 Uhr</p>'],
    ['null', null],
    ['a number', 7],
    ['an empty list', []],
    ['another vocabulary', { '@context': 'https://w3id.org/security', '@type': 'Place', name: 'x' }],
    ['a node that is its own name', { '@type': 'GovernmentOffice', '@id': '#a', parentOrganization: { '@id': '#a' } }],
  ])('%s', (_, input) => {
    const { value } = readSchemaOrg(input);
    expect(
      parseDocument({
        schemaVersion: '1.0',
        language: 'de',
        ...value,
        offices: [...value.offices, { id: 'zz', name: 'A' }],
      }).problems,
    ).toEqual([]);
  });

  it('never throws, and gives what a document can hold', () => {
    const key = fc.constantFrom(
      ...[
        '@type',
        '@id',
        '@graph',
        '@context',
        'name',
        'openingHours',
        'openingHoursSpecification',
        'dayOfWeek',
        'opens',
        'closes',
        'validFrom',
      ],
      ...[
        'eventSchedule',
        'byDay',
        'repeatFrequency',
        'byMonth',
        'startDate',
        'subEvent',
        'location',
        'address',
        'geo',
        'latitude',
        'contactPoint',
      ],
      ...[
        'telephone',
        'email',
        'url',
        'performer',
        'organizer',
        'provider',
        'hoursAvailable',
        'availableChannel',
        'exceptDate',
        'department',
        '__proto__',
      ],
    );
    const leaf = fc.constantFrom<unknown>(
      ...[
        'GovernmentOffice',
        'Event',
        'Service',
        'Place',
        'Organization',
        'Schedule',
        'Person',
        'https://schema.org',
        'Monday',
        '10:00',
        '12:00',
      ],
      ...[
        '2026-12-24',
        'P1W',
        '1MO',
        '#a',
        'Mo-Fr 10:00-12:00',
        '',
        'x@y.de',
        'https://example.org',
        1,
        -1,
        1e9,
        true,
        null,
        '</script>',
      ],
    );
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'small', maxDepth: 6 },
        leaf,
        fc.array(tie('node'), { maxLength: 4 }),
        fc.dictionary(key, tie('node'), { maxKeys: 7 }),
      ),
    }));
    fc.assert(
      fc.property(node, (input) => {
        const { value } = readSchemaOrg(input);
        expect(readSchemaOrg(page(input)).notUnderstood.length).toBeGreaterThanOrEqual(0);
        const { problems } = parseDocument({
          schemaVersion: '1.0',
          language: 'de',
          ...value,
          offices: [...value.offices, { id: 'zz', name: 'A' }],
        });
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: propertyRuns(1500) },
    );
  });

  it('ends soon, however deep or large it is', () => {
    let deep: unknown = 'x';
    for (let i = 0; i < 3000; i++) deep = { '@type': 'Thing', about: deep };
    expect(readSchemaOrg(deep).notUnderstood).toHaveLength(1);
    const many = Array.from({ length: 20_000 }, (_, i) => ({ '@type': 'Place', name: `P${i}` }));
    expect(readSchemaOrg(many).value.places.length).toBeLessThan(20_000);
  });
});
