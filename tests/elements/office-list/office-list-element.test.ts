import { expect } from '@open-wc/testing';
import { watchConsole } from '../support/console.js';
import { manyOffices, officeList, textsOf, thursday, townDocument } from '../support/offices.js';
import { part, parts, rootOf, showsFallback } from '../support/printed.js';

const data = townDocument();
const now = thursday;
const outline = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
    (each) => each.localName + each.textContent.trim(),
  );

describe('<office-list> shows', () => {
  it('offices, open ones first, then what opens next', async () => {
    const element = await officeList({ data, now });
    expect(textsOf(element, 'name')).to.deep.equal(['Südbüro', 'Ostbüro', 'Büro Mitte', 'Nordbüro', 'Westbüro']);
    expect(textsOf(element, 'sentence')).to.deep.equal([
      'Jetzt geöffnet bis 12 Uhr',
      'Heute nicht sicher besetzt – bitte vorher anrufen',
      'Jetzt geschlossen',
      'Jetzt geschlossen',
      'Öffnungszeiten sind nicht bekannt',
    ]);
    expect(textsOf(element, 'next')).to.deep.equal(['Öffnet heute um 12 Uhr', 'Öffnet heute um 14 Uhr']);
    expect(textsOf(element, 'call')).to.deep.equal(['Bitte vorher anrufen: 0631 892 31 19']);
    expect(textsOf(element, 'address')).to.deep.equal(['Haus am Förstergarten, Ring 3, 67655 Kaiserslautern']);
    expect(textsOf(element, 'contact')).to.deep.equal(['Telefon: 0631 31 09 07 38']);
    expect(textsOf(element, 'languages')).to.deep.equal(['Sprachen: Russisch', 'Sprachen: Deutsch, Türkisch']);
    expect(textsOf(element, 'preview')[0]).to.contain('26. November 2026');
    expect(textsOf(element, 'as-of')).to.deep.equal(['Angaben vom November 2026']);
  });

  for (const [sort, names] of [
    ['name', ['Büro Mitte', 'Nordbüro', 'Ostbüro', 'Südbüro', 'Westbüro']],
    ['document', ['Nordbüro', 'Südbüro', 'Ostbüro', 'Büro Mitte', 'Westbüro']],
    ['anything', ['Südbüro', 'Ostbüro', 'Büro Mitte', 'Nordbüro', 'Westbüro']],
  ] as const)
    it(`in the order sort=${sort}`, async () => {
      expect(textsOf(await officeList({ data, now, sort }), 'name')).to.deep.equal(names);
    });

  it('only offices, topics and languages that are asked for, or what is open', async () => {
    for (const [attributes, names] of [
      [{ office: 'west nord' }, ['Nordbüro', 'Westbüro']],
      [{ topic: 'wohngeld pflege' }, ['Nordbüro']],
      [{ languages: 'ru tr' }, ['Ostbüro', 'Nordbüro']],
      [{ 'open-now': '' }, ['Südbüro']],
    ] as const)
      expect(textsOf(await officeList({ data, now, ...attributes }), 'name')).to.deep.equal(names);
  });

  it('what helps with the topic', async () => {
    const element = await officeList({ data, now, topic: 'wohngeld' });
    expect(textsOf(element, 'services')).to.deep.equal(['Angebote: Sozialberatung']);
  });

  it('the name as a link to the page that the document gives', async () => {
    const element = await officeList({ data, now });
    const links = parts(element, 'name').map((name) => name.querySelector('a')?.getAttribute('href'));
    expect(links).to.deep.equal([undefined, undefined, undefined, '/nord', undefined]);
  });

  it('of each office only what view names', async () => {
    const element = await officeList({ data, now, view: 'address anything' });
    expect(textsOf(element, 'name')).to.have.length(5);
    expect(textsOf(element, 'address')).to.have.length(1);
    for (const name of ['status', 'contact', 'languages']) expect(parts(element, name), name).to.have.length(0);
  });

  for (const [level, headings] of [
    [undefined, ['h3Anlaufstellen', 'h4Nordbüro', 'h4Westbüro']],
    ['1', ['h1Anlaufstellen', 'h2Nordbüro', 'h2Westbüro']],
    ['6', ['h6Anlaufstellen', 'h6Nordbüro', 'h6Westbüro']],
    ['0', []],
  ] as const)
    it(`heading-level=${level}: ${headings.join(', ')}`, async () => {
      const given = { data, now, office: 'nord west', ...(level && { 'heading-level': level }) };
      expect(outline(await officeList(given))).to.deep.equal(headings);
    });
});

