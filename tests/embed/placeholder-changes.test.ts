import { expect, waitUntil } from '@open-wc/testing';
import { openTime } from '../elements/support/office-document.js';
import { hosts, inPage, inside, later, page, placeholder, script, upgraded } from './support/page.js';

const wait = (condition: () => unknown, what: string) => waitUntil(condition, what, { timeout: 30_000 });

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
