import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { leanLit } from '../../scripts/build/lean-lit.js';

const packages = resolve(import.meta.dirname, '../../node_modules');
const { transform } = leanLit();
const lean = (code: string, id: string) =>
  (transform as unknown as { handler: (code: string, id: string) => { readonly code: string } }).handler(code, id).code;

const files = ['@lit/reactive-element/reactive-element.js', 'lit-element/lit-element.js', 'lit-html/lit-html.js'];

describe.each(files)('%s', (file) => {
  const whole = readFileSync(resolve(packages, file), 'utf8');

  it('loses what no page needs, and is a module still', () => {
    const code = lean(whole, file);
    expect(code).not.toMatch(/PolyfillSupport|HydrateSupport|Versions|litPropertyMetadata|<svg>|<math>/);
    expect(parseSync(file, code).errors).toEqual([]);
    expect(code.length).toBeLessThan(whole.length);
  });

  it('is refused in another version', () => {
    expect(() => lean(whole.replaceAll('PolyfillSupport', 'polyfillSupport'), file)).toThrow('another version of Lit');
  });
});

it('refuses styles that are put together, which it could not read', () => {
  expect(() => lean('export const a = css`p { margin: ${2}px }`;', 'a-styles.ts')).toThrow('a-styles.ts');
  expect(lean('export const a = css`p { margin: 0 }`;', 'a-styles.ts')).toContain('margin: 0');
});
