import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { useClock } from '../../../src/elements/shared/clock-controller.js';
import { pageClock } from '../../../src/elements/shared/page-clock.js';
import type { OfficeErrorEvent } from '../../../src/elements/shared/office-events.js';
import { fakeTime } from '../support/fake-time.js';
import { watchConsole } from '../support/console.js';
import { nextEvent, officeDocument, officeHours, part, words } from '../support/office.js';

const data = officeDocument();

describe('<office-hours> and the time', () => {
  let page: ReturnType<typeof fakeTime>;
  let clock: ReturnType<typeof pageClock>;

  const start = (iso: string) => {
    page = fakeTime(iso);
    clock = pageClock(page.time);
    useClock(clock);
  };
  afterEach(() => useClock(undefined));

  it('changes at the boundary, by itself', async () => {
    start('2026-11-26T15:59:00+01:00');
    const element = await officeHours({ data });
    expect(words(element, 'sentence')).to.equal('Jetzt geöffnet bis 18 Uhr');
    page.runTo('2026-11-26T17:59:59+01:00');
    await element.updateComplete;
    expect(part(element, 'status-open')).not.to.equal(null);
    page.runTo('2026-11-26T18:00:00+01:00');
    await element.updateComplete;
    expect(part(element, 'status-closed')).not.to.equal(null);
  });

  it('marks another day as today at midnight', async () => {
    start('2026-11-26T20:00:00+01:00');
    const element = await officeHours({ data });
    page.runTo('2026-11-27T00:00:00+01:00');
    await element.updateComplete;
    expect(part(element, 'day-today')?.querySelector('th')?.textContent).to.equal('Freitag');
  });

  it('keeps one timer for fifty elements, and none in a hidden tab', async () => {
    start('2026-11-26T15:59:00+01:00');
    const elements = await Promise.all(Array.from({ length: 50 }, () => officeHours({ data })));
    expect(page.timers.size).to.equal(1);
    page.hide(true);
    clock.check();
    expect(page.timers.size).to.equal(0);
    page.jump('2026-11-29T12:00:00+01:00');
    page.hide(false);
    clock.check();
    await Promise.all(elements.map((element) => element.updateComplete));
    expect(elements.every((element) => part(element, 'status-closed'))).to.equal(true);
    expect(page.timers.size).to.equal(1);
  });

  it('has no timer left when the elements are gone', async () => {
    start('2026-11-26T15:59:00+01:00');
    const element = await officeHours({ data });
    element.remove();
    expect(page.timers.size).to.equal(0);
  });

  it('tells the time again when it comes back into the page', async () => {
    start('2026-11-26T15:59:00+01:00');
    const element = await officeHours({ data });
    const place = element.parentElement!;
    element.remove();
    page.jump('2026-11-27T09:00:00+01:00');
    place.append(element);
    await element.updateComplete;
    expect(part(element, 'status-closed')).not.to.equal(null);
    expect(page.timers.size).to.equal(1);
  });

  it('speaks once with each change of state, and not at first', async () => {
    // Elements don't repeat one another: what a test before this one has said is over by then.
    await aTimeout(200);
    start('2026-11-26T15:59:00+01:00');
    const element = await officeHours({ data });
    const region = element.shadowRoot!.querySelector('[role=status]')!;
    expect(region.textContent).to.equal('');
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(region.textContent));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    for (const time of ['17:30', '17:45', '18:00', '20:00', '23:59']) {
      page.runTo(`2026-11-26T${time}:00+01:00`);
      await element.updateComplete;
    }
    page.runTo('2026-11-27T09:59:00+01:00');
    await element.updateComplete;
    expect(heard).to.deep.equal(['Jetzt geschlossen']);
    page.runTo('2026-11-27T10:00:00+01:00');
    await element.updateComplete;
    await Promise.resolve();
    expect(heard).to.deep.equal(['Jetzt geschlossen', 'Jetzt geöffnet bis 12 Uhr']);
    expect(element.shadowRoot!.querySelector('[role=status]'), 'the same region').to.equal(region);
  });

  describe('with a preview clock', () => {
    for (const [now, day, claim] of [
      ['2026-11-28T10:30', 'Samstag', "without an offset the office's time"],
      ['2026-11-28T10:30+13:00', 'Freitag', 'with an offset an instant'],
      ['2026-11-27T23:30:00Z', 'Samstag', 'or one in UTC'],
      ['2026-11-28', 'Samstag', 'a date is its beginning'],
    ] as const)
      it(`${now} is a ${day}: ${claim}`, async () => {
        start('2026-11-26T15:59:00+01:00');
        const element = await officeHours({ data, now });
        expect(part(element, 'day-today')?.querySelector('th')?.textContent).to.equal(day);
        expect(words(element, 'preview')).to.contain(day).and.to.contain('Vorschau');
        expect(page.timers.size, 'it stands still').to.equal(0);
      });

    it('takes the real clock where it is unreadable, and says so once', async () => {
      start('2026-11-26T15:59:00+01:00');
      const outer = await fixture(html`<div></div>`);
      const element = document.createElement('office-hours');
      element.data = data;
      element.setAttribute('now', 'morgen');
      const errors: unknown[] = [];
      outer.addEventListener('office-error', (event) => errors.push(...(event as OfficeErrorEvent).detail.problems));
      const { result, lines } = watchConsole(async () => {
        outer.append(element);
        await element.updateComplete;
        element.requestUpdate();
        await element.updateComplete;
      });
      await result;
      expect(words(element, 'sentence')).to.equal('Jetzt geöffnet bis 18 Uhr');
      expect(part(element, 'preview')).to.equal(null);
      expect(errors).to.have.length(1);
      expect(errors[0]).to.include({ code: 'format', found: 'morgen' });
      expect(lines).to.have.length(1);
    });

    it('can be set and taken away', async () => {
      start('2026-11-26T15:59:00+01:00');
      const element = await officeHours({ data, now: '2026-11-28T10:30' });
      element.removeAttribute('now');
      await element.updateComplete;
      expect(words(element, 'sentence')).to.equal('Jetzt geöffnet bis 18 Uhr');
      expect(page.timers.size).to.equal(1);
    });
  });

  it('asks nothing of the clock before there is a document', async () => {
    start('2026-11-26T15:59:00+01:00');
    const element = document.createElement('office-hours');
    const failure = nextEvent(element, 'office-error');
    document.body.append(element);
    await failure;
    expect(page.timers.size).to.equal(0);
    element.remove();
  });
});
