import { expect, waitUntil } from '@open-wc/testing';
import { openTime } from '../elements/support/office-document.js';
import {
  hosts,
  inPage,
  inside,
  isOpen,
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

const wait = (condition: () => unknown, what: string) => waitUntil(condition, what, { timeout: 8000 });
const sentence = (host: Element | undefined) =>
  inside(host ?? null)?.shadowRoot?.querySelector('[part~=sentence]')?.textContent ?? '';
const rootOf = (host: Element | undefined) =>
  inside(host ?? null)?.shadowRoot?.querySelector<HTMLElement>('[part~=root]');

describe('a placeholder', function () {
  this.timeout(20_000);

  it('becomes an element within itself, keeps its id and class, and its content is the fallback', async () => {
    const source = await page(inPage + placeholder('data-src="#office" id="zeiten" class="kasten"') + script);
    const [host] = hosts(source);
    await upgraded(host);
    expect([host!.id, host!.className]).to.deep.equal(['zeiten', 'kasten']);
    expect(inside(host!)!.innerHTML).to.equal('<p>Di und Do</p>');
    expect(isVisible(host!.querySelector('p')), 'the office is shown instead of it').to.equal(false);
    expect(source.said).to.deep.equal([]);
  });

  it('may be any element, also one in which the parser would allow no block', async () => {
    const source = await page(
      `${inPage}<p data-widget="office-hours" data-src="#office" data-now="${openTime}">Di und Do</p>${script}`,
    );
    await upgraded(hosts(source)[0]);
    expect(inside(hosts(source)[0]!)!.textContent).to.equal('Di und Do');
  });

  it('shows the fallback where the document can not be had', async () => {
    const source = await page(placeholder('data-src="/missing.json"') + script);
    await wait(() => source.problems.length, 'an event');
    expect(source.problems.map(({ code }) => code)).to.deep.equal(['http-status']);
    expect(isVisible(source.document.querySelector('p'))).to.equal(true);
    expect(source.said).to.have.length(1);
  });

  it('takes the document of the page, asked for once and before the code of the elements is there', async () => {
    const source = await page(placeholder('') + placeholder('') + tag('') + scriptWith('data-src="/default.json"'));
    await wait(() => source.asked.length, 'asked');
    expect(source.window.customElements.get('office-hours')).to.equal(undefined);
    for (const host of hosts(source)) await upgraded(host);
    expect(source.asked).to.deep.equal(['/default.json']);
  });

  it('asks for its own document once, and before the code of the elements is there', async () => {
    const source = await page(placeholder('data-src="/a.json"') + placeholder('data-src="/a.json"') + script);
    await wait(() => source.asked.length, 'asked');
    expect(source.window.customElements.get('office-hours')).to.equal(undefined);
    for (const host of hosts(source)) await upgraded(host);
    expect(source.asked).to.deep.equal(['/a.json']);
  });

  for (const name of ['office-hours', 'next-consultation', 'partner-contacts'])
    it(`carries every attribute of <${name}> as data-*, and nothing else`, async () => {
      const bare = await page(placeholder('', name) + script);
      await wait(() => bare.window.customElements.get(name), 'defined');
      const type = bare.window.customElements.get(name) as unknown as { observedAttributes: string[] };
      const attributes = [...type.observedAttributes, 'lang'].filter((each) => each !== 'now');
      expect(attributes).to.include.members(['src', 'office', 'heading-level', 'debug', 'lang']);
      const others = ['data', 'id', 'class', 'style', 'onclick', 'slot', 'part'];
      const given = [...attributes, ...others].map((each) => `data-${each}="${each === 'src' ? '#office' : 'x'}"`);
      const source = await page(inPage + placeholder(given.join(' '), name) + script);
      await wait(() => source.document.querySelector(name), 'an element');
      const element = source.document.querySelector(name)!;
      expect(element.getAttributeNames().filter((each) => each !== 'now')).to.have.members(attributes);
      for (const each of attributes)
        expect(element.getAttribute(each), each).to.equal(each === 'src' ? '#office' : 'x');
      expect(source.said.filter((line) => line.startsWith('rejected'))).to.deep.equal([]);
    });

  it('follows changes of its data-*', async () => {
    const source = await page(inPage + placeholder() + script);
    const [host] = hosts(source);
    await upgraded(host);
    host!.dataset['now'] = '2026-11-26T20:00';
    host!.dataset['headingLevel'] = '0';
    host!.dataset['id'] = 'x';
    await wait(() => !isOpen(inside(host!)), 'closed in the evening');
    expect(inside(host!)!.shadowRoot!.querySelector('[part~=heading]')).to.equal(null);
    expect(inside(host!)!.id).to.equal('');
    delete host!.dataset['now'];
    await wait(() => !inside(host!)!.hasAttribute('now'), 'the real clock');
  });

  it('leaves alone what a script set on the element itself', async () => {
    const source = await page(inPage + placeholder() + script);
    const [host] = hosts(source);
    await upgraded(host);
    inside(host!)!.setAttribute('now', '2026-11-26T20:00');
    host!.dataset['headingLevel'] = '0';
    await wait(() => !isOpen(inside(host!)), 'closed in the evening');
    expect(inside(host!)!.getAttribute('now')).to.equal('2026-11-26T20:00');
  });
});

describe('a placeholder and a page that changes', function () {
  this.timeout(20_000);

  it('is upgraded where a CMS inserts it later, also deep within something else', async () => {
    const source = await page(inPage + script);
    await later();
    const block = source.document.createElement('section');
    block.innerHTML = `<div><div>${placeholder()}</div></div>`;
    source.document.body.append(block);
    await upgraded(hosts(source)[0]);
  });

  it('is upgraded where data-widget is set later', async () => {
    const source = await page(`${inPage}<div data-src="#office" data-now="${openTime}"><p>Di</p></div>${script}`);
    await later();
    source.document.querySelector('div')!.dataset['widget'] = 'office-hours';
    await upgraded(hosts(source)[0]);
  });

  it('shows the office again where its content is swapped, with the new content as fallback', async () => {
    const source = await page(inPage + placeholder() + script);
    const [host] = hosts(source);
    await upgraded(host);
    const element = inside(host!);
    host!.innerHTML = '<p>Mo und Mi</p>';
    await wait(() => inside(host!), 'put back');
    expect(inside(host!)).to.equal(element);
    expect(element!.innerHTML).to.equal('<p>Mo und Mi</p>');
    expect(host!.children).to.have.length(1);
  });

  it('gives in to a script that always puts its own content back', async () => {
    const source = await page(inPage + placeholder() + script);
    const [host] = hosts(source);
    await upgraded(host);
    const stubborn = () => {
      if (host!.innerHTML !== '<b>Meins</b>') host!.innerHTML = '<b>Meins</b>';
    };
    new source.window.MutationObserver(stubborn).observe(host!, { childList: true });
    stubborn();
    await later();
    expect(host!.innerHTML).to.equal('<b>Meins</b>');
  });

  it('is plain again without data-widget, and another widget by another name', async () => {
    const source = await page(inPage + placeholder() + script);
    const [host] = hosts(source);
    await upgraded(host);
    host!.dataset['widget'] = 'partner-contacts';
    await wait(() => host!.querySelector(':scope > partner-contacts'), 'the other one');
    expect(host!.children).to.have.length(1);
    expect(host!.firstElementChild!.innerHTML).to.equal('<p>Di und Do</p>');
    host!.removeAttribute('data-widget');
    await wait(() => host!.innerHTML === '<p>Di und Do</p>', 'plain');
    host!.dataset['widget'] = 'office-hours';
    await upgraded(host);
  });

  it('is plain while its name is one that there is not', async () => {
    const source = await page(inPage + placeholder() + script);
    const [host] = hosts(source);
    await upgraded(host);
    host!.dataset['widget'] = 'opening-hours';
    await wait(() => host!.innerHTML === '<p>Di und Do</p>', 'plain');
    host!.dataset['widget'] = 'office-hours';
    await upgraded(host);
    expect(inside(host!)!.innerHTML).to.equal('<p>Di und Do</p>');
    expect(source.said).to.have.length(1);
  });

  it('is forgotten when it is removed, and works where it is put back', async () => {
    const source = await page(inPage + placeholder() + script);
    const [host] = hosts(source);
    await upgraded(host);
    host!.remove();
    await later();
    source.document.body.append(host!);
    await upgraded(host);
    expect(host!.children).to.have.length(1);
    expect(source.said).to.deep.equal([]);
  });

  it('stays as it is in an editor that works in the page, which would save what was put into it', async () => {
    const source = await page(`${inPage}<div contenteditable>${placeholder()}</div>${placeholder()}${script}`);
    await upgraded(hosts(source)[1]);
    expect(hosts(source)[0]!.innerHTML).to.equal('<p>Di und Do</p>');
  });
});

describe('placeholders and others', function () {
  this.timeout(20_000);

  it('does no harm inside another widget, inside another placeholder, or around one', async () => {
    const inner = placeholder('data-src="#office"', 'office-hours', '<p>innen</p>');
    const source = await page(
      inPage +
        placeholder('data-src="#office"', 'office-hours', inner) +
        tag('src="#office"').replace('<p>Di und Do</p>', inner) +
        placeholder('data-src="#office"', 'office-hours', tag()) +
        script,
    );
    const [outer, nested, inElement, around] = hosts(source);
    for (const host of [outer, nested, inElement, around]) await upgraded(host);
    expect(inside(outer!)!.firstElementChild).to.equal(nested);
    expect(inside(around!)!.firstElementChild!.localName).to.equal('office-hours');
    expect(source.said).to.deep.equal([]);
  });

  it('warns once of a name that there is not, naming those that there are', async () => {
    const two = placeholder('', 'opening-hours') + placeholder('', 'opening-hours');
    const source = await page(inPage + two + placeholder() + script + scriptWith('', '?v=2'));
    await upgraded(hosts(source)[2]);
    await wait(() => source.said.length, 'said');
    await later();
    expect(source.said).to.have.length(1);
    expect(source.said[0]).to.contain('data-widget="opening-hours"');
    for (const name of ['office-hours', 'next-consultation', 'partner-contacts'])
      expect(source.said[0]).to.contain(name);
    expect(isVisible(source.document.querySelector('p'))).to.equal(true);
  });

  it('is silent about names of which another copy of the script knows', async () => {
    const newer = `<script type="module">document.addEventListener('stadtteil-widgets-roll', ({ detail }) => detail.delete('topic-finder'));</script>`;
    const source = await page(inPage + placeholder('', 'topic-finder') + placeholder() + script + newer);
    await upgraded(hosts(source)[1]);
    await later();
    expect(source.said).to.deep.equal([]);
  });

  for (const [what, second] of [
    ['twice', script],
    ['in two versions', scriptWith('', '?v=2')],
    ['with and without a prefix', scriptWith('data-prefix="stadtteil-"', '?v=2')],
  ] as const)
    it(`is upgraded once where the script is pasted ${what}`, async () => {
      const source = await page(placeholder('data-src="/a.json"') + script + second);
      const [host] = hosts(source);
      await upgraded(host);
      host!.dataset['headingLevel'] = '0';
      await later();
      expect(source.document.querySelectorAll('office-hours, stadtteil-office-hours')).to.have.length(1);
      expect(source.asked).to.deep.equal(['/a.json']);
      expect(source.said).to.deep.equal([]);
    });
});

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
