import { expect, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { anyElement, everyGuide, operable, richDocuments, waysOf } from '../support/every-element.js';
import { parts, rootOf } from '../support/printed.js';
import { nameOf, roleOf } from '../support/roles.js';

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

  it('has a name for whatever can be operated, and no two buttons of one name', async () => {
    const [data] = await richDocuments();
    for (const guide of await everyGuide())
      for (const given of waysOf(guide)) {
        const element = await anyElement(guide.tag, data, given);
        const names = operable(element).map((each) => [each.localName, nameOf(each)] as const);
        for (const [localName, name] of names) expect(name, `${localName} in <${guide.tag}>`).to.match(/\S/);
        const buttons = names.flatMap(([localName, name]) => (localName === 'button' ? [name] : []));
        expect(
          buttons.filter((name, i) => buttons.indexOf(name) !== i),
          `<${guide.tag}>`,
        ).to.deep.equal([]);
        element.remove();
      }
  });

  it('has headings of one outline: none skips a level', async () => {
    for (const data of await richDocuments())
      for (const { tag } of await everyGuide())
        for (const first of [2, 3]) {
          const element = await anyElement(tag, data, { 'heading-level': String(first) });
          const levels = [...(element.shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])].map(
            ({ localName }) => Number(localName[1]),
          );
          const jumps = levels.filter((level, i) => level > (i === 0 ? first : levels[i - 1]!) + (i === 0 ? 0 : 1));
          expect(jumps, `<${tag}>: ${levels.join()}`).to.deep.equal([]);
          element.remove();
        }
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
          if (stops.length === 12) after.focus();
        }
        const order = operable(element).filter((each) => !(each instanceof HTMLInputElement && each.type === 'radio'));
        const walked = stops.map((stop) => order.indexOf(stop as HTMLElement));
        expect(walked, `<${guide.tag}>`).to.deep.equal([...walked].sort((a, b) => a - b));
        expect(stops.length, `<${guide.tag}> has ${order.length}`).to.equal(Math.min(order.length, 12));
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
