import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chooseNames } from '../../scripts/build/names/choose-names.js';
import { linkedNames } from '../../scripts/build/names/linked-names.js';
import { searchNames, type Wanted } from '../../scripts/build/names/search-names.js';

const sentences = ['open', 'closed', 'until', 'from', 'next', 'today', 'tomorrow', 'never'];
const code = `${sentences
  .map(
    (name, i) =>
      `const ${name}=(${i % 2 ? 'words,day' : 'day,week,words'})=>words.say(day,words.tag,"${name}",words.dir)+words.end;`,
  )
  .join('')}export{${sentences.join()}};`;
const linked = linkedNames([{ file: 'a.js', code, keepsExports: true }]);

const weight = (wanted: Wanted) =>
  gzipSync(linked.write('a.js', chooseNames(linked.names, linked.globals, wanted)), { level: 9 }).length;

describe('searching for names', () => {
  const found = searchNames(linked, new Map([['a.js', 1]]), {});

  it('finds letters for what is named often, that make it lighter', () => {
    expect(Object.keys(found)).toEqual(expect.arrayContaining(['words']));
    expect(weight(found)).toBeLessThan(weight({}));
  });

  it('never makes it heavier than it was, and forgets what nothing is called any more', () => {
    const again = searchNames(linked, new Map([['a.js', 1]]), { ...found, gone: 'e' });
    expect(weight(again)).toBeLessThanOrEqual(weight(found));
    expect(again).not.toHaveProperty('gone');
  });
});
