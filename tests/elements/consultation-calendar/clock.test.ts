import { expect } from '@open-wc/testing';
import { useClock } from '../../../src/elements/shared/clock-controller.js';
import { pageClock } from '../../../src/elements/shared/page-clock.js';
import { cellOf, chosen, consultationCalendar, focused, month, press } from '../support/calendars.js';
import { consultations } from '../support/consultations.js';
import { fakeTime } from '../support/fake-time.js';
import { part, parts, words, wordsOf } from '../support/printed.js';

const data = consultations();

describe('<consultation-calendar> and the time', () => {
  let page: ReturnType<typeof fakeTime>;

  const start = (iso: string) => {
    page = fakeTime(iso);
    useClock(pageClock(page.time));
  };
  afterEach(() => useClock(undefined));

  const today = (element: Element) => parts(element, 'cell-today').map(({ dataset }) => dataset['date']);

  it('the list drops what is over, by itself', async () => {
    start('2026-11-24T09:30:00+01:00');
    const element = await consultationCalendar({ data, limit: '2' });
    page.runTo('2026-11-24T10:00:00+01:00');
    await element.updateComplete;
    expect(words(element, 'remarks')).to.equal('jetzt');
    page.runTo('2026-11-24T12:00:00+01:00');
    await element.updateComplete;
    expect(parts(element, 'day-name').map(wordsOf)).to.deep.equal([
      'Morgen, Mittwoch, 25. November',
      'Freitag, 27. November',
    ]);
  });

  it('a day becomes today as it begins', async () => {
    start('2026-11-23T23:00:00+01:00');
    const element = await consultationCalendar({ data });
    expect(words(element, 'day-name')).to.equal('Morgen, Dienstag, 24. November');
    page.runTo('2026-11-24T00:00:00+01:00');
    await element.updateComplete;
    expect(words(element, 'day-name')).to.equal('Heute, Dienstag, 24. November');
    expect(part(element, 'day-today')).not.to.equal(null);
  });

  it('in the month today moves at midnight, and the focus stays where it is', async () => {
    start('2026-11-24T23:59:00+01:00');
    const element = await month({ data });
    const cell = cellOf(element, '2026-11-24');
    cell.focus();
    page.runTo('2026-11-25T00:00:00+01:00');
    await element.updateComplete;
    expect(today(element)).to.deep.equal(['2026-11-25']);
    expect([focused(element), chosen(element)]).to.deep.equal(['2026-11-24', ['2026-11-24']]);
    expect(element.shadowRoot!.activeElement, 'the same node').to.equal(cell);
  });

  it('at the end of a month it stays for who is in it, and moves on for who isn’t', async () => {
    start('2026-11-30T23:59:00+01:00');
    const [visited, alone] = [await month({ data }), await month({ data })];
    cellOf(visited, '2026-11-30').focus();
    page.runTo('2026-12-01T00:00:00+01:00');
    await visited.updateComplete;
    await alone.updateComplete;
    expect([words(visited, 'month-name'), words(alone, 'month-name')]).to.deep.equal([
      'November 2026',
      'Dezember 2026',
    ]);
    expect([focused(visited), today(alone)]).to.deep.equal(['2026-11-30', ['2026-12-01']]);
    await press(visited, 'today');
    expect(chosen(visited)).to.deep.equal(['2026-12-01']);
  });

  it('on the chosen day one under way is marked, and nothing is saved that is over', async () => {
    start('2026-11-24T09:30:00+01:00');
    const element = await month({ data });
    expect(part(element, 'calendar')).not.to.equal(null);
    page.runTo('2026-11-24T10:00:00+01:00');
    await element.updateComplete;
    expect(part(element, 'date-now')).not.to.equal(null);
    page.runTo('2026-11-24T12:00:00+01:00');
    await element.updateComplete;
    expect([part(element, 'date-now'), part(element, 'calendar')]).to.deep.equal([null, null]);
    expect(words(element, 'name')).to.equal('Pflegeberatung');
  });

  it('says nothing aloud when time passes', async () => {
    start('2026-11-24T09:30:00+01:00');
    const element = await month({ data });
    const region = element.shadowRoot!.querySelector('[role=status]')!;
    const said: string[] = [];
    new MutationObserver(() => said.push(region.textContent)).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    page.runTo('2026-11-26T10:00:00+01:00');
    await element.updateComplete;
    await press(element, 'next');
    await new Promise((resolve) => setTimeout(resolve));
    expect(said).to.have.length(1);
  });

  it('keeps one timer for ten elements, and none when they are gone', async () => {
    start('2026-11-24T09:30:00+01:00');
    const elements = await Promise.all(Array.from({ length: 10 }, () => consultationCalendar({ data })));
    expect(page.timers.size).to.equal(1);
    elements.forEach((element) => element.remove());
    expect(page.timers.size).to.equal(0);
  });

  it('stands still with a preview clock, and says so', async () => {
    start('2026-11-24T09:30:00+01:00');
    const element = await month({ data, now: '2026-12-01T10:30' });
    expect(words(element, 'preview')).to.contain('1. Dezember 2026');
    expect([today(element), page.timers.size]).to.deep.equal([['2026-12-01'], 0]);
  });
});
