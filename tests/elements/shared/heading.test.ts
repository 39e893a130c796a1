import { expect, fixture, html } from '@open-wc/testing';
import { heading } from '../../../src/elements/shared/heading.js';

const tagFor = async (level: number) =>
  (await fixture(html`<div>${heading(level, 'Büro')}</div>`)).firstElementChild?.localName ?? 'none';

describe('a heading', () => {
  for (const [level, tag] of [
    [1, 'h1'],
    [3, 'h3'],
    [6, 'h6'],
    [0, 'none'],
    [7, 'none'],
    [2.5, 'none'],
    [Number.NaN, 'none'],
  ] as const)
    it(`of level ${level} is ${tag}`, async () => {
      expect(await tagFor(level)).to.equal(tag);
    });
});
