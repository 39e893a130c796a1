import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/core/model/parse-document.js';
import { propertyRuns } from '../property-runs.js';
import { everyField } from './every-field.js';
import { changed, placesIn } from './mutations.js';
import { schema } from './schema.js';

const head = { schemaVersion: '1.0', language: 'de' };
const withOffice = (fields: object) => ({ ...head, offices: [{ id: 'buero', name: 'Büro', ...fields }] });
const codesOf = (json: unknown) => [...new Set(parseDocument(json).problems.map(({ code }) => code))];

describe('addresses', () => {
  const linkTo = (url: string) => parseDocument(withOffice({ links: [{ name: 'x', url }] })).value.offices[0]?.links;

  it.each([
    'https://lmdr.de',
    'http://www.sozialestadt-kasch.de/?a=1&b=%20#c',
    'https://de.wikipedia.org/wiki/Kaßberg',
    'mailto:info@example.org',
    'tel:+496313109',
    'webcal://example.org/alle.ics',
    '/downloads/hausordnung.pdf',
    './plakat.pdf',
    '../plakat.pdf',
  ])('%s is one', (url) => {
    expect(linkTo(url)).toEqual([{ name: 'x', url }]);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'file:///etc/passwd',
    'blob:https://example.org/x',
    'ftp://example.org',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    'https:evil.example',
    'https:///evil.example',
    'https://',
    'www.example.org',
    'https://example.org/ x',
    'https://example.org/\u0000',
    'https://example.org/\u0085x',
    '',
  ])('%j is none', (url) => {
    expect(linkTo(url)).toBeUndefined();
  });

  it.each([
    ['/logos/awo.svg', true],
    ['./awo.svg', true],
    ['https://example.org/awo.svg', false],
    ['//example.org/awo.svg', false],
    ['/\\example.org/awo.svg', false],
    ['data:image/svg+xml,<svg onload=alert(1)>', false],
  ])('a picture comes from the same site: %s', (logo, isGood) => {
    expect(parseDocument(withOffice({ logo })).value.offices[0]?.logo).toBe(isGood ? logo : undefined);
  });

  it.each(['a@b.de?bcc=x@y.de', 'a@b.de&cc=x', 'a b@c.de', '<a@b.de>', 'a@b', 'a@b..de', 'a@@b.de'])(
    '%s is no e-mail',
    (email) => {
      expect(parseDocument(withOffice({ email })).value.offices[0]?.email).toBeUndefined();
    },
  );
});

describe('keys that reach into JavaScript do nothing', () => {
  const text = (key: string) =>
    JSON.stringify(withOffice({ note: { de: 'gut' } })).replace(
      '"note":{',
      `"${key}":{"isAdmin":true},"note":{"${key}":"x",`,
    );

  it.each(['__proto__', 'constructor', 'prototype'])('%s', (key) => {
    const { value } = parseDocument(text(key));
    const office = value.offices[0]!;
    expect(Object.hasOwn(office, key)).toBe(false);
    expect(Object.getPrototypeOf(office)).toBe(Object.prototype);
    expect(Object.keys(office.note as object)).toEqual(['de']);
    expect('isAdmin' in {} || 'isAdmin' in Object.assign({}, office)).toBe(false);
  });

  it.each(['toString', 'hasOwnProperty', 'valueOf', 'then'])('%s is an unknown field like any other', (key) => {
    const { value, problems } = parseDocument(text(key).replace(`"${key}":"x",`, ''));
    expect(problems).toEqual([]);
    expect(value.offices[0]).toMatchObject({ [key]: { isAdmin: true } });
  });
});

