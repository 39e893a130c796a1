import { expect, waitUntil } from '@open-wc/testing';
import { openTime } from '../elements/support/office-document.js';
import {
  hosts,
  inPage,
  inside,
  isVisible,
  page,
  placeholder,
  script,
  scriptWith,
  tag,
  upgraded,
} from './support/page.js';

const wait = (condition: () => unknown, what: string) => waitUntil(condition, what, { timeout: 30_000 });

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
    for (const host of hosts(source)) await upgraded(host);
    expect([source.asked, source.askedAhead]).to.deep.equal([['/default.json'], ['/default.json']]);
  });

  it('asks for its own document once, and before the code of the elements is there', async () => {
    const source = await page(placeholder('data-src="/a.json"') + placeholder('data-src="/a.json"') + script);
    for (const host of hosts(source)) await upgraded(host);
    expect([source.asked, source.askedAhead]).to.deep.equal([['/a.json'], ['/a.json']]);
  });
});
