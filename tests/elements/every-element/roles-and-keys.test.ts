import { expect, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { contrast } from '../support/contrast.js';
import { anyElement, documentedParts, everyGuide, operable, richDocuments, waysOf } from '../support/every-element.js';
import { parts, rootOf } from '../support/printed.js';
import { nameOf, roleOf, wordsIn } from '../support/roles.js';

/** A label that is seen; an edge of 3 : 1 on a light and on a dark page. */
const checkField = (field: HTMLInputElement) => {
  const labels = [...(field.labels ?? [])];
  expect(labels.map(wordsIn).join(' '), field.outerHTML).to.match(/\S/);
  expect(labels.filter((label) => label.offsetHeight < 10 || label.matches('.voice'))).to.deep.equal([]);
  // That one is the browser's own.
  if (field.type === 'checkbox') return;
  const page = (field.getRootNode() as ShadowRoot).host.parentElement!;
  for (const [color, paper] of [
    ['black', 'white'],
    ['white', 'black'],
  ] as const) {
    page.style.color = color;
    expect(contrast(getComputedStyle(field).borderTopColor, paper), `${field.outerHTML} on ${paper}`).to.be.at.least(3);
  }
};

describe('every element, by role, name and key', () => {
  it('has the roles that its documentation names', async () => {
    for (const guide of await everyGuide())
      for (const { part, role, with: given = {} } of guide.roles) {
        const found: string[] = [];
        for (const data of await richDocuments())
          // Now, and before holidays, when there is most to say.
          for (const clock of [given, { ...given, now: '2026-12-21T10:00' }]) {
            if (found.length) break;
            const element = await anyElement(guide.tag, data, clock);
            await waitUntil(() => parts(element, part).length, part, { timeout: 1_500 }).catch(() => undefined);
            found.push(...parts(element, part).map(roleOf));
            element.remove();
          }
        expect([...new Set(found)], `${part} of <${guide.tag}>`).to.deep.equal([role]);
      }
  });

  it('has a name for whatever can be operated, beginning with what one sees, no two buttons of one name, fields with labels', async () => {
    const [data] = await richDocuments();
    for (const guide of await everyGuide())
      for (const given of waysOf(guide)) {
        const element = await anyElement(guide.tag, data, given);
        const names = operable(element).map((each) => [each.localName, nameOf(each), wordsIn(each)] as const);
        for (const [localName, name, seen] of names) {
          expect(name, `${localName} in <${guide.tag}>`).to.match(/\S/);
          if (/^(a|button|summary)$/.test(localName)) expect(name.startsWith(seen), `${name}: ${seen}`).to.equal(true);
        }
        for (const field of element.shadowRoot!.querySelectorAll<HTMLInputElement>('input, select')) checkField(field);
        for (const picture of element.shadowRoot!.querySelectorAll('svg, img'))
          expect(picture.getAttribute('aria-hidden'), `a picture in <${guide.tag}>`).to.equal('true');
        const buttons = names.flatMap(([localName, name]) => (localName === 'button' ? [name] : []));
        expect(
          buttons.filter((name, i) => buttons.indexOf(name) !== i),
          `<${guide.tag}>`,
        ).to.deep.equal([]);
        element.remove();
      }
  });

  it('has headings of one outline, none skips a level, and no part that its documentation does not name', async () => {
    const isDocumented = await documentedParts();
    const unknown = new Set<string>();
    for (const data of await richDocuments())
      for (const guide of await everyGuide())
        for (const given of waysOf(guide)) {
          const { tag } = guide;
          const element = await anyElement(tag, data, { ...given, 'heading-level': '2' });
          const levels = [...(element.shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])].map(
            ({ localName }) => Number(localName[1]),
          );
          const jumps = levels.filter((level, i) => level > (i === 0 ? 2 : levels[i - 1]! + 1));
          expect(jumps, `<${tag}>: ${levels.join()}`).to.deep.equal([]);
          const tokens = [...element.shadowRoot!.querySelectorAll('[part]')].flatMap(({ part }) => [...part]);
          for (const part of tokens) if (!isDocumented(tag, part)) unknown.add(`<${tag}> ${part}`);
          element.remove();
        }
    expect([...unknown]).to.deep.equal([]);
  });

  it('is walked through with Tab in the order of reading, each stop seen, none a trap', async () => {
    const [data] = await richDocuments();
    for (const guide of await everyGuide())
      for (const given of waysOf(guide)) {
        const element = await anyElement(guide.tag, data, given);
        const [before, after] = [document.createElement('button'), document.createElement('button')];
        element.before(before);
        element.after(after);
        before.focus();
        const order = operable(element).filter((each) => !(each instanceof HTMLInputElement && each.type === 'radio'));
        const printed = element.shadowRoot!.textContent;
        const stops: Element[] = [];
        for (let i = 0; i <= 60 && document.activeElement !== after; i++) {
          await sendKeys({ press: 'Tab' });
          const stop = element.shadowRoot!.activeElement;
          if (!stop) continue;
          stops.push(stop);
          const { outlineStyle, boxShadow } = getComputedStyle(stop);
          expect(
            outlineStyle !== 'none' || boxShadow !== 'none',
            `the focus on ${stop.outerHTML.slice(0, 120)} of <${guide.tag}>`,
          ).to.equal(true);
          // Of a long one the beginning and the way out.
          if (stops.length === 12) order.at(-1)?.focus();
        }
        expect(document.activeElement, `<${guide.tag}> is left`).to.equal(after);
        const walked = stops.map((stop) => order.indexOf(stop as HTMLElement));
        expect(walked, `<${guide.tag}>`).to.deep.equal([...walked].sort((a, b) => a - b));
        expect(stops.length, `<${guide.tag}> has ${order.length}`).to.equal(Math.min(order.length, 12));
        expect(element.shadowRoot!.textContent, `<${guide.tag}> with the focus`).to.equal(printed);
        element.remove();
      }
    await resetMouse();
  });

  it('prints an element of its own language and direction', async () => {
    const [data] = await richDocuments();
    for (const { tag } of await everyGuide()) {
      const element = await anyElement(tag, data, { lang: 'en' }, { lang: 'de' });
      const root = rootOf(element);
      if (root) expect(root.lang, `<${tag}>`).to.equal('en');
      element.remove();
    }
  });
});
