import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { cellOf, consultationCalendar, month, shown } from '../support/calendars.js';
import { watchConsole } from '../support/console.js';
import { consultations, monday } from '../support/consultations.js';
import { nextEvent, part, parts, rootOf, showsFallback, words, wordsOf } from '../support/printed.js';

const attack = '<img src=x onerror="window.attacked = true"><script>window.attacked = true</script>';

/** Puts the attack into every text of a document, but not where a text says when or which. */
const attacked = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) return value.map((each) => attacked(each, key));
  if (typeof value === 'object' && value)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, attacked(each, name)]));
  const isText = /^(name|note|role|description|directions|audience|cost|streetAddress)$/.test(key);
  return typeof value === 'string' && isText ? value + attack : value;
};

const data = consultations();

describe('<consultation-calendar> and a hostile document', () => {
  for (const view of ['agenda', 'month'])
    it(`prints markup in any text as text: ${view}`, async () => {
      const element = await consultationCalendar({ data: attacked(data), now: monday, view });
      await shown(element);
      const root = rootOf(element)!;
      expect(root.textContent.split(attack).length).to.be.greaterThan(4);
      expect(root.querySelectorAll('img, script')).to.have.length(0);
      expect('attacked' in window).to.equal(false);
    });

  for (const value of ['{', 7, true, [], 'Text'] as const)
    it(`shows the fallback for ${JSON.stringify(value)} as data`, async () => {
      const { result } = watchConsole(() => consultationCalendar({ data: value, now: monday, view: 'month agenda' }));
      const element = await result;
      expect(rootOf(element)).to.equal(null);
      expect(element.shadowRoot!.querySelector('slot')).not.to.equal(null);
    });

  it('more dates than anybody can read are a problem, and the fallback', async () => {
    const byDay = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
    const hours = Array.from({ length: 4_000 }, () => ({ byDay, startTime: '09:00', endTime: '09:01' }));
    const crowded = consultations(Array.from({ length: 3 }, (_, i) => ({ id: `s${i}`, name: `Rat ${i}`, hours })));
    const { result } = watchConsole(async () => {
      const error = nextEvent(document.body, 'office-error');
      const element = await consultationCalendar({ data: crowded, now: monday, view: 'month' });
      return { element, problems: (await error).detail.problems };
    });
    const { element, problems } = await result;
    expect(problems.map(({ code }) => code)).to.deep.equal(['too-large']);
    expect(showsFallback(element)).to.equal(true);
  });
});

describe('<consultation-calendar> on a hostile page', () => {
  for (const css of [
    '* { all: unset }',
    'table, tr, td, ol, li, p, button, span { display: none !important }',
    'td { float: left; width: 1px } p { font-size: 2px } button { position: fixed; inset: 0 }',
  ])
    it(`can be read under ${css}`, async () => {
      const outer = await fixture<HTMLElement>(html`<div><style></style></div>`);
      outer.querySelector('style')!.textContent = css;
      const element = await month({ data, now: monday });
      const [first, second] = ['2026-11-23', '2026-11-24'].map((date) => cellOf(element, date).getBoundingClientRect());
      expect(first!.height).to.be.at.least(44);
      expect(second!.left).to.be.at.least(first!.right);
      outer.remove();
    });
});

describe('<consultation-calendar> in the language of its place', () => {
  it('speaks the page’s language, and marks names that are in another', async () => {
    const element = await month({ data, now: '2026-11-24T09:00' }, { lang: 'en' });
    await waitUntil(() => words(element, 'heading')?.startsWith('Calendar'), undefined, { timeout: 30_000 });
    expect(words(element, 'month-name')).to.equal('November 2026');
    expect(wordsOf(cellOf(element, '2026-11-24'))).to.equal(
      'Today, Tuesday 24 November: 1 date; 10am to midday Pflegeberatung',
    );
    expect(cellOf(element, '2026-11-24').querySelector('[lang=de]')!.textContent).to.equal('Pflegeberatung');
    expect(parts(element, 'weekday').map((each) => each.querySelector('[aria-hidden]')!.textContent)).to.deep.equal([
      'Mon',
      'Tue',
      'Wed',
      'Thu',
      'Fri',
      'Sat',
      'Sun',
    ]);
  });

  it('runs from the right where the language does, months too', async () => {
    const element = await month({ data, now: monday, lang: 'ar-XB' }, { lang: 'de' });
    await shown(element);
    expect(rootOf(element)!.dir).to.equal('rtl');
    const [first, second] = ['2026-11-23', '2026-11-24'].map((date) => cellOf(element, date).getBoundingClientRect());
    expect(first!.left).to.be.greaterThan(second!.left);
    const [previous, next] = ['previous', 'next'].map((name) => part(element, name)!.getBoundingClientRect());
    expect(previous!.left).to.be.greaterThan(next!.left);
  });
});
