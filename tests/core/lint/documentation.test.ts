import { describe, expect, it } from 'vitest';
import { findingCodes, severities } from '../../../src/core/lint/finding.js';
import { textOf } from '../../architecture/source-files.js';

const page = textOf('docs/lint.md');

const listed = [...page.matchAll(/^\| `([\w-]+)` +\| (\w+) +\| (.+?) +\|$/gm)].map(([, code, kind, text]) => ({
  code,
  kind,
  text,
}));

describe('docs/lint.md', () => {
  it('lists every code once, and no other', () => {
    expect(listed.map(({ code }) => code).sort()).toEqual([...findingCodes].sort());
  });

  it.each(listed)('$code is a $kind', ({ code, kind, text }) => {
    const severity = severities[findingCodes.find((each) => each === code)!];
    expect(kind).toBe({ warning: 'warning', info: 'note' }[severity]);
    expect(text).toMatch(/^.{20,}[.?]$/);
  });
});
