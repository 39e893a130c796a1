import { expect, it } from 'vitest';
import { plainSpaces } from '../../src/editor/plain-spaces.js';

it.each([
  ['indented by a word processor', '{\n\u00a0\u00a0"id":\u00a0"a"\n}', '{\n  "id": "a"\n}'],
  ['narrow ones', '{\u202f"id":\u2007"a"\u200b}', '{ "id": "a" }'],
  [
    'within a text they stay',
    '{"note": "Mo\u00a0–\u00a0Fr, \\"10\u202fUhr\\""}',
    '{"note": "Mo\u00a0–\u00a0Fr, \\"10\u202fUhr\\""}',
  ],
  ['a text without an end', '{\u00a0"id: "a"}', '{ "id: "a"}'],
] as const)('%s', (_what, text, plain) => {
  expect(plainSpaces(text)).toBe(plain);
});
