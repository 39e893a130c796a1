import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { button, consultations, monday, nextConsultation } from '../support/consultations.js';
import { demoDocument } from '../support/documents.js';
import { itWithAxe } from '../support/it-with-axe.js';
import { part, parts, rootOf, wordsOf } from '../support/printed.js';

const data = consultations();
const undated = consultations([{ id: 'hebamme', name: 'Hebamme', audience: 'Schwangere' }]);
const moments = [
  ['a list, cancelled and moved dates in it', { data, now: monday }],
  ['a list, one of them under way', { data, now: '2026-11-24T10:30' }],
  ['a card', { data, now: monday, view: 'card' }],
  ['a line', { data, now: monday, view: 'line' }],
  ['services without dates', { data: undated, now: monday }],
  ['none', { data: { ...data, services: [] }, now: monday }],
  ['activities without a known end', { data, now: monday, kind: 'activity' }],
] as const;

const canForceColors = navigator.userAgent.includes('Chrome/');

describe('<next-consultation> for everybody', () => {
  for (const [name, given] of moments)
    itWithAxe(`${name}: nothing for axe to find`, async () => {
      const element = await nextConsultation(given);
      expect(rootOf(element)).not.to.equal(null);
      await expect(element).to.be.accessible();
    });

  itWithAxe('is readable on a dark page too', async () => {
    for (const [, given] of moments) {
      const element = await nextConsultation(given);
      const style = document.createElement('style');
      style.textContent = '.dark { background: #14171a; color: #e8eaed; }';
      element.parentElement!.className = 'dark';
      element.parentElement!.append(style);
      await expect(element).to.be.accessible();
    }
  });

  it('fits a page of 320 pixels, and one of 200, without scrolling sideways', async () => {
    const given = { data: await demoDocument('innenstadt-west'), now: monday };
    for (const [name, each] of [...moments, ['the long names of a real office', given]] as const)
      for (const width of [288, 168]) {
        const element = await nextConsultation(each);
        element.parentElement!.style.width = `${width}px`;
        expect(rootOf(element)!.scrollWidth, `${name} at ${width}`).to.be.at.most(width);
      }
  });

  it('is read in the order of its importance: day, time, what, who, remarks, where, then the button', async () => {
    const element = await nextConsultation({ data, now: monday });
    const [, second] = parts(element, 'date');
    expect(wordsOf(second!)).to.equal(
      'Mittwoch, 25. November, 14 Uhr bis 16 Uhr Schuldnerberatung DRK Ort: Schule am Ring In den Kalender',
    );
  });

  it('has a list with a name, also where the page has its own heading', async () => {
    const element = await nextConsultation({ data, now: monday, 'heading-level': '0' });
    const list = part(element, 'dates')!;
    expect([list.localName, list.getAttribute('aria-label')]).to.deep.equal(['ol', 'Nächste Sprechstunden']);
    expect([...list.children].every(({ localName }) => localName === 'li')).to.equal(true);
  });

  it('names each button by its date, beginning with what one sees', async () => {
    const element = await nextConsultation({ data, now: monday });
    const names = parts(element, 'calendar').map((each) => each.getAttribute('aria-label'));
    expect(names.slice(0, 2)).to.deep.equal([
      'In den Kalender: Morgen, Pflegeberatung',
      'In den Kalender: Mittwoch, 25. November, Schuldnerberatung',
    ]);
    expect(new Set(names).size).to.equal(names.length);
  });

  it('lets the button be reached and seen with the keyboard, and hit with a finger', async () => {
    const element = await nextConsultation({ data, now: monday, view: 'card' });
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement).to.equal(button(element));
    expect(getComputedStyle(button(element)).outlineStyle).to.equal('solid');
    const { left, top, height } = button(element).getBoundingClientRect();
    const hits = (y: number) => element.shadowRoot!.elementFromPoint(left + 20, y) === button(element);
    expect([hits(top - (44 - height) / 2 + 1), hits(top + height + (44 - height) / 2 - 1)]).to.deep.equal([true, true]);
  });

  it('tells a date that is on, not certain or cancelled by words, not only by colour', async () => {
    const element = await nextConsultation({ data, now: '2026-12-01T10:30' });
    expect(part(element, 'date-now')!.querySelector('[part=remarks]')!.textContent).to.contain('jetzt');
    expect(part(element, 'date-cancelled')!.querySelector('[part=remarks]')!.textContent).to.contain('entfällt');
  });

  if (canForceColors)
    it('keeps the mark of a date that is on in forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await nextConsultation({ data, now: '2026-11-24T10:30' });
      const { borderInlineStartColor, backgroundColor } = getComputedStyle(part(element, 'date-now')!);
      expect(borderInlineStartColor).not.to.equal(backgroundColor);
      const other = getComputedStyle(parts(element, 'date')[1]!).borderInlineStartColor;
      expect(other, 'the others have none').not.to.equal(borderInlineStartColor);
      await emulateMedia({ forcedColors: 'none' });
    });
});
