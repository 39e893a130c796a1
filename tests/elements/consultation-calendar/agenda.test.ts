import { expect, waitUntil } from '@open-wc/testing';
import { consultationCalendar, month, press, shown } from '../support/calendars.js';
import { consultations, monday } from '../support/consultations.js';
import { demoDocument } from '../support/documents.js';
import { part, parts, rootOf, showsFallback, words, wordsOf } from '../support/printed.js';

const data = consultations();

/** Each day as it is heard: its name, then what is on. */
const heard = (element: Element) =>
  parts(element, 'day').map((day) => [
    wordsOf(day.querySelector('.heading')!),
    ...[...day.querySelectorAll('[part=notice]')].map(wordsOf),
    ...[...day.querySelectorAll('[part~=date]')].map((date) => {
      const copy = date.cloneNode(true) as Element;
      copy.querySelector('button')?.remove();
      copy.querySelectorAll('p').forEach((paragraph) => paragraph.append(' '));
      return wordsOf(copy);
    }),
  ]);

describe('<consultation-calendar> as a list', () => {
  it('says day by day what is on', async () => {
    const element = await consultationCalendar({ data, now: monday, limit: '4' });
    expect(heard(element)).to.deep.equal([
      ['Morgen, Dienstag, 24. November', '10 Uhr bis 12 Uhr Pflegeberatung AWO Für: Angehörige'],
      ['Mittwoch, 25. November', '14 Uhr bis 16 Uhr Schuldnerberatung DRK Ort: Schule am Ring'],
      ['Freitag, 27. November', 'Beginn 18 Uhr Lesekreis'],
      ['Dienstag, 1. Dezember', '10 Uhr bis 12 Uhr Pflegeberatung AWO'],
    ]);
  });

  it('says what is cancelled, why, and where what is moved went', async () => {
    const element = await consultationCalendar({ data, now: '2026-12-02T09:00', consultation: 'schuldnerberatung' });
    expect(parts(element, 'remarks').slice(0, 3).map(wordsOf)).to.deep.equal([
      'entfällt: Fortbildung',
      'entfällt, verlegt auf Donnerstag, 10. Dezember, um 17 Uhr',
      'statt Mittwoch, 9. Dezember',
    ]);
    const buttons = parts(element, 'date-cancelled').map((date) => date.querySelector('button'));
    expect(
      buttons.every((button) => button === null),
      'what is off is not saved',
    ).to.equal(true);
  });

  it('Innenstadt-West at Christmas, with the closures of the office', async () => {
    const element = await consultationCalendar({
      data: await demoDocument('innenstadt-west'),
      now: '2026-12-24T09:00',
      limit: '1',
    });
    expect(heard(element)).to.deep.equal([
      ['Morgen, Freitag, 25. Dezember 1. Weihnachtstag', 'Stadtteilbüro Innenstadt-West: geschlossen'],
      ['Samstag, 26. Dezember 2. Weihnachtstag', 'Stadtteilbüro Innenstadt-West: geschlossen'],
      ['Dienstag, 29. Dezember', '10 Uhr bis 12 Uhr Gemeindeschwester plus Für: Bürgerinnen und Bürger ab 80 Jahren'],
    ]);
  });

  it('where no date is known, says so and whom to call, and offers no month', async () => {
    const element = await consultationCalendar({
      data: await demoDocument('kaster'),
      now: monday,
      view: 'month agenda',
    });
    expect(words(element, 'none')).to.equal('Zurzeit ist kein Termin bekannt');
    expect(words(element, 'root')).to.contain('Frau Lindner');
    expect([part(element, 'views'), part(element, 'month')]).to.deep.equal([null, null]);
  });

  it('old information promises nothing, and says so once', async () => {
    const element = await consultationCalendar({ data: { ...data, asOf: '2020' }, now: monday });
    expect(words(element, 'stale')).to.equal('Angaben von 2020 – bitte vorher nachfragen');
    expect([parts(element, 'date-confirmed'), parts(element, 'as-of')]).to.deep.equal([[], []]);
  });

  it('has headings one below its own, none with level 0', async () => {
    const levels = async (level: string) => {
      const element = await consultationCalendar({ data, now: monday, limit: '1', 'heading-level': level });
      return [...rootOf(element)!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ localName }) => localName);
    };
    expect([await levels('2'), await levels('6'), await levels('0')]).to.deep.equal([['h2', 'h3'], ['h6', 'h6'], []]);
  });

  it('names each list by its day', async () => {
    const element = await consultationCalendar({ data, now: monday, 'heading-level': '0' });
    const names = parts(element, 'dates').map((list) => {
      const label = element.shadowRoot!.getElementById(list.getAttribute('aria-labelledby')!);
      return [list.localName, label && wordsOf(label)];
    });
    expect(names[0]).to.deep.equal(['ol', 'Morgen, Dienstag, 24. November']);
  });
});

