import { expect, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { demoDocument } from '../support/documents.js';
import { itWithAxe } from '../support/it-with-axe.js';
import { manyOffices, officeList, textsOf, thursday, townDocument } from '../support/offices.js';
import { part, parts, rootOf, wordsOf } from '../support/printed.js';

const data = townDocument();
const now = thursday;
const names = ['innenstadt-west', 'gruebentaelchen', 'kaster-2017', 'chemnitz', 'kaster'];
const cases = async () =>
  [
    ['a few', data, {}],
    ['many', manyOffices(30), {}],
    ['nothing open', data, { 'open-now': '', now: '2026-11-26T20:00' }],
    ['nobody for a topic', data, { topic: 'pflege' }],
    ['too old', { ...data, asOf: '2010' }, {}],
    ['without headings', data, { 'heading-level': '0' }],
    ['the five offices', await Promise.all(names.map(demoDocument)), {}],
  ] as const;

// The other two can't be told to emulate it from outside.
const canForceColors = navigator.userAgent.includes('Chrome/');

describe('<office-list> for everybody', () => {
  itWithAxe('nothing for axe to find, on a light page and on a dark one', async () => {
    for (const [, document, attributes] of await cases()) {
      const element = await officeList({ data: document, now, ...attributes });
      expect(rootOf(element)).not.to.equal(null);
      await expect(element).to.be.accessible();
      element.parentElement!.style.cssText = 'background: #14171a; color: #e8eaed; color-scheme: dark';
      await expect(element).to.be.accessible();
    }
  });

  it('fits a page of 320 pixels, and one of 200, without scrolling sideways', async () => {
    for (const [name, document, attributes] of await cases())
      for (const width of [288, 168]) {
        const element = await officeList({ data: document, now, ...attributes });
        element.parentElement!.style.width = `${width}px`;
        expect(rootOf(element)!.scrollWidth, `${name} at ${width}`).to.be.at.most(width);
      }
  });

  it('is read in the order of its importance: name, state, what is next, where, how to reach, languages', async () => {
    const element = await officeList({ data, now });
    expect(parts(element, 'office').map(wordsOf)).to.deep.include(
      'Nordbüro Jetzt geschlossen Öffnet heute um 14 Uhr Haus am Förstergarten, Ring 3, 67655 Kaiserslautern Sprachen: Deutsch, Türkisch',
    );
  });

  it('has a list with a name, also where the page has its own heading', async () => {
    const element = await officeList({ data, now, 'heading-level': '0' });
    const list = part(element, 'offices')!;
    expect([list.localName, list.getAttribute('aria-label')]).to.deep.equal(['ul', 'Anlaufstellen']);
    expect([...list.children].every(({ localName }) => localName === 'li')).to.equal(true);
    expect(element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')).to.have.length(0);
  });

  it('has fields with names, in a group that one can go to', async () => {
    const element = await officeList({ data: manyOffices(30), now, filter: 'search topic language order open' });
    const filters = part(element, 'filters')!;
    expect([filters.getAttribute('role'), filters.ariaLabel]).to.deep.equal(['search', 'Anlaufstellen filtern']);
    const labels = [...filters.querySelectorAll<HTMLInputElement>('input, select')].map(({ labels }) =>
      labels?.[0]?.firstElementChild?.matches('span')
        ? labels[0].firstElementChild.textContent.trim()
        : labels?.[0]?.textContent.trim(),
    );
    expect(labels).to.deep.equal([
      'Suchen: Name oder Adresse',
      'Thema',
      'Sprache',
      'Reihenfolge',
      'Nur jetzt geöffnete',
    ]);
  });

  it('has targets for fingers', async () => {
    const element = await officeList({ data: manyOffices(30), now });
    for (const name of ['filter-open', 'filter-field'])
      for (const each of parts(element, name)) expect(each.getBoundingClientRect().height, name).to.be.at.least(44);
    const more = part(element, 'more')!;
    more.scrollIntoView({ block: 'center' });
    const { left, top, height } = more.getBoundingClientRect();
    const hits = (y: number) => element.shadowRoot!.elementFromPoint(left + 20, y) === more;
    expect([hits(top - (44 - height) / 2 + 1), hits(top + height + (44 - height) / 2 - 1)]).to.deep.equal([true, true]);
  });

  it('tells every state by words, not only by colour and picture', async () => {
    const element = await officeList({ data, now });
    for (const each of parts(element, 'status')) expect(wordsOf(each)).to.match(/geöffnet|geschlossen|sicher|bekannt/);
    for (const icon of parts(element, 'icon')) expect(icon.getAttribute('aria-hidden')).to.equal('true');
  });

  if (canForceColors)
    it('has lines between offices and around fields in forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await officeList({ data, now });
      expect(getComputedStyle(parts(element, 'office')[1]!).borderTopStyle).to.equal('solid');
      expect(getComputedStyle(part(element, 'filter-field')!).borderTopStyle).to.equal('solid');
      await emulateMedia({ forcedColors: 'none' });
    });

  if (canForceColors)
    it('says nothing on paper that holds at the moment, but where, how to reach, and what isn’t known', async () => {
      const element = await officeList({ data, now });
      await emulateMedia({ media: 'print' });
      const seen = (name: string) => textsOf(element, name).filter((_, i) => parts(element, name)[i]!.offsetHeight > 0);
      expect([seen('sentence'), seen('next')]).to.deep.equal([['Öffnungszeiten sind nicht bekannt'], []]);
      expect(seen('call')).to.deep.equal(['Bitte vorher anrufen: 0631 892 31 19']);
      expect(seen('address')).to.have.length(1);
      await emulateMedia({ media: 'screen' });
    });

  it('two languages on one page are right at once', async () => {
    const german = await officeList({ data, now }, { lang: 'de' });
    const english = await officeList({ data, now, lang: 'en' }, { lang: 'de' });
    await waitUntil(() => rootOf(english), 'shown', { timeout: 30_000 });
    expect(textsOf(german, 'sentence')[0]).to.equal('Jetzt geöffnet bis 12 Uhr');
    expect(textsOf(english, 'sentence')[0]).to.contain('Open now until');
    expect(textsOf(english, 'heading')[0]).to.equal('Offices');
    expect(textsOf(english, 'filter-open')).to.deep.equal(['Open now only']);
    expect(rootOf(english)!.lang).to.equal('en');
    expect(rootOf(german)!.hasAttribute('lang')).to.equal(false);
  });

  it('runs from the right where the language does', async () => {
    const element = await officeList({ data: manyOffices(30), now, lang: 'ar-XB' }, { lang: 'de' });
    await waitUntil(() => rootOf(element), 'shown', { timeout: 30_000 });
    expect(rootOf(element)!.dir).to.equal('rtl');
    expect(getComputedStyle(parts(element, 'office')[0]!).direction).to.equal('rtl');
  });
});
