import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { useClock } from '../../../src/elements/shared/clock-controller.js';
import { pageClock } from '../../../src/elements/shared/page-clock.js';
import type { PartnerContactsElement } from '../../../src/elements/partner-contacts/partner-contacts-element.js';
import { watchConsole } from '../support/console.js';
import { fakeTime } from '../support/fake-time.js';
import { nextEvent } from '../support/office.js';
import { manyPartners, partnerContacts, partnerDocument, partsOf, wordsOf } from '../support/partners.js';

const data = partnerDocument();
const now = '2026-11-26T10:00';
const field = (element: PartnerContactsElement) => partsOf(element, 'search-field')[0] as HTMLInputElement | undefined;
const outline = (element: PartnerContactsElement) =>
  [...element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
    (each) => each.localName + each.textContent.trim(),
  );
const showsFallback = (element: PartnerContactsElement) => element.querySelector('p')!.assignedSlot !== null;

/** With its search field, which is loaded only where the list is long. */
const searchable = async (given: Parameters<typeof partnerContacts>[0]) => {
  const element = await partnerContacts(given);
  await waitUntil(() => field(element), 'a field', { timeout: 30_000 });
  return element;
};

const type = async (element: PartnerContactsElement, text: string) => {
  const input = field(element)!;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
};

