import { expect } from '@open-wc/testing';
import { itWithAxe } from '../support/it-with-axe.js';
import { officeDocument, officeHours, openTime, part, rootOf, words } from '../support/office.js';

const data = officeDocument();
const badge = (given: Record<string, unknown> = {}) => officeHours({ data, now: openTime, view: 'badge', ...given });

describe('<office-hours view="badge">', () => {
  for (const [now, state, sentence, next] of [
    [openTime, 'open', 'Jetzt geöffnet bis 18 Uhr', undefined],
    ['2026-11-27T17:00', 'closed', 'Jetzt geschlossen', 'Öffnet Montag, 30. November, um 10 Uhr'],
    ['2026-12-25T11:00', 'closed', 'Geschlossen: 1. Weihnachtstag', undefined],
  ] as const)
    it(`${now}: ${sentence}`, async () => {
      const element = await badge({ now });
      expect(words(element, 'sentence')).to.equal(sentence);
      expect(part(element, `status-${state}`)?.dataset['state']).to.equal(state);
      expect(part(element, 'icon')?.getAttribute('aria-hidden')).to.equal('true');
      if (next) expect(words(element, 'next')).to.contain(next);
    });

  it('has no heading, no week and no remarks, but says that it is a preview', async () => {
    const element = await badge();
    const names = [...rootOf(element)!.children].map((each) => each.getAttribute('part')?.split(' ')[0] ?? each.role);
    expect(names).to.deep.equal(['preview', 'badge', 'status']);
  });

  it('stands in a line of the page', async () => {
    const element = await badge();
    expect(getComputedStyle(element).display).to.equal('inline-block');
  });

  it('is one of several, with a heading, beside other views', async () => {
    const element = await badge({ view: 'badge week' });
    expect(part(element, 'heading')).not.to.equal(null);
    expect(part(element, 'week')).not.to.equal(null);
    expect(part(element, 'badge')).not.to.equal(null);
  });

  it('becomes the usual view where the attribute is taken away', async () => {
    const element = await badge();
    element.removeAttribute('view');
    await element.updateComplete;
    expect([part(element, 'badge'), part(element, 'week') === null]).to.deep.equal([null, false]);
  });

  itWithAxe('has no barrier that axe finds', async () => {
    await expect(await badge()).to.be.accessible();
  });
});
