import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { officeNotices } from '../support/contacts.js';
import { demoDocument } from '../support/documents.js';
import { itWithAxe } from '../support/it-with-axe.js';
import { part, parts, rootOf, words } from '../support/printed.js';

const kaster = { now: '2017-10-17T10:00' };
const cases = async () =>
  [
    ['a week without the Sozialamt', await demoDocument('kaster-2017'), kaster],
    ['without headings', await demoDocument('kaster-2017'), { ...kaster, 'heading-level': 0 }],
    ['too old', await demoDocument('kaster-2017'), { now: '2026-10-31T10:00' }],
    ['a vacant post', await demoDocument('kaster'), { now: '2026-11-26T10:00' }],
    [
      'long words',
      {
        ...(await demoDocument('kaster')),
        notices: [
          { name: 'Neu'.repeat(1500), links: [{ name: 'Anmeldung'.repeat(500), url: 'https://example.org/' }] },
        ],
      },
      { now: '2026-11-26T10:00' },
    ],
    ['holidays', await demoDocument('innenstadt-west'), { now: '2026-12-25T10:00' }],
  ] as const;

// The other two can't be told to emulate it from outside.
const canForceColors = navigator.userAgent.includes('Chrome/');

describe('<office-notices> for everybody', () => {
  itWithAxe('nothing for axe to find, on a light page and on a dark one', async () => {
    for (const [name, data, attributes] of await cases()) {
      const element = await officeNotices({ data, ...attributes });
      expect(rootOf(element), name).not.to.equal(null);
      await expect(element).to.be.accessible();
      element.parentElement!.style.cssText = 'background: #14171a; color: #e8eaed';
      await expect(element).to.be.accessible();
    }
  });

  it('fits a page of 320 pixels, and one of 200, without scrolling sideways', async () => {
    for (const [name, data, attributes] of await cases())
      for (const width of [288, 168]) {
        const element = await officeNotices({ data, ...attributes });
        element.parentElement!.style.width = `${width}px`;
        expect(rootOf(element)!.scrollWidth, `${name} at ${width}`).to.be.at.most(width);
      }
  });

  it('its links are reached with the keyboard, and show it', async () => {
    const document = await demoDocument('kaster-2017');
    const links = ['eins', 'zwei'].map((name) => ({ name, url: `https://example.org/${name}` }));
    const element = await officeNotices({ data: { ...document, notices: [{ name: 'Neu', links }] }, ...kaster });
    const [first, second] = parts(element, 'link');
    first!.focus();
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement).to.equal(second);
    expect(getComputedStyle(second!).outlineStyle).to.equal('solid');
  });

  if (canForceColors)
    it('keeps its marks in forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await officeNotices({ data: await demoDocument('kaster'), now: '2026-11-26T10:00' });
      expect(getComputedStyle(part(element, 'notice')!).borderInlineStartStyle).to.equal('solid');
      await emulateMedia({ forcedColors: 'none' });
    });

  it('two languages on one page are right at once', async () => {
    const data = await demoDocument('kaster-2017');
    const german = await officeNotices({ data, ...kaster }, { lang: 'de' });
    const english = await officeNotices({ data, ...kaster, lang: 'en' }, { lang: 'de' });
    await waitUntil(() => rootOf(english), 'shown', { timeout: 30_000 });
    expect(words(german, 'title')).to.equal('16. bis 20. Oktober: geschlossen (Software-Umstellung)');
    expect(words(english, 'title')).to.equal('16 to 20 October: closed (software changeover)');
    expect(words(english, 'when')).to.equal('Today');
    expect(rootOf(english)!.lang).to.equal('en');
    expect(rootOf(german)!.hasAttribute('lang')).to.equal(false);
  });

  it('runs from the right where the language does', async () => {
    const data = await demoDocument('kaster-2017');
    const element = await officeNotices({ data, ...kaster, lang: 'ar-XB' }, { lang: 'de' });
    await waitUntil(() => rootOf(element), 'shown', { timeout: 30_000 });
    expect(getComputedStyle(part(element, 'notice')!).direction).to.equal('rtl');
  });
});