describe('more of the list', () => {
  it('comes with the button; the focus goes to the first new date', async () => {
    const element = await consultationCalendar({ data, now: monday, limit: '3' });
    await press(element, 'more');
    const dates = parts(element, 'date');
    expect(dates.filter((date) => !/cancelled/.test(date.getAttribute('part')!))).to.have.length(6);
    expect(element.shadowRoot!.activeElement).to.equal(dates[3]);
  });

  it('ends where the calendar ends, and says so', async () => {
    const element = await consultationCalendar({ data, now: monday, limit: '3', within: 'P9D' });
    expect(part(element, 'end')).to.equal(null);
    await press(element, 'more');
    expect(part(element, 'more')).to.equal(null);
    expect(words(element, 'end')).to.equal('Der Kalender reicht bis Mittwoch, 2. Dezember 2026');
    expect(element.shadowRoot!.activeElement, 'the focus is not lost with the button').not.to.equal(null);
  });

  it('goes on for a year', async () => {
    const element = await consultationCalendar({ data, now: monday, limit: '40' });
    let presses = 0;
    for (; part(element, 'more') && presses < 20; presses++) await press(element, 'more');
    expect(presses).to.equal(4);
    expect(parts(element, 'date').length).to.be.greaterThan(160);
    expect(parts(element, 'date').at(-1)!.closest('[part~=day]')!.textContent).to.contain('2027');
  });
});

describe('list or month', () => {
  it('is the reader’s choice only where both are offered', async () => {
    for (const view of ['agenda', 'month', '', 'calendar'])
      expect(part(await consultationCalendar({ data, now: monday, view }), 'views'), view).to.equal(null);
    const element = await consultationCalendar({ data, now: monday, view: 'agenda month' });
    const pressed = () => parts(element, 'view').map((each) => [wordsOf(each), each.getAttribute('aria-pressed')]);
    expect(pressed()).to.deep.equal([
      ['Liste', 'true'],
      ['Monat', 'false'],
    ]);
    (part(element, 'view-month') as HTMLButtonElement).focus();
    await press(element, 'view-month');
    await waitUntil(() => part(element, 'month'), undefined, { timeout: 30_000 });
    expect(part(element, 'days')).to.equal(null);
    expect(pressed().map(([, is]) => is)).to.deep.equal(['false', 'true']);
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'view-month'));
    await press(element, 'view-agenda');
    expect(part(element, 'days')).not.to.equal(null);
  });

  it('is a list again where the attribute is taken away', async () => {
    const element = await month({ data, now: monday, view: 'month agenda' });
    element.removeAttribute('view');
    await element.updateComplete;
    expect([part(element, 'month'), part(element, 'views')]).to.deep.equal([null, null]);
    expect(part(element, 'days')).not.to.equal(null);
  });

  it('shows first what the page names first', async () => {
    const element = await consultationCalendar({ data, now: monday, view: 'month agenda' });
    await shown(element);
    expect(part(element, 'month')).not.to.equal(null);
  });

  it('keeps the fallback until the month is there', async () => {
    const element = await consultationCalendar({ data, now: monday, view: 'month' });
    if (!rootOf(element)) expect(showsFallback(element)).to.equal(true);
    await shown(element);
  });
});
