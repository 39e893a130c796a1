import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { cellOf, chosen, focused, month, press } from '../support/calendars.js';
import { consultations, monday } from '../support/consultations.js';
import { part, parts, words, wordsOf } from '../support/printed.js';

const data = consultations();

/** Keys one after the other, each with the day that has the focus then. */
const walk = async (element: Awaited<ReturnType<typeof month>>, keys: readonly string[]) => {
  const days: (string | undefined)[] = [];
  for (const key of keys) {
    await sendKeys({ press: key });
    await element.updateComplete;
    days.push(focused(element));
  }
  return days;
};

const numbersOf = (element: Element) => parts(element, 'cell').map(({ dataset }) => dataset['date']);

describe('<consultation-calendar> as a month', () => {
  it('is a grid with a name, weeks from Monday and the days of one month', async () => {
    const element = await month({ data, now: monday });
    const table = part(element, 'month')!;
    const label = element.shadowRoot!.getElementById(table.getAttribute('aria-labelledby')!);
    expect([table.getAttribute('role'), label && wordsOf(label)]).to.deep.equal(['grid', 'November 2026']);
    expect(parts(element, 'weekday').map((each) => wordsOf(each))).to.deep.equal([
      'Montag',
      'Dienstag',
      'Mittwoch',
      'Donnerstag',
      'Freitag',
      'Samstag',
      'Sonntag',
    ]);
    expect(numbersOf(element)).to.have.length(30);
    expect(table.querySelector('tbody tr')!.children[6]).to.equal(cellOf(element, '2026-11-01'));
  });

  it('names days in words, and marks today', async () => {
    const element = await month({ data, now: monday });
    expect(wordsOf(cellOf(element, '2026-11-23'))).to.equal('Heute, Montag, 23. November: keine Termine');
    expect(wordsOf(cellOf(element, '2026-11-25'))).to.equal(
      'Mittwoch, 25. November: 1 Termin; 14 Uhr bis 16 Uhr Schuldnerberatung',
    );
    expect(
      parts(element, 'cell-today').map(({ dataset, ariaCurrent }) => [dataset['date'], ariaCurrent]),
    ).to.deep.equal([['2026-11-23', 'date']]);
  });

  it('shows below it what is on the chosen day, as the list would', async () => {
    const element = await month({ data, now: '2026-11-24T09:00' });
    const panel = part(element, 'chosen')!;
    expect(wordsOf(panel.querySelector('[part=day-name]')!)).to.equal('Heute, Dienstag, 24. November');
    expect(wordsOf(panel.querySelector('[part=name]')!)).to.equal('Pflegeberatung');
    cellOf(element, '2026-11-26').click();
    await element.updateComplete;
    expect([chosen(element), words(element, 'day-name'), words(element, 'none')]).to.deep.equal([
      ['2026-11-26'],
      'Donnerstag, 26. November',
      'Keine Termine',
    ]);
  });

  it('what is over is quiet: nothing to save, nobody to call', async () => {
    const element = await month({ data, now: '2026-11-26T09:00' });
    cellOf(element, '2026-11-24').click();
    await element.updateComplete;
    expect(words(element, 'name')).to.equal('Pflegeberatung');
    expect([part(element, 'calendar'), part(element, 'remarks'), part(element, 'detail')]).to.deep.equal([
      null,
      null,
      null,
    ]);
  });
});

