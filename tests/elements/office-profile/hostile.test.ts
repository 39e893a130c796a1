import { expect, fixture, html } from '@open-wc/testing';
import { watchConsole } from '../support/console.js';
import { part, parts, rootOf } from '../support/printed.js';
import { officeProfile, profileDocument } from '../support/profile.js';

const now = '2026-11-26T10:00';
const attack = '<img src=x onerror="window.attacked = true"><script>window.attacked = true</script>';

/** Puts the attack into every text of a document, but not where a text says when or which. */
const attacked = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) return value.map((each) => attacked(each, key));
  if (typeof value === 'object' && value)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, attacked(each, name)]));
  const isText = /^(name|note|description|audience|text|items)$/.test(key);
  return typeof value === 'string' && isText ? value + attack : value;
};

describe('<office-profile> and a hostile document', () => {
  it('prints markup in any text as text', async () => {
    const root = rootOf(await officeProfile({ data: attacked(profileDocument()), now }))!;
    expect(root.textContent.split(attack).length).to.be.greaterThan(12);
    expect(root.querySelectorAll('img, script')).to.have.length(0);
    expect('attacked' in window).to.equal(false);
  });

  it('links no address that runs code', async () => {
    const people = [
      { name: 'Ott', links: [{ name: 'Seite', url: 'javascript:window.attacked=true' }], email: 'a@b?bcc=c@d' },
      { name: 'Kern', telephone: ['0631 1234'] },
    ];
    const { result } = watchConsole(() => officeProfile({ data: profileDocument({ people }), now }));
    const addresses = [...rootOf(await result)!.querySelectorAll('a')].map(({ protocol }) => protocol);
    expect(addresses.length).to.be.greaterThan(0);
    expect(addresses.filter((protocol) => !/^(https?|mailto|tel):$/.test(protocol))).to.deep.equal([]);
  });

  for (const value of ['{', 7, true, [], 'Text'] as const)
    it(`shows the fallback for ${JSON.stringify(value)} as data`, async () => {
      const { result } = watchConsole(() => officeProfile({ data: value, now }));
      const element = await result;
      expect(rootOf(element)).to.equal(null);
      expect(element.shadowRoot!.querySelector('slot')).not.to.equal(null);
    });
});

describe('<office-profile> on a hostile page', () => {
  const onPage = async (css: string) => {
    const outer = await fixture<HTMLElement>(html`<div><style></style></div>`);
    outer.querySelector('style')!.textContent = css;
    const element = await officeProfile({ data: profileDocument(), now });
    return { element, done: () => outer.remove() };
  };

  for (const css of [
    '* { all: unset }',
    'ol, li, p, ul, dl { display: none !important }',
    'li, dd { float: left; width: 1px } p { font-size: 2px }',
    '* { margin: 0; padding: 0; box-sizing: border-box }',
  ])
    it(`can be read under ${css}`, async () => {
      const { element, done } = await onPage(css);
      const [first, second] = parts(element, 'event').map((event) => event.getBoundingClientRect());
      expect(first!.width).to.be.greaterThan(200);
      expect(second!.top).to.be.at.least(first!.bottom);
      done();
    });

  it("wears the page's font, size and colour, and is hidden by hidden", async () => {
    const { element, done } = await onPage('body { font: 20px monospace; color: rgb(1, 2, 3); text-align: center }');
    const { fontFamily, fontSize, color, textAlign } = getComputedStyle(part(element, 'text')!);
    expect([fontFamily, fontSize, color]).to.deep.equal(['monospace', '20px', 'rgb(1, 2, 3)']);
    expect(textAlign).to.be.oneOf(['start', 'left']);
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
    done();
  });
});
