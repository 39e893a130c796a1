import { expect, waitUntil } from '@open-wc/testing';
import {
  hosts,
  inPage,
  inside,
  isVisible,
  later,
  opens,
  page,
  placeholder,
  script,
  scriptWith,
  tag,
  upgraded,
} from './support/page.js';

const wait = (condition: () => unknown, what: string) => waitUntil(condition, what, { timeout: 30_000 });

describe('a prefix', function () {
  this.timeout(20_000);
  const other = `<script>customElements.define('office-hours', class extends HTMLElement {
    connectedCallback() { this.textContent = 'Von anderen'; } });</script>`;
  const prefixed = scriptWith('data-prefix="stadtteil-"');

  it('gives our tags another name, and leaves the plain ones alone', async () => {
    const source = await page(other + inPage + tag() + tag('src="#office"', 'stadtteil-office-hours') + prefixed);
    await opens(source.document.querySelector('stadtteil-office-hours'));
    expect(source.document.querySelector('office-hours')!.textContent).to.contain('Von anderen');
    expect(source.document.querySelector('office-hours')!.shadowRoot).to.equal(null);
    expect(source.said).to.deep.equal([]);
  });

  it('gives placeholders the prefixed element, by the plain name', async () => {
    const source = await page(other + inPage + placeholder() + prefixed);
    await upgraded(hosts(source)[0]);
    expect(inside(hosts(source)[0]!)!.localName).to.equal('stadtteil-office-hours');
    expect(source.said).to.deep.equal([]);
  });

  for (const impossible of ['Stadtteil-', '1-', 'stadtteil '])
    it(`that makes no tag is told, and nothing is thrown: "${impossible}"`, async () => {
      const source = await page(inPage + placeholder() + tag() + scriptWith(`data-prefix="${impossible}"`));
      await wait(() => source.said.length, 'said');
      await later();
      expect(source.said).to.have.length(1);
      expect(source.said[0]).to.contain(`<${impossible}office-hours>`);
      expect(isVisible(source.document.querySelector('p'))).to.equal(true);
    });

  it('is the remedy that the console names where another script has the tag', async () => {
    const source = await page(other + inPage + placeholder() + placeholder() + script);
    await wait(() => source.said.length, 'said');
    await later();
    expect(source.said).to.have.length(1);
    expect(source.said[0]).to.contain('data-prefix="stadtteil-"');
    for (const host of hosts(source)) {
      expect(host.innerHTML).to.equal('<p>Di und Do</p>');
      expect(isVisible(host.firstElementChild)).to.equal(true);
    }
  });
});