describe('the keyboard in a month', () => {
  it('one day can be reached with Tab, the chosen one', async () => {
    const element = await month({ data, now: monday });
    const before = document.createElement('button');
    element.before(before);
    before.focus();
    const reached: (string | null)[] = [];
    for (let i = 0; i < 4; i++) {
      await sendKeys({ press: 'Tab' });
      reached.push(element.shadowRoot!.activeElement?.getAttribute('part')?.split(' ')[0] ?? null);
    }
    expect(reached).to.deep.equal(['previous', 'today', 'next', 'cell']);
    expect(focused(element)).to.equal('2026-11-23');
    expect(parts(element, 'cell').filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    expect(getComputedStyle(cellOf(element, '2026-11-23')).outlineStyle).to.equal('solid');
  });

  it('arrows, Home and End lead by day and week, over the edge of the month too', async () => {
    const element = await month({ data, now: monday });
    cellOf(element, '2026-11-23').focus();
    expect(
      await walk(element, ['ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'ArrowLeft', 'End', 'Home']),
    ).to.deep.equal([
      '2026-11-24',
      '2026-12-01',
      '2026-12-08',
      '2026-12-01',
      '2026-11-30',
      '2026-11-29',
      '2026-11-29',
      '2026-11-23',
    ]);
    expect([chosen(element), words(element, 'month-name')]).to.deep.equal([['2026-11-23'], 'November 2026']);
  });

  it('Page Down and Page Up lead by month and keep the focus', async () => {
    const element = await month({ data, now: '2026-12-31T09:00' });
    cellOf(element, '2026-12-31').focus();
    expect(await walk(element, ['PageDown', 'PageDown', 'PageUp', 'PageUp', 'PageUp'])).to.deep.equal([
      '2027-01-31',
      '2027-02-28',
      '2027-01-28',
      '2026-12-28',
      '2026-12-28',
    ]);
    expect(words(element, 'month-name')).to.equal('Dezember 2026');
  });

  it('with Control to the edges of the month, with Shift by year', async () => {
    const element = await month({ data, now: monday });
    cellOf(element, '2026-11-23').focus();
    const days: (string | undefined)[] = [];
    for (const held of [
      { key: 'Home', ctrlKey: true },
      { key: 'End', ctrlKey: true },
      { key: 'PageDown', shiftKey: true },
      { key: 'PageUp', shiftKey: true },
    ]) {
      const cell = element.shadowRoot!.activeElement!;
      cell.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, ...held }));
      await element.updateComplete;
      days.push(focused(element));
    }
    expect(days).to.deep.equal(['2026-11-01', '2026-11-30', '2027-11-30', '2026-11-30']);
  });

  it('leads as far as a click: over days that are not known, to the edges of the first and the last month', async () => {
    const element = await month({ data, now: monday, within: 'P9D' });
    cellOf(element, '2026-11-02').focus();
    expect(await walk(element, ['Home', 'ArrowLeft', 'Home', 'ArrowLeft', 'PageUp'])).to.deep.equal([
      '2026-11-02',
      '2026-11-01',
      '2026-11-01',
      '2026-11-01',
      '2026-11-01',
    ]);
    await press(element, 'next');
    cellOf(element, '2026-12-30').focus();
    expect(await walk(element, ['ArrowLeft', 'ArrowDown', 'End', 'ArrowRight', 'PageDown'])).to.deep.equal([
      '2026-12-29',
      '2026-12-29',
      '2026-12-31',
      '2026-12-31',
      '2026-12-31',
    ]);
  });

  it('Enter and Space lead to what is on that day, and from there on to its button', async () => {
    const element = await month({ data, now: '2026-11-24T09:00' });
    const cell = cellOf(element, '2026-11-24');
    cell.focus();
    cell.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true, composed: true }));
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'chosen'));
    cell.focus();
    await sendKeys({ press: 'Enter' });
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'chosen'));
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'calendar'));
  });

  it('leaves keys alone that are the browser’s', async () => {
    const element = await month({ data, now: monday });
    const cell = cellOf(element, '2026-11-23');
    const isTaken = (init: KeyboardEventInit) =>
      !cell.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init }));
    expect([
      isTaken({ key: 'ArrowLeft', altKey: true }),
      isTaken({ key: 'ArrowLeft', ctrlKey: true }),
      isTaken({ key: 'f' }),
      isTaken({ key: 'ArrowLeft' }),
    ]).to.deep.equal([false, false, false, true]);
  });

  it('runs with the text: from the right, the left arrow leads to tomorrow', async () => {
    const element = await month({ data, now: monday }, { dir: 'rtl', lang: 'de' });
    cellOf(element, '2026-11-24').focus();
    expect(await walk(element, ['ArrowLeft', 'ArrowRight', 'ArrowRight'])).to.deep.equal([
      '2026-11-25',
      '2026-11-24',
      '2026-11-23',
    ]);
    const [first, second] = ['2026-11-23', '2026-11-24'].map((date) => cellOf(element, date).getBoundingClientRect());
    expect(first!.left).to.be.greaterThan(second!.left);
  });
});

describe('the buttons of a month', () => {
  it('lead to the next and previous month, and say aloud which it is', async () => {
    const element = await month({ data, now: monday });
    const status = element.shadowRoot!.querySelector('[role=status]')!;
    expect(status.textContent.trim()).to.equal('');
    await press(element, 'next');
    expect(status.textContent.trim()).to.match(/^Dezember 2026, \d+ Termine$/);
    expect(chosen(element), 'the first day on which something is').to.deep.equal(['2026-12-01']);
    await press(element, 'previous');
    expect(words(element, 'month-name')).to.equal('November 2026');
    expect(chosen(element)).to.deep.equal(['2026-11-23']);
    expect(parts(element, 'previous').map((each) => each.getAttribute('aria-label'))).to.deep.equal([
      'Vorheriger Monat',
    ]);
  });

  it('say nothing aloud when the focus leads to another month, which the day says itself', async () => {
    const element = await month({ data, now: monday });
    await press(element, 'next');
    cellOf(element, '2026-12-01').focus();
    await walk(element, ['PageDown']);
    expect(element.shadowRoot!.querySelector('[role=status]')!.textContent.trim()).to.equal('');
  });

  it('lead back to today from anywhere', async () => {
    const element = await month({ data, now: monday });
    for (let i = 0; i < 5; i++) await press(element, 'next');
    await press(element, 'today');
    expect([chosen(element), words(element, 'month-name')]).to.deep.equal([['2026-11-23'], 'November 2026']);
  });

  it('end where the calendar ends: the button stays, keeps the focus and does nothing', async () => {
    const element = await month({ data, now: monday });
    const next = part(element, 'next') as HTMLButtonElement;
    next.focus();
    for (let i = 0; i < 15; i++) await press(element, 'next');
    expect([words(element, 'month-name'), next.getAttribute('aria-disabled')]).to.deep.equal(['Dezember 2027', 'true']);
    expect(element.shadowRoot!.activeElement).to.equal(next);
    expect(words(element, 'end')).to.equal('Der Kalender reicht bis Dienstag, 28. Dezember 2027');
    expect(wordsOf(cellOf(element, '2027-12-29'))).to.equal('Mittwoch, 29. Dezember 2027: nicht bekannt');
    const previous = part(await month({ data, now: monday }), 'previous')!;
    expect(previous.getAttribute('aria-disabled')).to.equal('true');
  });

  it('a month without dates says what comes next', async () => {
    const once = consultations([], {
      services: [
        { id: 'fest', name: 'Fest', kind: 'activity', hours: [{ dates: ['2027-02-06'], startTime: '14:00' }] },
      ],
    });
    const element = await month({ data: once, now: monday });
    expect(words(element, 'next-date')).to.equal('Als Nächstes: Samstag, 6. Februar 2027, Beginn 14 Uhr: Fest');
  });
});
