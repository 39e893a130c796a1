import { expect, fixture, html } from '@open-wc/testing';
import { watchConsole } from '../support/console.js';
import { button, consultations, monday, nextConsultation } from '../support/consultations.js';
import { part, parts, rootOf } from '../support/printed.js';

const attack = '<img src=x onerror="window.attacked = true"><script>window.attacked = true</script>';

/** Puts the attack into every text of a document, but not where a text says when or which. */
const attacked = (value: unknown, key = ''): unknown => {
  if (Array.isArray(value)) return value.map((each) => attacked(each, key));
  if (typeof value === 'object' && value)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, attacked(each, name)]));
  const isText = /^(name|note|role|description|directions|audience|cost|streetAddress)$/.test(key);
  return typeof value === 'string' && isText ? value + attack : value;
};

const data = consultations([
  { id: 'hebamme', name: 'Hebamme', audience: 'Schwangere', cost: '5 Euro', note: 'Bitte klingeln' },
]);

describe('<next-consultation> and a hostile document', () => {
  for (const view of ['list', 'card', 'line'])
    it(`prints markup in any text as text: ${view}`, async () => {
      const element = await nextConsultation({ data: attacked(data), now: monday, view });
      const root = rootOf(element)!;
      expect(root.textContent.split(attack).length).to.be.greaterThan(4);
      expect(root.querySelectorAll('img, script')).to.have.length(0);
      expect('attacked' in window).to.equal(false);
    });

  it('links no address that runs code', async () => {
    const links = [{ name: 'Seite', url: 'javascript:window.attacked=true' }];
    const service = { id: 'boerse', name: 'Börse', links, telephone: ['javascript:1'], email: 'a@b?bcc=c@d' };
    const { result } = watchConsole(() => nextConsultation({ data: consultations([service]), now: monday }));
    const addresses = [...rootOf(await result)!.querySelectorAll('a')].map(({ protocol }) => protocol);
    expect(addresses.length).to.be.greaterThan(0);
    expect(addresses.filter((protocol) => !/^(https?|mailto|tel):$/.test(protocol))).to.deep.equal([]);
  });

  it('takes no key of a prototype for its own', async () => {
    const text = JSON.stringify(data).replace('{', '{"__proto__":{"polluted":true},"constructor":7,');
    const { result } = watchConsole(() => nextConsultation({ data: JSON.parse(text) as unknown, now: monday }));
    expect(rootOf(await result)).not.to.equal(null);
    expect('polluted' in {}).to.equal(false);
  });

  for (const value of ['{', 7, true, [], 'Text'] as const)
    it(`shows the fallback for ${JSON.stringify(value)} as data`, async () => {
      const { result } = watchConsole(() => nextConsultation({ data: value, now: monday }));
      const element = await result;
      expect(rootOf(element)).to.equal(null);
      expect(element.shadowRoot!.querySelector('slot')).not.to.equal(null);
    });
});

describe('<next-consultation> on a hostile page', () => {
  const onPage = async (css: string, attributes: Record<string, string> = {}) => {
    const outer = await fixture<HTMLElement>(html`<div><style></style></div>`);
    outer.querySelector('style')!.textContent = css;
    const element = await nextConsultation({ data, now: monday, ...attributes });
    return { element, done: () => outer.remove() };
  };

  for (const css of [
    '* { all: unset }',
    'ol, li, p, button, span { display: none !important }',
    'li { float: left; width: 1px } p { font-size: 2px } button { position: fixed; inset: 0 }',
    '* { margin: 0; padding: 0; box-sizing: border-box }',
  ])
    it(`can be read under ${css}`, async () => {
      const { element, done } = await onPage(css);
      const [first, second] = parts(element, 'date').map((date) => date.getBoundingClientRect());
      expect(first!.height).to.be.greaterThan(30);
      expect(first!.width).to.be.greaterThan(200);
      expect(second!.top).to.be.at.least(first!.bottom);
      const { top, bottom } = button(element).getBoundingClientRect();
      expect(top).to.be.at.least(first!.top);
      expect(bottom).to.be.at.most(first!.bottom);
      done();
    });

  it('does not take over what would break it: alignment, capitals, preformatted text, tight lines', async () => {
    const { element, done } = await onPage(
      'body { text-align: center; text-transform: uppercase; white-space: pre; line-height: 0.5; letter-spacing: 9px; text-indent: 4em }',
    );
    for (const each of [part(element, 'name')!, button(element)]) {
      const { textTransform, whiteSpace, lineHeight, letterSpacing, textIndent, fontSize } = getComputedStyle(each);
      expect([textTransform, whiteSpace, letterSpacing, textIndent]).to.deep.equal(['none', 'normal', 'normal', '0px']);
      expect(parseFloat(lineHeight)).to.be.at.least(parseFloat(fontSize) * 1.2);
    }
    // Some browsers compute it in a list.
    expect(getComputedStyle(part(element, 'name')!).textAlign).to.be.oneOf(['start', 'left']);
    done();
  });

  it("wears the page's font, size and colour, the button too", async () => {
    const { element, done } = await onPage('body { font: 20px monospace; color: rgb(1, 2, 3) }');
    const { fontFamily, fontSize, color } = getComputedStyle(part(element, 'name')!);
    expect([fontFamily, fontSize, color]).to.deep.equal(['monospace', '20px', 'rgb(1, 2, 3)']);
    const worn = getComputedStyle(button(element));
    expect([worn.fontFamily, worn.color]).to.deep.equal(['monospace', 'rgb(1, 2, 3)']);
    done();
  });

  it('is hidden by hidden, and takes the whole width as a block', async () => {
    const element = await nextConsultation({ data, now: monday });
    expect(getComputedStyle(element).display).to.equal('block');
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
  });

  it('lets a reader who sets the spacing of text have it', async () => {
    const { element, done } = await onPage('* { letter-spacing: 2px !important; word-spacing: 3px !important }');
    const { letterSpacing, wordSpacing } = getComputedStyle(part(element, 'name')!);
    expect([letterSpacing, wordSpacing]).to.deep.equal(['2px', '3px']);
    done();
  });
});
