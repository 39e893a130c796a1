import { describe, expect, it } from 'vitest';
import { readOptions, type WrittenOptions } from '../../../src/core/views/next-consultation-options.js';
import { describeProblem } from '../../../src/core/wording/describe-problem.js';
import { german } from '../../../src/core/wording/words.js';

describe('what a webmaster wrote', () => {
  it.each<[WrittenOptions, ReturnType<typeof readOptions>['options']]>([
    [{}, {}],
    [{ limit: '', within: '', kind: '' }, {}],
    [{ limit: '3' }, { limit: 3 }],
    [{ limit: ' 12 ' }, { limit: 12 }],
    // Frameworks set properties as they are.
    [{ limit: 5 as unknown as string }, { limit: 5 }],
    [{ within: 'P28D' }, { within: 'P28D' }],
    [{ kind: 'consultation activity' }, { kinds: ['consultation', 'activity'] }],
    [{ kind: ' facility ' }, { kinds: ['facility'] }],
  ])('%j is understood', (written, options) => {
    const read = readOptions(written);
    expect(read.problems).toEqual([]);
    // Absent and undefined are the same to who asks.
    expect(JSON.parse(JSON.stringify({ ...read.options, within: read.options.within || undefined }))).toEqual(options);
  });

  it.each<[WrittenOptions, string]>([
    [{ limit: '0' }, 'limit'],
    [{ limit: '-1' }, 'limit'],
    [{ limit: 'five' }, 'limit'],
    [{ limit: '1000' }, 'limit'],
    [{ within: '28' }, 'duration'],
    [{ within: 'PT2H' }, 'duration'],
    [{ kind: 'meeting' }, 'serviceKind'],
  ])('%j is refused, and is as if it were not there', (written, expected) => {
    const { options, problems } = readOptions(written);
    expect(problems.map(({ code, found, expected: wanted }) => [code, found, wanted])).toEqual([
      ['format', Object.values(written)[0], expected],
    ]);
    expect(JSON.stringify(options)).toBe('{}');
  });

  it('of several kinds the good ones hold', () => {
    const { options, problems } = readOptions({ kind: 'activity meeting' });
    expect([options.kinds, problems.length]).toEqual([['activity'], 1]);
  });

  it('the webmaster hears what was expected', () => {
    const said = readOptions({ limit: 'x', within: 'x', kind: 'x' }).problems.map((problem) =>
      describeProblem(problem, german),
    );
    for (const what of [/Anzahl von 1 bis 999/, /P28D/, /consultation/]) expect(said.join()).toMatch(what);
  });
});
