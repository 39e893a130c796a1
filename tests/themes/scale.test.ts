import { describe, expect, it } from 'vitest';
import { filesUnder, textOf } from '../architecture/source-files.js';

const sources = filesUnder('src/elements').filter((file) => file.endsWith('.ts'));
const found = (pattern: RegExp) => sources.flatMap((file) => [...textOf(file).matchAll(pattern)].map(([, it]) => it));

/** Beside text: arrows are drawn larger. */
const besideText = ['1.4em', '1.75em'];

describe('the styles of all elements', () => {
  it('have one scale of type, in eighths of the page’s size', () => {
    const sizes = new Set(found(/font-size: ([\d.]+\w+);/g));
    expect([...sizes].filter((size) => !besideText.includes(size!)).sort()).toEqual([
      '0.75em',
      '0.875em',
      '1.125em',
      '1.25em',
      '1em',
    ]);
  });

  it('have one scale of spacing, in halves of its step', () => {
    const steps = new Set(found(/calc\(-?([\d.]+) \* var\(--space\)/g).map(Number));
    expect([...steps].sort()).toEqual([0.5, 1, 1.5, 2, 3, 4]);
  });

  it('follow the text around, not the root of the page, which many a site makes smaller', () => {
    expect(sources.filter((file) => /[\d.]rem\b/.test(textOf(file)))).toEqual([]);
  });
});
