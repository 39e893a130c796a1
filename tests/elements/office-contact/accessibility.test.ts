import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { contactDocument, officeContact, withHours } from '../support/contacts.js';
import { demoDocument } from '../support/documents.js';
import { itWithAxe } from '../support/it-with-axe.js';
import { part, parts, rootOf, words } from '../support/printed.js';

const now = '2026-11-26T10:00';
const cases = async () =>
  [
    ['everything', contactDocument(), {}],
    ['without headings', contactDocument(), { 'heading-level': 0 }],
    ['too old', { ...contactDocument(), asOf: '2010' }, {}],
    [
      'long words',
      contactDocument({
        email: `${'stadtteilbuero'.repeat(4)}@example.org`,
        links: [{ name: 'Kontaktformular'.repeat(300), url: 'https://example.org/' }],
      }),
      {},
    ],
    ['Kaster 2017', await demoDocument('kaster-2017'), { now: '2017-10-17T10:00' }],
    ['Grübentälchen', await demoDocument('gruebentaelchen'), {}],
    ['Chemnitz', await demoDocument('chemnitz'), {}],
  ] as const;

// The other two can't be told to emulate it from outside.
const canForceColors = navigator.userAgent.includes('Chrome/');

describe('<office-contact> for everybody', () => {
  itWithAxe('nothing for axe to find, on a light page and on a dark one', async () => {
    for (const [name, data, attributes] of await cases()) {
      const element = await officeContact({ data, now, ...attributes });
      if (part(element, 'authority') && name !== 'Chemnitz') await withHours(element);
      await expect(element).to.be.accessible();
      element.parentElement!.style.cssText = 'background: #14171a; color: #e8eaed';
      await expect(element).to.be.accessible();
    }
  });

  it('fits a page of 320 pixels, and one of 200, without scrolling sideways', async () => {
    for (const [name, data, attributes] of await cases())
      for (const width of [288, 168]) {
        const element = await officeContact({ data, now, ...attributes });
        element.parentElement!.style.width = `${width}px`;
        expect(rootOf(element)!.scrollWidth, `${name} at ${width}`).to.be.at.most(width);
      }
  });

  it('everything that can be used is reached with the keyboard, in the order in which it stands, and shows it', async () => {
    const element = await officeContact({ data: contactDocument(), now, view: 'contact people' });
    const usable = [...element.shadowRoot!.querySelectorAll<HTMLElement>('a, button')];
    expect(usable).to.have.length(8);
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    for (const each of usable) {
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot!.activeElement).to.equal(each);
      expect(getComputedStyle(each).outlineStyle).to.equal('solid');
    }
    before.remove();
  });

  if (canForceColors)
    it('has a line around who is in charge in forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await officeContact({ data: contactDocument(), now });
      expect(getComputedStyle(part(element, 'authority')!).borderTopStyle).to.equal('solid');
      await emulateMedia({ forcedColors: 'none' });
    });

  it('the map of a telephone is only there on a telephone', async () => {
    const element = await officeContact({ data: contactDocument(), now, view: 'place' });
    const isTouch = matchMedia('(pointer: coarse)').matches;
    const isApple = CSS.supports('-webkit-touch-callout', 'none');
    expect(parts(element, 'map').map((map) => map.offsetParent !== null && map.offsetHeight > 0)).to.deep.equal([
      true,
      isTouch && !isApple,
      isApple,
    ]);
  });

  it('two languages on one page are right at once', async () => {
    const german = await officeContact({ data: contactDocument(), now }, { lang: 'de' });
    const english = await officeContact({ data: contactDocument(), now, lang: 'en' }, { lang: 'de' });
    await waitUntil(() => rootOf(english), 'shown', { timeout: 30_000 });
    await withHours(english);
    expect(words(german, 'person-absent')).to.contain('ist zurzeit nicht besetzt');
    expect(words(english, 'sentence')).to.equal('Open now until midday');
    expect(words(english, 'map')).to.equal('Map (OpenStreetMap)');
    expect(rootOf(english)!.lang).to.equal('en');
    expect(rootOf(german)!.hasAttribute('lang')).to.equal(false);
  });

  it('runs from the right where the language does', async () => {
    const element = await officeContact({ data: contactDocument(), now, lang: 'ar-XB' }, { lang: 'de' });
    await waitUntil(() => rootOf(element), 'shown', { timeout: 30_000 });
    expect(getComputedStyle(part(element, 'authority')!).direction).to.equal('rtl');
  });
});
