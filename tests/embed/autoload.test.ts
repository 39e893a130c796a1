import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { openTime } from '../elements/support/office-document.js';
import { all, inPage, isOpen, later, opens, page, script, tag } from './support/page.js';

describe('the loader', function () {
  this.timeout(20_000);

  it('brings the elements of the page to life', async () => {
    const { document, said } = await page(inPage + tag() + script);
    await opens(document.querySelector('office-hours'));
    expect(said).to.deep.equal([]);
  });

  it('loads nothing where there is no tag of ours', async () => {
    const { window } = await page(`<p>Rathaus</p>${script}`);
    await later();
    expect(!!window.customElements.get('office-hours')).to.equal(false);
  });

  it('sees tags that a CMS inserts later, also deep within something else', async () => {
    const { document } = await page(inPage + script);
    await later();
    const block = document.createElement('section');
    block.innerHTML = `<div><div>${tag()}</div></div>`;
    document.body.append(block);
    await opens(document.querySelector('office-hours'));
  });

  it('asks for a document once, for all elements that name it', async () => {
    const source = await page(tag('src="/a.json"') + tag('src="/a.json"') + tag('src="/b.json"') + script);
    for (const element of all(source)) await opens(element);
    expect(source.asked.sort()).to.deep.equal(['/a.json', '/b.json']);
  });

  it('asks for it before the code of the elements is there', async () => {
    const source = await page(tag('src="/a.json"') + script);
    for (const element of all(source)) await opens(element);
    expect(source.askedAhead).to.deep.equal(['/a.json']);
  });

  it('asks for each document of a list, once', async () => {
    const list = (src: string) => tag(`src="${src}"`, 'office-list');
    const source = await page(list('/a.json /b.json') + list(' /b.json\n/c.json ') + script);
    const lists = [...source.document.querySelectorAll('office-list')];
    const count = (element: Element) => element.shadowRoot?.querySelectorAll('[part=office]').length;
    await waitUntil(() => lists.every((element) => count(element) === 2), 'two offices each', { timeout: 30_000 });
    expect(source.asked.sort()).to.deep.equal(['/a.json', '/b.json', '/c.json']);
  });

  it('has one document for all, in data-src', async () => {
    const source = await page(tag('') + tag('src="/b.json"') + script.replace('><', ' data-src="/default.json"><'));
    for (const element of all(source)) await opens(element);
    expect(source.asked.sort()).to.deep.equal(['/b.json', '/default.json']);
    const late = source.document.createElement('office-hours');
    late.setAttribute('now', openTime);
    source.document.body.append(late);
    await opens(late);
    expect(source.asked).to.have.length(2);
  });

  it('lets a tag that comes later ask again for what could not be had', async () => {
    const source = await page(tag('src="/missing.json"') + script);
    await waitUntil(() => source.problems.length, 'an event', { timeout: 30_000 });
    source.document.body.insertAdjacentHTML('beforeend', tag('src="/missing.json"', 'partner-contacts'));
    await waitUntil(() => source.problems.length > 1, 'another', { timeout: 30_000 });
    expect(source.problems.map(({ code }) => code)).to.deep.equal(['http-status', 'http-status']);
    expect(source.asked).to.deep.equal(['/missing.json', '/missing.json']);
  });

  for (const [what, second] of [
    ['twice', script],
    ['in two versions', script.replace('autoload.ts', 'autoload.ts?v=2')],
  ] as const)
    it(`may be pasted ${what}`, async () => {
      const source = await page(tag('src="/a.json"') + script + second);
      await opens(all(source)[0] ?? null);
      await later();
      expect(source.asked).to.deep.equal(['/a.json']);
      expect(source.said).to.deep.equal([]);
    });

  it('leaves a tag alone that somebody else has taken, and says so once', async () => {
    const other = `<script>customElements.define('office-hours', class extends HTMLElement {});</script>`;
    const { document, said } = await page(other + inPage + tag() + tag() + script);
    await waitUntil(() => said.length, 'said', { timeout: 30_000 });
    await later();
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('<office-hours>');
    expect(document.querySelector('office-hours')?.shadowRoot).to.equal(null);
  });

  for (const src of ['/missing.json', '/offline.json', 'https://'])
    it(`throws nothing where the document can't be had: ${src}`, async () => {
      const { document, said } = await page(tag(`src="${src}"`) + script);
      await waitUntil(() => said.length, 'said', { timeout: 30_000 });
      await later();
      expect(said).to.have.length(1);
      expect(said[0]).not.to.match(/^(thrown|rejected)/);
      expect(document.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
    });

  it('leaves no name in the global scope and nothing on prototypes', async () => {
    const probe = `<script>window.before = [...Object.getOwnPropertyNames(window), ...Object.getOwnPropertyNames(Array.prototype)];</script>`;
    const { document, window } = await page(probe + inPage + tag() + script);
    await opens(document.querySelector('office-hours'));
    const { before } = window as unknown as { before: string[] };
    const after = [...Object.getOwnPropertyNames(window), ...Object.getOwnPropertyNames(window.Array.prototype)];
    // Lit leaves its version there, so that a page can be told of two copies.
    const news = after.filter((name) => !before.includes(name) && !/^(lit|reactiveElement)/.test(name));
    expect(news).to.deep.equal(['before'].filter((name) => !before.includes(name)));
  });

  it("needs no more than Lit's policy where Trusted Types are enforced", async () => {
    const policy = `<meta http-equiv="Content-Security-Policy"
      content="require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'; style-src 'self'">`;
    const { document, said } = await page(inPage + tag() + script, policy);
    await opens(document.querySelector('office-hours'));
    expect(said).to.deep.equal([]);
    expect(getComputedStyle(isOpen(document.querySelector('office-hours'))!).display).to.equal('flex');
  });

  it('lives with an Array.prototype that an old library has added to', async () => {
    const old = `<script>Array.prototype.remove = function () { return this; };</script>`;
    const { document, said } = await page(old + inPage + tag() + script);
    await opens(document.querySelector('office-hours'));
    expect(said).to.deep.equal([]);
  });

  it('lives with quirks mode and no lang', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Seite"></iframe>`);
    frame.srcdoc = `${inPage}${tag()}${script}`;
    await waitUntil(() => isOpen(frame.contentDocument!.querySelector('office-hours')), 'shown', { timeout: 30_000 });
  });
});
