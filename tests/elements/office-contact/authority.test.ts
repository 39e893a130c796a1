import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { useClock } from '../../../src/elements/shared/clock-controller.js';
import { pageClock } from '../../../src/elements/shared/page-clock.js';
import { contactDocument, officeContact, withHours } from '../support/contacts.js';
import { fakeTime } from '../support/fake-time.js';
import { part, parts, words, wordsOf } from '../support/printed.js';

const data = contactDocument();

describe('who is in charge, in <office-contact>', () => {
  afterEach(() => useClock(undefined));

  it('has its own status, hours, address and numbers', async () => {
    const element = await withHours(await officeContact({ data, now: '2026-11-26T10:00' }));
    const authority = part(element, 'authority')!;
    const own = (name: string) => [...authority.querySelectorAll(`[part~='${name}']`)].map(wordsOf);
    expect(own('sentence')).to.deep.equal(['Jetzt geöffnet bis 12 Uhr']);
    expect(own('hours')).to.deep.equal(['Montag bis Freitag, 8 bis 12 Uhr']);
    expect(own('address-line')).to.deep.equal(['Rathaus', 'Markt 1', 'Kaiserslautern']);
    expect(own('contact')).to.deep.equal(['Telefon: 0631 365 0']);
    expect(own('save')).to.deep.equal(['Kontakt speichern (vCard)']);
    expect(part(element, 'status')!.dataset['state']).to.equal('open');
  });

  it('closes by itself, with one timer that is gone with the element', async () => {
    const page = fakeTime('2026-11-26T11:45:00+01:00');
    useClock(pageClock(page.time));
    const element = await officeContact({ data });
    await withHours(element);
    expect(words(element, 'sentence')).to.equal('Jetzt noch geöffnet, schließt um 12 Uhr');
    page.runTo('2026-11-26T12:00:00+01:00');
    await element.updateComplete;
    expect(words(element, 'sentence')).to.equal('Jetzt geschlossen');
    expect(words(element, 'next')).to.equal('Öffnet morgen um 8 Uhr');
    expect(page.timers.size).to.equal(1);
    element.remove();
    expect(page.timers.size).to.equal(0);
  });

  it('is never called open by information that is too old', async () => {
    const old = { ...data, asOf: '2017-10' };
    const element = await withHours(await officeContact({ data: old, now: '2026-11-26T10:00' }));
    expect(part(element, 'status')!.dataset['state']).to.equal('tentative');
    expect(words(element, 'sentence')).to.equal(
      'Nach Angaben vom Oktober 2017 wäre jetzt jemand da – bitte vorher anrufen',
    );
  });

  it('stands there without a status where it has no hours', async () => {
    const [office] = data.offices;
    const element = await officeContact({ data: { ...data, offices: [office, { id: 'amt', name: 'Amt' }] } });
    await aTimeout(100);
    expect(words(element, 'authority-name')).to.equal('Amt');
    expect(part(element, 'status')).to.equal(null);
  });

  it('is closed on days on which it is, without hours of its own, and fits however long the reason is', async () => {
    const [office] = data.offices;
    const note = 'Softwareumstellung'.repeat(300);
    const amt = { id: 'amt', name: 'Amt', overrides: [{ on: ['2026-11-26'], status: 'cancelled', note }] };
    const element = await officeContact({ data: { ...data, offices: [office, amt] }, now: '2026-11-26T10:00' });
    await waitUntil(() => part(element, 'sentence'), 'status', { timeout: 30_000 });
    expect(words(element, 'sentence')).to.equal(`Heute geschlossen: ${note}`);
    expect(part(element, 'authority')!.scrollWidth).to.be.at.most(part(element, 'authority')!.clientWidth);
  });

  it('the office is said to be elsewhere while it is', async () => {
    const away = contactDocument({ overrides: [{ on: ['2026-11-23/2026-11-27'], place: 'rathaus', note: 'Maler' }] });
    const element = await withHours(await officeContact({ data: away, now: '2026-11-26T10:00' }));
    expect(parts(element, 'elsewhere').map(wordsOf)).to.deep.equal([
      '23. bis 27. November: Ort ist Rathaus, Markt 1, Kaiserslautern (Maler)',
    ]);
  });
});
