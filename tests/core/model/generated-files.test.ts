import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { modelFiles } from '../../../scripts/generate-model.mjs';

it.each(Object.entries(modelFiles()))('%s is what the schema makes', (path, text) => {
  expect(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')).toBe(text);
});
