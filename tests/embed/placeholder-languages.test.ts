import { expect } from '@open-wc/testing';
import { hosts, inPage, inside, page, placeholder, script, upgraded } from './support/page.js';

const sentence = (host: Element | undefined) =>
  inside(host ?? null)?.shadowRoot?.querySelector('[part~=sentence]')?.textContent ?? '';
const rootOf = (host: Element | undefined) =>
  inside(host ?? null)?.shadowRoot?.querySelector<HTMLElement>('[part~=root]');

describe('languages side by side', function () {
  this.timeout(20_000);

  it('are right at once, by lang and by data-lang', async () => {
    const source = await page(
      [
        placeholder(),
        placeholder('data-src="#office" lang="en"'),
        placeholder('data-src="#office" data-lang="en-GB"'),
        `<section lang="en">${placeholder()}</section>`,
        placeholder('data-src="#office" data-lang="ar-XB"'),
      ].join('') +
        inPage +
        script,
    );
    const [german, byLang, byData, around, rightToLeft] = hosts(source);
    for (const host of hosts(source)) await upgraded(host);
    expect(sentence(german)).to.contain('Jetzt geöffnet');
    for (const english of [byLang, byData, around]) expect(sentence(english)).to.contain('Open now');
    expect([german, byLang, around].map((host) => rootOf(host)!.hasAttribute('lang'))).to.deep.equal([
      false,
      false,
      false,
    ]);
    expect([rootOf(byData)!.lang, rootOf(byData)!.dir]).to.deep.equal(['en', 'ltr']);
    expect([rootOf(rightToLeft)!.lang, rootOf(rightToLeft)!.dir]).to.deep.equal(['ar-XB', 'rtl']);
    expect(source.said).to.deep.equal([]);
  });
});
