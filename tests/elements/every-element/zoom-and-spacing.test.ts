import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { anyElement, everyGuide, operable, richDocuments, waysOf } from '../support/every-element.js';
import { rootOf } from '../support/printed.js';

/** What WCAG 1.4.12 lets a reader set. */
const spacing = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';

/** Whatever text is cut off by its box; what is there for voices only is meant to be. */
const cutOff = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('*')]
    .filter((each) => {
      const { overflowX, overflowY, display } = getComputedStyle(each);
      const isClipped = [overflowX, overflowY].some((overflow) => ['hidden', 'clip'].includes(overflow));
      if (!isClipped || display === 'inline' || each.closest('.voice')) return false;
      return each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1;
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 160));

/** How high the stretch is that a finger hits: more than one sees, less where the next target begins. */
const heightOf = (target: HTMLElement) => {
  target.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = target.getBoundingClientRect();
  const root = target.getRootNode() as ShadowRoot;
  const middle = top + height / 2;
  const hits = Array.from({ length: 81 }, (_, i) => root.elementFromPoint(left + width / 2, middle - 40 + i));
  return hits.filter((hit) => hit !== null && target.contains(hit)).length;
};

describe('every element, larger and wider set', () => {
  it('fits 320 pixels, 400 %, without scrolling sideways', async () => {
    await setViewport({ width: 320, height: 256 });
    for (const data of await richDocuments())
      for (const guide of await everyGuide())
        for (const given of waysOf(guide)) {
          const element = await anyElement(guide.tag, data, given, { style: 'width: 288px' });
          const root = rootOf(element);
          if (root) expect(root.scrollWidth, `<${guide.tag} ${JSON.stringify(given)}>`).to.be.at.most(288);
          element.remove();
        }
    await setViewport({ width: 800, height: 600 });
  });

  it('loses nothing with spacing of the reader’s own, nor with letters of 200 %', async () => {
    const documents = await richDocuments();
    for (const data of documents.slice(0, 3))
      for (const guide of await everyGuide())
        for (const given of waysOf(guide)) {
          const element = await anyElement(guide.tag, data, given, { style: 'width: 320px' });
          const root = rootOf(element);
          if (!root) continue;
          const sheet = document.createElement('style');
          sheet.textContent = `* { ${spacing} !important } p { margin-block-end: 2em !important }`;
          root.getRootNode().appendChild(sheet);
          expect(cutOff(root), `<${guide.tag}>`).to.deep.equal([]);
          expect(root.scrollWidth, `<${guide.tag}>`).to.be.at.most(320);
          sheet.remove();
          element.setAttribute('style', 'width: 640px; font-size: 200%');
          expect(cutOff(root), `<${guide.tag}>, letters twice as large`).to.deep.equal([]);
          expect(root.scrollWidth, `<${guide.tag}>, letters twice as large`).to.be.at.most(640);
          element.remove();
        }
  });

  it('has targets of 24 pixels at least, or with that much room around', async () => {
    const documents = await richDocuments();
    for (const data of documents.slice(0, 3))
      for (const guide of await everyGuide())
        for (const given of waysOf(guide)) {
          const element = await anyElement(guide.tag, data, given, { style: 'width: 320px; font-size: 16px' });
          const small = operable(element)
            // A link within a sentence has the height of its line (WCAG 2.5.8, “inline”).
            .filter(
              (each) => getComputedStyle(each).display !== 'inline' && heightOf(each.closest('label') ?? each) < 24,
            )
            .map(({ outerHTML }) => outerHTML.slice(0, 160));
          expect(small, `<${guide.tag}>`).to.deep.equal([]);
          element.remove();
        }
  });
});
