import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { leanLit } from '../../scripts/build/lean-lit.js';

const packages = resolve(import.meta.dirname, '../../node_modules');
const { transform } = leanLit();
const lean = (code: string, id: string): string =>
  (transform as unknown as { handler: (code: string, id: string) => { readonly code: string } | undefined }).handler(
    code,
    id,
  )?.code ?? code;

const files = ['@lit/reactive-element/reactive-element.js', 'lit-element/lit-element.js', 'lit-html/lit-html.js'];

describe.each(files)('%s', (file) => {
  const whole = readFileSync(resolve(packages, file), 'utf8');

  it('loses what no page needs, and is a module still', () => {
    const code = lean(whole, file);
    expect(code).not.toMatch(/PolyfillSupport|HydrateSupport|Versions|PropertyMetadata|<svg>|<math>|reflect&&|_\$AH/);
    expect(parseSync(file, code).errors).toEqual([]);
    expect(code.length).toBeLessThan(whole.length);
  });

  it('is refused in another version', () => {
    expect(() => lean(whole.replaceAll('PolyfillSupport', 'polyfillSupport'), file)).toThrow('another version of Lit');
  });
});

describe('what it leaves out is refused', () => {
  it.each([
    ['export const a = css`p { margin: ${2}px }`;', 'styles with values in them'],
    ['static properties = { open: { type: Boolean, reflect: true } };', 'properties that are reflected'],
    ["import { repeat } from 'lit/directives/repeat.js';", 'directives'],
    ["import { property } from 'lit/decorators.js';", 'directives and decorators'],
  ])('%s', (code, what) => {
    expect(() => lean(code, 'a-element.ts')).toThrow(`a-element.ts: ${what}`);
  });

  it('and nothing else', () => {
    const code = "import { html } from 'lit'; static properties = { open: { type: Boolean } }; css`p { margin: 0 }`";
    expect(lean(code, 'a-element.ts')).toBe(code);
  });
});
