import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { demoDocument } from '../support/documents.js';
import { itWithAxe } from '../support/it-with-axe.js';
import { manyPartners, partnerContacts, partnerDocument, partsOf, wordsOf } from '../support/partners.js';

const now = '2026-11-26T10:00';
const cases = async () =>
  [
    ['a few', partnerDocument(), {}],
    ['many', manyPartners(12), {}],
    ['nobody', partnerDocument(), { topic: 'bauen' }],
    ['too old', { ...partnerDocument(), asOf: '2010' }, { search: '' }],
    ['without headings', partnerDocument(), { 'heading-level': 0 }],
    ['Innenstadt-West', await demoDocument('innenstadt-west'), {}],
    ['Chemnitz', await demoDocument('chemnitz'), {}],
  ] as const;

// The other two can't be told to emulate it from outside.
const canForceColors = navigator.userAgent.includes('Chrome/');

describe('<partner-contacts> for everybody', () => {
  itWithAxe('nothing for axe to find, on a light page and on a dark one', async () => {
    for (const [, data, attributes] of await cases()) {
      const element = await partnerContacts({ data, now, ...attributes });
      expect(partsOf(element, 'root')).to.have.length(1);
      if (element.shadowRoot!.querySelector('.search'))
        await waitUntil(() => partsOf(element, 'search-field').length, 'a field', { timeout: 30_000 });
      await expect(element).to.be.accessible();
      element.parentElement!.style.cssText = 'background: #14171a; color: #e8eaed';
      await expect(element).to.be.accessible();
    }
  });

  it('fits a page of 320 pixels, and one of 200, without scrolling sideways', async () => {
    for (const [name, data, attributes] of await cases())
      for (const width of [288, 168]) {
        const element = await partnerContacts({ data, now, ...attributes });
        element.parentElement!.style.width = `${width}px`;
        const [root] = partsOf(element, 'root');
        expect(root!.scrollWidth, `${name} at ${width}`).to.be.at.most(width);
      }
  });

  if (canForceColors)
    it('has lines around organisations in forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await partnerContacts({ data: partnerDocument(), now });
      expect(getComputedStyle(partsOf(element, 'partner')[0]!).borderTopStyle).to.equal('solid');
      await emulateMedia({ forcedColors: 'none' });
    });

  it('two languages on one page are right at once', async () => {
    const german = await partnerContacts({ data: partnerDocument(), now }, { lang: 'de' });
    const english = await partnerContacts({ data: partnerDocument(), now, lang: 'en' }, { lang: 'de' });
    await waitUntil(() => partsOf(english, 'root').length, 'shown', { timeout: 30_000 });
    expect(wordsOf(german, 'time')[0]).to.equal('Jeden 1. Mittwoch im Monat, 9 bis 10:30 Uhr');
    expect(wordsOf(english, 'time')[0]).to.equal('Every 1st Wednesday of the month, 9am to 10:30am');
    expect(partsOf(english, 'root')[0]!.lang).to.equal('en');
    expect(partsOf(german, 'root')[0]!.hasAttribute('lang')).to.equal(false);
  });

  it('runs from the right where the language does', async () => {
    const element = await partnerContacts({ data: manyPartners(12), now, lang: 'ar-XB' }, { lang: 'de' });
    await waitUntil(() => partsOf(element, 'root').length, 'shown', { timeout: 30_000 });
    expect(partsOf(element, 'root')[0]!.dir).to.equal('rtl');
    expect(getComputedStyle(partsOf(element, 'partner')[0]!).direction).to.equal('rtl');
  });
});
