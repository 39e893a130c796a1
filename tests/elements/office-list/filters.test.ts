import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { OfficeListElement } from '../../../src/elements/office-list/office-list-element.js';
import { preparationOf } from '../../../src/elements/shared/schedule-controller.js';
import { manyOffices, officeList, settled, textsOf, thursday, townDocument } from '../support/offices.js';
import { nextEvent, part, parts } from '../support/printed.js';

const data = townDocument();
const now = thursday;
const fieldIn = (element: Element, name: string) =>
  part(element, name)!.querySelector<HTMLInputElement & HTMLSelectElement>('input, select')!;

const set = async (element: OfficeListElement, name: string, value: string) => {
  const field = fieldIn(element, name);
  field.value = value;
  field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true, composed: true }));
  await element.updateComplete;
};

const tick = async (element: OfficeListElement) => {
  fieldIn(element, 'filter-open').click();
  await element.updateComplete;
};

const optionsOf = (element: Element, name: string) =>
  [...fieldIn(element, name).options].map(({ textContent }) => textContent.trim());

describe('<office-list> can be filtered', () => {
  it('by what makes sense: few offices not at all, five by state, topic and language, many by words', async () => {
    const fields = ['filter-search', 'filter-topic', 'filter-language', 'filter-order', 'filter-open'];
    const shown = async (given: Record<string, unknown>) => {
      const element = await officeList({ now, data, ...given });
      return fields.filter((name) => part(element, name)).map((name) => name.slice(7));
    };
    expect(await shown({ office: 'nord sued' })).to.deep.equal([]);
    expect(await shown({})).to.deep.equal(['topic', 'language', 'order', 'open']);
    expect(await shown({ data: manyOffices(9) })).to.deep.equal(['search', 'order', 'open']);
    expect(await shown({ 'open-now': '', now: '2026-11-26T20:00' })).to.deep.equal(['topic', 'language', 'order']);
    expect(await shown({ topic: 'wohngeld bauen', filter: 'open search' })).to.deep.equal(['search', 'open']);
    expect(await shown({ filter: 'none' })).to.deep.equal([]);
    expect(await shown({ filter: '' })).to.deep.equal([]);
  });

  it('without the list moving when the fields come: it waits for them, and short ones do not', async () => {
    const both = [data, townDocument({ offices: [{ id: 'a', name: 'A' }], services: [] })];
    const [long, short] = both.map((each) => {
      const element = document.createElement('office-list');
      element.data = each;
      return element;
    });
    for (const element of [long!, short!]) {
      document.body.append(element);
      await element.updateComplete;
    }
    expect(part(short!, 'offices')).not.to.equal(null);
    if (part(long!, 'offices')) expect(part(long!, 'filters')).not.to.equal(null);
    await settled(long!);
    expect(part(long!, 'filters')!.compareDocumentPosition(part(long!, 'offices')!)).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    long!.remove();
    short!.remove();
  });

  it('by what is open now, and back', async () => {
    const element = await officeList({ data, now });
    expect(textsOf(element, 'count')).to.deep.equal(['']);
    await tick(element);
    expect(textsOf(element, 'name')).to.deep.equal(['Südbüro']);
    expect(textsOf(element, 'count')).to.deep.equal(['1 von 5 gefunden']);
    part(element, 'reset')!.click();
    await element.updateComplete;
    expect(textsOf(element, 'name')).to.have.length(5);
    expect(fieldIn(element, 'filter-open').checked).to.equal(false);
    expect(textsOf(element, 'count')).to.deep.equal(['']);
    expect(part(element, 'reset')).to.equal(null);
  });

  it('by topic: those with which somebody helps', async () => {
    const element = await officeList({ data, now });
    expect(optionsOf(element, 'filter-topic')).to.deep.equal(['Alle Themen', 'Bauen', 'Wohngeld']);
    await set(element, 'filter-topic', 'wohngeld');
    expect(textsOf(element, 'name')).to.deep.equal(['Nordbüro']);
    expect(textsOf(element, 'services')).to.deep.equal(['Angebote: Sozialberatung']);
  });

  it('by language: those that are spoken somewhere', async () => {
    const element = await officeList({ data, now });
    expect(optionsOf(element, 'filter-language')).to.deep.equal(['Alle Sprachen', 'Deutsch', 'Russisch', 'Türkisch']);
    await set(element, 'filter-language', 'ru');
    expect(textsOf(element, 'name')).to.deep.equal(['Ostbüro']);
    await set(element, 'filter-language', '');
    expect(textsOf(element, 'name')).to.have.length(5);
    await set(element, 'filter-language', 'tr');
    part(element, 'reset')!.click();
    await element.updateComplete;
    expect(fieldIn(element, 'filter-language').value, 'also when it was taken back by hand before').to.equal('');
  });

  it('topics of one name in two documents are one choice', async () => {
    const other = townDocument({
      topics: [
        { id: 'wg', name: 'Wohngeld' },
        { id: 'bauen', name: 'Bauen' },
      ],
      services: [{ id: 's', name: 'Wohngeldstelle', office: 'west', topics: ['wg'] }],
    });
    const element = await officeList({ data: [data, other], now });
    expect(optionsOf(element, 'filter-topic')).to.deep.equal(['Alle Themen', 'Bauen', 'Wohngeld']);
    await set(element, 'filter-topic', 'wg wohngeld');
    expect(textsOf(element, 'name')).to.deep.equal(['Nordbüro', 'Westbüro']);
    expect(fieldIn(element, 'filter-topic').value).to.equal('wg wohngeld');
  });

  it('by words of name and address, and says how many were found', async () => {
    const element = await officeList({ data: manyOffices(30), now });
    await set(element, 'filter-search', 'buero 27');
    expect(textsOf(element, 'name')).to.deep.equal(['Büro 27']);
    await set(element, 'filter-search', 'gibt es nicht');
    expect(textsOf(element, 'count')).to.deep.equal(['Nichts gefunden']);
    expect(part(element, 'offices')).to.equal(null);
    await set(element, 'filter-search', 'büro');
    expect(textsOf(element, 'count')).to.deep.equal(['30 von 30 gefunden']);
  });

  it('looks through all offices for what one can choose once, not at every letter', async () => {
    const element = document.createElement('office-list');
    const load = nextEvent(element, 'office-load');
    for (const [name, value] of Object.entries({ now, limit: '1' })) element.setAttribute(name, value);
    element.data = manyOffices(30);
    document.body.append(element);
    const { entriesOf } = preparationOf((await load).detail.document).schedule;
    await settled(element);
    const asked = new Set<string>();
    const get = entriesOf.get.bind(entriesOf);
    const value = (id: string) => {
      asked.add(id);
      return get(id);
    };
    Object.defineProperty(entriesOf, 'get', { value });
    await set(element, 'filter-search', 'büro');
    expect(asked.size).to.be.at.most(1);
    element.remove();
  });

  it('speaks in one region that stays, and says nothing at first', async () => {
    const element = await officeList({ data, now });
    const region = part(element, 'count')!;
    expect(region.getAttribute('role')).to.equal('status');
    expect(element.shadowRoot!.querySelectorAll('[role=status], [aria-live]')).to.have.length(1);
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(region.textContent));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    await tick(element);
    await Promise.resolve();
    expect(heard).to.deep.equal(['1 von 5 gefunden']);
    expect(part(element, 'count')).to.equal(region);
  });

  it('in another order', async () => {
    const element = await officeList({ data, now });
    await set(element, 'filter-order', 'name');
    expect(textsOf(element, 'name')[0]).to.equal('Büro Mitte');
    expect(optionsOf(element, 'filter-order')).to.deep.equal(['Geöffnete zuerst', 'Nach Namen']);
    const given = await officeList({ data, now, sort: 'document' });
    expect(optionsOf(given, 'filter-order')).to.include('Wie eingetragen');
    expect(fieldIn(given, 'filter-order').value).to.equal('document');
  });

  it('where nothing is open: what opens first', async () => {
    const element = await officeList({ data, now: '2026-11-26T20:00' });
    await tick(element);
    expect(textsOf(element, 'none')).to.deep.equal(['Jetzt ist keine Anlaufstelle sicher geöffnet']);
    expect(textsOf(element, 'first')).to.deep.equal(['Südbüro: Öffnet morgen um 9 Uhr']);
    expect(textsOf(element, 'count')).to.deep.equal(['Nichts gefunden']);
  });

  it('begins with the first again after each choice', async () => {
    const element = await officeList({ data: manyOffices(40), now, limit: '10' });
    part(element, 'more')!.click();
    await element.updateComplete;
    expect(parts(element, 'office')).to.have.length(20);
    await set(element, 'filter-order', 'name');
    expect(parts(element, 'office')).to.have.length(10);
  });

  it('with the keyboard alone', async () => {
    const element = await officeList({ data: manyOffices(30), now });
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    const focused = () => element.shadowRoot!.activeElement!;
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(fieldIn(element, 'filter-search'));
    expect(getComputedStyle(focused()).outlineStyle).to.equal('solid');
    await sendKeys({ type: 'buero 29' });
    await element.updateComplete;
    expect(textsOf(element, 'name')).to.deep.equal(['Büro 29']);
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(fieldIn(element, 'filter-order'));
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(fieldIn(element, 'filter-open'));
    await sendKeys({ press: ' ' });
    await element.updateComplete;
    expect(fieldIn(element, 'filter-open').checked).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(part(element, 'reset'));
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(fieldIn(element, 'filter-search').value).to.equal('');
    expect(focused(), 'the focus is not lost with the button').to.equal(fieldIn(element, 'filter-search'));
    part(element, 'more')!.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    await element.updateComplete;
    expect(focused()).to.equal(parts(element, 'office')[20]);
  });
});
