import { expect, waitUntil } from '@open-wc/testing';
import {
  hosts,
  inPage,
  inside,
  isVisible,
  later,
  page,
  placeholder,
  script,
  scriptWith,
  tag,
  upgraded,
} from './support/page.js';

const wait = (condition: () => unknown, what: string) => waitUntil(condition, what, { timeout: 30_000 });

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
    const newer = `<script type="module">document.addEventListener('stadtteil-widgets-roll', ({ detail }) => detail.delete('office-map'));</script>`;
    const source = await page(inPage + placeholder('', 'office-map') + placeholder() + script + newer);
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
