import { expect, it } from 'vitest';
import { slug } from '../../../src/core/model/slug.js';

it.each([
  ['Sprechstunde', 'sprechstunde'],
  ['Café für Große', 'cafe-fuer-grosse'],
  ['ÄRZTE & Übung', 'aerzte-uebung'],
  ['A\u0308rzte', 'aerzte'],
  ['  „Mein-Dein-Unser Weg“ (2.) ', 'mein-dein-unser-weg-2'],
  ['Ayşe’nin kahvesi', 'ayse-nin-kahvesi'],
  ['Crème brûlée', 'creme-brulee'],
  ['مشورة', ''],
])('%s → %s', (name, id) => {
  expect(slug(name)).toBe(id);
});
