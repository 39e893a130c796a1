import { expect, it } from 'vitest';
import { kindOfText } from '../../src/editor/kind-of-text.js';

it.each([
  ['', 'empty'],
  [' \n\t', 'empty'],
  ['{ "schemaVersion": "1.0" }', 'document'],
  ['\ufeff\n  {"offices": [', 'document'],
  ['[{ "id": "a" }]', 'document'],
  ['[Montag] 10–12 Uhr', 'prose'],
  ['<!doctype html><html>', 'web-page'],
  ['<table><tr><td>Montag', 'web-page'],
  ['<< zurück\nMontag 10–12 Uhr', 'prose'],
  ['Montag bis Freitag 10–12 Uhr', 'prose'],
] as const)('%j is %s', (text, kind) => {
  expect(kindOfText(text)).toBe(kind);
});