describe('<office-list> with nothing to show', () => {
  it('says that nothing is open, and what opens first', async () => {
    const element = await officeList({ data, now: '2026-11-26T20:00', 'open-now': '' });
    expect(textsOf(element, 'none')).to.deep.equal(['Jetzt ist keine Anlaufstelle sicher geöffnet']);
    expect(textsOf(element, 'first')).to.deep.equal(['Südbüro: Öffnet morgen um 9 Uhr']);
  });

  it('says that nobody helps with a topic that is known', async () => {
    const element = await officeList({ data, now, topic: 'pflege' });
    expect(textsOf(element, 'none')).to.deep.equal(['Dazu ist keine Anlaufstelle eingetragen']);
    expect(part(element, 'offices')).to.equal(null);
  });

  for (const value of ['{', 7, true, [], [null], 'Text', { offices: [] }] as const)
    it(`shows the fallback for ${JSON.stringify(value)} as data`, async () => {
      const { result } = watchConsole(() => officeList({ data: value, now }));
      expect(showsFallback(await result)).to.equal(true);
    });
});

describe('<office-list> with old information', () => {
  it('calls nothing open, and dates it', async () => {
    const old = { ...data, asOf: '2010' };
    for (const time of ['09:30', '12:30', '15:00', '20:00']) {
      const element = await officeList({ data: old, now: `2026-11-26T${time}` });
      expect(parts(element, 'status-open')).to.have.length(0);
      expect(element.shadowRoot!.textContent.split('Angaben von 2010')).to.have.length(6);
      expect(part(element, 'as-of')).to.equal(null);
    }
    const element = await officeList({ data: old, now, 'open-now': '' });
    expect(textsOf(element, 'none')).to.deep.equal(['Jetzt ist keine Anlaufstelle sicher geöffnet']);
  });
});

describe('<office-list> when it is long', () => {
  it('shows twenty, or as many as limit says, and more on a click', async () => {
    const element = await officeList({ data: manyOffices(50), now });
    expect(parts(element, 'office')).to.have.length(20);
    expect(textsOf(element, 'more')).to.deep.equal(['Weitere zeigen (20 von 30)']);
    part(element, 'more')!.click();
    await element.updateComplete;
    await element.updateComplete;
    expect(parts(element, 'office')).to.have.length(40);
    expect(element.shadowRoot!.activeElement, 'one reads on where one was').to.equal(parts(element, 'office')[20]);
    part(element, 'more')!.click();
    await element.updateComplete;
    expect(parts(element, 'office')).to.have.length(50);
    expect(part(element, 'more')).to.equal(null);
    expect(parts(await officeList({ data: manyOffices(50), now, limit: '7' }), 'office')).to.have.length(7);
  });

  it('leaves the page its turn while a thousand offices are worked out, and shows them in their order then', async () => {
    const element = await officeList({ data: manyOffices(1000), now: '2026-11-26T09:30' });
    for (let turn = 0; turn < 500 && !rootOf(element); turn++) await new Promise((done) => setTimeout(done, 10));
    expect(parts(element, 'office')).to.have.length(20);
    expect(parts(element, 'status-open')).to.have.length(20);
    expect(textsOf(element, 'more')).to.deep.equal(['Weitere zeigen (20 von 980)']);
  });
});
