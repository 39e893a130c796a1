import { expect, waitUntil } from '@open-wc/testing';
import { consultations, heard, monday, nextConsultation } from '../support/consultations.js';
import { part, rootOf, showsFallback, words } from '../support/printed.js';

const given = { data: consultations(), now: monday, limit: '2' };
const shown = (element: Element) => waitUntil(() => rootOf(element), 'shown', { timeout: 30_000 });
const speaks = (element: Element, language: RegExp) =>
  waitUntil(() => language.test(words(element, 'heading') ?? ''), undefined, { timeout: 30_000 });

describe('<next-consultation> in the language of its place', () => {
  it('speaks German at once', async () => {
    const element = await nextConsultation(given, { lang: 'de' });
    expect(words(element, 'heading')).to.equal('Nächste Sprechstunden');
    expect(rootOf(element)?.hasAttribute('lang')).to.equal(false);
  });

  it('two languages on one page are right at once', async () => {
    const german = await nextConsultation(given, { lang: 'de' });
    const english = await nextConsultation({ ...given, lang: 'en' }, { lang: 'de' });
    await shown(english);
    expect(heard(german)[0]).to.equal('Morgen, 10 Uhr bis 12 Uhr Pflegeberatung AWO Für: Angehörige');
    expect(heard(english)[0]).to.equal('Tomorrow, 10am to midday Pflegeberatung AWO For: Angehörige');
    expect([rootOf(english)?.lang, rootOf(english)?.dir]).to.deep.equal(['en', 'ltr']);
    expect(rootOf(german)?.hasAttribute('lang')).to.equal(false);
    expect(part(english, 'name')?.querySelector('[lang=de]')?.textContent, 'a German name is marked').to.equal(
      'Pflegeberatung',
    );
  });

  it('shows the fallback until it has the words, never German', async () => {
    const element = await nextConsultation({ ...given, lang: 'ar-XB' }, { lang: 'de' });
    expect(rootOf(element) === null ? showsFallback(element) : rootOf(element)?.lang === 'ar-XB').to.equal(true);
    await shown(element);
    expect(rootOf(element)?.lang).to.equal('ar-XB');
  });

  it('runs from the right where the language does', async () => {
    const element = await nextConsultation({ ...given, lang: 'ar-XB' }, { lang: 'de' });
    await shown(element);
    expect(rootOf(element)?.dir).to.equal('rtl');
    const when = part(element, 'when')!.getBoundingClientRect();
    const name = part(element, 'name')!.getBoundingClientRect();
    expect(when.right).to.be.greaterThan(name.right);
  });

  it('runs with the page, where the page runs from the right', async () => {
    const element = await nextConsultation(given, { dir: 'rtl', lang: 'de' });
    expect(rootOf(element)?.hasAttribute('dir')).to.equal(false);
    const when = part(element, 'when')!.getBoundingClientRect();
    expect(when.right).to.be.greaterThan(part(element, 'name')!.getBoundingClientRect().right);
  });

  it('follows a change of lang, its own and that of the page', async () => {
    const element = await nextConsultation(given, { lang: 'de' });
    element.parentElement!.lang = 'en';
    await speaks(element, /Next consultations/);
    element.lang = 'de';
    await speaks(element, /Nächste/);
    element.removeAttribute('lang');
    await speaks(element, /Next consultations/);
  });
});
