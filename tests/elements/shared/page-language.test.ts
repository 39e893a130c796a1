import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { languageAround, languageAt, onLanguageChange } from '../../../src/elements/shared/page-language.js';

const inShadowOf = (host: Element, markup = '<p></p>') => {
  const root = host.attachShadow({ mode: 'open' });
  root.append(document.createRange().createContextualFragment(markup));
  return root.querySelector('p')!;
};

describe('the language at a place of the page', () => {
  it('is the nearest lang', async () => {
    const outer = await fixture(
      html`<div lang="en">
        <div lang="tr"><p></p></div>
      </div>`,
    );
    expect(languageAt(outer.querySelector('p'))).to.equal('tr');
  });

  it('is that of the host, seen from within a shadow tree', async () => {
    const outer = await fixture(html`<div lang="en"><section></section></div>`);
    expect(languageAt(inShadowOf(outer.querySelector('section')!))).to.equal('en');
  });

  it("is the element's own, and around it the one outside", async () => {
    const outer = await fixture(html`<div lang="de"><p lang="en"></p></div>`);
    const p = outer.querySelector('p')!;
    expect([languageAt(p), languageAround(p)]).to.deep.equal(['en', 'de']);
  });

  it('is not known where the nearest lang is empty', async () => {
    const outer = await fixture(
      html`<div lang="de">
        <div lang=""><p></p></div>
      </div>`,
    );
    expect(languageAt(outer.querySelector('p'))).to.equal('');
  });

  it('tells when a lang changes, outside and in shadow trees, until it is asked no more', async () => {
    const outer = await fixture(html`<div lang="en"><section></section></div>`);
    const p = inShadowOf(outer.querySelector('section')!, '<article><p></p></article>');
    let calls = 0;
    const forget = onLanguageChange(p, () => calls++);
    outer.setAttribute('lang', 'tr');
    await nextFrame();
    expect(calls).to.equal(1);
    p.parentElement!.setAttribute('lang', 'ar');
    await nextFrame();
    expect(calls).to.equal(2);
    forget();
    outer.setAttribute('lang', 'de');
    await nextFrame();
    expect(calls).to.equal(2);
  });
});
