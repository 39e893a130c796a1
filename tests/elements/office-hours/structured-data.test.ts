import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { officeDocument, officeHours, openTime } from '../support/office.js';

interface Graph {
  readonly '@graph': readonly { readonly '@type': string; readonly '@id': string; readonly name: string }[];
}

const scripts = () => [...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')];
const offices = () =>
  scripts().map(({ textContent }) => {
    const { '@graph': graph } = JSON.parse(textContent) as Graph;
    return graph[0]!.name;
  });
const count = (wanted: number) =>
  waitUntil(() => scripts().length === wanted, `${wanted} scripts`, { timeout: 30_000 });

const data = officeDocument();
const asked = { data, now: openTime, 'structured-data': '' };

describe('structured-data of <office-hours>', () => {
  afterEach(async () => {
    document.querySelectorAll('office-hours').forEach((element) => element.remove());
    await count(0);
  });

  it('says nothing where nobody asks', async () => {
    await officeHours({ data, now: openTime });
    await aTimeout(200);
    expect(scripts()).to.deep.equal([]);
  });

  it('puts the office into the head, as data that nothing runs', async () => {
    const element = await officeHours(asked);
    await count(1);
    const [script] = scripts();
    const { '@graph': graph } = JSON.parse(script!.textContent) as Graph;
    expect(graph[0]!['@type']).to.equal('GovernmentOffice');
    expect(graph[0]!.name).to.equal('Stadtteilbüro West');
    expect(script!.textContent).to.match(/"opens":"\d\d:\d\d"/);
    expect(element.shadowRoot!.querySelector('script')).to.equal(null);
  });

  it('comes after the element has been drawn', async () => {
    const element = await officeHours(asked);
    expect(element.shadowRoot!.querySelector('[part="root"]')).to.not.equal(null);
    expect(scripts()).to.deep.equal([]);
    await count(1);
  });

  it('says an office once, however many elements show it, until the last is gone', async () => {
    const [first, second] = [await officeHours(asked), await officeHours(asked)];
    await count(1);
    await aTimeout(100);
    expect(scripts()).to.have.length(1);
    first.remove();
    await aTimeout(100);
    expect(scripts()).to.have.length(1);
    second.remove();
    await count(0);
  });

  it('says several offices each for itself', async () => {
    const both = officeDocument(
      {},
      {
        offices: [
          { id: 'a', name: 'A' },
          { id: 'b', name: 'B' },
        ],
      },
    );
    await officeHours({ ...asked, data: both, office: 'a' });
    await officeHours({ ...asked, data: both, office: 'b' });
    await count(2);
    expect(offices()).to.deep.equal(['A', 'B']);
  });

  it('follows the element: another office, another document, the attribute gone', async () => {
    const both = officeDocument(
      {},
      {
        offices: [
          { id: 'a', name: 'A' },
          { id: 'b', name: 'B' },
        ],
      },
    );
    const element = await officeHours({ ...asked, data: both, office: 'a' });
    await waitUntil(() => offices()[0] === 'A', 'a', { timeout: 30_000 });
    element.office = 'b';
    await waitUntil(() => offices().join() === 'B', 'b', { timeout: 30_000 });
    element.office = undefined;
    element.data = officeDocument({ name: 'C' });
    await waitUntil(() => offices().join() === 'C', 'c', { timeout: 30_000 });
    element.structuredData = false;
    await count(0);
  });

  it('comes again with an element that is put back', async () => {
    const element = await officeHours(asked);
    const parent = element.parentElement!;
    await count(1);
    element.remove();
    await count(0);
    parent.append(element);
    await count(1);
  });

  it('is in the language of the element', async () => {
    const named = officeDocument({ name: { de: 'Büro', en: 'Office' } });
    const element = await officeHours({ ...asked, data: named, lang: 'de' });
    await waitUntil(() => offices().join() === 'Büro', 'German', { timeout: 30_000 });
    element.lang = 'en';
    await waitUntil(() => offices().join() === 'Office', 'English', { timeout: 30_000 });
  });

  it('holds nothing that could end the script, whatever is in the texts', async () => {
    await officeHours({ ...asked, data: officeDocument({ name: '</script><script>alert(1)</script><!--' }) });
    await count(1);
    expect(scripts()[0]!.outerHTML.match(/<\/?script|<!--/g)).to.deep.equal(['<script', '</script']);
    expect(offices()).to.deep.equal(['</script><script>alert(1)</script><!--']);
  });
});