describe('bounds', () => {
  it('substitutes of substitutes end at depth 32', () => {
    let person: object = { name: 'last' };
    for (let i = 0; i < 100_000; i++) person = { name: `${i}`, substitute: person };
    const { value, problems } = parseDocument(withOffice({ people: [person] }));
    expect(problems.map(({ pointer, code, expected }) => [pointer, code, expected])).toEqual([
      [`/offices/0/people/0${'/substitute'.repeat(29)}`, 'too-large', '32'],
    ]);
    expect(value.offices[0]?.people).toHaveLength(1);
  });

  it('a person who is their own substitute', () => {
    const person: Record<string, unknown> = { name: 'Ouroboros' };
    person.substitute = person;
    expect(codesOf(withOffice({ people: [person] }))).toEqual(['too-large']);
  });

  it('50,000 entries are read, and not one more', () => {
    const telephone = Array.from({ length: 60_000 }, (_, i) => `0631 ${i}`);
    const { value, problems } = parseDocument(withOffice({ telephone }));
    expect(value.offices[0]?.telephone).toHaveLength(49_999);
    expect(problems).toMatchObject([
      { pointer: '/offices/0/telephone', code: 'too-large', found: 60_000, expected: '50000' },
    ]);
  });

  it.each([
    ['services with one name', { services: Array.from({ length: 49_000 }, () => ({ name: 'A' })) }],
    ['partners with one id', { partners: Array.from({ length: 49_000 }, () => ({ id: 'a', name: 'A' })) }],
    ['a million items', { topics: Array.from({ length: 1_000_000 }, () => null) }],
    [
      '200,000 languages',
      withOffice({ note: Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`x${i}`, 1])) }),
    ],
    ['a long name', { services: [{ name: 'ä-'.repeat(500_000) }] }],
    ['a long address', withOffice({ links: [{ name: 'x', url: `https://${'a'.repeat(1_000_000)} ` }] })],
    ['a long e-mail', withOffice({ email: `${'a@'.repeat(500_000)}` })],
    [
      'long e-mails',
      withOffice({ people: Array.from({ length: 2000 }, () => ({ name: 'x', email: `a@${'a.'.repeat(990)}` })) }),
    ],
    [
      'long rules',
      withOffice({ hours: Array.from({ length: 2000 }, () => ({ rrule: `FREQ=DAILY${';BYDAY=MO'.repeat(200)};` })) }),
    ],
  ])('%s do not hang', { timeout: 60_000 }, (_, document) => {
    expect(
      parseDocument({ ...head, offices: [{ id: 'buero', name: 'Büro' }], ...document }).value.offices,
    ).toHaveLength(1);
  });

  it('a field that nobody knows may be as deep as it likes', () => {
    const text = `{"schemaVersion":"1.0","language":"de","offices":[{"id":"a","name":"A","x":${'['.repeat(5000)}${']'.repeat(5000)}}]}`;
    expect(parseDocument(text).problems).toEqual([]);
  });
});

describe('never throws', () => {
  it.each(['language', 'schemaVersion', 'timeZone', 'offices', 'services'])(
    'when %s cannot even be turned into a text',
    (key) => {
      const strange = { toString: 1, valueOf: null };
      expect(codesOf({ ...withOffice({}), services: [{ name: 'A' }], [key]: strange })).toEqual(['format']);
    },
  );

  it('when every field that any object may have stands in every object', { timeout: 60_000 }, () => {
    const names = [schema, ...Object.values(schema.$defs)].flatMap(({ properties = {} }) => Object.keys(properties));
    const objects = placesIn(everyField).filter((path) => {
      const value = path.reduce((at, key) => (at as Record<string | number, unknown>)[key], everyField as unknown);
      return typeof value === 'object' && !Array.isArray(value);
    });
    expect(objects.length).toBeGreaterThan(40);
    for (const thing of [1, 'x', [], {}, [{}], [[1]], { id: {} }, null])
      for (const path of objects) {
        const strangers = Object.fromEntries(names.map((name) => [name, thing]));
        const document = changed(everyField, path, (old) => ({ ...strangers, ...(old as object) }));
        expect(parseDocument(document).value.offices.length).toBeGreaterThan(0);
      }
  });

  it('when days cannot even be turned into a text', () => {
    const override = { on: { toString: 1 }, movedTo: '2026-12-24' };
    expect(codesOf(withOffice({ overrides: [override, { ...override, on: [{ toString: 1 }] }] }))).toEqual(['format']);
  });

  it('whatever JSON it gets', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(parseDocument(json).value.offices).toEqual([]);
        expect(parseDocument(JSON.stringify(json)).problems).not.toEqual([]);
      }),
      { seed: 1, numRuns: propertyRuns(200) },
    );
  });

  it('whatever text it gets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseDocument(text).problems).not.toEqual([]);
      }),
      { seed: 2, numRuns: propertyRuns(200) },
    );
  });

  it('whatever stands in the places of a document, and what it says next time is the same', () => {
    const places = placesIn(everyField);
    fc.assert(
      fc.property(
        fc.nat(places.length - 1),
        fc.anything({
          withNullPrototype: true,
          withBigInt: true,
          withDate: true,
          withMap: true,
          withSparseArray: true,
        }),
        (place, thing) => {
          const { value, problems } = parseDocument(changed(everyField, places[place]!, () => thing));
          expect(Array.isArray(problems)).toBe(true);
          // What was let through once is let through again: nothing broken is left, unless there is no office.
          expect(parseDocument(value).problems.filter(({ pointer }) => pointer !== '/offices')).toEqual([]);
        },
      ),
      { seed: 3, numRuns: propertyRuns(300) },
    );
  });
});
