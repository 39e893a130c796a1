import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { officeDocument, officeHours, openTime, part, rootOf, showsFallback, words } from '../support/office.js';
import type { OfficeHoursElement } from '../../../src/elements/office-hours/office-hours-element.js';

const data = officeDocument();
const given = { data, now: openTime };
const shown = (element: OfficeHoursElement) => waitUntil(() => rootOf(element), 'shown', { timeout: 30_000 });

describe('<office-hours> in the language of its place', () => {
  it('speaks German at once, because it is built in', async () => {
    const element = await officeHours(given, { lang: 'de' });
    expect(words(element, 'sentence')).to.equal('Jetzt geöffnet bis 18 Uhr');
    expect(rootOf(element)?.hasAttribute('lang')).to.equal(false);
  });

  it('speaks English, and shows the fallback until it can, never German', async () => {
    const element = await officeHours(given, { lang: 'en-GB' });
    while (!rootOf(element)) {
      expect(showsFallback(element)).to.equal(true);
      await nextFrame();
    }
    expect(words(element, 'sentence')).to.match(/open/i);
    expect(rootOf(element)?.hasAttribute('lang'), 'the page says it already').to.equal(false);
  });

  it('two languages on one page are right at once', async () => {
    const german = await officeHours(given, { lang: 'de' });
    const english = await officeHours({ ...given, lang: 'en' }, { lang: 'de' });
    await shown(english);
    expect(words(german, 'sentence')).to.contain('geöffnet');
    expect(words(english, 'sentence')).to.match(/open/i);
    expect(rootOf(english)?.lang).to.equal('en');
    expect(rootOf(english)?.dir).to.equal('ltr');
    expect(rootOf(german)?.hasAttribute('lang')).to.equal(false);
  });

  it('runs from the right where the language does, whatever the page says', async () => {
    const element = await officeHours({ ...given, lang: 'ar-XB' }, { lang: 'de' });
    await shown(element);
    expect(rootOf(element)?.dir).to.equal('rtl');
    expect(rootOf(element)?.lang).to.equal('ar-XB');
    const icon = part(element, 'icon')!.getBoundingClientRect();
    const sentence = part(element, 'sentence')!.getBoundingClientRect();
    expect(icon.left).to.be.greaterThan(sentence.left);
  });

  it('follows a change of lang, its own and that of the page', async () => {
    const element = await officeHours(given, { lang: 'de' });
    element.parentElement!.lang = 'en';
    await waitUntil(() => /open/i.test(words(element, 'sentence') ?? ''), undefined, { timeout: 30_000 });
    element.lang = 'de';
    await waitUntil(() => words(element, 'sentence')?.includes('geöffnet'), undefined, { timeout: 30_000 });
    expect(rootOf(element)?.lang).to.equal('de');
    element.removeAttribute('lang');
    await waitUntil(() => /open/i.test(words(element, 'sentence') ?? ''), undefined, { timeout: 30_000 });
  });

  it('follows when it is moved to a part of the page in another language', async () => {
    const english = await fixture(html`<div lang="en"></div>`);
    const element = await officeHours(given, { lang: 'de' });
    english.append(element);
    await waitUntil(() => /open/i.test(words(element, 'sentence') ?? ''), undefined, { timeout: 30_000 });
  });

  it("takes the document's language where the page says none", async () => {
    const english = await officeHours({ data: { ...data, language: 'en' }, now: openTime }, { lang: '' });
    await shown(english);
    expect(words(english, 'sentence')).to.match(/open/i);
    expect(rootOf(english)?.lang).to.equal('en');
  });

  it('takes German where the language is none that it has, and says so', async () => {
    const element = await officeHours(given, { lang: 'fi' });
    expect(words(element, 'sentence')).to.equal('Jetzt geöffnet bis 18 Uhr');
    expect(rootOf(element)?.lang).to.equal('de');
  });

  it('marks names in another language as such', async () => {
    const name = { de: 'Stadtteilbüro', tr: 'Mahalle ofisi' };
    const element = await officeHours({ data: officeDocument({ name }), now: openTime, lang: 'en' }, { lang: 'en' });
    await shown(element);
    expect(part(element, 'heading')?.querySelector('[lang=de]')?.textContent).to.equal('Stadtteilbüro');
  });
});
