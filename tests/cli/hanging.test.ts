import { describe, expect, it } from 'vitest';
import { hanging, inColumns } from '../../src/cli/hanging.js';
import { nearest } from '../../src/core/model/nearest.js';

describe('lines', () => {
  it.each<[label: string, text: string, width: number | undefined, lines: readonly string[]]>([
    ['', 'Bitte vorher anrufen', undefined, ['Bitte vorher anrufen']],
    ['', 'Bitte vorher anrufen', 12, ['Bitte vorher', 'anrufen']],
    ['', 'Bitte vorher anrufen', 11, ['Bitte', 'vorher', 'anrufen']],
    ['Mo  ', '10 bis 12 Uhr', 12, ['Mo  10 bis', '    12 Uhr']],
    ['', 'Ein Donaudampfschiff fährt', 10, ['Ein', 'Donaudampfschiff', 'fährt']],
    ['', 'Telefon 0631\u00a031\u00a009', 13, ['Telefon', '0631 31 09']],
    ['Mo  ', '', 12, ['Mo']],
    ['', 'zwei\nZeilen', undefined, ['zwei Zeilen']],
  ])('%j and %j in %s columns', (label, text, width, lines) => {
    expect(hanging(label, text, width).split('\n')).toEqual(lines);
  });

  it('stand in two columns', () => {
    expect(
      inColumns(
        [
          ['a', 'eins zwei'],
          ['bcd', 'drei'],
        ],
        9,
      ).split('\n'),
    ).toEqual(['a    eins', '     zwei', 'bcd  drei']);
  });
});

describe('what was probably meant', () => {
  const options = ['partner', 'consultation', 'topic', 'office', 'at', 'limit'];
  it.each([
    ['parnter', 'partner'],
    ['Partner', 'partner'],
    ['part', 'partner'],
    ['consultations', 'consultation'],
    ['offise', 'office'],
    ['limits', 'limit'],
    ['a', 'at'],
    ['since', undefined],
    ['x', undefined],
    ['', undefined],
  ])('by %j: %s', (found, meant) => {
    expect(nearest(found, options)).toBe(meant);
  });

  it('is nothing where two words begin so', () => {
    expect(nearest('sprechstunde', ['sprechstunde-awo-vormittags', 'sprechstunde-drk-nachmittags'])).toBeUndefined();
  });
});
