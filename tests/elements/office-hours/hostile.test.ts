import { expect, fixture, html } from '@open-wc/testing';
import { watchConsole } from '../support/console.js';
import { officeDocument, officeHours, openTime, part, rootOf } from '../support/office.js';

const attack = '<img src=x onerror="window.attacked = true"><script>window.attacked = true</script>';

/** Puts the attack into every text of a document, but not where a text says when or which. */
const attacked = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) return value.map((each) => attacked(each, key));
  if (typeof value === 'object' && value)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, attacked(each, name)]));
  return typeof value === 'string' && /^(name|note|role|description|directions)$/.test(key) ? value + attack : value;
};

const everything = officeDocument(
  {
    note: 'Bitte klingeln',
    description: 'Ein Büro',
    booking: 'recommended',
    place: 'haus',
    people: [{ role: 'Leitung', absent: true, note: 'ab Mai', substitute: { name: 'Frau Lindner', role: 'Räume' } }],
    overrides: [
      { on: ['2026-11-26'], hours: [{ startTime: '08:00', endTime: '20:00', note: 'Stadtteilfest' }] },
      { on: ['2026-11-30/2026-12-04'], status: 'cancelled', note: 'Umzug' },
    ],
  },
  { places: [{ id: 'haus', name: 'Haus der Begegnung', directions: 'im Hof' }] },
);

describe('<office-hours> and a hostile document', () => {
  it('prints markup in any text as text', async () => {
    const element = await officeHours({ data: attacked(everything), now: openTime, view: 'status today week' });
    const root = rootOf(element)!;
    expect(root.textContent).to.contain(attack);
    expect(root.querySelectorAll('img, script')).to.have.length(0);
    expect('attacked' in window).to.equal(false);
  });

  it('links no address that runs code', async () => {
    const links = [
      { name: 'Seite', url: 'javascript:window.attacked=true' },
      { name: 'Blatt', url: 'data:text/html,<script>1</script>' },
    ];
    const { result } = watchConsole(() => officeHours({ data: officeDocument({ hours: [], links }), now: openTime }));
    const addresses = [...rootOf(await result)!.querySelectorAll('a')].map(({ protocol }) => protocol);
    expect(addresses.filter((protocol) => !/^(https?|mailto|tel):$/.test(protocol))).to.deep.equal([]);
  });

  it('takes no key of a prototype for its own', async () => {
    const text = JSON.stringify(officeDocument()).replace('{', '{"__proto__":{"polluted":true},"constructor":7,');
    const { result } = watchConsole(() => officeHours({ data: JSON.parse(text) as unknown, now: openTime }));
    expect(rootOf(await result)).not.to.equal(null);
    expect('polluted' in {}).to.equal(false);
  });

  for (const value of ['{', 7, true, [], 'Text'] as const)
    it(`shows the fallback for ${JSON.stringify(value)} as data`, async () => {
      const { result } = watchConsole(() => officeHours({ data: value, now: openTime }));
      const element = await result;
      expect(rootOf(element)).to.equal(null);
      expect(element.shadowRoot!.querySelector('slot')).not.to.equal(null);
    });
});

describe('<office-hours> on a hostile page', () => {
  const onPage = async (css: string) => {
    const outer = await fixture<HTMLElement>(html`<div><style></style></div>`);
    outer.querySelector('style')!.textContent = css;
    const element = await officeHours({ data: officeDocument(), now: openTime });
    return { element, done: () => outer.remove() };
  };

  for (const css of [
    '* { all: unset }',
    'div, p, table, tr, td, span { display: none !important }',
    'table { width: 1px } td { padding: 99px; font-size: 2px }',
    '* { margin: 0; padding: 0; box-sizing: border-box }',
  ])
    it(`can be read under ${css}`, async () => {
      const { element, done } = await onPage(css.replace('div,', ':not(body) > div.none,'));
      const sentence = part(element, 'sentence')!.getBoundingClientRect();
      const week = part(element, 'week')!.getBoundingClientRect();
      expect(sentence.height).to.be.greaterThan(15);
      expect(week.width).to.be.greaterThan(200);
      expect(week.top).to.be.greaterThan(sentence.bottom);
      done();
    });

  it('does not take over what would break it: alignment, capitals, preformatted text, tight lines', async () => {
    const { element, done } = await onPage(
      'body { text-align: center; text-transform: uppercase; white-space: pre; line-height: 0.5; letter-spacing: 9px; text-indent: 4em }',
    );
    const { textAlign, textTransform, whiteSpace, lineHeight, letterSpacing, textIndent, fontSize } = getComputedStyle(
      part(element, 'hours')!,
    );
    expect([textAlign, textTransform, whiteSpace, letterSpacing, textIndent]).to.deep.equal([
      'start',
      'none',
      'normal',
      'normal',
      '0px',
    ]);
    expect(parseFloat(lineHeight)).to.be.at.least(parseFloat(fontSize) * 1.2);
    done();
  });

  it("wears the page's font, size and colour", async () => {
    const { element, done } = await onPage('body { font: 20px monospace; color: rgb(1, 2, 3) }');
    const style = getComputedStyle(part(element, 'hours')!);
    expect([style.fontFamily, style.fontSize, style.color]).to.deep.equal(['monospace', '20px', 'rgb(1, 2, 3)']);
    done();
  });

  it('is hidden by hidden, and takes the whole width as a block', async () => {
    const element = await officeHours({ data: officeDocument(), now: openTime });
    expect(getComputedStyle(element).display).to.equal('block');
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
  });

  it('lets a reader who sets the spacing of text have it', async () => {
    const { element, done } = await onPage('* { letter-spacing: 2px !important; word-spacing: 3px !important }');
    const { letterSpacing, wordSpacing } = getComputedStyle(part(element, 'hours')!);
    expect([letterSpacing, wordSpacing]).to.deep.equal(['2px', '3px']);
    done();
  });

  it('runs with the page, where the page runs from the right', async () => {
    const element = await officeHours({ data: officeDocument(), now: openTime }, { dir: 'rtl', lang: 'de' });
    expect(rootOf(element)?.hasAttribute('dir')).to.equal(false);
    const name = part(element, 'day-today')!.querySelector('th')!.getBoundingClientRect();
    const hours = part(element, 'day-today')!.querySelector('td')!.getBoundingClientRect();
    expect(name.left).to.be.greaterThan(hours.left);
  });
});
