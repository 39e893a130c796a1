import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../src/core/formats/prose/items.js';
import { readText } from '../../../../src/core/formats/prose/read-text.js';
import { tapeOf } from '../../../../src/core/formats/prose/tape.js';
import { readProse } from '../../../../src/core/formats/read-prose.js';
import { propertyRuns } from '../../property-runs.js';
import { readInShort } from './in-short.js';
import * as patterns from './patterns.js';

const { decoys, ...tables } = patterns;

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows)('%s', (text, ...read) => {
    expect(readInShort(readProse(text))).toEqual(read);
  });
});

describe('what is no time and no day', () => {
  it.each(decoys)('%s', (text) => {
    expect(readInShort(readProse(text))).toEqual([]);
    expect(readProse(text).notUnderstood.map((stretch) => stretch.text)).toHaveLength(1);
  });
});

const page = `Öffnungszeiten:
Montag – Freitag: 10.00 – 12.00 Uhr, 14.00 – 16.00 Uhr
Samstag (nicht immer) 10:00 – 12:00 Uhr
Wir freuen uns auf Sie!`;

describe('what a reading hands back', () => {
  it('says where each rule stands, in UTF-16 units', () => {
    const { rules } = readProse(`🏠 ${page}`);
    expect(rules.map(({ source }) => source.text)).toEqual([
      'Montag – Freitag: 10.00 – 12.00 Uhr, 14.00 – 16.00 Uhr',
      'Montag – Freitag: 10.00 – 12.00 Uhr, 14.00 – 16.00 Uhr',
      'Samstag (nicht immer) 10:00 – 12:00 Uhr',
    ]);
    for (const { source } of rules) expect(`🏠 ${page}`.slice(source.start, source.end)).toBe(source.text);
  });

  it('names no hours by a sentence above them, and marks remarks before them', () => {
    const { rules } = readProse('Unser Team freut sich auf Sie!\n14-tägig donnerstags ab 9 Uhr');
    expect(rules).toMatchObject([{ interval: 2, source: { text: '14-tägig donnerstags ab 9 Uhr' } }]);
    expect(rules[0]).not.toHaveProperty('label');
  });

  it('gives back what it did not understand, as it was written', () => {
    expect(readProse(page).notUnderstood).toEqual([{ start: 111, end: 134, text: 'Wir freuen uns auf Sie!' }]);
    expect(readProse('')).toEqual({ rules: [], closed: [], notUnderstood: [] });
  });
});

/** Whatever people type: pieces of all patterns, and anything at all. */
const anyText = fc.oneof(
  fc
    .array(
      fc.constantFrom(...Object.values(tables).flatMap((rows) => rows.flatMap(([text]) => text.split(/(?=[ ,\n])/)))),
    )
    .map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(...'Mo Di 1. 9-12:30 Uhr und (/|\n\tbis im Monat 14-tägig geschlossen'),
    maxLength: 200,
  }),
);

describe('any text at all', () => {
  it('is read without an error, and every stretch is part of it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { rules, closed, notUnderstood } = readProse(text);
        for (const { start, end, text: found } of [
          ...[...rules, ...closed].map(({ source }) => source),
          ...notUnderstood,
        ]) {
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end)).toBe(found);
        }
        const time = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;
        for (const { startTime, endTime } of rules) {
          if (startTime !== undefined) expect(startTime).toMatch(time);
          if (endTime !== undefined) expect(endTime).toMatch(time);
        }
      }),
      { numRuns: propertyRuns(500) },
    );
  });

  it('takes work that grows with its length only', () => {
    const looks = (text: string) => {
      const tape = tapeOf(text);
      readText(tape, linesOf(tape));
      return tape.looks() / text.length;
    };
    const hostile = [
      'Mo, ',
      '1., ',
      '1. und ',
      '9-12 / ',
      '9-',
      'jeden ',
      'der ',
      '24.12. ',
      'nach ',
      '(',
      '0631 ',
      'a@',
      '. ',
      '|',
    ];
    for (const piece of [`${page}\n`, ...hostile]) {
      const few = looks(piece.repeat(50));
      const many = looks(piece.repeat(2000));
      expect([piece, many]).toEqual([piece, expect.closeTo(few, -Math.log10(few / 2))]);
      expect(many).toBeLessThan(80);
    }
  });
});
