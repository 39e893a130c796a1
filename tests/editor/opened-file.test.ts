import { describe, expect, it } from 'vitest';
import { openedFile } from '../../src/editor/opened-file.js';

const text = 'Büro: Mo–Fr 10 Uhr';
const utf16 = (isLittle: boolean) => {
  const units = [0xfeff, ...Array.from(text, (sign) => sign.charCodeAt(0))];
  return Uint8Array.from(units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
};
const bytes = (...parts: (string | number)[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part)] : [part])));

describe('a file that somebody opens', () => {
  it.each([
    ['UTF-8', bytes(text), text],
    ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, text), text],
    ['what Windows calls Unicode', utf16(true), text],
    ['the same the other way round', utf16(false), text],
    ['the encoding of old pages', bytes('B', 0xfc, 'ro'), 'Büro'],
    ['nothing', bytes(), ''],
  ])('in %s is its text', async (_encoding, content, expected) => {
    expect(await openedFile(new Blob([content]))).toEqual({ text: expected });
  });

  it.each([
    ['a PDF', bytes('%PDF-1.7\n1 0 obj'), 'no-text'],
    ['a document of Word', bytes('PK', 3, 4, 20, 0, 6, 0), 'no-text'],
    ['RTF', bytes('{\\rtf1\\ansi Hallo}'), 'no-text'],
    ['a picture', bytes(0x89, 'PNG\r\n', 0x1a, '\n', 0, 0, 0, 13), 'no-text'],
    ['a film', new Uint8Array(5 * 2 ** 20), 'too-large'],
  ])('%s is none', async (_what, content, trouble) => {
    expect(await openedFile(new Blob([content]))).toEqual({ trouble });
  });

  it('nor is a folder, which nobody can read', async () => {
    const folder = { size: 4096, arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) };
    expect(await openedFile(folder as unknown as Blob)).toEqual({ trouble: 'no-text' });
  });
});
