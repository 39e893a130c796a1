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
  ['<ul><li>Mo-Fr 10-12 Uhr</li></ul>', 'web-page'],
  ['Öffnungszeiten<br>Mo-Fr 10-12 Uhr<br />Sa 10 Uhr', 'web-page'],
  ['<a href="mailto:a@b.de" class=x>Mail</a>', 'web-page'],
  ['Büro <buero@example.org>, Frau Lindner <lindner@example.org>', 'prose'],
  ['Kinder < 6 Jahre frei, ab 6 Jahren > 2 Euro <br>', 'prose'],
  ['<< zurück\nMontag 10–12 Uhr', 'prose'],
  ['Montag bis Freitag 10–12 Uhr', 'prose'],
] as const)('%j is %s', (text, kind) => {
  expect(kindOfText(text)).toBe(kind);
});
