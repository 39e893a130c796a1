import { expect } from '@open-wc/testing';
import { watchConsole } from '../support/console.js';
import { officeList, textsOf, thursday, townDocument } from '../support/offices.js';
import { part, rootOf } from '../support/printed.js';

const now = thursday;
const attack = '<img src=x onerror="window.attacked = true"><script>window.attacked = true</script>';

/** Puts the attack into every text of a document, but not where a text says when or which. */
const attacked = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) return value.map((each) => attacked(each, key));
  if (typeof value === 'object' && value)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, attacked(each, name)]));
  const isText = /^(name|note|role|streetAddress)$/.test(key);
  return typeof value === 'string' && isText ? value + attack : value;
};

describe('<office-list> and a hostile document', () => {
  it('prints markup in any text as text, in the list and in what one can choose', async () => {
    const element = await officeList({ data: attacked(townDocument()), now, topic: 'wohngeld', filter: 'topic' });
    const all = await officeList({ data: attacked(townDocument()), now });
    for (const each of [element, all]) {
      const root = rootOf(each)!;
      expect(root.textContent.split(attack).length).to.be.greaterThan(3);
      expect(root.querySelectorAll('img, script')).to.have.length(0);
    }
    expect(part(all, 'filter-topic')!.textContent).to.contain(attack);
    expect('attacked' in window).to.equal(false);
  });

  it('links no address that runs code or leads elsewhere unseen', async () => {
    const urls = [
      'javascript:window.attacked=true',
      'data:text/html,x',
      '//example.org',
      '/\\example.org',
      ' javascript:1',
    ];
    const offices = urls.map((url, i) => ({ id: `b${i}`, name: `B${i}`, links: [{ name: 'Seite', url }] }));
    const { result } = watchConsole(() => officeList({ data: townDocument({ offices, services: [] }), now }));
    const element = await result;
    expect(textsOf(element, 'name')).to.have.length(urls.length);
    expect(rootOf(element)!.querySelectorAll('a')).to.have.length(0);
  });

  it('takes no key of a prototype for its own', async () => {
    const text = JSON.stringify(townDocument()).replace('{', '{"__proto__":{"polluted":true},"constructor":7,');
    const { result } = watchConsole(() => officeList({ data: JSON.parse(text) as unknown, now }));
    expect(rootOf(await result)).not.to.equal(null);
    expect('polluted' in {}).to.equal(false);
  });

  it('of offices with a thousand rules shows what is known, and the others beside them', async () => {
    const rule = { byDay: ['TH'], startTime: '09:00', endTime: '12:00' };
    const offices = [
      { id: 'a', name: 'A', hours: Array.from({ length: 1000 }, () => rule) },
      { id: 'b', name: 'B', hours: [rule] },
    ];
    const element = await officeList({ data: townDocument({ offices, services: [] }), now });
    expect(textsOf(element, 'sentence')).to.deep.equal(Array(2).fill('Jetzt geöffnet bis 12 Uhr'));
  });
});

describe('<office-list> on a hostile page', () => {
  it('keeps its look whatever the page does to lists, buttons and fields', async () => {
    const element = await officeList({ data: townDocument(), now });
    const style = document.createElement('style');
    style.textContent = `* { float: left; text-transform: uppercase; letter-spacing: 9px; } ul, li, input { display: none }`;
    element.parentElement!.append(style);
    expect(part(element, 'offices')!.offsetHeight).to.be.greaterThan(0);
    expect(getComputedStyle(part(element, 'name')!).textTransform).to.equal('none');
    style.remove();
  });
});
