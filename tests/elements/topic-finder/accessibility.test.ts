import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { TopicFinderElement } from '../../../src/elements/topic-finder/topic-finder-element.js';
import { demoDocument } from '../support/documents.js';
import { itWithAxe } from '../support/it-with-axe.js';
import { part, parts } from '../support/printed.js';
import { answered, field, monday, said, suggested, topicDocument, topicFinder, type } from '../support/topics.js';

const data = topicDocument();
const looks: readonly (readonly [string, () => Promise<TopicFinderElement>])[] = [
  ['topics', () => topicFinder({ data, now: monday })],
  [
    'suggestions',
    async () => {
      const element = await topicFinder({ data, now: monday });
      await type(element, 'geld');
      return element;
    },
  ],
  [
    'nothing found',
    async () => {
      const element = await topicFinder({ data, now: monday });
      await type(element, 'Zahnarzt');
      return element;
    },
  ],
  ['an answer', async () => answered(await topicFinder({ data, now: monday, chosen: 'buergergeld' }))],
  ['too old', () => topicFinder({ data: topicDocument({ asOf: '2010' }), now: monday })],
  [
    'without headings',
    async () => answered(await topicFinder({ data, now: monday, chosen: 'wohngeld', 'heading-level': 0 })),
  ],
  ['Chemnitz', async () => topicFinder({ data: await demoDocument('chemnitz'), now: monday })],
  [
    'Innenstadt-West',
    async () =>
      answered(await topicFinder({ data: await demoDocument('innenstadt-west'), now: monday, chosen: 'betreuung' })),
  ],
];

// The other two can't be told to emulate it from outside.
const canForceColors = navigator.userAgent.includes('Chrome/');

describe('<topic-finder> for everybody', () => {
  for (const [name, make] of looks) {
    itWithAxe(`${name}: nothing for axe to find, on a light page and on a dark one`, async () => {
      const element = await make();
      await expect(element).to.be.accessible();
      element.parentElement!.style.cssText = 'background: #14171a; color: #e8eaed';
      await expect(element).to.be.accessible();
    });

    it(`${name}: fits a page of 320 pixels, and one of 200, without scrolling sideways`, async () => {
      const element = await make();
      for (const width of [288, 168]) {
        element.parentElement!.style.width = `${width}px`;
        expect(part(element, 'root')!.scrollWidth, `at ${width}`).to.be.at.most(width);
      }
    });
  }

  if (canForceColors)
    it('shows the active suggestion and borders in forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await topicFinder({ data, now: monday });
      await type(element, 'geld');
      field(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
      await element.updateComplete;
      const [first, second] = parts(element, 'option').map((each) => getComputedStyle(each).outlineStyle);
      expect([first, second]).to.deep.equal(['solid', 'none']);
      await emulateMedia({ forcedColors: 'none' });
    });

  it('two languages on one page are right at once, and another word says which language it is', async () => {
    const german = await topicFinder({ data, now: monday }, { lang: 'de' });
    const english = await topicFinder({ data, now: monday, lang: 'en' }, { lang: 'de' });
    await waitUntil(() => part(english, 'root'), 'shown', { timeout: 30_000 });
    expect(said(german, 'heading')).to.deep.equal(['Wobei brauchen Sie Hilfe?']);
    expect(said(english, 'heading')).to.deep.equal(['What do you need help with?']);
    expect(part(english, 'root')!.lang).to.equal('en');
    await type(english, 'hartz');
    expect(suggested(english)).to.deep.equal(['Bürgergeld Hartz IV']);
    expect(part(english, 'hint')!.querySelector('[lang=de]')).not.to.equal(null);
  });

  it('runs from the right where the language does', async () => {
    const element = await topicFinder({ data, now: monday, lang: 'ar-XB' }, { lang: 'de' });
    await waitUntil(() => part(element, 'root'), 'shown', { timeout: 30_000 });
    expect(part(element, 'root')!.dir).to.equal('rtl');
    expect(getComputedStyle(field(element)).direction).to.equal('rtl');
  });

  it('moves nothing where nobody wants motion, and loads the search only when it is used', async () => {
    const element = await topicFinder({ data, now: monday });
    const loaded = () =>
      performance.getEntriesByType('resource').filter(({ name }) => /topic-search/.test(name)).length;
    const before = loaded();
    for (const each of element.shadowRoot!.querySelectorAll('*'))
      expect(getComputedStyle(each).transitionDuration).to.equal('0s');
    expect(loaded()).to.equal(before);
  });
});
