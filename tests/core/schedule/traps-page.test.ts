import { expect, it } from 'vitest';
import { chapters } from './traps/chapters.js';
import { trapPage } from './traps/trap-page.js';

it('docs/traps.md shows these rows and no others (`vitest run --project core traps -u` writes it)', async () => {
  await expect(await trapPage(chapters)).toMatchFileSnapshot('../../../docs/traps.md');
});
