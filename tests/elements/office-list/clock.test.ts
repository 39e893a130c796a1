import { expect } from '@open-wc/testing';
import { useClock } from '../../../src/elements/shared/clock-controller.js';
import { pageClock } from '../../../src/elements/shared/page-clock.js';
import { preparationOf } from '../../../src/elements/shared/schedule-controller.js';
import { fakeTime } from '../support/fake-time.js';
import { hours, officeList, settled, textsOf, townDocument } from '../support/offices.js';
import { nextEvent, part, parts } from '../support/printed.js';

const data = townDocument();

describe('<office-list> and the time', () => {
  let page: ReturnType<typeof fakeTime>;
  let clock: ReturnType<typeof pageClock>;

  const start = (iso: string) => {
    page = fakeTime(iso);
    clock = pageClock(page.time);
    useClock(clock);
  };
  afterEach(() => useClock(undefined));

  it('changes at each boundary, by itself, and what is open moves up', async () => {
    start('2026-11-26T11:29:00+01:00');
    const element = await officeList({ data });
    expect(textsOf(element, 'name')[0]).to.equal('Südbüro');
    page.runTo('2026-11-26T11:30:00+01:00');
    await element.updateComplete;
    expect(textsOf(element, 'sentence')[0]).to.equal('Jetzt noch geöffnet, schließt um 12 Uhr');
    page.runTo('2026-11-26T12:00:00+01:00');
    await element.updateComplete;
    expect(textsOf(element, 'name')[0]).to.equal('Büro Mitte');
    page.runTo('2026-11-26T14:00:00+01:00');
    await element.updateComplete;
    expect(textsOf(element, 'name')[0]).to.equal('Nordbüro');
    page.runTo('2026-11-27T00:00:00+01:00');
    await element.updateComplete;
    expect(textsOf(element, 'next')[0]).to.equal('Öffnet heute um 9 Uhr');
  });

  it('keeps one timer for many offices, none in a hidden tab, and none when it is gone', async () => {
    start('2026-11-26T10:00:00+01:00');
    const [element, other] = await Promise.all([officeList({ data }), officeList({ data: [data, townDocument()] })]);
    expect(page.timers.size).to.equal(1);
    page.hide(true);
    clock.check();
    expect(page.timers.size).to.equal(0);
    page.jump('2026-11-26T15:00:00+01:00');
    page.hide(false);
    clock.check();
    await element.updateComplete;
    expect(textsOf(element, 'name')[0]).to.equal('Nordbüro');
    element.remove();
    other.remove();
    expect(page.timers.size).to.equal(0);
  });

  it('works out anew only those whose state has come to its end', async () => {
    start('2026-11-26T10:00:00+01:00');
    const element = document.createElement('office-list');
    const load = nextEvent(element, 'office-load');
    for (const [name, value] of Object.entries({ limit: '1', sort: 'name' })) element.setAttribute(name, value);
    element.data = data;
    document.body.append(element);
    const { schedule } = preparationOf((await load).detail.document);
    await settled(element);
    // Each question about an office's time begins with a look at its entry.
    const asked = new Set<string>();
    const { offices } = schedule;
    const get = offices.get.bind(offices);
    Object.defineProperty(offices, 'get', {
      value: (id: string) => {
        asked.add(id);
        return get(id);
      },
    });
    page.runTo('2026-11-26T12:00:00+01:00');
    await element.updateComplete;
    expect([...asked].sort()).to.deep.equal(['mitte', 'ost', 'sued']);
    element.remove();
  });

  it('leaves what somebody is about to use where it is', async () => {
    start('2026-11-26T11:59:00+01:00');
    const element = await officeList({ data });
    const link = part(element, 'contact')!.querySelector('a')!;
    link.focus();
    page.runTo('2026-11-26T12:00:00+01:00');
    await element.updateComplete;
    expect(textsOf(element, 'name')[0], 'still the first').to.equal('Südbüro');
    expect(textsOf(element, 'sentence')[0], 'but not any more called open').to.equal('Jetzt geschlossen');
    expect(element.shadowRoot!.activeElement).to.equal(link);
    link.blur();
    await element.updateComplete;
    expect(textsOf(element, 'name')[0], 'as soon as nobody uses it').to.equal('Büro Mitte');
  });

  it('of one that is filtered by what is open takes out what closes', async () => {
    start('2026-11-26T11:59:00+01:00');
    const element = await officeList({ data, 'open-now': '' });
    expect(textsOf(element, 'name')).to.deep.equal(['Südbüro']);
    page.runTo('2026-11-26T12:00:00+01:00');
    await element.updateComplete;
    expect(textsOf(element, 'name')).to.deep.equal(['Büro Mitte']);
    page.runTo('2026-11-26T13:00:00+01:00');
    await element.updateComplete;
    expect(textsOf(element, 'none')).to.have.length(1);
    expect(textsOf(element, 'first')).to.deep.equal(['Nordbüro: Öffnet heute um 14 Uhr']);
  });

  it('stands still with a preview clock, in the time of the first document', async () => {
    start('2026-11-26T11:59:00+01:00');
    const lisbon = {
      ...data,
      timeZone: 'Europe/Lisbon',
      offices: [{ id: 'l', name: 'Lissabon', hours: hours('09:00', '12:00') }],
    };
    const element = await officeList({
      data: [lisbon, data],
      now: '2026-11-26T11:30',
      sort: 'document',
      filter: 'none',
    });
    expect(page.timers.size).to.equal(0);
    expect(parts(element, 'status-open').length).to.equal(2);
    expect(textsOf(element, 'sentence').slice(0, 5)).to.deep.equal([
      'Jetzt noch geöffnet, schließt um 12 Uhr',
      'Jetzt geschlossen',
      'Jetzt geschlossen',
      'Jetzt geschlossen',
      'Jetzt noch geöffnet, schließt um 13 Uhr',
    ]);
  });

  it('takes the real clock where the preview clock is unreadable', async () => {
    start('2026-11-26T10:00:00+01:00');
    const former = console.warn;
    console.warn = () => undefined;
    const element = await officeList({ data, now: 'gestern' });
    console.warn = former;
    expect(textsOf(element, 'sentence')[0]).to.equal('Jetzt geöffnet bis 12 Uhr');
    expect(part(element, 'preview')).to.equal(null);
  });
});
