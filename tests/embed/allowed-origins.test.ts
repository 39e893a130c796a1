import { expect, waitUntil } from '@open-wc/testing';
import {
  hosts,
  inside,
  isVisible,
  later,
  opens,
  page,
  placeholder,
  scriptWith,
  tag,
  upgraded,
} from './support/page.js';

const elsewhere = 'https://daten.example.de';
const script = scriptWith('data-src="/default.json"');
const listing = (origins: string) => scriptWith(`data-origins="${origins}"`);

describe('the addresses of which a placeholder may have a document', function () {
  this.timeout(20_000);

  const refused = async (src: string, how = script) => {
    const source = await page(placeholder(`data-src="${src}"`) + how);
    await waitUntil(() => source.problems.length, 'an event', { timeout: 30_000 });
    await later();
    return source;
  };

  for (const [src, origin] of [
    [`${elsewhere}/office.json`, elsewhere],
    ['//daten.example.de/office.json', 'http://daten.example.de'],
    ['\\\\daten.example.de\\office.json', 'http://daten.example.de'],
    ['http://localhost:1/office.json', 'http://localhost:1'],
    ['http://x@daten.example.de/', 'http://daten.example.de'],
    ['data:application/json,{}', ''],
    ['javascript:window.attacked=1', ''],
    [`blob:${location.origin}/0a1b`, ''],
    ['file:///etc/passwd', ''],
    ['about:blank', ''],
  ] as const)
    it(`are not those elsewhere: ${src} is refused before any request`, async () => {
      const source = await refused(src);
      expect(source.asked).to.deep.equal([]);
      expect(source.problems).to.have.length(1);
      expect(source.problems[0]).to.include({ code: 'foreign-origin', expected: origin, pointer: '' });
      expect(source.said, 'one line in the console').to.have.length(1);
      if (origin) expect(source.said[0]).to.contain(`data-origins="${origin}"`);
      expect(isVisible(source.document.querySelector('p')), 'the fallback stays').to.equal(true);
    });

  it('hold for each of the documents of a list', async () => {
    const source = await page(placeholder(`data-src="/a.json ${elsewhere}/office.json"`, 'office-list') + script);
    const list = () => source.document.querySelector('office-list')?.shadowRoot;
    await waitUntil(() => list()?.querySelector('[part=incomplete]'), 'the list of one', { timeout: 30_000 });
    await later();
    expect(list()!.querySelectorAll('[part=office]')).to.have.length(1);
    expect(source.asked).to.deep.equal(['/a.json']);
    expect(source.problems.map(({ code }) => code)).to.deep.equal(['foreign-origin']);
  });

  it('are those of the page, written in any way', async () => {
    const own = new URL('/b.json', location.href).href;
    const source = await page(placeholder('data-src="a.json"') + placeholder(`data-src="${own}"`) + script);
    for (const host of hosts(source)) await upgraded(host);
    expect(source.asked.sort()).to.deep.equal(['/a.json', '/b.json']);
  });

  it('are those that the script lists, and no others', async () => {
    const how = listing(`https://a.example/path, ${elsewhere}  https://b.example:8443`);
    const listed = [`${elsewhere}/x.json`, 'https://a.example/x.json', 'https://b.example:8443/x.json'];
    const source = await page(listed.map((src) => placeholder(`data-src="${src}"`)).join('') + how);
    for (const host of hosts(source)) await upgraded(host);
    expect([...source.asked].sort()).to.deep.equal([...listed].sort());
    for (const src of ['https://b.example/x.json', 'http://a.example/x.json', 'https://sub.a.example/x.json'])
      expect((await refused(src, how)).asked).to.deep.equal([]);
  });

  it('are listed one by one: an entry that is no origin is told, and allows nothing', async () => {
    for (const entry of ['*', 'daten.example.de']) {
      const source = await refused(`${elsewhere}/office.json`, listing(entry));
      expect(source.asked).to.deep.equal([]);
      expect(source.said.filter((line) => line.includes(`data-origins="${entry}"`))).to.have.length(1);
    }
  });

  it('are looked at again where the answer came from: a redirect elsewhere shows the fallback', async () => {
    const source = await refused('/moved.json');
    expect(source.asked).to.deep.equal(['/moved.json']);
    expect(source.problems[0]).to.include({ code: 'foreign-origin', found: 'https://elsewhere.example/moved.json' });
    expect(isVisible(source.document.querySelector('p'))).to.equal(true);
  });

  it('hold for a later change of data-src, too', async () => {
    const source = await page(placeholder('data-src="/a.json"') + script);
    const [host] = hosts(source);
    await upgraded(host);
    host!.dataset['src'] = `${elsewhere}/office.json`;
    await waitUntil(() => source.problems.length, 'an event', { timeout: 30_000 });
    expect(source.asked).to.deep.equal(['/a.json']);
    await waitUntil(() => isVisible(host!.querySelector('p')), 'the fallback', { timeout: 30_000 });
    host!.dataset['src'] = '/b.json';
    await upgraded(host);
  });

  it('do not bind a real element, nor the document that the webmaster gives all widgets', async () => {
    const foreign = `${elsewhere}/default.json`;
    const source = await page(
      tag(`src="${elsewhere}/office.json"`) +
        tag('src="/moved.json"') +
        placeholder('') +
        scriptWith(`data-src="${foreign}"`),
    );
    for (const element of source.document.querySelectorAll('body > office-hours')) await opens(element);
    await upgraded(hosts(source)[0]);
    expect(source.said).to.deep.equal([]);
  });

  it('hold where the same address is a real element’s, too', async () => {
    const source = await page(tag('src="/moved.json"') + placeholder('data-src="/moved.json"') + script);
    await opens(source.document.querySelector('body > office-hours'));
    await waitUntil(() => source.problems.length, 'an event', { timeout: 30_000 });
    expect(source.asked).to.deep.equal(['/moved.json']);
    expect(isVisible(hosts(source)[0]!.querySelector('p'))).to.equal(true);
  });

  it('are told once, however many placeholders name one, and explained in place with data-debug', async () => {
    const one = placeholder(`data-src="${elsewhere}/office.json" data-debug`);
    const source = await page(one + one + script);
    const shown = () => inside(hosts(source)[1]!)?.shadowRoot?.querySelector('[part~=problems]');
    await waitUntil(shown, 'explained', { timeout: 30_000 });
    expect(shown()!.textContent).to.contain('data-origins').and.to.contain(elsewhere);
    expect(source.said).to.have.length(1);
  });
});
