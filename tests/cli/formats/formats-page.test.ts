import { expect, it } from 'vitest';
import { about, formatsPage } from './formats-page.js';
import { formatNames } from './measured.js';

it('docs/formats.md names every format', () => {
  const all = new Set([...formatNames.write, ...formatNames.read]);
  expect(Object.keys(about).sort()).toEqual([...all].sort());
});

it('docs/formats.md says what is measured (`vitest run --project core tests/cli/formats -u` writes it)', async () => {
  await expect(await formatsPage()).toMatchFileSnapshot('../../../docs/formats.md');
});
