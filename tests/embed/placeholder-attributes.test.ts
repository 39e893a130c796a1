import { expect, waitUntil } from '@open-wc/testing';
import { hosts, inPage, inside, isOpen, page, placeholder, script, upgraded } from './support/page.js';

const wait = (condition: () => unknown, what: string) => waitUntil(condition, what, { timeout: 30_000 });

describe('the data-* of a placeholder', function () {
  this.timeout(20_000);

  const names = ['office-hours', 'next-consultation', 'partner-contacts', 'office-contact', 'office-notices'];
  for (const name of [...names, 'office-list', 'office-profile', 'consultation-calendar', 'topic-finder'])
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
