import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, root, textOf } from './source-files.js';

const page = textOf('docs/accessibility.md');

/** Of WCAG 2.2, levels A and AA, by guideline; 4.1.1 is gone. */
const criteria = {
  '1.1': [1],
  '1.2': [1, 2, 3, 4, 5],
  '1.3': [1, 2, 3, 4, 5],
  '1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13],
  '2.1': [1, 2, 4],
  '2.2': [1, 2],
  '2.3': [1],
  '2.4': [1, 2, 3, 4, 5, 6, 7, 11],
  '2.5': [1, 2, 3, 4, 7, 8],
  '3.1': [1, 2],
  '3.2': [1, 2, 3, 4, 6],
  '3.3': [1, 2, 3, 4, 7, 8],
  '4.1': [2, 3],
} as const;

describe('docs/accessibility.md', () => {
  it('has a row for every criterion of WCAG 2.2, A and AA, and no other', () => {
    const rows = [...page.matchAll(/^\| (\d\.\d\.\d+) \S/gm)].map(([, number]) => number);
    const expected = Object.entries(criteria).flatMap(([guideline, all]) => all.map((each) => `${guideline}.${each}`));
    expect(rows).toEqual(expected);
  });

  it('names tests that are there', () => {
    const paths = [...page.matchAll(/`((?:tests|\.storybook|src)\/[\w./-]+)`/g)].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThan(40);
    expect([...new Set(paths)].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('is right in that nothing moves', () => {
    const moving = filesUnder('src/elements').filter((file) =>
      /\b(animation|transition)\b|@keyframes/.test(textOf(file)),
    );
    expect(moving).toEqual([]);
  });

  it('tells what nobody has tested, also where it is copied', () => {
    expect(page).toContain('No person has used the elements with a screen reader');
    const quoted = page.split('\n').filter((line) => line.startsWith('> '));
    expect(quoted).toHaveLength(2);
    expect(quoted[0]).toContain('Nicht geprüft wurden sie bisher von Menschen mit Vorleseprogrammen und von keiner');
    expect(quoted[1]).toContain('They have not yet been tested by people using screen readers, nor');
    // What a site says about others’ work, it says on their word.
    for (const [index, words] of ['Nach Angaben des Projekts', 'According to the project'].entries())
      expect(quoted[index]).toContain(words);
  });
});
