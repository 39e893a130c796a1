import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { demoDocument } from '../support/documents.js';
import { itWithAxe } from '../support/it-with-axe.js';
import { part, parts, rootOf, words } from '../support/printed.js';
import { officeProfile, profileDocument } from '../support/profile.js';

const now = '2026-11-26T10:00';
const cases = async () =>
  [
    ['everything', profileDocument(), {}],
    ['parts', profileDocument(), { view: 'timeline carriers' }],
    ['too old', { ...profileDocument(), asOf: '2010' }, {}],
    ['without headings', profileDocument(), { 'heading-level': 0 }],
    ['Innenstadt-West', await demoDocument('innenstadt-west'), {}],
    ['Chemnitz', await demoDocument('chemnitz'), {}],
    ['Grübentälchen', await demoDocument('gruebentaelchen'), {}],
  ] as const;

// The other two can't be told to emulate it from outside.
const isChromium = navigator.userAgent.includes('Chrome/');

describe('<office-profile> for everybody', () => {
  itWithAxe('nothing for axe to find, on a light page and on a dark one', async () => {
    for (const [, data, attributes] of await cases()) {
      const element = await officeProfile({ data, now, ...attributes });
      expect(rootOf(element)).not.to.equal(null);
      await expect(element).to.be.accessible();
      element.parentElement!.style.cssText = 'background: #14171a; color: #e8eaed';
      await expect(element).to.be.accessible();
    }
  });

  it('fits a page of 320 pixels, and one of 200, without scrolling sideways', async () => {
    for (const [name, data, attributes] of await cases())
      for (const width of [288, 168]) {
        const element = await officeProfile({ data, now, ...attributes });
        element.parentElement!.style.width = `${width}px`;
        expect(rootOf(element)!.scrollWidth, `${name} at ${width}`).to.be.at.most(width);
      }
  });

  it('has lines of at most 70 characters, however wide the page is', async () => {
    const element = await officeProfile({ data: await demoDocument('chemnitz'), now: '2010-11-22T10:00' });
    element.parentElement!.style.width = '1600px';
    const measure = document.createElement('div');
    measure.style.width = '70ch';
    element.parentElement!.append(measure);
    const widths = [...parts(element, 'text'), ...parts(element, 'item')].map(({ offsetWidth }) => offsetWidth);
    expect(Math.max(...widths)).to.be.at.most(Math.ceil(measure.offsetWidth));
  });

  it('puts dates beside what happened where there is room, and above it where there is none', async () => {
    const element = await officeProfile({ data: profileDocument(), now });
    const [when, what] = [part(element, 'when')!, part(element, 'what')!];
    element.parentElement!.style.width = '800px';
    expect(Math.abs(when.getBoundingClientRect().top - what.getBoundingClientRect().top)).to.be.lessThan(3);
    element.parentElement!.style.width = '288px';
    expect(what.getBoundingClientRect().top).to.be.at.least(when.getBoundingClientRect().bottom - 1);
  });

  it('its links are reached by the keyboard, and seen when they are', async () => {
    const element = await officeProfile({ data: profileDocument(), now });
    const link = part(element, 'telephone')!;
    const former = document.createElement('button');
    element.before(former);
    former.focus();
    await sendKeys({ press: 'Tab' });
    // WebKit leaves links out unless one has asked for them.
    if (element.shadowRoot!.activeElement !== link) link.focus();
    expect(getComputedStyle(link).outlineStyle).to.equal('solid');
    expect(link.getBoundingClientRect().height).to.be.at.least(44);
    former.remove();
  });

  if (isChromium)
    it('has dots on the timeline in forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await officeProfile({ data: profileDocument(), now });
      expect(getComputedStyle(part(element, 'event')!, '::before').borderTopStyle).to.equal('solid');
      await emulateMedia({ forcedColors: 'none' });
    });
});

describe('<office-profile> in the language of its place', () => {
  const given = { data: profileDocument(), now };
  const shown = (element: Element) => waitUntil(() => rootOf(element), 'shown', { timeout: 30_000 });

  it('two languages on one page are right at once', async () => {
    const german = await officeProfile(given, { lang: 'de' });
    const english = await officeProfile({ ...given, lang: 'en' }, { lang: 'de' });
    await shown(english);
    expect(words(german, 'time')).to.equal('Jeden Freitag, 18 bis 20 Uhr, bis 27. November');
    expect(words(english, 'time')).to.equal('Every Friday, 6pm to 8pm, until 27 November');
    expect([rootOf(english)!.lang, rootOf(english)!.dir]).to.deep.equal(['en', 'ltr']);
    expect(rootOf(german)!.hasAttribute('lang')).to.equal(false);
    expect(part(english, 'heading')?.querySelector('[lang=de]')?.textContent).to.equal('Stadtteilbüro West');
  });

  it('runs from the right where the language does', async () => {
    const element = await officeProfile({ ...given, lang: 'ar-XB' }, { lang: 'de' });
    await shown(element);
    expect(rootOf(element)!.dir).to.equal('rtl');
    element.parentElement!.style.width = '800px';
    const [when, what] = [part(element, 'when')!, part(element, 'what')!];
    expect(when.getBoundingClientRect().left).to.be.greaterThan(what.getBoundingClientRect().left);
  });

  it('follows a change of lang', async () => {
    const element = await officeProfile(given, { lang: 'de' });
    element.lang = 'en';
    await waitUntil(() => /On offer/.test(rootOf(element)!.textContent), undefined, { timeout: 30_000 });
  });
});