describe('<partner-contacts> shows', () => {
  it('organisations, people and consultation hours in their order', async () => {
    const element = await partnerContacts({ data, now });
    expect(wordsOf(element, 'name')).to.deep.equal(['AWO', 'DRK', 'Bau AG']);
    expect(wordsOf(element, 'person-name')).to.deep.equal([
      'Frau awo (Ansprechpartnerin)',
      'Frau drk (Ansprechpartnerin)',
    ]);
    expect(wordsOf(element, 'time')).to.deep.equal(Array(2).fill('Jeden 1. Mittwoch im Monat, 9 bis 10:30 Uhr'));
    expect(wordsOf(element, 'detail')).to.deep.equal([
      'Im Wechsel mit DRK',
      'Themen: Vorsorge',
      'Im Wechsel mit AWO',
      'Themen: Vorsorge',
    ]);
    expect(wordsOf(element, 'offers-label')).to.deep.equal(['Angebote']);
    expect(wordsOf(element, 'preview')[0]).to.contain('26. November 2026');
    expect(wordsOf(element, 'as-of')).to.deep.equal(['Angaben vom November 2026']);
  });

  it('numbers, addresses and pages as links', async () => {
    const element = await partnerContacts({ data, now });
    expect(partsOf(element, 'link').map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:+496318923119',
      'mailto:awo@example.org',
      'tel:+496318923119',
      'mailto:drk@example.org',
      'https://example.org/',
    ]);
    expect(partsOf(element, 'telephone')[0]!.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('lists as lists', async () => {
    const element = await partnerContacts({ data, now });
    for (const [parts, part] of [
      ['partners', 'partner'],
      ['people', 'person'],
      ['consultations', 'offer'],
    ] as const) {
      expect(partsOf(element, parts)[0]!.localName).to.equal('ul');
      expect(partsOf(element, part)[0]!.parentElement).to.equal(partsOf(element, parts)[0]);
      expect(partsOf(element, part)[0]!.localName).to.equal('li');
    }
  });

  for (const [level, headings] of [
    [undefined, ['h3Partner und Kontakte', 'h4AWO', 'h4DRK', 'h4Bau AG']],
    ['1', ['h1Partner und Kontakte', 'h2AWO', 'h2DRK', 'h2Bau AG']],
    ['6', ['h6Partner und Kontakte', 'h6AWO', 'h6DRK', 'h6Bau AG']],
    ['0', []],
  ] as const)
    it(`heading-level=${level}: ${headings.join(', ')}`, async () => {
      const element = await partnerContacts({ data, now, ...(level && { 'heading-level': level }) });
      expect(outline(element)).to.deep.equal(headings);
      expect(wordsOf(element, 'name')).to.have.length(3);
    });

  it('one organisation alone under its own name', async () => {
    const element = await partnerContacts({ data, now, partner: 'drk' });
    expect(outline(element)).to.deep.equal(['h3DRK']);
  });

  it('who helps with a topic, who gives a consultation', async () => {
    expect(wordsOf(await partnerContacts({ data, now, topic: 'vorsorge' }), 'name')).to.deep.equal(['AWO', 'DRK']);
    expect(wordsOf(await partnerContacts({ data, now, consultation: 'fest' }), 'name')).to.deep.equal(['Bau AG']);
  });

  it('that nobody is listed, where the topic is known', async () => {
    const element = await partnerContacts({ data, now, topic: 'bauen' });
    expect(wordsOf(element, 'none')).to.deep.equal(['Dazu ist niemand eingetragen']);
    expect(partsOf(element, 'partners')).to.have.length(0);
  });

  it('nothing, which takes no space, where the document names no partners', async () => {
    const element = document.createElement('partner-contacts');
    element.data = partnerDocument({ partners: [], services: [] });
    const events: string[] = [];
    for (const name of ['office-load', 'office-error']) element.addEventListener(name, () => events.push(name));
    document.body.append(element);
    await element.updateComplete;
    expect(element.getBoundingClientRect().height).to.equal(0);
    expect(events).to.deep.equal(['office-load']);
    element.remove();
  });

  it('that information is too old, where it is', async () => {
    const element = await partnerContacts({ data: { ...data, asOf: '2010' }, now });
    expect(wordsOf(element, 'stale')).to.deep.equal(['Angaben von 2010 – bitte vorher nachfragen']);
    expect(partsOf(element, 'as-of')).to.have.length(0);
  });
});

describe('<partner-contacts> and what can not be had', () => {
  const refused = async (attributes: Record<string, string>) => {
    const element = document.createElement('partner-contacts');
    element.innerHTML = '<p>AWO: 0631-892 31 19</p>';
    element.data = data;
    for (const [name, value] of Object.entries({ now, ...attributes })) element.setAttribute(name, value);
    const error = nextEvent(element, 'office-error');
    const { result } = watchConsole(async () => {
      document.body.append(element);
      return (await error).detail.problems;
    });
    const problems = (await result).map(({ code, found, expected }) => [code, found, expected]);
    await element.updateComplete;
    return { element, problems };
  };

  for (const [attribute, list] of [
    ['partner', 'partners'],
    ['consultation', 'services'],
    ['topic', 'topics'],
    ['office', 'offices'],
  ] as const)
    it(`an unknown ${attribute} is a problem reported, and the fallback`, async () => {
      const { element, problems } = await refused({ [attribute]: 'awoo' });
      expect(problems).to.deep.equal([['unknown-reference', 'awoo', list]]);
      expect(showsFallback(element)).to.equal(true);
      element.remove();
    });

  it('a document without any office shows the fallback', async () => {
    const { result } = watchConsole(() => partnerContacts({ data: partnerDocument({ offices: [] }), now }));
    expect(showsFallback(await result)).to.equal(true);
  });

  it('one of two is shown, and the other reported', async () => {
    const { element, problems } = await refused({ partner: 'awoo drk' });
    expect(problems).to.deep.equal([['unknown-reference', 'awoo', 'partners']]);
    expect(wordsOf(element, 'name')).to.deep.equal(['DRK']);
    element.remove();
  });

  it('says it in place to the webmaster', async () => {
    const { element } = await refused({ topic: 'vorsoge', debug: '' });
    while (!partsOf(element, 'problems').length) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(wordsOf(element, 'problems')[0]).to.contain('vorsoge');
    element.remove();
  });

  it('an unreadable now is a problem reported, and the real clock', async () => {
    const { element, problems } = await refused({ now: 'morgen' });
    expect(problems).to.deep.equal([['format', 'morgen', 'now']]);
    expect(partsOf(element, 'preview')).to.have.length(0);
    element.remove();
  });

  it('shows what stands inside it where there is no document', async () => {
    const { result } = watchConsole(() => partnerContacts({}));
    expect(showsFallback(await result)).to.equal(true);
  });

  it('prints markup in texts as text', async () => {
    const attack = '<img src=x onerror="window.attacked=true">';
    const partners = [{ id: 'a', name: attack, description: attack, people: [{ name: attack, note: attack }] }];
    const element = await partnerContacts({ data: partnerDocument({ partners, services: [] }), now });
    expect(wordsOf(element, 'name')).to.deep.equal([attack]);
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
  });
});

describe('<partner-contacts> and the day', () => {
  afterEach(() => useClock(undefined));

  it('a rule that ends today is gone tomorrow, by itself; without a timer left when the element is', async () => {
    const page = fakeTime('2026-11-26T23:00:00+01:00');
    useClock(pageClock(page.time));
    const hours = [
      { byDay: ['MO'], startTime: '10:00', validThrough: '2026-11-26' },
      { byDay: ['TU'], startTime: '10:00' },
    ];
    const element = await partnerContacts({
      data: partnerDocument({ services: [{ id: 's', name: 'S', providers: ['awo'], hours }] }),
    });
    expect(wordsOf(element, 'time')).to.have.length(2);
    page.runTo('2026-11-27T00:00:00+01:00');
    await element.updateComplete;
    expect(wordsOf(element, 'time')).to.deep.equal(['Jeden Dienstag, Beginn 10 Uhr']);
    expect(page.timers.size).to.equal(1);
    element.remove();
    expect(page.timers.size).to.equal(0);
  });
});

describe('<partner-contacts> can be searched', () => {
  for (const [count, attributes, has] of [
    [8, {}, false],
    [9, {}, true],
    [2, { search: '' }, true],
  ] as const)
    it(`${count} organisations ${JSON.stringify(attributes)}: ${has ? 'a field' : 'no field'}`, async () => {
      const given = { data: manyPartners(count), now, ...attributes };
      const element = await (has ? searchable : partnerContacts)(given);
      if (!has) await aTimeout(100);
      expect(!!field(element)).to.equal(has);
    });

  it('filters while one types and says how many are left', async () => {
    const element = await searchable({ data: manyPartners(12), now });
    const count = partsOf(element, 'count')[0]!;
    expect(count.getAttribute('role')).to.equal('status');
    expect(count.textContent.trim()).to.equal('');
    await type(element, 'schluessel');
    expect(wordsOf(element, 'name')).to.deep.equal(['Schlüsselverein']);
    expect(wordsOf(element, 'count')).to.deep.equal(['1 von 12 gefunden']);
    await type(element, 'verein 1');
    expect(wordsOf(element, 'name')).to.deep.equal(['Verein 1', 'Verein 10', 'Verein 11']);
    await type(element, 'xyz');
    expect(wordsOf(element, 'count')).to.deep.equal(['Nichts gefunden']);
    expect(partsOf(element, 'partners')).to.have.length(0);
    await type(element, ' ');
    expect(wordsOf(element, 'name')).to.have.length(12);
    expect(partsOf(element, 'count')[0], 'the same live region').to.equal(count);
    expect(count.textContent.trim()).to.equal('');
  });

  it('with the keyboard', async () => {
    const element = await searchable({ data: manyPartners(12), now });
    expect(field(element)!.labels![0]!.textContent.trim()).to.equal('Suchen: Name, Thema oder Angebot');
    field(element)!.focus();
    await sendKeys({ type: 'SCHLÜ' });
    await element.updateComplete;
    expect(wordsOf(element, 'name')).to.deep.equal(['Schlüsselverein']);
    expect(element.shadowRoot!.activeElement, 'the focus stays').to.equal(field(element));
  });
});
