import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { cellOf, consultationCalendar, month } from '../support/calendars.js';
import { consultations, monday } from '../support/consultations.js';
import { demoDocument } from '../support/documents.js';
import { itWithAxe } from '../support/it-with-axe.js';
import { part, parts, rootOf, wordsOf } from '../support/printed.js';

const data = consultations([{ id: 'hebamme', name: 'Hebamme', audience: 'Schwangere' }]);
const moments = [
  ['a list', { data, now: monday, view: 'agenda month' }],
  ['a list, one of them under way', { data, now: '2026-11-24T10:30' }],
  ['a list without headings', { data, now: monday, 'heading-level': '0' }],
  ['none', { data: { ...data, services: [] }, now: monday }],
  ['a month, the last, past days in it', { data, now: monday, view: 'month agenda' }],
  ['a month with cancelled and moved dates', { data, now: '2026-12-02T09:00', view: 'month' }],
] as const;

const shown = (given: (typeof moments)[number][1]) =>
  'view' in given && given.view.startsWith('month') ? month(given) : consultationCalendar(given);

const canForceColors = navigator.userAgent.includes('Chrome/');

describe('<consultation-calendar> for everybody', () => {
  for (const [name, given] of moments)
    itWithAxe(`${name}: nothing for axe to find`, async () => {
      const element = await shown(given);
      expect(rootOf(element)).not.to.equal(null);
      await expect(element).to.be.accessible();
    });

  itWithAxe('is readable on a dark page too', async () => {
    for (const [, given] of moments) {
      const element = await shown(given);
      const style = document.createElement('style');
      style.textContent = '.dark { background: #14171a; color: #e8eaed; }';
      element.parentElement!.className = 'dark';
      element.parentElement!.append(style);
      await expect(element).to.be.accessible();
    }
  });

  it('fits a page of 320 pixels, and one of 200, without scrolling sideways', async () => {
    const real = { data: await demoDocument('innenstadt-west'), now: monday };
    const all = [
      ...moments,
      ['the long names of a real office', real],
      ['the same', { ...real, view: 'month' }],
    ] as const;
    for (const [name, given] of all)
      for (const width of [288, 168]) {
        const element = await shown(given as (typeof moments)[number][1]);
        element.parentElement!.style.width = `${width}px`;
        expect(rootOf(element)!.scrollWidth, `${name} at ${width}`).to.be.at.most(width);
      }
  });

  it('days can be hit with a finger: 44 pixels high, side by side in a narrow column', async () => {
    const element = await month({ data, now: monday });
    element.parentElement!.style.width = '320px';
    const { width, height } = cellOf(element, '2026-11-24').getBoundingClientRect();
    expect(height).to.be.at.least(44);
    expect(width).to.be.at.least(40);
  });

  it('in a narrow column a day has a mark for each date, of another shape where it is cancelled; in a wide one words', async () => {
    const element = await month({ data, now: '2026-12-02T09:00' });
    const looks = (date: string) => {
      const [entry] = cellOf(element, date).querySelectorAll<HTMLElement>('[part~=entry]');
      const { borderRadius, height } = getComputedStyle(entry!);
      return [borderRadius, height, getComputedStyle(entry!.firstElementChild!).display === 'none'];
    };
    element.parentElement!.style.width = '320px';
    const [confirmed, cancelled] = [looks('2026-12-01'), looks('2026-12-02')];
    expect(confirmed).not.to.deep.equal(cancelled);
    expect([confirmed[2], cancelled[2]]).to.deep.equal([true, true]);
    element.parentElement!.style.width = '900px';
    expect(looks('2026-12-01')[2]).to.equal(false);
    expect(cellOf(element, '2026-12-02').querySelector('[part~=entry-cancelled]')!.textContent).to.contain(
      'Schuldnerberatung',
    );
  });

  it('what is cancelled, tentative or closed is said in the cell’s words, and seen like the dates', async () => {
    const element = await month({ data, now: '2026-12-02T09:00' });
    element.parentElement!.style.width = '900px';
    const [first] = parts(element, 'entry-notice');
    expect(getComputedStyle(first!).marginBlockStart).to.equal('0px');
    expect(wordsOf(cellOf(element, '2026-12-02'))).to.contain('entfällt');
    expect(wordsOf(cellOf(element, '2026-12-25'))).to.contain('1. Weihnachtstag: Stadtteilbüro West: geschlossen');
  });

  it('what is seen in a cell is hidden from screen readers, which have the words', async () => {
    const element = await month({ data, now: monday });
    const cell = cellOf(element, '2026-11-25');
    expect([...cell.children].map(({ ariaHidden, className }) => ariaHidden ?? className)).to.deep.equal([
      'voice',
      'true',
    ]);
    expect(cell.textContent.match(/Schuldnerberatung/g)).to.have.length(2);
    expect(wordsOf(cell).match(/Schuldnerberatung/g)).to.have.length(1);
  });

  it('has one live region, in the list too, and it is silent at first', async () => {
    for (const [, given] of moments) {
      const regions = (await shown(given)).shadowRoot!.querySelectorAll('[role=status], [aria-live]');
      expect([...regions].map(({ textContent }) => textContent.trim())).to.deep.equal(['']);
    }
  });

  it('the buttons say what they do, and each date which it is', async () => {
    const element = await month({ data, now: '2026-11-24T09:00', view: 'month agenda' });
    const names = [...element.shadowRoot!.querySelectorAll('button')].map(
      (button) => button.ariaLabel ?? wordsOf(button),
    );
    expect(names).to.deep.equal([
      'Monat',
      'Liste',
      'Vorheriger Monat',
      'Heute',
      'Nächster Monat',
      'In den Kalender: Heute, Pflegeberatung',
    ]);
    expect(part(element, 'views')!.ariaLabel).to.equal('Ansicht');
  });

  if (canForceColors)
    it('the chosen day and today can be told in forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const element = await month({ data, now: monday });
      const border = (date: string) => getComputedStyle(cellOf(element, date)).borderTopWidth;
      expect(border('2026-11-23')).not.to.equal(border('2026-11-24'));
      const ring = (date: string) => getComputedStyle(cellOf(element, date).querySelector('.number')!).borderTopColor;
      expect(ring('2026-11-23')).not.to.equal(ring('2026-11-24'));
      await emulateMedia({ forcedColors: 'none' });
    });

  if (canForceColors)
    it('on paper a month is a list of the days on which something is, in words and none of them torn', async () => {
      const tuesdays = [{ byDay: ['TU'], startTime: '10:00', endTime: '12:00', status: 'tentative' }];
      const long = { id: 'lang', name: 'Hebammensprechstunde', hours: tuesdays };
      const element = await month({ data: consultations([long]), now: monday, view: 'month agenda' });
      element.parentElement!.style.width = '400px';
      await emulateMedia({ media: 'print' });
      const isThere = (name: string) => parts(element, name).map((each) => each.offsetHeight > 0);
      expect(
        [...isThere('next'), ...isThere('view'), ...isThere('chosen'), ...isThere('weekday')].some(Boolean),
      ).to.equal(false);
      expect(isThere('entry').every(Boolean)).to.equal(true);
      expect(cellOf(element, '2026-11-30').offsetHeight, 'nothing is on').to.equal(0);
      const cell = cellOf(element, '2026-11-24');
      const after = (selector: string, pseudo = '::after') =>
        getComputedStyle(cell.querySelector(selector)!, pseudo).content.replace(/" *"|"/g, '');
      expect([after('.number', '::before'), after('b'), after('.tentative')]).to.deep.equal([
        'Di ',
        '–12:00',
        ', nicht sicher',
      ]);
      const texts = document.createTreeWalker(cell.querySelector('.entries')!, NodeFilter.SHOW_TEXT);
      const word = document.createRange();
      while (texts.nextNode()) {
        word.selectNodeContents(texts.currentNode);
        expect(word.getClientRects().length, String(word)).to.be.at.most(1);
      }
      await emulateMedia({ media: 'screen' });
    });
});
