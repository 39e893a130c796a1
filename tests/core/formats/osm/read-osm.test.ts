import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOsm } from '../../../../src/core/formats/read-osm.js';
import { parseDocument } from '../../../../src/core/model/parse-document.js';
import { seed } from '../../property-runs.js';
import { readings } from './read-osm-rows.js';

const withoutNote = ({ editorNote: _, ...rest }: { readonly editorNote?: unknown }) => rest;

const rows = readings.map(([text, hours, overrides = [], handedBack = []]) => ({ text, hours, overrides, handedBack }));

describe('readOsm', () => {
  it.each(rows)('$text', ({ text, hours, overrides, handedBack }) => {
    const reading = readOsm(text);
    expect(reading.hours).toEqual(hours);
    expect(reading.overrides.map(withoutNote)).toEqual(overrides);
    expect(reading.notUnderstood.map((each) => each.text)).toEqual(handedBack);
  });

  it.each(rows)('says where it stands, and gives fields that a document may have: $text', ({ text }) => {
    const { hours, overrides, periods, notUnderstood } = readOsm(text, { schoolHolidays: ['2026-10-05/2026-10-16'] });
    for (const { start, end, text: part } of notUnderstood) expect(text.slice(start, end)).toBe(part);
    const { problems } = parseDocument({
      schemaVersion: '1.0',
      language: 'de',
      offices: [{ id: 'a', name: 'A', ...(hours.length > 0 && { hours }), ...(overrides.length > 0 && { overrides }) }],
      ...(periods.length > 0 && { periods }),
    });
    expect(problems).toEqual([]);
  });

  it('asks somebody to look where public holidays are not mentioned', () => {
    const { overrides } = readOsm('Mo 10:00-12:00');
    expect(overrides[0]?.editorNote).toMatchObject({ de: expect.stringContaining('Feiertage') as string });
  });

  it(`never throws, and hands back only what is there (seed ${seed})`, () => {
    const pieces = [
      'Mo',
      'Fr',
      '-',
      ',',
      ';',
      '||',
      ' ',
      '10:00',
      '12',
      ':',
      'PH',
      'SH',
      'off',
      '"',
      'Dec',
      '24',
      '2026',
      'week',
      '[1]',
      '[-',
      '/2',
      '+',
      'easter',
      'unknown',
      'Ä',
      '😀',
      '\n',
    ];
    const odd = fc.oneof(
      fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(odd, (text) => {
        for (const { start, end, text: part } of readOsm(text).notUnderstood) expect(text.slice(start, end)).toBe(part);
      }),
      { numRuns: 2000, seed },
    );
  });

  it.each([
    ['many rules', 'Mo 10:00-12:00; '],
    ['many dates', '2026 Dec 24 off; '],
    ['many comments', '"x" '],
    ['brackets', 'Mo['],
    ['many seasons', 'Apr-Sep Mo[1] 10:00-11:00, '],
  ])('comes to an end with a long text of %s, whose stretches are all in it', (_, piece) => {
    const text = piece.repeat(20_000);
    const { notUnderstood } = readOsm(text);
    for (const { start, end, text: part } of notUnderstood.slice(0, 100)) expect(text.slice(start, end)).toBe(part);
    expect(notUnderstood.length).toBeLessThanOrEqual(text.length);
  });
});
