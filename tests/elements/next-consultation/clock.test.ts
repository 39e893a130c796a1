import { expect } from '@open-wc/testing';
import { useClock } from '../../../src/elements/shared/clock-controller.js';
import { pageClock } from '../../../src/elements/shared/page-clock.js';
import { fakeTime } from '../support/fake-time.js';
import { consultations, heard, nextConsultation } from '../support/consultations.js';
import { part, parts, words, wordsOf } from '../support/printed.js';

const data = consultations();

describe('<next-consultation> and the time', () => {
  let page: ReturnType<typeof fakeTime>;

  const start = (iso: string) => {
    page = fakeTime(iso);
    useClock(pageClock(page.time));
  };
  afterEach(() => useClock(undefined));

  it('marks one under way as it begins, and drops it at its end, by itself', async () => {
    start('2026-11-24T09:30:00+01:00');
    const element = await nextConsultation({ data, limit: '2' });
    const first = () => heard(element)[0];
    expect(first()).to.equal('Heute, 10 Uhr bis 12 Uhr Pflegeberatung AWO Für: Angehörige');
    expect(part(element, 'date-now')).to.equal(null);
    page.runTo('2026-11-24T09:59:59+01:00');
    await element.updateComplete;
    expect(part(element, 'date-now')).to.equal(null);
    page.runTo('2026-11-24T10:00:00+01:00');
    await element.updateComplete;
    expect(parts(element, 'date-now').map((date) => wordsOf(date.querySelector('[part=remarks]')!))).to.deep.equal([
      'jetzt',
    ]);
    page.runTo('2026-11-24T11:59:59+01:00');
    await element.updateComplete;
    expect(part(element, 'date-now')).not.to.equal(null);
    page.runTo('2026-11-24T12:00:00+01:00');
    await element.updateComplete;
    expect(first()).to.contain('Schuldnerberatung');
    expect(part(element, 'date-now')).to.equal(null);
    expect(parts(element, 'date'), 'another one comes in its place').to.have.length(2);
  });

  it('calls it today as the day begins', async () => {
    start('2026-11-23T23:00:00+01:00');
    const element = await nextConsultation({ data });
    expect(words(element, 'day')).to.equal('Morgen');
    page.runTo('2026-11-24T00:00:00+01:00');
    await element.updateComplete;
    expect(words(element, 'day')).to.equal('Heute');
  });

  it('drops what is cancelled when it would have been over', async () => {
    start('2026-12-02T15:59:00+01:00');
    const element = await nextConsultation({ data });
    expect(words(element, 'remarks')).to.equal('entfällt: Fortbildung');
    expect(part(element, 'date-now'), 'what does not take place is not on').to.equal(null);
    page.runTo('2026-12-02T16:00:00+01:00');
    await element.updateComplete;
    expect(words(element, 'day')).to.equal('Dienstag, 8. Dezember');
  });

  it('keeps one timer for twenty elements, and none when they are gone', async () => {
    start('2026-11-24T09:30:00+01:00');
    const elements = await Promise.all(Array.from({ length: 20 }, () => nextConsultation({ data })));
    expect(page.timers.size).to.equal(1);
    elements.forEach((element) => element.remove());
    expect(page.timers.size).to.equal(0);
  });

  it('says nothing aloud at first, then what comes next each time that it is another', async () => {
    start('2026-11-24T09:30:00+01:00');
    const element = await nextConsultation({ data });
    const region = element.shadowRoot!.querySelector('[role=status]')!;
    expect(region.textContent.trim()).to.equal('');
    const spoken: string[] = [];
    for (const time of ['09:45', '10:00', '11:00', '12:00', '18:00']) {
      page.runTo(`2026-11-24T${time}:00+01:00`);
      await element.updateComplete;
      spoken.push(region.textContent.trim());
    }
    const on = 'Heute, 10 bis 12 Uhr: Pflegeberatung – AWO (jetzt)';
    const next = 'Morgen, 14 bis 16 Uhr: Schuldnerberatung – DRK (Ort: Schule am Ring)';
    expect(spoken).to.deep.equal(['', on, on, next, next]);
    expect(element.shadowRoot!.querySelector('[role=status]'), 'the same region').to.equal(region);
  });

  it('stands still with a preview clock', async () => {
    start('2026-11-24T09:30:00+01:00');
    const element = await nextConsultation({ data, now: '2026-12-01T10:30' });
    expect(part(element, 'date-now')).not.to.equal(null);
    expect(words(element, 'preview')).to.contain('1. Dezember 2026');
    expect(page.timers.size).to.equal(0);
    element.removeAttribute('now');
    await element.updateComplete;
    expect(part(element, 'preview')).to.equal(null);
    expect(words(element, 'day')).to.equal('Heute');
  });
});
