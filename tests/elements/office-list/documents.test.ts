import { expect, waitUntil } from '@open-wc/testing';
import type { Problem } from '../../../src/core/model/problem.js';
import { watchConsole } from '../support/console.js';
import { answerRequests, jsonAnswer } from '../support/documents.js';
import { hours, officeList, settled, textsOf, thursday, townDocument } from '../support/offices.js';
import { officeDocument } from '../support/office-document.js';
import { part, parts, rootOf, showsFallback } from '../support/printed.js';

const now = thursday;
let count = 0;
/** An address that no other test has asked for. */
const fresh = (name: string) => `/${name}-${++count}.json`;
const named = (name: string, document: object = {}) => officeDocument({ id: name.toLowerCase(), name }, document);

/** Everything that an element tells the page. */
const listening = (element: HTMLElement) => {
  const loaded: string[] = [];
  const problems: Problem[] = [];
  element.addEventListener('office-load', (event) => loaded.push(String(event.detail.document.offices[0]?.id)));
  element.addEventListener('office-error', (event) => problems.push(...event.detail.problems));
  return { loaded, problems };
};

describe('<office-list> and its documents', () => {
  let requests: ReturnType<typeof answerRequests> | undefined;
  afterEach(() => {
    requests?.restore();
    requests = undefined;
  });

  const answer = (how: (path: string) => Response | Promise<Response>) =>
    (requests = answerRequests((url) => how(new URL(url).pathname)));

  /** An element that hears what it tells the page from the beginning on. */
  const listed = (attributes: Record<string, string>, data?: unknown) => {
    const element = document.createElement('office-list');
    element.innerHTML = '<p>Stadtteilbüros</p>';
    const told = listening(element);
    for (const [name, value] of Object.entries({ now, ...attributes })) element.setAttribute(name, value);
    if (data !== undefined) element.data = data;
    const { result, lines } = watchConsole(async () => {
      document.body.append(element);
      await waitUntil(() => told.loaded.length + told.problems.length > 0, 'news', { timeout: 30_000 });
      await settled(element);
    });
    return { element, ...told, lines, ready: result };
  };

  it('are asked for once each, and listed in the order of their addresses', async () => {
    const [a, b] = [fresh('a'), fresh('b')];
    const { asked } = answer((path) => jsonAnswer(named(path === a ? 'A' : 'B')));
    const { element, loaded, ready } = listed({ src: ` ${a}\n ${b} ${a}`, sort: 'document' });
    await ready;
    await waitUntil(() => parts(element, 'office').length === 2, 'both', { timeout: 30_000 });
    expect(textsOf(element, 'name')).to.deep.equal(['A', 'B']);
    expect(loaded.sort()).to.deep.equal(['a', 'b']);
    expect(asked.map((url) => new URL(url).pathname)).to.deep.equal([a, b]);
    element.remove();
  });

  it('one that fails costs only itself, is reported, and visitors know that something is missing', async () => {
    const [a, b] = [fresh('a'), fresh('b')];
    answer((path) => (path === a ? jsonAnswer(named('A')) : new Response('', { status: 404 })));
    const { element, loaded, problems, ready } = listed({ src: `${a} ${b}` });
    await ready;
    await waitUntil(() => part(element, 'incomplete'), 'what is missing', { timeout: 30_000 });
    expect(textsOf(element, 'name')).to.deep.equal(['A']);
    expect(loaded).to.deep.equal(['a']);
    expect(problems.map(({ code, found }) => [code, found])).to.deep.equal([['http-status', 404]]);
    expect(textsOf(element, 'incomplete')).to.deep.equal(['Ein Teil der Angaben ist gerade nicht zu erreichen']);
    element.remove();
  });

  it('those that are there are shown while another is on its way', async () => {
    const [a, b] = [fresh('a'), fresh('b')];
    let send: (response: Response) => void = () => undefined;
    answer((path) => (path === a ? jsonAnswer(named('A')) : new Promise((resolve) => (send = resolve))));
    const { element, ready } = listed({ src: `${b} ${a}`, sort: 'document' });
    await ready;
    expect(textsOf(element, 'name')).to.deep.equal(['A']);
    expect(textsOf(element, 'loading')).to.deep.equal(['Weitere Angaben werden geladen']);
    send(jsonAnswer(named('B')));
    await waitUntil(() => parts(element, 'office').length === 2, 'both', { timeout: 30_000 });
    expect(textsOf(element, 'name')).to.deep.equal(['B', 'A']);
    expect(part(element, 'loading')).to.equal(null);
    element.remove();
  });

  it('where none can be had, the fallback stays', async () => {
    answer(() => new Response('', { status: 500 }));
    const { element, problems, ready } = listed({ src: `${fresh('a')} ${fresh('b')}` });
    await ready;
    await waitUntil(() => problems.length === 2, 'both', { timeout: 30_000 });
    await element.updateComplete;
    expect(showsFallback(element)).to.equal(true);
    element.remove();
  });

  it('may be given as an array, which wins over src, and be others later', async () => {
    const { asked } = answer(() => jsonAnswer(named('C')));
    const element = await officeList({ data: [named('A'), named('B')], src: fresh('c'), now, sort: 'name' });
    expect(textsOf(element, 'name')).to.deep.equal(['A', 'B']);
    element.data = [named('B'), named('D')];
    await element.updateComplete;
    expect(textsOf(element, 'name')).to.deep.equal(['B', 'D']);
    element.data = named('E');
    await element.updateComplete;
    expect(textsOf(element, 'name')).to.deep.equal(['E']);
    expect(asked).to.deep.equal([]);
  });

  it('given anew, but the same, they are no news', async () => {
    const data = [named('A'), named('B')];
    const element = await officeList({ data, now });
    const { loaded } = listening(element);
    element.data = [...data];
    await element.updateComplete;
    expect(loaded).to.deep.equal([]);
    expect(textsOf(element, 'name')).to.have.length(2);
  });

  it('one broken among them costs only itself', async () => {
    const { result } = watchConsole(() => officeList({ data: [named('A'), '{', null], now }));
    const element = await result;
    expect(textsOf(element, 'name')).to.deep.equal(['A']);
    expect(parts(element, 'incomplete')).to.have.length(1);
  });

  it('may be two scripts of the page', async () => {
    const scripts = ['eins', 'zwei'].map((id) => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.id = id;
      script.textContent = JSON.stringify(named(id));
      document.body.append(script);
      return script;
    });
    const element = await officeList({ src: '#eins #zwei', now });
    expect(textsOf(element, 'name')).to.deep.equal(['eins', 'zwei']);
    scripts.forEach((script) => script.remove());
  });

  it('each keeps its own time zone and holidays', async () => {
    const office = { hours: hours('09:00', '10:30') };
    const lisbon = officeDocument(
      { ...office, id: 'lisbon', name: 'Lissabon' },
      { timeZone: 'Europe/Lisbon', region: 'PT-11' },
    );
    const stuttgart = officeDocument({ ...office, id: 's', name: 'Stuttgart' }, { region: 'DE-BW' });
    const berlin = officeDocument({ ...office, id: 'b', name: 'Berlin' }, { region: 'DE-BE' });
    const element = await officeList({ data: [lisbon, stuttgart, berlin], now: '2027-01-06T09:15Z', sort: 'document' });
    expect(textsOf(element, 'sentence')).to.deep.equal([
      'Jetzt geöffnet bis 10:30 Uhr',
      'Geschlossen: Heilige Drei Könige',
      'Jetzt noch geöffnet, schließt um 10:30 Uhr',
    ]);
    expect(textsOf(element, 'zone')).to.deep.equal(['Alle Zeiten in Ortszeit']);
  });

  describe('what was asked for in vain', () => {
    for (const [attribute, list] of [
      ['office', 'offices'],
      ['topic', 'topics'],
    ] as const)
      it(`an unknown ${attribute} is a problem reported, and the fallback`, async () => {
        const { element, problems, ready } = listed({ [attribute]: 'nrod' }, townDocument());
        await ready;
        expect(problems.map(({ code, found, expected }) => [code, found, expected])).to.deep.equal([
          ['unknown-reference', 'nrod', list],
        ]);
        expect(showsFallback(element)).to.equal(true);
        element.remove();
      });

    it('one of two is reported, the other is shown', async () => {
      const { element, problems, ready } = listed({ office: 'nord nrod', limit: 'viele' }, townDocument());
      await ready;
      expect(textsOf(element, 'name')).to.deep.equal(['Nordbüro']);
      expect(problems.map(({ found }) => found)).to.deep.equal(['viele', 'nrod']);
      element.remove();
    });

    it('is known in one of the documents, so it is known', async () => {
      const element = await officeList({ data: [named('A'), townDocument()], now, topic: 'wohngeld', office: 'nord' });
      expect(textsOf(element, 'name')).to.deep.equal(['Nordbüro']);
    });
  });

  it('with debug, one reads what is wrong with which', async () => {
    const [a, b] = [fresh('a'), fresh('b')];
    answer((path) => (path === a ? jsonAnswer(named('A')) : new Response('', { status: 404 })));
    const { element, ready } = listed({ src: `${a} ${b}`, debug: '' });
    await ready;
    const sources = () => textsOf(element, 'source');
    await waitUntil(() => sources().includes(b) && textsOf(element, 'problems').join().includes('404'), 'the list', {
      timeout: 30_000,
    });
    element.remove();
  });

  it('asks nothing of anybody without a source', async () => {
    const { element, problems, ready } = listed({});
    await ready;
    expect(problems.map(({ code, expected }) => [code, expected])).to.deep.equal([['missing', 'src']]);
    expect(rootOf(element)).to.equal(null);
    element.remove();
  });
});
